import { simplifiedChar } from '../repair/traditional';
import { doubleByteCharset } from './double-byte';

const COMMON_SIGN =
  /[\x00-\xff\u2010-\u203b\u2100-\u218f\u2190-\u21ff\u2200-\u22ff\u2460-\u24ff\u25a0-\u25ff\u3000-\u303f\uff00-\uffef\u0101-\u01dc]/u;
const known = new Map<string, boolean>();

/**
 * Whether running text of this genre hardly holds the character: it lies outside the 3,755 characters of GB 2312's
 * first level and their Traditional forms and is no common sign (kana, Greek, Cyrillic, private characters, rare Han).
 */
export function isOdd(char: string): boolean {
  let odd = known.get(char);
  if (odd === undefined) {
    odd = !COMMON_SIGN.test(char) && !firstLevel(char) && !firstLevel(simplifiedChar(char));
    known.set(char, odd);
  }
  return odd;
}

function firstLevel(char: string): boolean {
  const pair = doubleByteCharset('gbk').encode(char);
  return pair >= 0xb0a1 && pair < 0xd800 && (pair & 0xff) >= 0xa1;
}
