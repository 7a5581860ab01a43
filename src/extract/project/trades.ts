import { lexiconWords } from '../../lexicon/table';
import { wordsEnding } from '../clause';

const LEAST = 5;
let trade: ((text: string) => string | undefined) | undefined;

/** Whether a product or a field of industry closes the name (云江水电, 宏远精细化工): it needs no noun of its list. */
export function closesTrade(name: string): boolean {
  if (name.length < LEAST && !POWER.test(name)) return false;
  trade ??= wordsEnding(['industries.tsv', 'products.tsv'].flatMap((file) => lexiconWords(file)));
  return POWER.test(name) || trade(name) !== undefined;
}
const POWER = /[\p{Script=Han}]{2}(?:水电|核电|风电|光电|火电|煤电|光伏|储能|化工|石化|新材料)$/u;
