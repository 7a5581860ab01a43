const { imul } = Math;
const NO_SLOT = 0;

function hashOf(parent: number, code: number): number {
  const hash = imul(imul(parent, 0x9e3779b1) ^ code, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/**
 * Words with a number each, read from their last character to their first: a text that grows at its end finds all words
 * that end there in one walk. Nodes are numbers, 0 for none; all of it lies in typed arrays, because the general
 * dictionary has 350,000 words.
 */
export class BackwardTrie {
  private readonly last = new Int32Array(0x10000);
  private nodes = 1;
  private parents: Int32Array;
  private codes: Uint16Array;
  private values: Float64Array;
  /** A bit for each hash that a node has: most ways that are looked for lead nowhere, and these few bytes tell. */
  private ways: Uint32Array;
  /** Node by the hash of its parent and its code unit; open addressing. */
  private slots: Int32Array;

  /** `capacity`: nodes to be expected; more are taken in, at the price of moving house. */
  constructor(capacity: number) {
    const size = 2 ** Math.ceil(Math.log2(capacity + 16));
    this.parents = new Int32Array(size);
    this.codes = new Uint16Array(size);
    this.values = new Float64Array(size);
    this.slots = new Int32Array(2 * size);
    this.ways = new Uint32Array(size / 4);
  }

  /** Adds to the number of the word that stands in `text` from `from` to `to`. */
  add(text: string, from: number, to: number, value: number): void {
    let node = this.ending(text.charCodeAt(to - 1));
    if (node === 0) {
      node = this.newNode(0, text.charCodeAt(to - 1));
      this.last[text.charCodeAt(to - 1)] = node;
    }
    for (let i = to - 2; i >= from; i--) node = this.child(node, text.charCodeAt(i));
    this.values[node]! += value;
  }

  /** Multiplies all numbers. */
  scale(factor: (value: number) => number): void {
    for (let node = 1; node < this.nodes; node++) this.values[node] = factor(this.values[node]!);
  }

  /** Node of the words that end in the code unit. */
  ending(code: number): number {
    return this.last[code]!;
  }

  /** Node of those among the node's words that have the code unit before its own. */
  before(node: number, code: number): number {
    const hash = hashOf(node, code);
    if ((this.ways[(hash >>> 5) & (this.ways.length - 1)]! & (1 << (hash & 31))) === 0) return 0;
    return this.slots[this.slotOf(hash, node, code)]!;
  }

  /** Number of the word that the node stands for; 0 where it is none. */
  value(node: number): number {
    return this.values[node]!;
  }

  private slotOf(hash: number, parent: number, code: number): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const node = this.slots[slot]!;
      if (node === NO_SLOT || (this.parents[node] === parent && this.codes[node] === code)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private child(parent: number, code: number): number {
    const hash = hashOf(parent, code);
    const there = this.slots[this.slotOf(hash, parent, code)]!;
    if (there !== NO_SLOT) return there;
    const node = this.newNode(parent, code);
    this.settle(hash, node);
    return node;
  }

  private settle(hash: number, node: number): void {
    this.slots[this.slotOf(hash, this.parents[node]!, this.codes[node]!)] = node;
    this.ways[(hash >>> 5) & (this.ways.length - 1)]! |= 1 << (hash & 31);
  }

  private newNode(parent: number, code: number): number {
    if (this.nodes === this.parents.length) this.grow();
    const node = this.nodes++;
    this.parents[node] = parent;
    this.codes[node] = code;
    return node;
  }

  private grow(): void {
    const size = 2 * this.parents.length;
    const { parents, codes, values } = this;
    this.parents = new Int32Array(size);
    this.codes = new Uint16Array(size);
    this.values = new Float64Array(size);
    this.slots = new Int32Array(2 * size);
    this.ways = new Uint32Array(size / 4);
    this.parents.set(parents);
    this.codes.set(codes);
    this.values.set(values);
    for (let node = 1; node < this.nodes; node++)
      if (this.parents[node] !== 0) this.settle(hashOf(this.parents[node]!, this.codes[node]!), node);
  }
}
