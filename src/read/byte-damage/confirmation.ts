import { affinity, frequency } from './neighbours';
import { LONGEST_WORD, type Vocabulary } from './vocabulary';

/** Share of running text from which a word of two characters is more than two that happen to stand together. */
const WORD = 1e-6;
/** Affinity of neighbours that are often seen together. */
const FAMILIAR = 1;
/** Log share of the characters for which that proves something. */
const KNOWN = -10.5;

/**
 * Whether the text itself vouches for one of its characters (code units, simplified): it belongs to a word, to a phrase
 * that the document has elsewhere too, or stands beside a neighbour that it is often seen with. Damage makes such company by chance only seldom.
 */
export function isConfirmed(codes: readonly number[], at: number, vocabulary: Vocabulary): boolean {
  return (
    isInWord(codes, at, vocabulary) || areFamiliar(codes[at - 1], codes[at]) || areFamiliar(codes[at], codes[at + 1])
  );
}

const areFamiliar = (before: number | undefined, next: number | undefined): boolean =>
  before !== undefined &&
  next !== undefined &&
  isHan(before) &&
  isHan(next) &&
  Math.min(frequency(before), frequency(next)) > KNOWN &&
  affinity(before, next) > FAMILIAR;

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

function isInWord(codes: readonly number[], at: number, { general, own, twice }: Vocabulary): boolean {
  for (let end = at; end < Math.min(codes.length, at + LONGEST_WORD); end++) {
    let word = general.ending(codes[end]!);
    let phrase = own.ending(codes[end]!);
    for (let from = end - 1; from >= 0 && end - from < LONGEST_WORD; from--) {
      word = word && general.before(word, codes[from]!);
      phrase = phrase && own.before(phrase, codes[from]!);
      if (word === 0 && phrase === 0) break;
      if (from > at || !isHan(codes[from]!)) continue;
      if (general.value(word) > (end - from > 1 ? 0 : WORD) || own.value(phrase) > twice) return true;
    }
  }
  return false;
}
