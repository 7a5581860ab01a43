/**
 * A trie over UTF-16 units in flat arrays: the first step by table, since most places of a text start no word, all others
 * in one open hash of (node, unit). A step costs some nanoseconds, nothing is allocated on the way, and what one step needs
 * lies side by side: a large trie costs as much as its reads miss the processor's cache. So a node's number itself tells
 * whether a word ends there: twice its index, and one more if so.
 */
export class UnitTrie<T> {
  private readonly roots = new Int32Array(65536);
  /** Three numbers a slot: index of a node, unit, and the node that the step leads to, 0 where the slot is free. */
  private slots = new Int32Array(SLOTS * WIDTH);
  private mask = SLOTS - 1;
  private steps = 0;
  private readonly values: (T | undefined)[] = [undefined];
  /** A bit for each unit that is a word, and one for each pair of units that words start with, several pairs to a bit. */
  private readonly single = new Int32Array(65536 / 32);
  private readonly pairs = new Int32Array(PAIR_BITS / 32);

  /** Of two words that are the same the later one counts. */
  add(word: string, value: T): void {
    if (word === '') return;
    let node = 0;
    if (word.length === 1) setBit(this.single, word.charCodeAt(0));
    else setBit(this.pairs, pairOf(word.charCodeAt(0), word.charCodeAt(1)));
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      const next = i === 0 ? this.first(unit) : this.step(node, unit);
      node = next === 0 ? this.grow(node, unit, i === 0) : next;
    }
    if ((node & ENDS) === 0) this.markEnd(word);
    this.values[node >> 1] = value;
  }

  /** The node behind the first unit of a word, 0 where no word starts with it. */
  first(unit: number): number {
    return this.roots[unit]!;
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
    for (let slot = slotOf(index, unit) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * WIDTH;
      const target = slots[at + 2]!;
      if (target === 0 || (slots[at] === index && slots[at + 1] === unit)) return target;
    }
  }

  /** What is kept for the word that ends at `node`. */
  valueAt(node: number): T | undefined {
    return (node & ENDS) !== 0 ? this.values[node >> 1] : undefined;
  }

  private grow(node: number, unit: number, first: boolean): number {
    const target = (this.values.push(undefined) - 1) << 1;
    if (first) this.roots[unit] = target;
    else {
      // at most half of the slots are taken: fuller ones would be searched over several lines of the cache
      if (++this.steps * 2 > this.mask) this.widen();
      this.put(node >> 1, unit, target);
    }
    return target;
  }

  /** Writes where the last step of the word leads that a word ends there. */
  private markEnd(word: string): void {
    let node = this.first(word.charCodeAt(0));
    if (word.length === 1) {
      this.roots[word.charCodeAt(0)] = node | ENDS;
      return;
    }
    for (let i = 1; i < word.length - 1; i++) node = this.step(node, word.charCodeAt(i));
    const { slots, mask } = this;
    const index = node >> 1;
    const unit = word.charCodeAt(word.length - 1);
    let slot = slotOf(index, unit) & mask;
    while (slots[slot * WIDTH] !== index || slots[slot * WIDTH + 1] !== unit) slot = (slot + 1) & mask;
    slots[slot * WIDTH + 2]! |= ENDS;
  }

  private put(index: number, unit: number, target: number): void {
    let slot = slotOf(index, unit) & this.mask;
    while (this.slots[slot * WIDTH + 2] !== 0) slot = (slot + 1) & this.mask;
    this.slots.set([index, unit, target], slot * WIDTH);
  }

  private widen(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let at = 0; at < slots.length; at += WIDTH)
      if (slots[at + 2] !== 0) this.put(slots[at]!, slots[at + 1]!, slots[at + 2]!);
  }
}

/** Set in the number of a node where a word ends. */
const ENDS = 1;

/** Slots of an empty trie, and numbers a slot: four, so that none lies across two lines of the cache. */
const SLOTS = 256;
const WIDTH = 4;

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
