import type { EntityFact, EntityType, Predicate } from '../fact';
import { type Clause, gapBetween, type MentionUnit, type VerbUnit } from './clause';
import { belonging } from './named-division';
import type { Stating } from './stating';
import { type Subject, subjectsBefore } from './subject';

const WITH = /(?:与|同|和|跟|对|携手|联合|会同|牵手|联手|加强与|深化与|拓展与)$/u;
const AT = /(?:在|于|至|到|位于|坐落于|地处)$/u;
const BY = /由$/u;
const LINK = /^(?:至|—|–|-|~|～|到)+$/u;
const TITLE =
  /^[\s\p{Script=Han}、]{0,14}(?:书记|省长|市长|县长|区长|州长|旗长|镇长|乡长|主席|主任|局长|厅长|部长|司长|处长|院长|校长|所长|董事长|总经理|总裁|会长|理事长|秘书长|行长|台长|总工程师|院士|教授|研究员|创始人|首席科学家|首席专家|行长|代表|委员|馆长|队长|盟长|专员)[:：\s]*$/u;

const senseOf = (verb: VerbUnit, predicate: Predicate) => verb.verb.senses.find((s) => s.predicate === predicate);
const has = (unit: MentionUnit, ...types: EntityType[]): EntityFact | undefined =>
  unit.mentions.find((m) => types.includes(m.type));
const asSubject = (mention: EntityFact): Subject => ({ name: mention.name, type: mention.type, mention });

/** Institutions build; of places only those with a body of their own behind them. */
const isDoer = ({ type, name }: EntityFact): boolean =>
  type === 'Institution' || /(?:开发区|高新区|园区|保税区|产业园|新区|试验区)$/u.test(name);

/** Relations between two names of one clause. */
export function pairsIn(stating: Stating, text: string, clauses: Clause[]): void {
  for (const clause of clauses) {
    cooperation(stating, text, clause);
    undertakings(stating, text, clause);
    places(stating, text, clause);
    links(stating, text, clause);
    persons(stating, text, clause);
  }
}

const before = (text: string, clause: Clause, unit: { from: number }, length = 6): string =>
  text.slice(Math.max(clause.from, unit.from - length), unit.from).replace(/[“”"《》\s]/gu, '');

/** 与X、Y合作, 对德合作, X与Y签约: X works with whom the clause opens with, or with the speaker. */
function cooperation(stating: Stating, text: string, clause: Clause): void {
  const { units } = clause;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    const verb = units.slice(i + 1).find((u): u is VerbUnit => u.kind === 'verb' && !!senseOf(u, 'COOPERATES_WITH'));
    if (unit.kind !== 'mention' || !has(unit, 'Institution', 'Place') || !verb) continue;
    const previous = units[i - 1];
    const isGlued = previous?.kind === 'break' && /[与同和跟]/u.test(text.slice(previous.from, previous.to));
    const surface = text.slice(unit.from, unit.to);
    if (!isGlued && !WITH.test(before(text, clause, unit)) && !/^对(?!口)/u.test(surface)) continue;
    const partners: EntityFact[] = [];
    for (let k = i; k < units.length && units[k]!.from < verb.from; k++) {
      const other = units[k]!;
      if (other.kind === 'verb') break;
      const partner = other.kind === 'mention' ? has(other, 'Institution', 'Place') : undefined;
      if (partner && (k === i || gapBetween(text, units[k - 1]!, other).length === 0)) partners.push(partner);
    }
    const left = isGlued ? units[i - 2] : previous;
    const near =
      left?.kind === 'mention' && (isGlued || before(text, clause, unit, unit.from - left.to).length <= 6)
        ? has(left, 'Institution', 'Place')
        : undefined;
    const subject = near ? asSubject(near) : stating.speaker;
    if (!subject) return;
    for (const partner of partners)
      stating.add(
        {
          subject,
          predicate: 'COOPERATES_WITH',
          object: partner.name,
          objectType: partner.type,
          rule: 'cooperates',
          confidence: 0.75,
          from: unit.from,
          to: verb.to,
        },
        clause,
      );
    return;
  }
}

/** X投资建设P, 由X承建的P, 与X共建P, 引进X建设P. */
function undertakings(stating: Stating, text: string, clause: Clause): void {
  const { units } = clause;
  units.forEach((unit, i) => {
    if (unit.kind !== 'mention') return;
    const projects = unit.mentions.filter((m) => m.type === 'Project');
    if (projects.length === 0) return;
    const verb = units.slice(0, i).findLast((u): u is VerbUnit => u.kind === 'verb' && !!senseOf(u, 'UNDERTAKES'));
    const next = units[i + 1];
    const passive =
      next?.kind === 'mention' && BY.test(before(text, clause, next)) ? has(next, 'Institution') : undefined;
    const doers = passive
      ? [passive]
      : verb
        ? subjectsBefore(text, clause, verb.from, ['Institution', 'Place']).filter(isDoer)
        : [];
    const previous = verb && units.slice(0, units.indexOf(verb)).findLast((u) => u.kind === 'mention');
    const partner =
      previous?.kind === 'mention' &&
      doers.length === 0 &&
      /[与由同和]$|引进$|联合$|携手$|支持$|推动$|依托$/u.test(before(text, clause, previous))
        ? has(previous, 'Institution')
        : undefined;
    if (partner && gapBetween(text, previous!, verb!).length <= 6) doers.push(partner);
    for (const doer of doers)
      for (const project of projects)
        stating.add(
          {
            subject: asSubject(doer),
            predicate: 'UNDERTAKES',
            object: project.name,
            objectType: 'Project',
            rule: 'undertakes',
            confidence: 0.75,
            from: Math.min(unit.from, verb?.from ?? unit.from),
            to: unit.to,
          },
          clause,
        );
  });
}

/** P落户X, P选址于X, 在X建设P, and a place directly before a name. */
function places(stating: Stating, text: string, clause: Clause): void {
  const { units } = clause;
  units.forEach((unit, i) => {
    if (unit.kind !== 'mention') return;
    const thing = has(unit, 'Project', 'Institution', 'Place');
    if (!thing) return;
    const locate = (place: EntityFact, rule: string, confidence: number, from: number, to: number): void =>
      stating.add(
        {
          subject: asSubject(thing),
          predicate: 'LOCATED_IN',
          object: place.name,
          objectType: 'Place',
          rule,
          confidence,
          from,
          to,
        },
        clause,
      );
    const verb = units[i + 1];
    const next = units[i + 2];
    if (verb?.kind === 'verb' && next?.kind === 'mention' && senseOf(verb, 'LOCATED_IN')) {
      const place = has(next, 'Place');
      if (place && verb.from - unit.to <= 12 && next.from - verb.to <= 2)
        locate(place, 'located-verb', 0.85, unit.from, next.to);
    }
    const previous = units[i - 1];
    if (
      thing.type !== 'Place' &&
      previous?.kind === 'mention' &&
      has(previous, 'Place') &&
      /^的?$/u.test(gapBetween(text, previous, unit))
    )
      locate(has(previous, 'Place')!, 'located-adjacent', 0.7, previous.from, unit.to);
    else if (
      thing.type === 'Place' &&
      previous?.kind === 'mention' &&
      has(previous, 'Place') &&
      previous.to === unit.from
    )
      adjoin(stating, clause, previous, unit);
    const at = units
      .slice(0, i)
      .find((u) => u.kind === 'mention' && has(u, 'Place') && AT.test(before(text, clause, u)));
    if (thing.type === 'Project' && at?.kind === 'mention')
      locate(has(at, 'Place')!, 'located-at', 0.65, at.from, unit.to);
  });
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
      confidence: 0.8,
      from: outer.from,
      to: unit.to,
    },
    clause,
  );
}

/** P连接A、B; A至B of a project that stands beside them. */
function links(stating: Stating, text: string, clause: Clause): void {
  const { units } = clause;
  units.forEach((unit, i) => {
    if (unit.kind !== 'mention') return;
    const line = has(unit, 'Project', 'Place');
    if (!line) return;
    const verb = units[i + 1];
    if (verb?.kind !== 'verb' || !senseOf(verb, 'CONNECTS') || gapBetween(text, unit, verb).length > 6) return;
    for (let k = i + 2; k < units.length; k++) {
      const end = units[k]!;
      if (end.kind === 'verb') break;
      if (end.kind === 'break') continue;
      const place = has(end, 'Place');
      if (
        !place ||
        (k === i + 2
          ? end.from > verb.to
          : !LINK.test(gapBetween(text, units[k - 1]!, end)) && units[k - 1]!.kind !== 'break')
      )
        break;
      stating.add(
        {
          subject: asSubject(line),
          predicate: 'CONNECTS',
          object: place.name,
          objectType: 'Place',
          rule: 'connects',
          confidence: 0.75,
          from: unit.from,
          to: end.to,
        },
        clause,
      );
    }
  });
}

/** 河北省人民政府省长 王正谱: an institution or place, a title, a name. */
function persons(stating: Stating, text: string, clause: Clause): void {
  clause.units.forEach((unit, i) => {
    const previous = clause.units[i - 1];
    if (unit.kind !== 'mention' || previous?.kind !== 'mention') return;
    const person = has(unit, 'Person');
    const owner = has(previous, 'Institution', 'Place');
    if (!person || !owner || !TITLE.test(text.slice(previous.to, unit.from))) return;
    stating.add(
      {
        subject: asSubject(person),
        predicate: 'AFFILIATED_WITH',
        object: owner.name,
        objectType: owner.type,
        rule: 'affiliated',
        confidence: 0.85,
        from: previous.from,
        to: unit.to,
      },
      clause,
    );
  });
}
