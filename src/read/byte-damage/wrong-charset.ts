import { holdsRun, unitTable } from '../../lexicon/unit-table';
import { CharTable } from '../char-table';
import type { Edit } from '../repair/edit';
import { decodedOf } from './double-byte';
import { utf8Stretches } from './utf8-stretches';

/** Windows-1252 where it differs from Latin-1. */
const WINDOWS = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((c, i) => [
    c,
    [...'\x80\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8e\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9e\x9f'][
      i
    ]!.charCodeAt(0),
  ]),
);
const LATIN = unitTable(String.fromCharCode(...Array.from({ length: 0x5f }, (_, i) => 0xa1 + i)));
/** Two in a row: “·” alone stands in names. */
const isLatin = (text: string): boolean => holdsRun(text, LATIN, 2);
const HAN = /[\u4e00-\u9fff]/gu;

/** Neither a private one nor none. */
const CHARACTER = /^[^\uE000-\uF8FF\uFFFD]$/u;

let openers: CharTable | undefined;

/** Characters whose GBK bytes begin a Chinese character of UTF-8: 鏂 (文), 鐨 (的) … */
function utf8Openers(): CharTable {
  if (openers) return openers;
  const pairs = [0xe280, 0xe380, 0xefbc]; // of “ ” — 。 、 ，
  for (let lead = 0xe4; lead <= 0xe9; lead++)
    for (let trail = 0x80; trail < 0xc0; trail++) pairs.push(lead * 256 + trail);
  // only these: every text is looked at, few need the table of the whole charset
  openers = new CharTable(
    decodedOf('gbk', pairs)
      .filter((char) => CHARACTER.test(char))
      .join(''),
  );
  return openers;
}

/**
 * Text read in a wrong charset as a whole: UTF-8 as GBK (鏂囦欢 for 文件), UTF-8 or GBK as Latin-1 (ä¸­å›½, ÖÐ¹ú). A run is
 * mended where its bytes are Chinese in the right charset; what the wrong reading lost becomes □. 锟斤拷 stands for what
 * was lost before.
 */
export function wrongCharsetEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  if (text.includes('锟斤'))
    for (const match of text.matchAll(/(?:锟斤拷)+锟?|锟斤/gu))
      edits.push({ from: match.index, to: match.index + match[0].length, text: '□', kind: 'in-doubt' });
  if (!isLatin(text) && utf8Openers().count(text, 3) < 3) return edits;
  for (const line of text.matchAll(/[^\n]+/gu)) {
    if (!isLatin(line[0]) && !utf8Openers().isIn(line[0])) continue;
    for (const run of line[0].matchAll(/[^\x00-\x7f]{3,}(?:\?[^\x00-\x7f]*)*/gu)) {
      if (run[0].includes('锟斤')) continue;
      const from = line.index + run.index;
      const latin = fromLatin(run[0]);
      const stretches = latin === undefined ? utf8Stretches(run[0]) : [{ from: 0, to: run[0].length, text: latin }];
      for (const { from: start, to: end, text: meant } of stretches)
        edits.push({
          from: from + start,
          to: from + end,
          text: meant,
          kind: meant.includes('□') ? 'in-doubt' : 'byte-damage',
        });
    }
  }
  return edits.sort((a, b) => a.from - b.from);
}

/** The bytes as UTF-8, if they are that but for a few: at least two thirds Chinese characters, one lost for each four of them at most. */
function asUtf8(bytes: Uint8Array): string | undefined {
  if (bytes.length < 6) return undefined;
  const text = new TextDecoder().decode(bytes).replace(/\uFFFD+\??|\?/gu, '□');
  const lost = text.split('□').length - 1;
  const han = text.match(HAN)?.length ?? 0;
  const signs = text.match(/[，。、；：！？“”（）《》—…]/gu)?.length ?? 0;
  const enough = lost === 0 ? han >= 2 : han >= 4 && lost <= han / 4;
  const full = text.length * 3 <= bytes.length + 3 + lost * 3;
  return enough && full && han + signs >= (2 / 3) * (text.length - lost) ? text : undefined;
}

function fromLatin(run: string): string | undefined {
  if (run.length < 6 || /[\u0100-\u0151\u0154-\u0177\u017f-\u02c5\u2e80-\uffff]/u.test(run)) return undefined;
  const bytes = Uint8Array.from([...run].map((c) => WINDOWS.get(c) ?? c.charCodeAt(0)));
  const utf8 = asUtf8(bytes);
  if (utf8 !== undefined) return utf8;
  const gbk = new TextDecoder('gbk').decode(bytes);
  return (gbk.match(/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef“”—…]/gu)?.length ?? 0) >= 0.9 * gbk.length
    ? gbk
    : undefined;
}
