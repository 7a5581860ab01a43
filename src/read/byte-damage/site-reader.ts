import type { Edit } from '../repair/edit';
import type { DoubleByteCharset } from './double-byte';
import { type OffRun, offRuns, pairBefore } from './long-runs';
import { type Known, Realigner } from './realign';
import { showsDamage } from './signs';
import type { Token } from './tokens';
import { editsOf } from './verdict';
import type { Vocabulary } from './vocabulary';

/** A reading must be so much likelier (natural logarithm) than the next one to be taken for sure. */
const MARGIN = 1;
/** At the ends of a long run, where the place of the damage is not marked. */
const END_MARGIN = 4;
/** Damaged stretches longer than this are realigned piece by piece. */
const LONGEST = 400;
/** Tokens beside a long run that are realigned with its ends. */
const BESIDE = 14;
/** Characters of a long run that show how the text goes on behind it. */
const CONTEXT = 6;

export interface SiteReading {
  edits: Edit[];
  /** Log likelihood of the readings, for comparing charsets. */
  score: number;
}

/** Reads damaged sites of one document in one charset. */
export class SiteReader {
  private readonly realigner: Realigner;

  constructor(
    private readonly charset: DoubleByteCharset,
    private readonly vocabulary: Vocabulary,
    script: 'simplified' | 'traditional',
  ) {
    this.realigner = new Realigner(charset, vocabulary, script);
  }

  /** `near`: so many tokens belong to the site itself; the rest goes on to where the damage may reach. */
  read(tokens: Token[], near: number): SiteReading {
    const runs = offRuns(tokens, this.charset);
    const reading: SiteReading = { edits: [], score: 0 };
    if (runs.length === 0) {
      for (let at = 0; at < near; at += LONGEST)
        this.piece(tokens.slice(at, Math.min(near, at + LONGEST)), {}, reading);
      return reading;
    }
    let at = 0;
    let before: Known['before'];
    for (const run of [...runs, undefined]) {
      const end = run ? run.from + 1 : tokens.length;
      const openEnd = run && this.encode(tokens[run.from]!) & 0xff;
      this.between(tokens.slice(at, end), { before, openEnd }, reading);
      if (!run) break;
      const text = this.run(tokens, run, reading);
      before = { text: text.slice(-CONTEXT), pending: this.encode(tokens[run.to]!) & 0xff };
      at = run.to + 1;
    }
    return reading;
  }

  private encode = (token: Token): number => this.charset.encode(token.char);

  /** Tokens between two long runs: where they are many, only those beside the runs, and others that show damage. */
  private between(tokens: Token[], { before, openEnd }: Known, reading: SiteReading): void {
    if (tokens.length <= 2 * BESIDE) {
      this.piece(tokens, { before, openEnd }, reading);
      return;
    }
    const head = before ? BESIDE : 0;
    const tail = tokens.length - (openEnd === undefined ? 0 : BESIDE);
    if (before) this.piece(tokens.slice(0, head), { before }, reading);
    const middle = tokens.slice(head, Math.min(tail, head + LONGEST));
    if (showsDamage(middle, this.charset)) this.piece(middle, {}, reading);
    if (openEnd !== undefined) this.piece(tokens.slice(tail), { openEnd }, reading);
  }

  private piece(tokens: Token[], known: Known, reading: SiteReading): void {
    const found = this.realigner.read(tokens, known.before || known.openEnd !== undefined ? END_MARGIN : MARGIN, known);
    if (found) {
      reading.edits.push(...editsOf(found, tokens, this.vocabulary));
      reading.score += found.score;
    } else reading.edits.push(...this.lost(tokens, known));
  }

  /** Where no reading leads from one known end to the other, what lies at the ends is lost. */
  private lost(tokens: Token[], { before, openEnd }: Known): Edit[] {
    const doubt = ({ from, to }: Token): Edit => ({ from, to, text: '□', kind: 'in-doubt' });
    const head = before ? tokens.slice(0, 2) : [];
    const tail = openEnd === undefined ? [] : tokens.slice(Math.max(head.length, tokens.length - 4));
    return [...head, ...tail].map(doubt);
  }

  /** The characters of a long run, each in the place of the token that completes it. */
  private run(tokens: Token[], { from, to }: OffRun, reading: SiteReading): string {
    let text = '';
    for (let i = from + 1; i <= to; i++) {
      const code = this.charset.codes[pairBefore(tokens, i, this.charset)]!;
      const char = code === 0 ? '□' : String.fromCharCode(code);
      text += char;
      const { from: start, to: end } = tokens[i]!;
      reading.edits.push({ from: start, to: end, text: char, kind: code === 0 ? 'in-doubt' : 'byte-damage' });
    }
    return text;
  }
}
