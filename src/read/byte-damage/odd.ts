import { simplifiedChar } from '../repair/traditional';
import { doubleByteCharset } from './double-byte';

const COMMON_SIGN =
  /[\x00-\xff\u2010-\u203b\u2100-\u218f\u2190-\u21ff\u2200-\u22ff\u2460-\u24ff\u25a0-\u25ff\u3000-\u303f\uff00-\uffef\u0101-\u01dc]/u;

const NOT_YET = 0;
const ODD = 1;
const SOUND = 2;
const known = new Uint8Array(0x10000);

/**
 * Whether running text of this genre hardly holds the character: it lies outside the 3,755 characters of GB 2312's
 * first level and their Traditional forms and is no common sign (kana, Greek, Cyrillic, private characters, rare Han).
 */
export const isOdd = (char: string): boolean => isOddCode(char.charCodeAt(0));

/** The same of a code unit. */
export function isOddCode(code: number): boolean {
  if (known[code] === NOT_YET) known[code] = tell(String.fromCharCode(code)) ? ODD : SOUND;
  return known[code] === ODD;
}

/** Characters of GB 2312's second level that are Traditional forms of first-level ones as well (by OpenCC). */
const BOTH = '菸薹拚捱摺吒後徵夥榘於袷麴醣麽';

function tell(char: string): boolean {
  if (COMMON_SIGN.test(char) || isFirstLevel(char)) return false;
  return isSecondLevel(char) ? !BOTH.includes(char) : !isFirstLevel(simplifiedChar(char));
}

const rough = new Uint8Array(0x10000);

/** Whether a code unit lies outside of the first level: quickly told, and true of all that is odd. */
export function isRare(code: number): boolean {
  if (rough[code] === NOT_YET) {
    const char = String.fromCharCode(code);
    rough[code] = !COMMON_SIGN.test(char) && !isFirstLevel(char) ? ODD : SOUND;
  }
  return rough[code] === ODD;
}

const isFirstLevel = (char: string): boolean => isGb2312(char, 0xb0, 0xd7);
const isSecondLevel = (char: string): boolean => isGb2312(char, 0xd8, 0xf7);

function isGb2312(char: string, from: number, to: number): boolean {
  const pair = doubleByteCharset('gbk').encode(char);
  return pair >> 8 >= from && pair >> 8 <= to && (pair & 0xff) >= 0xa1;
}
