import { affinity } from './neighbours';
import { LONGEST_WORD, type Vocabulary } from './vocabulary';

/** A character that a hypothesis reads, with the tokens (from, to) that it takes up. */
export interface Read {
  char: string;
  /** Code unit of its simplified form. */
  code: number;
  fromToken: number;
  toToken: number;
  /** Whether the token stood so in the text. */
  asIs: boolean;
  /** Damage that left no trace was assumed here: the character is guessed. */
  guess: boolean;
  /** Something may be lost before it that left no trace. */
  gap: boolean;
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
  /** Damage that left no trace was assumed somewhere. */
  guessed: boolean;
  /** Something may be lost between what was read and the next character. */
  gap: boolean;
  penalty: number;
}

export const START: Hypothesis = {
  reads: null,
  pending: null,
  openToken: 0,
  swallowed: false,
  guessed: false,
  gap: false,
  penalty: 0,
};

export const scoreOf = (h: Hypothesis): number => scoreUpTo(h.reads) - h.penalty;

const scoreUpTo = (read: Read | null): number => (read === null ? 0 : read.score);
const codeOf = (read: Read | null): number => (read === null ? 0 : read.code);

const { log } = Math;

/** What each word costs beside its rarity: few long words are likelier than many short ones. */
const WORD = 1.5;

/** Score of the text with one more character (code unit, simplified): its words are those that make it likeliest. */
export function scoreWith(h: Hypothesis, code: number, vocabulary: Vocabulary): number {
  const { general, own } = vocabulary;
  let known = general.ending(code);
  let phrase = own.ending(code);
  let before = h.reads;
  let best = scoreUpTo(before) + vocabulary.single(code) + affinity(codeOf(before), code);
  for (let length = 2; length <= LONGEST_WORD && before !== null; length++) {
    const first = before.code;
    known = known && general.before(known, first);
    phrase = phrase && own.before(phrase, first);
    if (known === 0 && phrase === 0) break;
    before = before.before;
    const share = general.value(known) + own.value(phrase);
    if (share === 0) continue;
    const score = scoreUpTo(before) + log(share) + affinity(codeOf(before), first);
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
  guess?: boolean;
  /** Something may be lost behind it. */
  gap?: boolean;
}

/** The hypothesis with one more character, whose simplified code unit and score (`scoreWith`) are known. */
export function extend(
  h: Hypothesis,
  char: string,
  code: number,
  score: number,
  toToken: number,
  change: Change,
): Hypothesis {
  return {
    reads: {
      char,
      code,
      fromToken: h.openToken,
      toToken,
      asIs: change.asIs === true,
      guess: change.guess === true,
      gap: h.gap,
      score,
      before: h.reads,
    },
    pending: change.pending,
    openToken: toToken,
    swallowed: change.swallowed === true,
    guessed: h.guessed,
    gap: change.gap === true,
    penalty: h.penalty + (change.cost ?? 0),
  };
}

export function readsOf(h: Hypothesis): Read[] {
  const reads: Read[] = [];
  for (let at = h.reads; at; at = at.before) reads.push(at);
  return reads.reverse();
}
