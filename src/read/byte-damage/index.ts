/**
 * Byte damage: text that was read one byte out of step. Takes the decoded text, gives edits. Pages of double-byte
 * charsets (GBK, Big5) lose their step where something put in, took out or swallowed a single byte: each following pair
 * then is the trail of one character and the lead of the next, until an ASCII character brings the reader back. Sites
 * are found by their signature (`sites.ts`, `signs.ts`) and turned into tokens (`tokens.ts`). Long runs out of step are
 * read by their bytes alone (`long-runs.ts`); their ends, and whatever is short, by the words that come out
 * (`realign.ts`): what vocabulary and pinyin leave one reading for is mended, all else that is surely damaged becomes □
 * and stays in doubt. A sound text has no sites, or its own reading wins.
 */
import type { Edit } from '../repair/edit';
import { pinyinEdits } from '../repair/pinyin';
import { scriptOf, traditionalEdits } from '../repair/traditional';
import { doubleByteCharset } from './double-byte';
import { showsDamage } from './signs';
import { SiteReader } from './site-reader';
import { type Site, suspiciousSites } from './sites';
import { type Token, tokensOf } from './tokens';
import { Vocabulary } from './vocabulary';

/** So many characters teach what a document is about; more would only cost time and memory. */
const ENOUGH = 200_000;
/** A charset whose readings are together so much likelier (natural logarithm) is that of the page. */
const DECIDED = 15;

export function byteDamageEdits(text: string): Edit[] {
  const script = scriptOf(text);
  const sites = suspiciousSites(text, script);
  if (sites.length === 0) return [];
  const charsets = (script === 'traditional' ? (['gbk', 'big5'] as const) : (['gbk'] as const)).map(doubleByteCharset);
  let readers: { reader: SiteReader; score: number }[] | undefined;
  const edits: Edit[] = [];
  for (const site of sites) {
    const from = Math.max(site.from, edits.at(-1)?.to ?? 0);
    const tokens = tokensOf(text, from, site.reach);
    const near = tokens.findLastIndex((token) => token.from < site.to) + 1;
    if (site.reach === text.length) tokens.push(endOfText(text.length));
    if (!charsets.some((charset) => showsDamage(tokens, charset))) continue;
    if (!readers) {
      const vocabulary = new Vocabulary(soundText(text, sites));
      readers = charsets.map((charset) => ({ reader: new SiteReader(charset, vocabulary, script), score: 0 }));
    }
    const best = readers.reduce((a, b) => (b.score > a.score ? b : a));
    readers = readers.filter(({ score }) => score > best.score - DECIDED);
    const readings = readers.map((entry) => {
      const reading = entry.reader.read(tokens, near);
      entry.score += reading.score;
      return reading;
    });
    edits.push(...readings.reduce((a, b) => (b.score > a.score ? b : a)).edits);
  }
  return edits;
}

/** The end of the text counts as that of a line: some signs never stand before it. */
const endOfText = (at: number): Token => ({ from: at, to: at, char: '\n', lost: false, odd: false });

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
