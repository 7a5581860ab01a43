import type { EntityFact } from '../fact';
import { type Clause, gapBetween, type MentionUnit } from './clause';
import { CLASS, listedBefore, stateLocated } from './located';
import type { Stating } from './stating';
import { before, has, senseOf } from './unit-reading';

/** LOCATED_IN of what settles with the speaker (落户我市) and of what divisions are helped to build (支持A、B建设P). */
export function settlingIn(stating: Stating, text: string, clauses: Clause[]): void {
  for (const clause of clauses)
    clause.units.forEach((unit, i) => {
      if (unit.kind !== 'mention') return;
      settledHere(stating, text, clause, unit, i);
      builtThere(stating, text, clause, unit, i);
    });
}

/** 落户我市, 入驻我县. */
const HERE = /^(?:到|在|于)?[我本][省市县区州旗盟](?![级直区域])/u;
const FARTHEST = 4;

function settledHere(stating: Stating, text: string, clause: Clause, unit: MentionUnit, i: number): void {
  const verb = clause.units[i + 1];
  if (verb?.kind !== 'verb' || !HERE.test(text.slice(verb.to, verb.to + 4)) || !senseOf(verb, 'LOCATED_IN')) return;
  const thing = has(unit, 'Project', 'Institution');
  const { speaker } = stating;
  if (!thing || speaker?.type !== 'Place') return;
  if (verb.from - unit.to > FARTHEST && !CLASS.test(text.slice(unit.to, verb.from))) return;
  // A firm that settles somewhere goes on being elsewhere too.
  for (const settled of [thing, ...listedBefore(clause.units, i, thing.type)])
    if (settled.subtype !== 'enterprise')
      stateLocated(stating, clause, settled, speaker.name, [], unit.from, verb.to + 2);
}

const HELPED = /(?:支持|推动|指导|支撑|推进|鼓励|帮助)$/u;
const BUILDING = /^(?:等地)?(?:加快|规划|谋划|共同|高标准|高水平)?(?:建设|新建|建成)/u;
const PHYSICAL =
  /(?:基地|园区?|机场|中心|工厂|厂|电站|市场|综合体|实验室|院区|医院|学校|公路|码头|水库|小镇|项目|工程)$/u;

/** 支持江北、江南建设鲜花基地: the work that opens the object lies in each of the divisions. */
function builtThere(stating: Stating, text: string, clause: Clause, unit: MentionUnit, i: number): void {
  const project = has(unit, 'Project');
  if (!project || !PHYSICAL.test(project.name)) return;
  const { units } = clause;
  let k = i - 1;
  if (units[k]?.kind === 'verb') k--;
  const places: EntityFact[] = [];
  let first: MentionUnit | undefined;
  let last: MentionUnit | undefined;
  for (; k >= 0; k--) {
    const left = units[k]!;
    if (left.kind === 'break' && left.level === 1 && first) continue;
    const place = left.kind === 'mention' ? has(left, 'Place') : undefined;
    if (
      left.kind !== 'mention' ||
      !place ||
      !DIVISION.test(place.name) ||
      (first && gapBetween(text, left, first).length > 1)
    )
      break;
    last ??= left;
    first = left;
    places.push(place);
  }
  if (!first || !last || !HELPED.test(before(text, clause, first))) return;
  const verb = text.slice(last.to, unit.from);
  if (!BUILDING.test(verb) || verb.length > LONGEST_VERB) return;
  for (const place of places) stateLocated(stating, clause, project, place.name, [place], first.from, unit.to);
}
const LONGEST_VERB = 8;
const DIVISION = /[省市县区州旗盟镇乡]$/u;
