import { nationalInstitutions } from '../../lexicon/national-institutions';
import { WordMatcher } from '../candidates';

const SHORTEST_FIRM = 3;
const LONGEST_FIRM = 12;

let listed: WordMatcher<true> | undefined;

/** Whether the name opens with a firm of national standing: 宁德时代, 延长石油 lie in no 宁德, 延长 for that. */
export function opensWithFirm(name: string): boolean {
  if (!listed) {
    const forms = nationalInstitutions().flatMap(({ kind, forms }) => (kind === 'enterprise' ? forms : []));
    const long = forms.filter((form) => form.length >= SHORTEST_FIRM && form.length <= LONGEST_FIRM);
    listed = new WordMatcher(long.map((form) => [form, true] as const));
  }
  return listed.longestAt(name, 0) !== undefined;
}
