import type { EntityFact } from '../fact';
import { type Clause, gapBetween, type MentionUnit } from './clause';
import { belonging } from './named-division';
import type { Stating } from './stating';
import { asSubject, before, has, isProgramme, senseOf } from './unit-reading';

const AT = /(?:在|于|至|到|位于|坐落于|地处)$/u;
const LYING_IN = /(?:位于|坐落于?|地处)$/u;

/** LOCATED_IN and PART_OF that a sentence states between two names. */
export function locatedIn(stating: Stating, text: string, clauses: Clause[]): void {
  for (const clause of clauses) {
    places(stating, text, clause);
    programmes(stating, text, clause);
  }
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
    if (verb?.kind === 'verb' && next?.kind === 'mention' && thing.type !== 'Place' && senseOf(verb, 'LOCATED_IN')) {
      const place = has(next, 'Place');
      if (place && verb.from - unit.to <= 8 && next.from - verb.to <= 2)
        locate(place, 'located-verb', unit.from, next.to);
    }
    const previous = units[i - 1];
    if (
      thing.type !== 'Place' &&
      previous?.kind === 'mention' &&
      has(previous, 'Place') &&
      gapBetween(text, previous, unit) === ''
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
    const at = units
      .slice(0, i)
      .find((u) => u.kind === 'mention' && has(u, 'Place') && AT.test(before(text, clause, u)));
    if (thing.type === 'Project' && at?.kind === 'mention') locate(has(at, 'Place')!, 'located-at', at.from, unit.to);
    const site = units[i + 1];
    if (
      thing.type !== 'Place' &&
      site?.kind === 'mention' &&
      has(site, 'Place') &&
      /^(?:项目|工程)?(?:[^在于，,]{0,6})?[在于]$/u.test(gapBetween(text, unit, site)) &&
      units[i + 2]?.kind === 'verb'
    )
      locate(has(site, 'Place')!, 'located-site', unit.from, site.to);
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
