import { lexiconRows } from '../../lexicon/table';
import type { Predicate } from '../fact';

/** What a verb says of the thing that it governs. */
export interface Sense {
  predicate: Predicate;
  /** HAS_STATUS: the status, "*" for a bare 建设; AWARDED: actual or target. */
  value: string;
  /** HAS_STATUS: the status when a 建设 stands behind the object (加快A建设 → 在建). */
  framed?: string;
  side: 'before' | 'after' | 'both';
}

export interface Verb {
  word: string;
  senses: Sense[];
  /** Predicates that a phrase with it does not state, "*" for all: 按照 before the name, 相适应 behind it. */
  blocksBefore: string[];
  blocksAfter: string[];
}

interface TrieNode {
  next: Map<number, TrieNode>;
  verb?: Verb;
}

let root: TrieNode | undefined;
const first = new Uint8Array(0x10000);

function load(): TrieNode {
  if (root) return root;
  root = { next: new Map() };
  for (const [predicates, value, side, words] of lexiconRows('relation-verbs.tsv')) {
    for (const word of words!.split(' ')) {
      const verb = entry(root, word);
      if (predicates === '-') (side === 'after' ? verb.blocksAfter : verb.blocksBefore).push(value || '*');
      if (predicates === '-' || predicates === '.') continue;
      const [plain, framed] = value!.split('/');
      for (const predicate of predicates!.split(',') as Predicate[]) {
        const there = verb.senses.find((s) => s.predicate === predicate);
        if (!there) verb.senses.push({ predicate, value: plain!, framed, side: side as Sense['side'] });
        else if (there.value === plain && there.side !== side) there.side = 'both';
      }
    }
  }
  return root;
}

function entry(top: TrieNode, word: string): Verb {
  first[word.charCodeAt(0)] = 1;
  let node = top;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    let next = node.next.get(code);
    if (!next) {
      next = { next: new Map() };
      node.next.set(code, next);
    }
    node = next;
  }
  node.verb ??= { word, senses: [], blocksBefore: [], blocksAfter: [] };
  return node.verb;
}

/** Whether some verb begins with the character. */
export function opensVerb(code: number): boolean {
  load();
  return first[code] === 1;
}

/** The longest verb of the lexicon that starts at `at` and ends by `end`. */
export function verbAt(text: string, at: number, end: number): Verb | undefined {
  const top = load();
  if (!first[text.charCodeAt(at)]) return undefined;
  let node: TrieNode | undefined = top;
  let found: Verb | undefined;
  for (let i = at; i < end && node; i++) {
    node = node.next.get(text.charCodeAt(i));
    if (node?.verb) found = node.verb;
  }
  return found;
}
