import { lexiconRows } from '../../lexicon/table';

const LONGEST_FIRM = 12;

let listed: Set<string> | undefined;

/** Whether the name opens with a firm of national standing: 宁德时代, 延长石油 lie in no 宁德, 延长 for that. */
export function opensWithFirm(name: string): boolean {
  if (!listed) {
    listed = new Set();
    for (const [firm, kind, forms] of lexiconRows('institutions.tsv'))
      if (kind === 'enterprise') for (const form of [firm!, ...(forms ? forms.split(',') : [])]) listed.add(form);
  }
  for (let length = Math.min(LONGEST_FIRM, name.length); length >= 3; length--)
    if (listed.has(name.slice(0, length))) return true;
  return false;
}
