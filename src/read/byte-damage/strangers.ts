import { type Edit, LOST_SIGN } from '../repair/edit';
import { simplifiedCode } from '../repair/traditional';
import { isConfirmed } from './confirmation';
import { LONGEST_WORD, Vocabulary } from './vocabulary';

/** No more characters on a side of what was lost are doubted. */
const LONGEST = 14;
/** So many characters teach what the document has elsewhere too. */
const ENOUGH = 200_000;
/** The genre's own signs. */
const SIGN = /[，。、；：！？“”‘’《》（）【】—…·％　]/u;
/** A box that opens a line is the mark of a list. */
const LOST = /(?<=\S[ \t　]*)□/gu;

/**
 * Damage often reaches further than its sign: characters beside a lost one that no word and no familiar neighbour vouches
 * for were read wrong too, and are in doubt with it.
 */
export function strangerEdits(text: string): Edit[] {
  const signs = text.includes(LOST_SIGN) ? [...text.matchAll(LOST)] : [];
  if (signs.length === 0) return [];
  const vocabulary = new Vocabulary(simplified(text, 0, ENOUGH));
  const doubted = new Set<number>();
  for (const { index: sign } of signs)
    for (const step of [-1, 1]) for (const at of strangersBeside(text, sign, step, vocabulary)) doubted.add(at);
  return [...doubted].sort((a, b) => a - b).map((at) => ({ from: at, to: at + 1, text: LOST_SIGN, kind: 'in-doubt' }));
}

/** Places of doubtful characters from a lost one on; signs between them are stepped over. */
function strangersBeside(text: string, sign: number, step: number, vocabulary: Vocabulary): number[] {
  const from = Math.max(0, sign - LONGEST - LONGEST_WORD);
  const around = simplified(text, from, sign + LONGEST + LONGEST_WORD);
  const codes = Array.from(around, (char) => char.charCodeAt(0));
  const found: number[] = [];
  for (let at = sign + step; at >= 0 && at < text.length && Math.abs(at - sign) <= LONGEST; at += step) {
    if (text[at] === LOST_SIGN || SIGN.test(text[at]!)) continue;
    if (text.charCodeAt(at) < 0x80 || isConfirmed(codes, at - from, vocabulary)) break;
    found.push(at);
  }
  return found;
}

function simplified(text: string, from: number, to: number): string {
  let out = '';
  for (let at = from; at < Math.min(to, text.length); at++)
    out += String.fromCharCode(simplifiedCode(text.charCodeAt(at)));
  return out;
}
