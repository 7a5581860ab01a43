/**
 * How a name is worded and what stands around it: its first and last characters, the characters and pairs of characters in
 * it, what stands right before and behind it. What no rule has words for yet, a model may have met before.
 *
 * Words are given as UTF-16 units, one or two, so that a text is weighed without a string being made.
 */

/** What of the wording a word tells. */
export const SLOTS = [
  'ends1',
  'opens1',
  'before1',
  'behind1',
  'unit',
  'ends2',
  'opens2',
  'before2',
  'behind2',
  'pair',
] as const;
const [ENDS1, OPENS1, BEFORE1, BEHIND1, UNIT, ENDS2, OPENS2, BEFORE2, BEHIND2, PAIR] = SLOTS.map((_, slot) => slot);

/** No second unit: the word is of one. */
export const NO_UNIT = -1;

/** Calls `visit` with each word of the wording of `name`, which stands in `text` from `from` to `to`. */
export function wordingOf(
  text: string,
  { from, to, name }: { from: number; to: number; name: string },
  visit: (slot: number, first: number, second: number) => void,
): void {
  const last = name.length - 1;
  let before = NO_UNIT;
  for (let i = 0; i <= last; i++) {
    const unit = name.charCodeAt(i);
    visit(UNIT!, unit, NO_UNIT);
    if (i > 0) visit(PAIR!, before, unit);
    if (i === 0) visit(OPENS1!, unit, NO_UNIT);
    if (i === 1) visit(OPENS2!, before, unit);
    if (i === last) {
      visit(ENDS1!, unit, NO_UNIT);
      if (i > 0) visit(ENDS2!, before, unit);
    }
    before = unit;
  }
  if (from > 0) visit(BEFORE1!, text.charCodeAt(from - 1), NO_UNIT);
  if (from > 1) visit(BEFORE2!, text.charCodeAt(from - 2), text.charCodeAt(from - 1));
  if (to < text.length) visit(BEHIND1!, text.charCodeAt(to), NO_UNIT);
  if (to + 1 < text.length) visit(BEHIND2!, text.charCodeAt(to), text.charCodeAt(to + 1));
}

/** The feature of a word in a slot, as models name it: `ends2:电站`. */
export const wordedFeature = (slot: number, first: number, second: number): string =>
  `${SLOTS[slot]}:${second === NO_UNIT ? String.fromCharCode(first) : String.fromCharCode(first, second)}`;

/** Whether a feature is of how a name is worded, and not of what a finder says of it. */
export const isWorded = (feature: string): boolean => feature.includes(':');

/** Units are numbered as models name them; no model knows as many. */
const MOST_UNITS = 8192;

/** Weights of the words of one model: an open hash of slots and units, at most half full. */
export class WordWeights {
  private readonly numbers = new Uint16Array(0x10000);
  /** Two numbers a place: a word, 0 where the place is free, and its weight, so that both stand in one line of the cache. */
  private table = new Float64Array(2 * PLACES);
  private mask = PLACES - 1;
  private taken = 0;
  private count = 0;
  private sum = 0;

  set(feature: string, weight: number): void {
    const at = feature.indexOf(':');
    const [first, second = NO_UNIT] = [...feature.slice(at + 1)].map((unit) => this.numberOf(unit.charCodeAt(0)));
    const slot = SLOTS.indexOf(feature.slice(0, at) as (typeof SLOTS)[number]);
    if (++this.taken * 2 > this.mask) this.widen();
    this.put(keyOf(slot, first!, second), weight);
  }

  /** Sum of the weights of the words of a proposal. */
  weigh(text: string, proposal: { from: number; to: number; name: string }): number {
    this.sum = 0;
    wordingOf(text, proposal, this.add);
    return this.sum;
  }

  private readonly add = (slot: number, first: number, second: number): void => {
    const one = this.numbers[first]!;
    if (one === 0) return;
    let two = NO_UNIT;
    if (second !== NO_UNIT) {
      two = this.numbers[second]!;
      if (two === 0) return;
    }
    const key = keyOf(slot, one, two);
    const { table, mask } = this;
    for (let place = placeOf(key) & mask; ; place = (place + 1) & mask) {
      const there = table[2 * place]!;
      if (there === 0) return;
      if (there === key) {
        this.sum += table[2 * place + 1]!;
        return;
      }
    }
  };

  private put(key: number, weight: number): void {
    let place = placeOf(key) & this.mask;
    while (this.table[2 * place] !== 0 && this.table[2 * place] !== key) place = (place + 1) & this.mask;
    this.table[2 * place] = key;
    this.table[2 * place + 1] = weight;
  }

  private widen(): void {
    const { table } = this;
    this.table = new Float64Array(2 * table.length);
    this.mask = table.length - 1;
    for (let at = 0; at < table.length; at += 2) if (table[at] !== 0) this.put(table[at]!, table[at + 1]!);
  }

  private numberOf(unit: number): number {
    this.numbers[unit] ||= ++this.count;
    return this.numbers[unit]!;
  }
}

const PLACES = 1024;

/** Numbers begin with 1, and 0 stands for no second unit. */
const keyOf = (slot: number, first: number, second: number): number =>
  (slot * MOST_UNITS + first) * MOST_UNITS + (second === NO_UNIT ? 0 : second);

/** Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4). */
function placeOf(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
