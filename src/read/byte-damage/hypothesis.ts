import { simplifiedChar } from '../repair/traditional';
import { affinity } from './neighbours';
import { LONGEST_WORD, type Vocabulary } from './vocabulary';

/** A character that a hypothesis reads, with the tokens (from, to) that it takes up. */
export interface Read {
  char: string;
  fromToken: number;
  toToken: number;
  /** Whether the token stood so in the text. */
  asIs: boolean;
  /** Score of the text up to and with it. */
  score: number;
  before: Read | null;
}

/** One way to read the tokens so far. */
export interface Hypothesis {
  reads: Read | null;
  /** Bytes one of which was read as a lead byte and waits for its trail; null when in step. */
  pending: readonly number[] | null;
  /** First token that no character has taken up yet. */
  openToken: number;
  /** A decoder swallowed an ASCII character together with a byte that it could not read: "(" of an annotation. */
  swallowed: boolean;
  /** Simplified tail of the text, and the best score of the text up to each of its last boundaries (newest first). */
  tail: string;
  scores: readonly number[];
  penalty: number;
}

export const START: Hypothesis = {
  reads: null,
  pending: null,
  openToken: 0,
  swallowed: false,
  tail: '',
  scores: [0],
  penalty: 0,
};

export const scoreOf = (h: Hypothesis): number => h.scores[0]! - h.penalty;

/** What each word costs beside its rarity: few long words are likelier than many short ones. */
const WORD = 1.5;

/** Score of the text with one more character: its words are those that make it likeliest. */
export function scoreWith(h: Hypothesis, simplified: string, vocabulary: Vocabulary): number {
  const { tail } = h;
  const last = tail === '' ? 0 : tail.charCodeAt(tail.length - 1);
  const next = simplified.charCodeAt(0);
  let best = h.scores[0]! + vocabulary.single(next) + affinity(last, next);
  if (last === 0 || !vocabulary.endsWords(last, next)) return best - WORD;
  const longest = Math.min(LONGEST_WORD, tail.length + 1, h.scores.length);
  for (let length = 2; length <= longest; length++) {
    const first = tail.length - length + 1;
    const word = vocabulary.word(tail.slice(first) + simplified);
    if (word === undefined) continue;
    const score =
      h.scores[length - 1]! + word + affinity(first > 0 ? tail.charCodeAt(first - 1) : 0, tail.charCodeAt(first));
    if (score > best) best = score;
  }
  return best - WORD;
}

/** What a further character changes beside the text. */
export interface Change {
  pending: readonly number[] | null;
  /** Costs added to those of the hypothesis. */
  cost?: number;
  swallowed?: boolean;
  asIs?: boolean;
}

/** The hypothesis with one more character, whose score (`scoreWith`) is known. */
export function extend(h: Hypothesis, char: string, score: number, toToken: number, change: Change): Hypothesis {
  const tail = h.tail + simplifiedChar(char);
  const { scores } = h;
  return {
    reads: { char, fromToken: h.openToken, toToken, asIs: change.asIs === true, score, before: h.reads },
    pending: change.pending,
    openToken: toToken,
    swallowed: change.swallowed === true,
    tail: tail.length > LONGEST_WORD ? tail.slice(1) : tail,
    scores: [score, scores[0]!, scores[1] ?? NONE, scores[2] ?? NONE, scores[3] ?? NONE, scores[4] ?? NONE],
    penalty: h.penalty + (change.cost ?? 0),
  };
}

/** No text reaches that far back. */
const NONE = -Infinity;

export function readsOf(h: Hypothesis): Read[] {
  const reads: Read[] = [];
  for (let at = h.reads; at; at = at.before) reads.unshift(at);
  return reads;
}
