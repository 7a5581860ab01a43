import { unitAt } from '../../lexicon/unit-table';
import { UnitTrie } from '../unit-trie';

/** A lexicon word found in a text: `text.slice(from, to)` is the word, `value` what the lexicon says of it. */
export interface WordMatch<T> {
  from: number;
  to: number;
  value: T;
}

/** Finds all words of a lexicon in a text in one pass: a trie walked from each position that a word can start at. */
export class WordMatcher<T> {
  private readonly trie = new UnitTrie<T>();

  /** Of two entries with the same word the later one counts. */
  constructor(words: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of words) this.trie.add(word, value);
  }

  /** Every occurrence of every word, overlapping ones too, by start and then by length. */
  matches(text: string): WordMatch<T>[] {
    const { trie } = this;
    const found: WordMatch<T>[] = [];
    for (let from = 0; from < text.length; from++) {
      const unit = text.charCodeAt(from);
      let node = trie.open(unit, unitAt(text, from + 1));
      for (let to = from + 1; node !== 0; to++) {
        const value = trie.valueAt(node);
        if (value !== undefined) found.push({ from, to, value });
        if (to === text.length) break;
        node = trie.step(node, text.charCodeAt(to));
      }
    }
    return found;
  }

  /** All words that start at `from`, shortest first, into `ends` and `values`; returns how many. For inner loops. */
  wordsAt(text: string, from: number, ends: number[], values: T[]): number {
    const { trie } = this;
    const unit = text.charCodeAt(from);
    let count = 0;
    let node = trie.open(unit, unitAt(text, from + 1));
    for (let to = from + 1; node !== 0; to++) {
      const value = trie.valueAt(node);
      if (value !== undefined) {
        ends[count] = to;
        values[count++] = value;
      }
      if (to === text.length) break;
      node = trie.step(node, text.charCodeAt(to));
    }
    return count;
  }

  /** The longest word that starts at `from`. */
  longestAt(text: string, from: number): WordMatch<T> | undefined {
    const { trie } = this;
    if (from >= text.length) return undefined;
    const unit = text.charCodeAt(from);
    let end = 0;
    let found: T | undefined;
    let node = trie.open(unit, unitAt(text, from + 1));
    for (let to = from + 1; node !== 0; to++) {
      const value = trie.valueAt(node);
      if (value !== undefined) {
        found = value;
        end = to;
      }
      if (to === text.length) break;
      node = trie.step(node, text.charCodeAt(to));
    }
    return end === 0 ? undefined : { from, to: end, value: found as T };
  }

  /** Leftmost-longest occurrences, none overlapping another. */
  longestMatches(text: string): WordMatch<T>[] {
    const found: WordMatch<T>[] = [];
    for (let from = 0; from < text.length; ) {
      const match = this.longestAt(text, from);
      if (match) found.push(match);
      from = match ? match.to : from + 1;
    }
    return found;
  }
}
