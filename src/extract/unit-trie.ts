/**
 * A trie over UTF-16 units in flat arrays: all steps in one open hash of (node, unit). A step costs some nanoseconds, nothing
 * is allocated on the way, and what one step needs lies side by side: a large trie costs as much as its reads miss the
 * processor's cache. So a slot is two numbers, and a node's number itself tells whether a word ends there: twice its index,
 * and one more if so. The nodes behind one unit have that unit as their index, so that the first step reads nothing.
 */
export class UnitTrie<T> {
  /**
   * Two numbers a slot: (index of a node, its lower half) and unit; the upper part of that index and the node that the step
   * leads to, 0 where the slot is free.
   */
  private slots = new Int32Array(SLOTS * WIDTH);
  private mask = SLOTS - 1;
  private steps = 0;
  /** Of words of one unit by that unit, of the others by the index of their node, less that of the first such node. */
  private readonly singles = new Map<number, T>();
  private readonly values: (T | undefined)[] = [];
  /** A bit for each unit that is a word, and one for each pair of units that words start with, several pairs to a bit. */
  private readonly single = new Int32Array(UNITS / 32);
  private readonly pairs = new Int32Array(PAIR_BITS / 32);

  /** Of two words that are the same the later one counts. */
  add(word: string, value: T): void {
    if (word === '') return;
    const first = word.charCodeAt(0);
    if (word.length === 1) {
      setBit(this.single, first);
      this.singles.set(first, value);
      return;
    }
    setBit(this.pairs, pairOf(first, word.charCodeAt(1)));
    let node = this.first(first);
    for (let i = 1; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      node = this.step(node, unit) || this.grow(node >> 1, unit);
    }
    if ((node & ENDS) === 0) this.markEnd(word);
    this.values[(node >> 1) - UNITS] = value;
  }

  /** The node behind the first unit of a word; one from which no step leads where no word starts with it. */
  first(unit: number): number {
    return (unit << 1) | (hasBit(this.single, unit) ? ENDS : 0);
  }

  /**
   * Whether a word may start with `unit`, behind which stands `next` (anything that is no unit at a text's end). At most
   * places none does, which these small tables, that stay in the processor's first cache, tell before the large ones are
   * read.
   */
  mayOpen(unit: number, next: number): boolean {
    return hasBit(this.pairs, pairOf(unit, next)) || hasBit(this.single, unit);
  }

  /** The node that `unit` leads to from `node`, 0 where no word goes on so. */
  step(node: number, unit: number): number {
    const { slots, mask } = this;
    const index = node >> 1;
    const key = (index << 16) | unit;
    const high = index >> 16;
    for (let slot = slotOf(index, unit) & mask; ; slot = (slot + 1) & mask) {
      const target = slots[slot * WIDTH + 1]!;
      if (target === 0) return 0;
      if (slots[slot * WIDTH] === key && target >> TARGET_BITS === high) return target & TARGET;
    }
  }

  /** What is kept for the word that ends at `node`. */
  valueAt(node: number): T | undefined {
    if ((node & ENDS) === 0) return undefined;
    const index = node >> 1;
    return index < UNITS ? this.singles.get(index) : this.values[index - UNITS];
  }

  private grow(index: number, unit: number): number {
    const target = (this.values.push(undefined) - 1 + UNITS) << 1;
    // at most half of the slots are taken: fuller ones would be searched over several lines of the cache
    if (++this.steps * 2 > this.mask) this.widen();
    this.put((index << 16) | unit, ((index >> 16) << TARGET_BITS) | target);
    return target;
  }

  /** Writes where the last step of the word leads that a word ends there. */
  private markEnd(word: string): void {
    let node = this.first(word.charCodeAt(0));
    for (let i = 1; i < word.length - 1; i++) node = this.step(node, word.charCodeAt(i));
    const { slots, mask } = this;
    const index = node >> 1;
    const unit = word.charCodeAt(word.length - 1);
    let slot = slotOf(index, unit) & mask;
    while (slots[slot * WIDTH] !== ((index << 16) | unit) || slots[slot * WIDTH + 1]! >> TARGET_BITS !== index >> 16)
      slot = (slot + 1) & mask;
    slots[slot * WIDTH + 1]! |= ENDS;
  }

  private put(key: number, target: number): void {
    const index = (key >>> 16) | ((target >> TARGET_BITS) << 16);
    let slot = slotOf(index, key & 0xffff) & this.mask;
    while (this.slots[slot * WIDTH + 1] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot * WIDTH] = key;
    this.slots[slot * WIDTH + 1] = target;
  }

  private widen(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let at = 0; at < slots.length; at += WIDTH) if (slots[at + 1] !== 0) this.put(slots[at]!, slots[at + 1]!);
  }
}

/** Set in the number of a node where a word ends. */
const ENDS = 1;

/** All UTF-16 units; the index of the first node behind two of them. */
const UNITS = 1 << 16;

/** Slots of an empty trie, and numbers a slot. */
const SLOTS = 256;
const WIDTH = 2;
/** Of the second number: the node that the step leads to. Eight million nodes are the most. */
const TARGET_BITS = 24;
const TARGET = (1 << TARGET_BITS) - 1;

const PAIR_BITS = 1 << 17;
const pairOf = (unit: number, next: number): number =>
  (Math.imul(unit, 0x9e3779b1) ^ Math.imul(next, 0x85ebca6b)) >>> 15;

const setBit = (bits: Int32Array, at: number): void => {
  bits[at >> 5]! |= 1 << (at & 31);
};
const hasBit = (bits: Int32Array, at: number): boolean => (bits[at >> 5]! & (1 << (at & 31))) !== 0;

/** Mixes the index of a node and a unit (multiplicative hashing, Knuth, The Art of Computer Programming 3, 6.4). */
function slotOf(index: number, unit: number): number {
  const mixed = Math.imul(index, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
