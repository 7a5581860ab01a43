import { asKey, lexiconRows } from '../../lexicon/table';
import { unitAt } from '../../lexicon/unit-table';
import type { Predicate } from '../fact';
import { UnitTrie } from '../unit-trie';

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

let verbs: UnitTrie<Verb> | undefined;

function load(): UnitTrie<Verb> {
  if (verbs) return verbs;
  const byWord = new Map<string, Verb>();
  for (const [predicates, value, side, words] of lexiconRows('relation-verbs.tsv')) {
    for (const word of words!.split(' ')) {
      const verb = entryOf(byWord, word);
      if (predicates === '-') (side === 'after' ? verb.blocksAfter : verb.blocksBefore).push(asKey(value || '*'));
      if (predicates === '-' || predicates === '.') continue;
      const [plain, framed] = value!.split('/');
      for (const predicate of predicates!.split(',') as Predicate[]) {
        const there = verb.senses.find((s) => s.predicate === predicate);
        if (!there)
          verb.senses.push({
            predicate: asKey(predicate),
            value: asKey(plain!),
            framed: framed && asKey(framed),
            side: asKey(side as Sense['side']),
          });
        else if (there.value === plain && there.side !== side) there.side = 'both';
      }
    }
  }
  verbs = new UnitTrie();
  for (const verb of byWord.values()) verbs.add(verb.word, verb);
  return verbs;
}

function entryOf(verbsByWord: Map<string, Verb>, word: string): Verb {
  let verb = verbsByWord.get(word);
  if (!verb) {
    verb = { word: asKey(word), senses: [], blocksBefore: [], blocksAfter: [] };
    verbsByWord.set(word, verb);
  }
  return verb;
}

/** The longest verb of the lexicon that starts at `at` and ends by `end`. */
export function verbAt(text: string, at: number, end: number): Verb | undefined {
  const trie = load();
  let node = trie.open(text.charCodeAt(at), unitAt(text, at + 1));
  let found: Verb | undefined;
  for (let to = at + 1; node !== 0 && to <= end; to++) {
    found = trie.valueAt(node) ?? found;
    if (to === end) break;
    node = trie.step(node, text.charCodeAt(to));
  }
  return found;
}
