import { type Clause, gapBetween, type MentionUnit, type Unit } from './clause';
import { canonicalPlace } from './named-division';
import type { Stating } from './stating';
import type { Subject } from './subject';
import { asSubject, before, has, senseOf } from './unit-reading';

const LINK = /^(?:至|—|–|-|~|～|到)+$/u;

/** CONNECTS that a sentence states between names: what a line joins, where it runs, which places a service joins. */
export function connectsIn(stating: Stating, text: string, clauses: Clause[]): void {
  courses(stating, text, clauses);
  for (const clause of clauses) {
    links(stating, text, clause);
    journeys(stating, text, clause);
  }
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
    const previous = units[i - 1];
    if (unit.kind !== 'mention' || !has(unit, 'Place')) return;
    const start = previous?.kind === 'mention' ? previous.to : clause.from;
    const link = /(?:始发|出发|直达)?(?:至|到|往返|—|–|-)$/u.exec(text.slice(start, unit.from));
    const from = link && originOf(stating, text, clause, previous, start + link.index);
    if (!from) return;
    const ends: MentionUnit[] = [];
    for (const end of units.slice(i)) {
      if (end.kind === 'break' && end.level === 1) continue;
      if (end.kind !== 'mention' || !has(end, 'Place')) break;
      ends.push(end);
    }
    const last = ends.at(-1)!;
    if (!JOURNEY.test(text.slice(last.to, clause.to))) return;
    for (const end of ends)
      stating.add(
        {
          subject: from.subject,
          predicate: 'CONNECTS',
          object: has(end, 'Place')!.name,
          objectType: 'Place',
          rule: 'journey',
          mentions: [has(end, 'Place')!],
          from: from.at,
          to: last.to,
        },
        clause,
      );
  });
}

/** Where a journey begins: the place that ends at `to`, or a division behind 开通 that no mention covers. */
function originOf(
  stating: Stating,
  text: string,
  clause: Clause,
  previous: Unit | undefined,
  to: number,
): { subject: Subject; at: number } | undefined {
  if (previous?.kind === 'mention') {
    const place = has(previous, 'Place');
    return place && to === previous.to ? { subject: asSubject(place), at: previous.from } : undefined;
  }
  const bare = /(?:开通|开行|新增|新开|加密|恢复|形成)(?<name>\p{Script=Han}{2,4})$/u.exec(text.slice(clause.from, to))
    ?.groups?.name;
  const name = bare && canonicalPlace(stating.document.meta, bare);
  return name && name !== bare ? { subject: { name, type: 'Place' }, at: to - bare.length } : undefined;
}
