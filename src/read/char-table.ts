import { rangesTable, unitTable } from '../lexicon/unit-table';

/**
 * Sets of UTF-16 units as tables of 64 K bytes: whether a text holds any of a set, and how many, is told in one pass over
 * its code units. Each repair asks this of its own signature first, so that sound text costs it nothing more.
 */
export class CharTable {
  private readonly flags: Uint8Array;

  /** The characters, or a table of them. */
  constructor(chars: Iterable<string> | Uint8Array) {
    this.flags = chars instanceof Uint8Array ? chars : unitTable([...chars].join(''));
  }

  has(code: number): boolean {
    return this.flags[code] === 1;
  }

  /** Units of `text` that belong to the set, from `from` to `to`; counting stops at `enough`. */
  count(text: string, enough = Infinity, from = 0, to: number = text.length): number {
    const { flags } = this;
    let found = 0;
    for (let i = from; i < to && found < enough; i++) found += flags[text.charCodeAt(i)]!;
    return found;
  }

  isIn(text: string): boolean {
    return this.count(text, 1) > 0;
  }
}

/** Han characters of the basic plane. */
export const HAN = new CharTable(
  rangesTable([0x2e80, 0x2fd5], [0x3005, 0x3007], [0x3021, 0x3029], [0x3400, 0x9fff], [0xf900, 0xfaff]),
);
