/**
 * A trie over UTF-16 units in flat arrays: the first step by table, since most places of a text start no word, all others
 * in one open hash of (node, unit). A step costs some nanoseconds and nothing is allocated on the way.
 */
export class UnitTrie<T> {
  private readonly roots = new Int32Array(65536);
  private nodes = new Int32Array(256);
  private units = new Uint16Array(256);
  /** Node that the step leads to; 0 where the slot is free. */
  private targets = new Int32Array(256);
  private mask = 255;
  private steps = 0;
  private readonly values: (T | undefined)[] = [undefined];

  /** Of two words that are the same the later one counts. */
  add(word: string, value: T): void {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      const next = i === 0 ? this.first(unit) : this.step(node, unit);
      node = next === 0 ? this.grow(node, unit, i === 0) : next;
    }
    if (node !== 0) this.values[node] = value;
  }

  /** The node behind the first unit of a word, 0 where no word starts with it. */
  first(unit: number): number {
    return this.roots[unit]!;
  }

  /** The node that `unit` leads to from `node`, 0 where no word goes on so. */
  step(node: number, unit: number): number {
    const { nodes, units, targets, mask } = this;
    for (let slot = slotOf(node, unit) & mask; ; slot = (slot + 1) & mask) {
      const target = targets[slot]!;
      if (target === 0 || (nodes[slot] === node && units[slot] === unit)) return target;
    }
  }

  /** What is kept for the word that ends at `node`. */
  valueAt(node: number): T | undefined {
    return this.values[node];
  }

  private grow(node: number, unit: number, first: boolean): number {
    const target = this.values.push(undefined) - 1;
    if (first) this.roots[unit] = target;
    else {
      if (++this.steps * 2 > this.mask) this.widen();
      this.put(node, unit, target);
    }
    return target;
  }

  private put(node: number, unit: number, target: number): void {
    let slot = slotOf(node, unit) & this.mask;
    while (this.targets[slot] !== 0) slot = (slot + 1) & this.mask;
    this.nodes[slot] = node;
    this.units[slot] = unit;
    this.targets[slot] = target;
  }

  private widen(): void {
    const { nodes, units, targets } = this;
    const size = targets.length * 2;
    this.nodes = new Int32Array(size);
    this.units = new Uint16Array(size);
    this.targets = new Int32Array(size);
    this.mask = size - 1;
    for (let slot = 0; slot < targets.length; slot++)
      if (targets[slot] !== 0) this.put(nodes[slot]!, units[slot]!, targets[slot]!);
  }
}

/** Mixes node and unit (multiplicative hashing, Knuth, The Art of Computer Programming 3, 6.4). */
function slotOf(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
