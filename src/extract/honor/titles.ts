import { lexiconRows, lexiconWords } from '../../lexicon/table';
import { WordMatcher } from '../candidates';

let suffixes: Set<string> | undefined;

/** The longest noun of titles that ends the name, a closing bracket or quotation mark left aside. */
export function honorSuffixOf(name: string): string | undefined {
  suffixes ??= new Set(lexiconWords('honor-suffixes.tsv'));
  for (const bare of [name, name.replace(/(?:[（(][^（）()]*[）)]|”)$/u, '')])
    for (let length = Math.min(12, bare.length); length > 0; length--) {
      const word = bare.slice(-length);
      if (suffixes.has(word)) return word;
    }
  return undefined;
}

let known: WordMatcher<string> | undefined;

/** Titles known by name, as they stand in the text. */
export function knownHonors(text: string): { from: number; to: number; value: string }[] {
  known ??= new WordMatcher(
    lexiconRows('honors.tsv').flatMap(([forms]) => forms!.split('|').map((form) => [form, form] as const)),
  );
  return known.longestMatches(text);
}
