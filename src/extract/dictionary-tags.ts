import { asKey } from '../lexicon/table';
import { isDigit } from '../lexicon/unit-table';

/**
 * Part of speech of the words that jieba cuts, read from jieba's own dictionary (lines `word frequency tag`).
 *
 * `Jieba.tag` makes an object of every word, which takes longer than cutting does, and its tag depends on the word alone. So
 * the text is cut and each word looked up here: an open hash from the word's UTF-16 units to its line, filled in one pass
 * over the dictionary's bytes, without a string for any of its 349,000 words.
 */
export class DictionaryTags {
  /** Offset of a line and, in the low bits, the index of its tag; −1 where the slot is free. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly tags: string[] = [];

  /** `dictionary`: UTF-8, words of the basic plane only, as in the one of jieba. */
  constructor(private readonly dictionary: Uint8Array) {
    let lines = 0;
    for (let at = 0; at < dictionary.length; at++) if (dictionary[at] === NEWLINE) lines++;
    this.mask = 2 ** Math.ceil(Math.log2(2 * lines + 2)) - 1;
    this.slots = new Int32Array(this.mask + 1).fill(FREE);
    this.fill();
  }

  /** The tag that jieba gives the word `text.slice(from, to)`: the dictionary's; a word that it lacks is m (digits alone), eng (Latin) or x. */
  tagOf(text: string, from: number, to: number): string {
    let hash = SEED;
    for (let at = from; at < to; at++) hash = mix(hash, text.charCodeAt(at));
    for (let slot = slotOf(hash) & this.mask; ; slot = (slot + 1) & this.mask) {
      const entry = this.slots[slot]!;
      if (entry === FREE) return tagOfUnknown(text, from, to);
      if (this.isWordAt(entry >> TAG_BITS, text, from, to)) return this.tags[entry & TAG_MASK]!;
    }
  }

  private fill(): void {
    const { dictionary, slots, mask, tags } = this;
    const indexOf = new Map<number, number>();
    for (let at = 0; at < dictionary.length; at++) {
      const start = at;
      let hash = SEED;
      for (; dictionary[at]! > SPACE; at += widthOf(dictionary[at]!)) hash = mix(hash, unitAt(dictionary, at));
      let packed = 0;
      let tagFrom = at;
      for (; at < dictionary.length && dictionary[at] !== NEWLINE; at++) {
        packed = dictionary[at] === SPACE ? 0 : (packed << 8) | dictionary[at]!;
        if (dictionary[at] === SPACE) tagFrom = at + 1;
      }
      let tag = indexOf.get(packed);
      if (tag === undefined) {
        tag = tags.push(asKey(Buffer.from(dictionary.subarray(tagFrom, at)).toString('latin1'))) - 1;
        indexOf.set(packed, tag);
      }
      let slot = slotOf(hash) & mask;
      while (slots[slot] !== FREE) slot = (slot + 1) & mask;
      slots[slot] = (start << TAG_BITS) | tag;
    }
  }

  /** Whether the line at `offset` is that of the word `text.slice(from, to)`. */
  private isWordAt(offset: number, text: string, from: number, to: number): boolean {
    const { dictionary } = this;
    let line = offset;
    for (let at = from; at < to; at++) {
      if (unitAt(dictionary, line) !== text.charCodeAt(at)) return false;
      line += widthOf(dictionary[line]!);
    }
    return dictionary[line] === SPACE;
  }
}

const NEWLINE = 10;
const SPACE = 32;
const FREE = -1;
const TAG_BITS = 8;
const TAG_MASK = (1 << TAG_BITS) - 1;

const widthOf = (lead: number): number => (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : 3);

/** The UTF-16 unit that starts at `at`. */
function unitAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return lead;
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | (bytes[at + 1]! & 0x3f);
  return ((lead & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f);
}

/** FNV-1a over UTF-16 units (Fowler, Noll and Vo). */
const SEED = 0x811c9dc5 | 0;
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const slotOf = (hash: number): number => hash ^ (hash >>> 15);

/** As jieba-rs tags what its dictionary lacks: by the ASCII letters and digits among its characters. */
function tagOfUnknown(text: string, from: number, to: number): string {
  let alphanumeric = 0;
  let digits = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const digit = isDigit(unit);
    if (digit) digits++;
    if (digit || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)) alphanumeric++;
  }
  return alphanumeric === 0 ? 'x' : alphanumeric === digits ? 'm' : 'eng';
}
