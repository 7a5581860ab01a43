import type { EntityFact } from '../fact';
import { type Clause, gapBetween, type MentionUnit } from './clause';
import { belonging } from './named-division';
import type { Stating } from './stating';
import { asSubject, before, has, senseOf } from './unit-reading';

const AT = /(?:在|于|至|到|位于|坐落于|地处)$/u;
const LINK = /^(?:至|—|–|-|~|～|到)+$/u;

/** LOCATED_IN, PART_OF and CONNECTS that a sentence states between two names. */
export function locatedIn(stating: Stating, text: string, clauses: Clause[]): void {
  for (const clause of clauses) {
    places(stating, text, clause);
    links(stating, text, clause);
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
    const at = units
      .slice(0, i)
      .find((u) => u.kind === 'mention' && has(u, 'Place') && AT.test(before(text, clause, u)));
    if (thing.type === 'Project' && at?.kind === 'mention') locate(has(at, 'Place')!, 'located-at', at.from, unit.to);
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
          mentions: [place],
          from: unit.from,
          to: end.to,
        },
        clause,
      );
    }
  });
}
