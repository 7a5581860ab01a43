import { simplifiedCode } from '../repair/traditional';
import { HORIZON } from './beam';
import { COST } from './costs';
import { type DoubleByteCharset, doubleByteCharset } from './double-byte';
import { type Change, extend, type Hypothesis, scoreWith } from './hypothesis';
import { readsAs } from './readings';
import type { Vocabulary } from './vocabulary';

/** A character that so many pairs of bytes could be is guessed. */
const GUESSES = 20;

const charOf = String.fromCharCode;

/** Makes hypotheses one character longer: from bytes that may complete a pair, or by a character that stands there. */
export class Completion {
  /** By pair: whether its character is common; 0 where not yet known. */
  private readonly common = new Uint8Array(0x10000);
  /** By code unit: whether the character is of the document's script; 0 where not yet known. */
  private readonly own = new Uint8Array(0x10000);
  /** Best score among the hypotheses made for the token at hand. */
  private leading = -Infinity;

  constructor(
    private readonly charset: DoubleByteCharset,
    private readonly vocabulary: Vocabulary,
    private readonly script: 'simplified' | 'traditional',
  ) {}

  /** The next token is at hand: hypotheses are measured against those made for it. */
  nextToken(): void {
    this.leading = -Infinity;
  }

  /** Adds a hypothesis for each character that a waiting lead and a trail give. */
  complete(
    h: Hypothesis,
    leads: readonly number[],
    trails: readonly number[],
    toToken: number,
    change: Change,
    out: Hypothesis[],
    syllable?: string,
  ): void {
    const wild = leads.length * trails.length > 1;
    const { codes } = this.charset;
    const guesses = syllable === undefined && leads.length * trails.length > GUESSES;
    if (leads.length > 20 && trails.length > 20) return; // nothing is known of either byte
    // made once, not for each of the many pairs: most of them are hopeless
    const guess = guesses ? { ...change, guess: true } : change;
    for (const lead of leads)
      for (const trail of trails) {
        const pair = lead * 256 + trail;
        const code = codes[pair]!;
        if (code === 0 || (wild && !this.isCommon(pair, code))) continue;
        if (syllable !== undefined && wild && !readsAs(this.charset.decode(pair), syllable)) continue;
        this.add(h, code, toToken, code >= 0x4e00 ? guess : change, out);
      }
  }

  /** Adds the hypothesis with one more character, unless it is hopeless beside those already there. */
  add(h: Hypothesis, code: number, toToken: number, change: Change, out: Hypothesis[]): void {
    const simplified = simplifiedCode(code);
    const score = scoreWith(h, simplified, this.vocabulary);
    const cost = (change.cost ?? 0) + (change.asIs || this.isOwnScript(code, simplified) ? 0 : COST.otherScript);
    const net = score - h.penalty - cost;
    if (net < this.leading - HORIZON) return;
    if (net > this.leading) this.leading = net;
    out.push(extend(h, charOf(code), simplified, score, toToken, { ...change, cost }));
  }

  private isOwnScript(code: number, simplified: number): boolean {
    if (this.script === 'simplified') return code === simplified;
    if (code !== simplified || code < 0x4e00) return true;
    if (this.own[code] === 0) this.own[code] = doubleByteCharset('big5').encode(charOf(code)) !== 0 ? 1 : 2;
    return this.own[code] === 1;
  }

  private isCommon(pair: number, code: number): boolean {
    if (this.common[pair] === 0) this.common[pair] = this.vocabulary.isCommon(code) ? 1 : 2;
    return this.common[pair] === 1;
  }
}
