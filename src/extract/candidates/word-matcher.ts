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
      let node = trie.first(unit);
      for (let to = from + 1; node !== 0; to++) {
        const value = trie.valueAt(node);
        if (value !== undefined) found.push({ from, to, value });
        if (to === text.length) break;
        const next = text.charCodeAt(to);
        if (to === from + 1 && !trie.mayOpen(unit, next)) break;
        node = trie.step(node, next);
      }
    }
    return found;
  }

  /** All words that start at `from`, shortest first, into `ends` and `values`; returns how many. For inner loops. */
  wordsAt(text: string, from: number, ends: number[], values: T[]): number {
    const { trie } = this;
    let count = 0;
    const unit = text.charCodeAt(from);
    let node = trie.first(unit);
    for (let to = from + 1; node !== 0; to++) {
      const value = trie.valueAt(node);
      if (value !== undefined) {
        ends[count] = to;
        values[count++] = value;
      }
      if (to === text.length) break;
      const next = text.charCodeAt(to);
      if (to === from + 1 && !trie.mayOpen(unit, next)) break;
      node = trie.step(node, next);
    }
    return count;
  }

  /** The longest word that starts at `from`. */
  longestAt(text: string, from: number): WordMatch<T> | undefined {
    const { trie } = this;
    let end = 0;
    let found: T | undefined;
    const unit = from < text.length ? text.charCodeAt(from) : 0;
    let node = trie.first(unit);
    for (let to = from + 1; node !== 0; to++) {
      const value = trie.valueAt(node);
      if (value !== undefined) {
        found = value;
        end = to;
      }
      if (to === text.length) break;
      const next = text.charCodeAt(to);
      if (to === from + 1 && !trie.mayOpen(unit, next)) break;
      node = trie.step(node, next);
    }
    return end === 0 ? undefined : { from, to: end, value: found as T };
  }

  /** Leftmost-longest occurrences, none overlapping another. */
  longestMatches(text: string): WordMatch<T>[] {
    const found: WordMatch<T>[] = [];
    for (let from = 0; from < text.length; ) {
      const match = this.trie.first(text.charCodeAt(from)) === 0 ? undefined : this.longestAt(text, from);
      if (match) found.push(match);
      from = match ? match.to : from + 1;
    }
    return found;
  }
}
