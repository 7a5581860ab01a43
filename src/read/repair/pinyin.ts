import { CharTable } from '../char-table';
import type { Edit } from './edit';

/** Vowels and consonants that carry a tone mark in pinyin. */
export const TONED = 'āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜńňǹḿ';
const LETTERS = `a-zê\u0300\u0301\u0304\u030c${TONED}ü`;

/**
 * A syllable in brackets after a character, as pages against copying put it there: 實(shí)現, 社會(huì )主義, 開(kāi)局.
 * Only toned syllables count, so that 标准(gb) and the like stay; toneless ones (le, de) where the page has many toned.
 */
const ANNOTATION = new RegExp(`(?<=\\p{Script=Han})[(（] ?([${LETTERS}]{1,7}) ?[)）]`, 'gu');
const HAS_TONE = new RegExp(`[${TONED}\u0300\u0301\u0304\u030c]`, 'u');
const SIGNS = new CharTable(`${TONED}\u0300\u0301\u0304\u030c`);
const NEUTRAL = /^(?:le|de|ne|ma|ba|me|men|zhe|zi|shang|li|bian|tou)$/u;

export function pinyinEdits(text: string): Edit[] {
  if (!SIGNS.isIn(text)) return [];
  const toned: Edit[] = [];
  const neutral: Edit[] = [];
  for (const match of text.matchAll(ANNOTATION)) {
    const edit: Edit = { from: match.index, to: match.index + match[0].length, text: '', kind: 'pinyin' };
    if (HAS_TONE.test(match[1]!)) toned.push(edit);
    else if (NEUTRAL.test(match[1]!)) neutral.push(edit);
  }
  if (neutral.length === 0 || toned.length < 20) return toned;
  return [...toned, ...neutral].sort((a, b) => a.from - b.from);
}
