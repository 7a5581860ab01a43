/**
 * Byte damage: text that was read one byte out of step. Takes the decoded text, gives edits. Pages of double-byte
 * charsets (GBK, Big5) lose their step where something put in, took out or swallowed a single byte: each following pair
 * then is the trail of one character and the lead of the next, until an ASCII character brings the reader back. Sites
 * are found by their signature (`sites.ts`), turned into tokens (`tokens.ts`) and read in step again (`realign.ts`);
 * what vocabulary and pinyin leave one reading for is mended, all else that is surely damaged becomes □ and stays in
 * doubt. A sound text has no sites, or its own reading wins.
 */
import type { Edit } from '../repair/edit';
import { pinyinEdits } from '../repair/pinyin';
import { traditionalEdits } from '../repair/traditional';
import { doubleByteCharset } from './double-byte';
import type { Read } from './hypothesis';
import { type Realigned, Realigner } from './realign';
import { showsDamage } from './signs';
import { type Site, suspiciousSites } from './sites';
import { type Token, tokensOf } from './tokens';
import { Vocabulary } from './vocabulary';

/** A reading must be so much likelier (natural logarithm) than the next one to be taken for sure. */
const MARGIN = 1;
/** Mean log likelihood of a character below which a stretch is no text; sound readings lie between −2 and −7. */
const PLAUSIBLE = -7.7;
/** Damaged stretches longer than this are realigned piece by piece. */
const LONGEST_SITE = 400;
/** So many characters teach what a document is about; more would only cost time and memory. */
const ENOUGH = 200_000;

export function byteDamageEdits(text: string): Edit[] {
  const sites = suspiciousSites(text);
  if (sites.length === 0) return [];
  const charset = doubleByteCharset('gbk');
  let realigner: Realigner | undefined;
  const edits: Edit[] = [];
  for (const site of sites) {
    const from = Math.max(site.from, edits.at(-1)?.to ?? 0);
    const tokens = tokensOf(text, from, Math.min(site.to, from + LONGEST_SITE));
    if (!showsDamage(tokens, charset)) continue;
    realigner ??= new Realigner(charset, new Vocabulary(soundText(text, sites)));
    const found = realigner.read(tokens, MARGIN);
    if (found) edits.push(...editsOf(found, tokens));
  }
  return edits;
}

/** The text without its suspicious sites, simplified and without pinyin: what the document itself can teach. */
function soundText(text: string, sites: Site[]): string {
  let at = 0;
  let sound = '';
  for (const { from, to } of sites) {
    if (sound.length > ENOUGH) break;
    sound += `${text.slice(at, from)}\n`;
    at = to;
  }
  sound += text.slice(at, at + Math.max(0, ENOUGH - sound.length));
  return apply(apply(sound, pinyinEdits), traditionalEdits);
}

function apply(text: string, step: (text: string) => Edit[]): string {
  let at = 0;
  let out = '';
  for (const edit of step(text)) {
    out += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return out + text.slice(at);
}

/** Characters that the best reading and its rivals do not share become □. */
function editsOf({ best, rivals }: Realigned, tokens: Token[]): Edit[] {
  const doubt = doubtful(best, rivals);
  const implausible = implausibleReads(best);
  const edits: Edit[] = [];
  let text = '';
  let since: number | undefined;
  let inDoubt = false;
  best.forEach((read, i) => {
    if (read.asIs) return;
    const unsure = implausible.has(i) || (doubt !== undefined && i >= doubt.from && i < doubt.to);
    since ??= read.fromToken;
    text += unsure ? '□' : read.char;
    inDoubt ||= unsure;
    if (read.toToken === since) return; // it stood between two tokens: goes with the next
    edits.push({
      from: tokens[since]!.from,
      to: tokens[read.toToken - 1]!.to,
      text,
      kind: inDoubt ? 'in-doubt' : 'byte-damage',
    });
    text = '';
    since = undefined;
    inDoubt = false;
  });
  return edits;
}

/** Reads of stretches that make no likely text even in the best reading. */
function implausibleReads(best: Read[]): Set<number> {
  const found = new Set<number>();
  for (let from = 0; from < best.length; from++) {
    if (best[from]!.asIs) continue;
    let to = from;
    while (to < best.length && !best[to]!.asIs) to++;
    const last = Math.min(best.length - 1, to); // one sound character more: it shows whether the stretch leads on
    const gain = best[last]!.score - (best[from - 1]?.score ?? 0);
    if (gain / (last - from + 1) < PLAUSIBLE) for (let i = from; i < to; i++) found.add(i);
    from = to;
  }
  return found;
}

/** Range of reads in `best` outside of which all rivals agree with it. */
function doubtful(best: Read[], rivals: Realigned['rivals']): { from: number; to: number } | undefined {
  if (rivals.length < 2) return undefined;
  let head = best.length;
  let tail = best.length;
  for (const { reads } of rivals.slice(1)) {
    let same = 0;
    while (same < head && reads[same]?.char === best[same]!.char) same++;
    head = same;
    let back = 0;
    while (back < tail && reads.at(-1 - back)?.char === best.at(-1 - back)!.char) back++;
    tail = back;
  }
  return { from: Math.min(head, best.length - tail), to: Math.max(best.length - tail, head) };
}
