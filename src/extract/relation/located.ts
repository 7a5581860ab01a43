import type { EntityFact } from '../fact';
import { type Clause, gapBetween, type MentionUnit } from './clause';
import { belonging } from './named-division';
import { placesFrom } from './place-run';
import type { Stating } from './stating';
import { asSubject, before, has, isProgramme, senseOf } from './unit-reading';

/** What numbers a line. */
export const NUMBER = /^[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）.．、\s]*)?$/u;
const AT = /(?:在|于|至|到|位于|坐落于|地处)$/u;
/** Those who meet and sign somewhere sit elsewhere. */
const GOVERNING = /(?:政府|委员会|办公[室厅]|[局厅部委])$/u;
const LYING_IN = /(?:位于|坐落于?|地处)$/u;

/** LOCATED_IN and PART_OF that a sentence states between two names. */
export function locatedIn(stating: Stating, text: string, clauses: Clause[]): void {
  for (const clause of clauses) {
    places(stating, text, clause);
    programmes(stating, text, clause);
  }
  sites(stating, text, clauses);
}

/** P落户X, P选址于X, 在X建设P, and a place directly before a name. */
function places(stating: Stating, text: string, clause: Clause): void {
  const { units } = clause;
  units.forEach((unit, i) => {
    if (unit.kind !== 'mention') return;
    const thing = has(unit, 'Project', 'Institution', 'Place');
    if (!thing) return;
    const locate = (place: EntityFact, rule: string, from: number, to: number): void =>
      stating.add(
        {
          subject: asSubject(thing),
          predicate: 'LOCATED_IN',
          object: place.name,
          objectType: 'Place',
          rule,
          mentions: [place],
          from,
          to,
        },
        clause,
      );
    const verb = units[i + 1];
    const next = units[i + 2];
    const mayLie = verb?.kind === 'verb' && (thing.type !== 'Place' || /^(?:位于|坐落于?|地处)$/u.test(verb.verb.word));
    if (mayLie && next?.kind === 'mention' && senseOf(verb, 'LOCATED_IN')) {
      const isNear = verb.from - unit.to <= 8 || CLASS.test(text.slice(unit.to, verb.from));
      for (const site of isNear && next.from - verb.to <= 2 ? placesFrom(text, units, i + 2) : []) {
        const place = has(site, 'Place')!;
        locate(place, 'located-verb', unit.from, site.to);
        for (const other of listedBefore(units, i, thing.type))
          stateLocated(stating, clause, other, place.name, [place], unit.from, site.to);
      }
    }
    const previous = units[i - 1];
    if (
      thing.type !== 'Place' &&
      previous?.kind === 'mention' &&
      has(previous, 'Place') &&
      gapBetween(text, previous, unit) === '' &&
      !/[河江湖渠路线]$/u.test(has(previous, 'Place')!.name) &&
      !/(?:人民政府|委员会)$/u.test(thing.name)
    )
      locate(has(previous, 'Place')!, 'located-adjacent', previous.from, unit.to);
    else if (
      thing.type === 'Place' &&
      previous?.kind === 'mention' &&
      has(previous, 'Place') &&
      previous.to === unit.from
    )
      adjoin(stating, clause, previous, unit);
    else if (
      previous?.kind === 'mention' &&
      has(previous, 'Place') &&
      /^(?:境内的?|的)$/u.test(gapBetween(text, previous, unit)) &&
      (/境内/u.test(gapBetween(text, previous, unit)) || LYING_IN.test(before(text, clause, previous)))
    )
      locate(has(previous, 'Place')!, 'located-adjacent', previous.from, unit.to);
    if (thing.type === 'Project')
      for (const place of inBrackets(text, clause, i)) locate(place, 'located-bracket', unit.from, unit.to);
    if (thing.type === 'Project')
      for (const at of sitesBefore(text, clause, i)) locate(has(at, 'Place')!, 'located-at', at.from, unit.to);
    const site = units[i + 1];
    const run = placesFrom(text, units, i + 1);
    const after = run.length > 0 ? units.indexOf(run.at(-1)!) + 1 : i + 2;
    if (
      thing.type !== 'Place' &&
      site?.kind === 'mention' &&
      has(site, 'Place') &&
      /^(?:项目|工程)?(?:[^在于，,]{0,6})?[在于]$/u.test(gapBetween(text, unit, site)) &&
      units[after]?.kind === 'verb' &&
      !(thing.type === 'Institution' && (GOVERNING.test(thing.name) || doesThere(units, after)))
    )
      for (const lying of run) locate(has(lying, 'Place')!, 'located-site', unit.from, lying.to);
  });
}

/** 在X、Y建设P: the places listed behind 在. */
function sitesBefore(text: string, clause: Clause, index: number): MentionUnit[] {
  const units = clause.units.slice(0, index);
  return placesFrom(
    text,
    units,
    units.findIndex((u) => u.kind === 'mention' && !!has(u, 'Place') && AT.test(before(text, clause, u))),
  );
}

/** P（X乡、Y乡各1处）: places and nothing else in brackets behind a work. */
function inBrackets(text: string, clause: Clause, index: number): EntityFact[] {
  const unit = clause.units[index]!;
  const inside = /^[（(](?<inside>[^()（）]*)[)）]/u.exec(text.slice(unit.to, clause.to + 60));
  if (!inside) return [];
  const end = unit.to + inside[0].length - 1;
  const places = clause.units.filter((u): u is MentionUnit => u.kind === 'mention' && u.from > unit.to && u.to <= end);
  const rest = places.reduceRight(
    (words, u) => words.slice(0, u.from - unit.to - 1) + words.slice(u.to - unit.to - 1),
    inside.groups!.inside!,
  );
  if (places.length === 0 || !/^[、和及,，]*(?:各\d+[处个座所])?$/u.test(rest)) return [];
  return places.flatMap((u) => has(u, 'Place') ?? []);
}

/** 等一批企业: the class that closes a list. */
export const CLASS = /^等[^，,。；;、]{0,10}(?:企业|项目|机构|公司)(?:成功|先后|相继|签约|集中|正式)*$/u;

/** X在Y设立Z: who acts there need not lie there. */
const doesThere = (units: Clause['units'], at: number): boolean =>
  units.slice(at + 1).some((u) => u.kind === 'mention' && has(u, 'Project', 'Institution')) ||
  /^(?:设立|投资|投资建设|建设|新建|布局|开展|举办)$/u.test(units[at]?.kind === 'verb' ? units[at].verb.word : '');

/** Names of the type listed before the unit at `index`. */
export function listedBefore(units: Clause['units'], index: number, type: EntityFact['type']): EntityFact[] {
  const found: EntityFact[] = [];
  for (let k = index - 2; k >= 0; k -= 2) {
    const [mark, unit] = [units[k + 1]!, units[k]!];
    const named = unit.kind === 'mention' ? has(unit, 'Project', 'Institution') : undefined;
    if (mark.kind !== 'break' || mark.level !== 1 || !named || (type !== named.type && type === 'Place')) break;
    found.push(named);
  }
  return found;
}

/** States that a thing lies in a place, which the mentions name where they do. */
export const stateLocated = (
  stating: Stating,
  clause: Clause,
  thing: EntityFact,
  place: string,
  mentions: EntityFact[],
  from: number,
  to: number,
): void =>
  stating.add(
    {
      subject: asSubject(thing),
      predicate: 'LOCATED_IN',
      object: place,
      objectType: 'Place',
      rule: 'located-verb',
      mentions,
      from,
      to,
    },
    clause,
  );

/** P：位于X、Y; P占地100亩，选址于X: the work that opens the sentence, in a clause of its own. */
function sites(stating: Stating, text: string, clauses: Clause[]): void {
  let head: MentionUnit | undefined;
  for (const clause of clauses) {
    const [first] = clause.units;
    if (clause.opens === 3)
      head =
        first?.kind === 'mention' && (first.from - clause.from <= 1 || NUMBER.test(text.slice(clause.from, first.from)))
          ? first
          : undefined;
    const thing = head && has(head, 'Project', 'Place');
    if (!thing || clause.opens === 3 || !/^(?:项目)?(?:位于|坐落于?|地处|选址于?在?)/u.test(text.slice(clause.from)))
      continue;
    let last: MentionUnit | undefined;
    for (const unit of clause.units) {
      if (unit.kind === 'verb' && !last) continue;
      if (unit.kind === 'break' && unit.level === 1) continue;
      const place = unit.kind === 'mention' ? has(unit, 'Place') : undefined;
      if (!place || unit.kind !== 'mention') break;
      const next = clause.units[clause.units.indexOf(unit) + 1];
      last = unit;
      // 夏蔚镇王庄: the last of names that stand in each other
      if (next?.kind !== 'mention' || next.from > unit.to)
        stateLocated(stating, clause, thing, place.name, [place], head!.from, unit.to);
    }
  }
}

/** 广元市昭化区, 红岩镇照壁村, 岳阳城陵矶港: a place directly behind the one that it belongs to. */
function adjoin(stating: Stating, clause: Clause, outer: MentionUnit, unit: MentionUnit): void {
  const place = has(unit, 'Place')!;
  const whole = has(outer, 'Place')!;
  const predicate = belonging(stating.document.meta, place, whole);
  if (!predicate) return;
  stating.add(
    {
      subject: asSubject(place),
      predicate,
      object: whole.name,
      objectType: 'Place',
      rule: 'place-adjacent',
      mentions: [whole],
      from: outer.from,
      to: unit.to,
    },
    clause,
  );
}

/** A、B等十大产业项目: each is part of the programme that closes the list. */
function programmes(stating: Stating, text: string, clause: Clause): void {
  const { units } = clause;
  units.forEach((unit, i) => {
    const programme = unit.kind === 'mention' ? has(unit, 'Project') : undefined;
    const last = units[i - 1];
    if (!programme || unit.kind !== 'mention' || last?.kind !== 'mention' || !isProgramme(text, last, unit)) return;
    for (let k = i - 1; k >= 0; k--) {
      const part = units[k]!;
      if (part.kind === 'break' && part.level === 1) continue;
      const project = part.kind === 'mention' ? has(part, 'Project') : undefined;
      if (!project || part.kind !== 'mention') break;
      stating.add(
        {
          subject: asSubject(project),
          predicate: 'PART_OF',
          object: programme.name,
          objectType: 'Project',
          rule: 'programme',
          mentions: [programme],
          from: part.from,
          to: unit.to,
        },
        clause,
      );
    }
  });
}
