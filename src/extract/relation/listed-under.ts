import { unitAt, unitTable } from '../../lexicon/unit-table';
import type { Clause } from './clause';
import { belonging } from './named-division';
import type { Stating } from './stating';
import { asSubject, has } from './unit-reading';

const DIVISION = /(?:[省市县区旗州盟镇乡]|街道)$/u;
/** What numbers a line. */
const NUMBER = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）.．、\s]*)?$/u;
/** How many are listed. */
const COUNT = /^\s*(?:[（(]?共?\d+[个家处座项]?[)）]?)?\s*$/u;
const COLONS = unitTable('：:');

/** 1.长寨街道4个：磨油村、杉木村; 浏河镇：滨江新城、郑和公园: a division that heads a line, and behind the colon what lies in it. */
export function listedUnder(stating: Stating, text: string, clauses: Clause[]): void {
  const [heading, list] = clauses;
  if (heading?.units.length !== 1 || list === undefined || COLONS[unitAt(text, list.from - 1)] === 0) return;
  const [head] = heading.units;
  const whole = head?.kind === 'mention' ? has(head, 'Place') : undefined;
  if (!whole || !DIVISION.test(whole.name)) return;
  if (!NUMBER.test(text.slice(0, head!.from)) || !COUNT.test(text.slice(head!.to, list.from - 1))) return;
  for (const unit of list.units) {
    if (unit.kind === 'break') continue;
    const part = unit.kind === 'mention' ? has(unit, 'Project', 'Place') : undefined;
    if (!part) return;
    const predicate = part.type === 'Project' ? 'LOCATED_IN' : belonging(stating.document.meta, part, whole);
    if (predicate)
      stating.add(
        {
          subject: asSubject(part),
          predicate,
          object: whole.name,
          objectType: 'Place',
          rule: 'listed-under',
          mentions: [whole],
          from: head!.from,
          to: unit.to,
        },
        list,
      );
  }
}
