import type { EntityFact } from '../fact';
import { type Clause, gapBetween, type MentionUnit } from './clause';
import { belonging } from './named-division';
import type { Stating } from './stating';
import { asSubject, before, has, isProgramme, senseOf } from './unit-reading';

const AT = /(?:在|于|至|到|位于|坐落于|地处)$/u;
const LYING_IN = /(?:位于|坐落于?|地处)$/u;
const LINK = /^(?:至|—|–|-|~|～|到)+$/u;

/** LOCATED_IN, PART_OF and CONNECTS that a sentence states between two names. */
export function locatedIn(stating: Stating, text: string, clauses: Clause[]): void {
  courses(stating, text, clauses);
  for (const clause of clauses) {
    places(stating, text, clause);
    links(stating, text, clause);
    journeys(stating, text, clause);
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

/** Words before a place where a line begins or ends: 北起A，南至B. */
const COURSE =
  /(?:[东西南北]起|起于|起自|始于|起点(?:为|位于|是|在)?|[东西南北](?:至|接|连|抵|达)|止于|终于|终点(?:为|位于|是|在)?)$/u;

/** P北起A，南至B: the ends of a line that opens the sentence. */
function courses(stating: Stating, text: string, clauses: Clause[]): void {
  let line: MentionUnit | undefined;
  for (const clause of clauses) {
    if (clause.opens === 3) line = undefined;
    for (const unit of clause.units) {
      if (unit.kind !== 'mention') continue;
      const end = has(unit, 'Place');
      if (has(unit, 'Project')) line = unit;
      else if (line && end && COURSE.test(before(text, clause, unit)))
        stating.add({
          subject: asSubject(has(line, 'Project')!),
          predicate: 'CONNECTS',
          object: end.name,
          objectType: 'Place',
          rule: 'course',
          mentions: [end],
          from: line.from,
          to: unit.to,
        });
    }
  }
}

/** What makes of A至B a journey between two places, and not a stretch of something. */
const JOURNEY =
  /^[^，,。；;、]{0,10}?(?:交通圈|通勤圈|经济圈|高铁(?:列车)?|动车(?:组|列车)?|列车|班列|航线|航班|直达|直通|公交|巴士|轮渡|快线|专列|客运|货运)/u;

/** 开通A至B、C的航线, 形成A至B2小时交通圈: places that a service joins. */
function journeys(stating: Stating, text: string, clause: Clause): void {
  const { units } = clause;
  units.forEach((unit, i) => {
    const from = unit.kind === 'mention' ? has(unit, 'Place') : undefined;
    const next = units[i + 1];
    if (
      !from ||
      next?.kind !== 'mention' ||
      !/^(?:始发|出发|直达)?(?:至|到|往返|—|–|-)+$/u.test(gapBetween(text, unit, next))
    )
      return;
    const ends: MentionUnit[] = [];
    for (const end of units.slice(i + 1)) {
      if (end.kind === 'break' && end.level === 1) continue;
      if (end.kind !== 'mention' || !has(end, 'Place')) break;
      ends.push(end);
    }
    const last = ends.at(-1);
    if (!last || !JOURNEY.test(text.slice(last.to, clause.to))) return;
    for (const end of ends)
      stating.add(
        {
          subject: asSubject(from),
          predicate: 'CONNECTS',
          object: has(end, 'Place')!.name,
          objectType: 'Place',
          rule: 'journey',
          mentions: [has(end, 'Place')!],
          from: unit.from,
          to: last.to,
        },
        clause,
      );
  });
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
