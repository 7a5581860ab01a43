import { simplifiedCode } from '../repair/traditional';
import { annotated } from './annotation';
import { bestOf, HORIZON, prune, type Realigned, settle } from './beam';
import { Completion } from './completion';
import { COST } from './costs';
import { type DoubleByteCharset, isTrail } from './double-byte';
import { type Change, extend, type Hypothesis, START, scoreOf, scoreWith } from './hypothesis';
import { isLoneTrail } from './signs';
import { lostItsSign, type Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** An odd or lost character among so many tokens makes damage before it thinkable. */
const AHEAD = 5;
/** A character that costs no more than this goes on well: nothing has vanished before it. */
const LIKELY = 8;
/** Readings of the half before a vanished pair that are followed. */
const VACANT = 12;
/** Of the best hypotheses at a token this many are tried for damage without a trace (missing bytes, vanished pairs). */
const TRACELESS = 8;
const FEW = 1;

export interface Known {
  before?: { text: string; pending: number };
  openEnd?: number;
}

/** All bytes that may be a lead; a wild byte whose value only the context can tell. */
const ANY_LEAD: readonly number[] = Array.from({ length: 0x7e }, (_, i) => 0x81 + i);
const ANY_TRAIL: readonly number[] = Array.from({ length: 0xbf }, (_, i) => 0x40 + i).filter(isTrail);

/**
 * Reads tokens in step again. Out of step, a decoder paired each trail byte with the next lead byte; so each hypothesis
 * carries the byte that still waits for its other half, and each token's own bytes complete it and leave the next one.
 * A lost token may be any lead byte, any trail byte with the bracket that it swallowed, or a full-width ？. Which values
 * hold is decided by the words that come out (vocabulary) and by the pinyin that stands beside them.
 */
export class Realigner {
  private readonly completion: Completion;

  constructor(
    private readonly charset: DoubleByteCharset,
    private readonly vocabulary: Vocabulary,
    private readonly script: 'simplified' | 'traditional',
  ) {
    this.completion = new Completion(charset, vocabulary, script);
  }

  /**
   * The likeliest reading of the tokens and those that come near it, by `margin`. Parts of a longer stretch are read with
   * what is known at their ends: `before`, the text that leads up to them and the byte that it leaves over; `openEnd`, the
   * byte that they must leave over themselves.
   */
  read(tokens: Token[], margin: number, known: Known = {}): Realigned | undefined {
    let beam: Hypothesis[] = [this.startOf(known)];
    const damaged = known.openEnd !== undefined || known.before !== undefined || this.charset.name === 'big5';
    tokens.forEach((token, i) => {
      const next: Hypothesis[] = [];
      this.completion.nextToken();
      const traceless = damaged ? TRACELESS : this.thinkable(tokens, i);
      const hopeful = (beam[0] ? scoreOf(beam[0]) : 0) - HORIZON / 3;
      const ranks = { inStep: 0, outOfStep: 0 };
      for (const h of beam) {
        const rank = ranks[h.pending ? 'outOfStep' : 'inStep']++;
        const from = next.length;
        this.step(h, token, i, tokens, rank < traceless, next);
        if (h.pending === null || h.pending.length > 4 || token.syllable !== undefined || scoreOf(h) <= hopeful)
          continue;
        if (bestOf(next, from) < scoreOf(h) - LIKELY)
          this.vanished(h, h.pending, token, i, tokens[i + 1], next, rank < TRACELESS);
      }
      beam = prune(next);
    });
    return settle(beam, margin, known.openEnd);
  }

  /** How many hypotheses are tried for damage without a trace at a token: fewer where only lost characters lie ahead. */
  private thinkable(tokens: Token[], i: number): number {
    let lost = false;
    for (let k = i; k < Math.min(tokens.length, i + AHEAD); k++) {
      if (tokens[k]!.odd) return TRACELESS;
      lost ||= tokens[k]!.lost;
    }
    return lost ? FEW : 0;
  }

  private startOf({ before }: Known): Hypothesis {
    let start = START;
    for (const char of before?.text ?? '') {
      const code = simplifiedCode(char.charCodeAt(0));
      start = extend(start, char, code, scoreWith(start, code, this.vocabulary), 0, { pending: null, asIs: true });
    }
    return before ? { ...start, pending: [before.pending] } : start;
  }

  /** `traceless`: whether damage that left no trace is to be thought of here. */
  private step(h: Hypothesis, token: Token, i: number, tokens: Token[], traceless: boolean, out: Hypothesis[]): void {
    if (token.syllable !== undefined) out.push(...annotated(h, token, i, this.charset, ANY_LEAD));
    else if (h.pending === null) this.inStep(h, token, i, tokens, traceless, out);
    else {
      this.outOfStep(h, h.pending, token, i, tokens[i + 1], out);
      // a byte too many: it goes, and the text is in step again
      this.inStep(
        { ...h, pending: null, penalty: h.penalty + COST.inserted, guessed: true, gap: true },
        token,
        i,
        tokens,
        false,
        out,
      );
    }
  }

  private inStep(h: Hypothesis, token: Token, i: number, tokens: Token[], traceless: boolean, out: Hypothesis[]): void {
    const char = token.char === '\uFFFD' ? '□' : token.char;
    const after = tokens[i + 1];
    const cost = this.script === 'traditional' && isLoneTrail(tokens[i - 1], token, after) ? COST.loneTrail : 0;
    const asIs = char === token.char && !token.entity;
    this.completion.add(h, char.charCodeAt(0), i + 1, { pending: null, asIs, cost }, out);
    if (token.lost) {
      out.push({
        ...h,
        guessed: h.guessed || token.char !== '?' || this.charset.name === 'big5',
        pending: ANY_LEAD,
        swallowed: lostItsSign(after),
        penalty: h.penalty + COST.lead,
      });
      return;
    }
    const letter = token.char.charCodeAt(0);
    if (traceless && this.script === 'traditional' && letter < 0x80 && isTrail(letter)) {
      const dropped = { ...h, penalty: h.penalty + COST.dropped, guessed: true };
      this.completion.complete(dropped, ANY_LEAD, [letter], i + 1, { pending: null, guess: true }, out);
    }
    const pair = traceless ? this.charset.encode(token.char) : 0;
    if (pair === 0) return;
    const [first, second] = [pair >> 8, pair & 0xff];
    // the lead byte before this pair is missing; or this pair's first byte is one too many; or a trail is missing
    const dropped = { ...h, penalty: h.penalty + COST.dropped, guessed: true };
    this.completion.complete(dropped, ANY_LEAD, [first], i + 1, { pending: [second], guess: true }, out);
    out.push({ ...h, pending: [second], penalty: h.penalty + COST.inserted, guessed: true, gap: true });
    this.completion.complete(dropped, [first], ANY_TRAIL, i, { pending: [second], guess: true }, out);
  }

  private outOfStep(
    h: Hypothesis,
    pending: readonly number[],
    token: Token,
    i: number,
    after: Token | undefined,
    out: Hypothesis[],
  ): void {
    if (token.lost) {
      const spoken = lostItsSign(after);
      const closing = token.char === '?' ? h : { ...h, guessed: true };
      this.completion.complete(
        closing,
        pending,
        ANY_TRAIL,
        i + 1,
        closes(token, after),
        out,
        spoken ? after?.syllable : undefined,
      );
      if (token.char === '?') {
        const wide = this.charset.encode('？');
        this.completion.complete(h, pending, [wide >> 8], i + 1, { pending: [wide & 0xff] }, out);
      }
      const both = { ...h, penalty: h.penalty + COST.swallowed };
      if (!spoken) this.completion.complete(both, pending, ANY_TRAIL, i + 1, { pending: ANY_LEAD }, out);
      return;
    }
    const code = token.char.charCodeAt(0);
    if (code < 0x80) {
      if (isTrail(code)) this.completion.complete(h, pending, [code], i + 1, { pending: null }, out);
      if (code > 0x20 && this.charset.name === 'gbk')
        this.completion.complete(widened(h), pending, [0xa3], i + 1, { pending: [code + 0x80] }, out);
      return;
    }
    const pair = this.charset.encode(token.char);
    if (pair === 0) return;
    const second = pair & 0xff;
    // a letter that the lead before it took for its trail: the text is in step behind it
    if (second < 0x80) {
      const before: Hypothesis[] = [];
      this.completion.complete(h, pending, [pair >> 8], i, { pending: null }, before);
      for (const next of before) this.completion.add(next, second, i + 1, { pending: null }, out);
    }
    this.completion.complete(h, pending, [pair >> 8], i + 1, { pending: [second] }, out);
  }

  /** A pair that has no character stood here and left no trace (or two did): its first byte completes what waits. */
  private vanished(
    h: Hypothesis,
    pending: readonly number[],
    token: Token,
    i: number,
    after: Token | undefined,
    out: Hypothesis[],
    again: boolean,
  ): void {
    const reached: Hypothesis[] = [];
    const gone = { ...h, penalty: h.penalty + COST.vanished };
    for (const [lead, trails] of this.charset.vacant)
      this.completion.complete(gone, pending, [lead], i, { pending: trails }, reached);
    reached.sort((a, b) => scoreOf(b) - scoreOf(a));
    const worst = (reached[0] ? scoreOf(reached[0]) : 0) - HORIZON / 3;
    for (const next of reached.slice(0, again ? VACANT : 2 * VACANT))
      if (scoreOf(next) > worst) this.outOfStep(next, next.pending!, token, i, after, out);
    if (again) for (const next of reached.slice(0, 4)) this.vanished(next, next.pending!, token, i, after, out, false);
  }
}

const widened = (h: Hypothesis): Hypothesis => ({ ...h, penalty: h.penalty + COST.widened });

/** Before these a sentence rarely has a sign of its own that could have been swallowed. */
const SIGN = /^[,;:!，。；：、！）)]$/u;

/** In step again: a byte that no pair could be made of stood before ASCII or took an ASCII sign with it. */
function closes(token: Token, after: Token | undefined): Change {
  const swallowed = lostItsSign(after);
  const natural = swallowed || after === undefined || after.char < '@';
  return {
    pending: null,
    swallowed,
    gap: token.char === '?' && !swallowed && !SIGN.test(after?.char ?? '\n'),
    cost: natural ? 0 : COST.swallowed,
  };
}
