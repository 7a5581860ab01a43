const TONES = /[\u0300\u0301\u0304\u030c]/gu;
const toneless = (syllable: string): string => syllable.normalize('NFD').replace(TONES, '');

const cache = new Map<string, readonly string[]>();

/** Pinyin of a character, all its readings, from pinyin-pro. */
function readingsOf(char: string): readonly string[] {
  let found = cache.get(char);
  if (!found) {
    const { polyphonic } = require('pinyin-pro') as typeof import('pinyin-pro');
    found = polyphonic(char, { type: 'array' })[0] ?? [];
    cache.set(char, found);
  }
  return found;
}

/** Whether a character may be read as the syllable, tone and all. */
export const readsAs = (char: string, syllable: string): boolean => readingsOf(char).includes(syllable);

/** Whether a character may be read as the syllable but for its tone. */
export const readsLike = (char: string, syllable: string): boolean =>
  readingsOf(char).some((reading) => toneless(reading) === toneless(syllable));
