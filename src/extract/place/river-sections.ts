import { unitAt } from '../../lexicon/unit-table';
import type { Candidate } from '../candidates/index';
import { isBuilt } from './built-or-acting';
import type { KnownPlace } from './known-places';

const RIVERS = new Set(['river', 'canal']);
const SECTION = '段'.charCodeAt(0);

/** 黄河临夏段, 大运河扬州段: a river and the division that it runs through there. Where it is built, it is a work's. */
export function riverSections(text: string, known: KnownPlace[]): Candidate[] {
  const found: Candidate[] = [];
  for (const division of known) {
    if (division.kind !== 'division' || unitAt(text, division.to) !== SECTION) continue;
    const river = known.find(({ to, subtype }) => to === division.from && RIVERS.has(subtype));
    if (!river) continue;
    const section = { from: river.from, to: division.to + 1 };
    if (isBuilt(text, section, 'river')) continue;
    const name = text.slice(section.from, section.to);
    found.push({ type: 'Place', ...section, name, score: river.score, subtype: river.subtype });
  }
  return found;
}
