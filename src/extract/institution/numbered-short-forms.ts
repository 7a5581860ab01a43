import { matchesOf } from '../../lexicon/matches';
import { type Candidate, cueOf, pairs } from '../candidates/index';
import type { KnownPlace } from '../place/index';
import { type Owners, ownerBefore } from './owner';

const FORMS: [pattern: RegExp, ending: string, subtype: string][] = [
  [/([一二三四五六七八九十])(?:院(?![校所长士子])|医院?(?![疗药保学养护务生师共联改]))/gu, '人民医院', 'hospital'],
  [/([一二三四五六七八九十])中(?![小心央国间学])/gu, '中学', 'school'],
];

const isNumbered = cueOf(pairs('一二三四五六七八九十', '院中医'));

/** 市一院, 长沙一中: numbered hospitals and schools by their common short names. */
export function numberedShortForms(text: string, places: Map<number, KnownPlace>, owners: Owners): Candidate[] {
  const found: Candidate[] = [];
  if (!isNumbered(text)) return found;
  for (const [pattern, ending, subtype] of FORMS)
    for (const match of matchesOf(text, pattern)) {
      const owner = ownerBefore(text, match.index, places, owners);
      if (!owner) continue;
      const to = match.index + match[0].length;
      found.push({
        type: 'Institution',
        from: owner.from,
        to,
        name: `${owner.name}第${match[1]}${ending}`,
        score: 0.85,
        subtype,
        aliases: [text.slice(owner.from, to)],
      });
    }
  return found;
}
