import { simplifiedChar } from '../repair/traditional';
import { decodedOf } from './double-byte';

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

const isFirstLevel = (char: string): boolean => levelOf(char) === 1;
const isSecondLevel = (char: string): boolean => levelOf(char) === 2;

const FIRST_LEVEL = 0xb0;
const SECOND_LEVEL = 0xd8;
const LAST = 0xf7;
let levels: Uint8Array | undefined;

/** Of GB 2312, whose rows of characters stand in GBK as they are; 0 for none. */
function levelOf(char: string): number {
  levels ??= loadLevels();
  return levels[char.charCodeAt(0)]!;
}

function loadLevels(): Uint8Array {
  const pairs: number[] = [];
  for (let lead = FIRST_LEVEL; lead <= LAST; lead++)
    for (let trail = 0xa1; trail <= 0xfe; trail++) pairs.push(lead * 256 + trail);
  const loaded = new Uint8Array(0x10000);
  decodedOf('gbk', pairs).forEach((char, i) => {
    if (char !== '\uFFFD') loaded[char.charCodeAt(0)] = pairs[i]! >> 8 < SECOND_LEVEL ? 1 : 2;
  });
  return loaded;
}
