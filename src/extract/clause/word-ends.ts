import { unitAt } from '../../lexicon/unit-table';
import { UnitTrie } from '../unit-trie';

/** What is known of the longest word that ends a text: a trie of the words read backwards, walked from the text's end. */
export class WordEnds<T> {
  private readonly trie = new UnitTrie<T>();

  /** Of two entries with the same word the later one counts. */
  constructor(words: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of words) this.trie.add(backwards(word), value);
  }

  longest(text: string): T | undefined {
    const { trie } = this;
    if (text === '') return undefined;
    const last = text.charCodeAt(text.length - 1);
    let found: T | undefined;
    let node = trie.open(last, unitAt(text, text.length - 2));
    for (let from = text.length - 1; node !== 0; ) {
      const value = trie.valueAt(node);
      if (value !== undefined) found = value;
      if (--from < 0) break;
      node = trie.step(node, text.charCodeAt(from));
    }
    return found;
  }
}

/** The longest of some words that ends a text: an alternation before $ would be tried at every place of it. */
export function wordsEnding(words: readonly string[]): (text: string) => string | undefined {
  const ends = new WordEnds(words.map((word) => [word, word] as const));
  return (text) => ends.longest(text);
}

/** Unit by unit: the trie walks over units, not characters. */
function backwards(word: string): string {
  let back = '';
  for (let i = word.length - 1; i >= 0; i--) back += word[i];
  return back;
}
