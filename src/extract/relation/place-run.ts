import { gapBetween, type MentionUnit, type Unit } from './clause';
import { has } from './unit-reading';

/** The places that stand in a row or a list from the unit at `start` on; of those that stand in each other the last. */
export function placesFrom(text: string, units: Unit[], start: number): MentionUnit[] {
  const run: MentionUnit[] = [];
  for (let k = start; k >= 0 && k < units.length; k++) {
    const unit = units[k]!;
    if (unit.kind === 'break' && unit.level === 1) continue;
    if (unit.kind !== 'mention' || !has(unit, 'Place')) break;
    const previous = units[k - 1];
    const last = run.at(-1);
    if (last && gapBetween(text, previous!, unit) !== '') break;
    if (last && previous === last) run.pop();
    run.push(unit);
  }
  return run;
}
