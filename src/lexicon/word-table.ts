import { hasBit, setBit } from './bits';
import { unitAt } from './unit-table';

/** Bits for each word of a table: so many that one question in ten finds its bit set by chance. */
const BITS_FOR_EACH = 8;

/**
 * What is known of words, for questions that mostly find nothing. A bit tells by a word's first and last unit and its
 * length whether it may be there, before the word is hashed and looked up in a map, which costs ten times as much.
 */
export class WordTable<T> {
  private readonly known: Map<string, T>;
  private readonly bits: Int32Array;
  private readonly mask: number;

  /** Of two entries with the same word the later one counts. */
  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    this.known = new Map(entries);
    let size = 1024;
    while (size < this.known.size * BITS_FOR_EACH) size *= 2;
    this.bits = new Int32Array(size / 32);
    this.mask = size - 1;
    for (const word of this.known.keys()) {
      setBit(this.bits, bitOf(word) & this.mask);
    }
  }

  get(word: string): T | undefined {
    return this.mayHave(word) ? this.known.get(word) : undefined;
  }

  has(word: string): boolean {
    return this.mayHave(word) && this.known.has(word);
  }

  entries(): IterableIterator<[string, T]> {
    return this.known.entries();
  }

  words(): IterableIterator<string> {
    return this.known.keys();
  }

  private mayHave(word: string): boolean {
    return hasBit(this.bits, bitOf(word) & this.mask);
  }
}

/** A table that only tells whether a word is there. */
export const wordSet = (words: Iterable<string>): WordTable<true> =>
  new WordTable(Array.from(words, (word) => [word, true] as const));

function bitOf(word: string): number {
  const ends = Math.imul(unitAt(word, 0), 0x9e3779b1) ^ Math.imul(unitAt(word, word.length - 1), 0x85ebca6b);
  const mixed = ends ^ Math.imul(word.length, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}
