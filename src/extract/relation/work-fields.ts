import type { Clause, MentionUnit, Unit } from './clause';
import { NUMBER, stateLocated } from './located';
import { placesFrom } from './place-run';
import type { Stating } from './stating';
import { asSubject, has } from './unit-reading';

const BUILDER = /(?:建设|业主|投资|承建|实施|代建|运营)(?:单位|主体|业主|方)(?:为|是|[：:])$/u;
const SITE = /(?:(?:建设|项目|实施)(?:地点|地址)|选址地?)(?:为|是|在|[：:])$/u;
const LONGEST_FIELD = 8;

/** P（建设单位：X）, P，建设单位为X，建设地点在Y: fields behind the one work that opens the sentence. */
export function fieldsIn(stating: Stating, text: string, clauses: Clause[]): void {
  const head = openingWork(text, clauses);
  if (!head) return;
  const work = has(head, 'Project')!;
  for (const clause of clauses)
    clause.units.forEach((unit, i) => {
      if (unit.kind !== 'mention' || unit.from < head.to) return;
      const lead = text.slice(Math.max(head.to, unit.from - LONGEST_FIELD), unit.from);
      if (SITE.test(lead))
        for (const site of placesFrom(text, clause.units, i)) {
          const place = has(site, 'Place')!;
          stateLocated(stating, clause, work, place.name, [place], unit.from, site.to);
        }
      if (BUILDER.test(lead)) for (const builder of bodiesFrom(clause.units, i)) build(stating, clause, builder, head);
    });
}

/** The work that opens the text, if no other stands in it. */
function openingWork(text: string, clauses: Clause[]): MentionUnit | undefined {
  let head: MentionUnit | undefined;
  for (const { units } of clauses)
    for (const unit of units) {
      if (unit.kind !== 'mention' || !has(unit, 'Project')) continue;
      if (head) return undefined;
      head = unit;
    }
  return head && NUMBER.test(text.slice(0, head.from)) ? head : undefined;
}

/** The institutions listed from the unit at `start` on. */
function bodiesFrom(units: Unit[], start: number): MentionUnit[] {
  const bodies: MentionUnit[] = [];
  for (let k = start; k < units.length; k += 2) {
    const [unit, mark] = [units[k]!, units[k + 1]];
    if (unit.kind !== 'mention' || !has(unit, 'Institution')) break;
    bodies.push(unit);
    if (mark?.kind !== 'break' || mark.level !== 1) break;
  }
  return bodies;
}

const BY = /^(?:(?:该|本|此)?(?:项目|工程))?由$/u;
const BUILDS = /^(?:负责|牵头|独家|共同|联合|出资)*(?:投资|承建|建设|投建|开发|运营|实施|打造|承担)/u;

/** 1.P项目。由X、Y投资建设: the builders stand in the sentence behind the one that the work opens. */
export function builtNext(
  stating: Stating,
  text: string,
  clauses: Clause[],
  before: { stating: Stating; text: string; clauses: Clause[] },
): void {
  const [clause] = clauses;
  const { passage } = stating;
  const previous = before.stating.passage;
  if (previous.index + 1 !== passage.index || previous.paragraph !== passage.paragraph) return;
  const first = clause?.units.findIndex((u) => u.kind === 'mention') ?? -1;
  if (!clause || first < 0 || !BY.test(text.slice(0, clause.units[first]!.from))) return;
  const bodies = bodiesFrom(clause.units, first);
  const last = bodies.at(-1);
  const work = openingWork(before.text, before.clauses);
  if (!work || !last || !BUILDS.test(text.slice(last.to))) return;
  for (const body of bodies) build(stating, clause, body, work, body);
}

function build(stating: Stating, clause: Clause, body: MentionUnit, head: MentionUnit, from = head): void {
  const work = has(head, 'Project')!;
  stating.add(
    {
      subject: asSubject(has(body, 'Institution')!),
      predicate: 'UNDERTAKES',
      object: work.name,
      objectType: 'Project',
      rule: 'undertakes',
      mentions: [work],
      from: Math.min(from.from, body.from),
      to: body.to,
    },
    clause,
  );
}
