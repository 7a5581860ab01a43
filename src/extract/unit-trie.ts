import { hasBit, setBit } from '../lexicon/bits';

/**
 * A trie over UTF-16 units in flat arrays: all steps in one open hash of (node, unit). A step costs some nanoseconds, nothing
 * is allocated on the way, and what one step needs lies side by side: a large trie costs as much as its reads miss the
 * processor's cache. So a slot is two numbers, and a node is its index with two bits, which tell whether a word ends there
 * and whether any goes on: where none does, nothing is read to find that out. The nodes behind one unit have that unit as
 * their index, so that the first step reads nothing.
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
    let index = word.charCodeAt(0);
    if (word.length === 1) {
      setBit(this.single, index);
      this.singles.set(index, value);
      return;
    }
    setBit(this.pairs, pairOf(index, word.charCodeAt(1)));
    for (let i = 1; i < word.length; i++) {
      const flag = i === word.length - 1 ? ENDS : GOES_ON;
      const unit = word.charCodeAt(i);
      let target = this.targetOf(index, unit);
      if (target < 0) {
        this.grow(index, unit);
        target = this.targetOf(index, unit);
      }
      this.slots[target]! |= flag;
      index = (this.slots[target]! & NODE) >> FLAG_BITS;
    }
    this.values[index - UNITS] = value;
  }

  /**
   * The node behind the first unit of a word, 0 where none starts with `unit` before `next` (anything that is no unit at a
   * text's end). At most places none does, which small tables, that stay in the processor's first cache, tell before the
   * large ones are read.
   */
  open(unit: number, next: number): number {
    const flags = (hasBit(this.single, unit) ? ENDS : 0) | (hasBit(this.pairs, pairOf(unit, next)) ? GOES_ON : 0);
    return flags === 0 ? 0 : (unit << FLAG_BITS) | flags;
  }

  /** The node that `unit` leads to from `node`, 0 where no word goes on so. */
  step(node: number, unit: number): number {
    if ((node & GOES_ON) === 0) return 0;
    const target = this.targetOf(node >> FLAG_BITS, unit);
    return target < 0 ? 0 : this.slots[target]! & NODE;
  }

  /** What is kept for the word that ends at `node`. */
  valueAt(node: number): T | undefined {
    if ((node & ENDS) === 0) return undefined;
    const index = node >> FLAG_BITS;
    return index < UNITS ? this.singles.get(index) : this.values[index - UNITS];
  }

  /** Where in the slots the node stands that `unit` leads to, −1 where it leads to none. */
  private targetOf(index: number, unit: number): number {
    const { slots, mask } = this;
    const key = (index << 16) | unit;
    const high = index >> 16;
    for (let slot = slotOf(index, unit) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * WIDTH + 1;
      const target = slots[at]!;
      if (target === 0) return -1;
      if (slots[at - 1] === key && target >> NODE_BITS === high) return at;
    }
  }

  private grow(index: number, unit: number): void {
    const node = (this.values.push(undefined) - 1 + UNITS) << FLAG_BITS;
    // at most half of the slots are taken: fuller ones would be searched over several lines of the cache
    if (++this.steps * 2 > this.mask) this.widen();
    this.put((index << 16) | unit, ((index >> 16) << NODE_BITS) | node);
  }

  private put(key: number, target: number): void {
    const index = (key >>> 16) | ((target >> NODE_BITS) << 16);
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

/** Set in a node where a word ends, and where a word goes on. */
const ENDS = 1;
const GOES_ON = 2;
const FLAG_BITS = 2;

/** All UTF-16 units; the index of the first node behind two of them. */
const UNITS = 1 << 16;

/** Slots of an empty trie, and numbers a slot. */
const SLOTS = 256;
const WIDTH = 2;
/** Of the second number: the node that the step leads to. Four million nodes are the most. */
const NODE_BITS = 24;
const NODE = (1 << NODE_BITS) - 1;

const PAIR_BITS = 1 << 17;
const pairOf = (unit: number, next: number): number =>
  (Math.imul(unit, 0x9e3779b1) ^ Math.imul(next, 0x85ebca6b)) >>> 15;

/** Mixes the index of a node and a unit (multiplicative hashing, Knuth, The Art of Computer Programming 3, 6.4). */
function slotOf(index: number, unit: number): number {
  const mixed = Math.imul(index, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
