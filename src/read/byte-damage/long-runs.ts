import { simplifiedCode } from '../repair/traditional';
import type { DoubleByteCharset } from './double-byte';
import { affinity, frequency } from './neighbours';
import type { Token } from './tokens';

/** Tokens that were surely read out of step: each one's second byte and the next one's first make a character. */
export interface OffRun {
  /** First and last token of the run. */
  from: number;
  to: number;
}

/** No character costs more (negative logarithm): names hold rare ones. */
const DEAREST = 14;
/** Cost of going out of step or back. */
const SWITCH = 12;
/** A run of fewer tokens is left to the realigner. */
const SHORTEST = 6;
/** Tokens at both ends that are left to it, because the place of the damage is only roughly known. */
const ENDS = 2;

/**
 * Long stretches out of step, told by the two readings that their bytes have: in step rare characters that never stand
 * side by side, one byte off common ones that often do. The likeliest way through the two states, in one pass over the tokens (Viterbi).
 */
export function offRuns(tokens: Token[], charset: DoubleByteCharset): OffRun[] {
  const runs: OffRun[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (to < tokens.length && isPair(tokens[to]!, charset)) to++;
    if (to - from >= SHORTEST) runs.push(...offWithin(tokens, from, to, charset));
    from = Math.max(to, from + 1);
  }
  return runs;
}

const isPair = ({ char, lost }: Token, { encode }: DoubleByteCharset): boolean =>
  char >= '\x80' && !lost && encode(char) !== 0;

/** Pair of bytes that stands across the border before token `i`. */
export const pairBefore = (tokens: Token[], i: number, { encode }: DoubleByteCharset): number =>
  (encode(tokens[i - 1]!.char) & 0xff) * 256 + (encode(tokens[i]!.char) >> 8);

/** Runs that lie nearer to each other are one. */
const MERGED = 10;

/** Cost of a character (simplified) behind another; 0 for one that does not exist. */
const costOf = (before: number, code: number): number =>
  code === 0 ? DEAREST : Math.min(DEAREST, -frequency(code) - affinity(before, code));

function offWithin(tokens: Token[], from: number, to: number, charset: DoubleByteCharset): OffRun[] {
  const length = to - from;
  /** For each token and state (0 in step, 1 off): whether the likeliest way there came from the other state. */
  const switched = [new Uint8Array(length), new Uint8Array(length)];
  let costs: [number, number] = [0, 0];
  let before: [number, number] = [0, 0];
  for (let k = 0; k < length; k++) {
    const codes: [number, number] = [
      simplifiedCode(tokens[from + k]!.char.charCodeAt(0)),
      k === 0 ? 0 : simplifiedCode(charset.codes[pairBefore(tokens, from + k, charset)]!),
    ];
    const inStep = costOf(before[0], codes[0]);
    const off = k === 0 ? 0 : costOf(before[1], codes[1]);
    before = codes;
    const [a, b] = costs;
    switched[0]![k] = b + SWITCH < a ? 1 : 0;
    switched[1]![k] = a + SWITCH < b ? 1 : 0;
    costs = [Math.min(a, b + SWITCH) + inStep, Math.min(b, a + SWITCH) + off];
  }
  const runs: OffRun[] = [];
  let state = costs[1] < costs[0] ? 1 : 0;
  let end = to - 1;
  for (let k = length - 1; k >= 0; k--) {
    const start = state === 1 && (k === 0 || switched[1]![k] === 1);
    if (start && end - (from + k) >= SHORTEST) {
      const behind = runs[0];
      // in step for a word or two only: a rare word in a run that goes on
      if (behind && behind.from - end < MERGED) behind.from = from + k + ENDS;
      else runs.unshift({ from: from + k + ENDS, to: end - ENDS });
    }
    if (switched[state]![k] === 1) {
      state = 1 - state;
      end = from + k - 1;
    }
  }
  return runs;
}
