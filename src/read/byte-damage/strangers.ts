import { type Edit, LOST_SIGN } from '../repair/edit';
import { simplifiedCode } from '../repair/traditional';
import { isConfirmed } from './confirmation';
import { affinity, frequency } from './neighbours';
import { LONGEST_WORD, Vocabulary } from './vocabulary';

/** No more characters on a side of what was lost are doubted. */
const LONGEST = 14;
/** Log share of a character in the genre from which it is one of the commonest. */
const COMMON = -7;
/** Affinity of neighbours below which they are strangers. */
const STRANGE = -0.5;
/** So many characters teach what the document has elsewhere too. */
const ENOUGH = 200_000;
/** Signs that damage passes over. */
const SIGN = /[，。、；：！？“”‘’《》（）【】—…·％　\n]/u;
/** Those of them that damage makes more often than a writer. */
const RARE_SIGN = /[《》【】…·]/u;
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
  const passed: number[] = [];
  for (let at = sign + step; at >= 0 && at < text.length && Math.abs(at - sign) <= LONGEST; at += step) {
    if (text[at] === LOST_SIGN || SIGN.test(text[at]!)) {
      if (RARE_SIGN.test(text[at]!)) passed.push(at);
      continue;
    }
    const beside = text[at - step] === LOST_SIGN || found.includes(at - step);
    if (
      text.charCodeAt(at) < 0x80 ? !beside || !isLone(text, at, step) : isVouchedFor(codes, at - from, step, vocabulary)
    )
      break;
    found.push(at, ...passed.splice(0));
  }
  return found;
}

/** Whether a character is sound: its company says so, or it is a common one that may well stand beside its outer neighbour. */
function isVouchedFor(codes: number[], at: number, step: number, vocabulary: Vocabulary): boolean {
  if (isConfirmed(codes, at, vocabulary)) return true;
  const outer = codes[at + step] ?? 0;
  if (outer >= 0x4e00 && !isConfirmed(codes, at + step, vocabulary)) return false;
  const [before, next] = step > 0 ? [codes[at]!, outer] : [outer, codes[at]!];
  return frequency(codes[at]!) > COMMON && affinity(before, next) > STRANGE;
}

/** A letter between what was lost and a Chinese character. */
const isLone = (text: string, at: number, step: number): boolean =>
  /[@-~]/u.test(text[at]!) && (text.charCodeAt(at + step) || 0x80) >= 0x80;

function simplified(text: string, from: number, to: number): string {
  let out = '';
  for (let at = from; at < Math.min(to, text.length); at++)
    out += String.fromCharCode(simplifiedCode(text.charCodeAt(at)));
  return out;
}
