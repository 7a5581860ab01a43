import { TONED } from '../repair/pinyin';
import { LOST } from './tokens';

/** A stretch of text that may have been read out of step. */
export interface Site {
  from: number;
  to: number;
}

/** Suspicious places nearer than this belong to one site. */
const REACH = 12;
/** Sound characters taken in on both sides, so that the vocabulary has something to hold on to. */
const CONTEXT = 7;
/** How far they are looked for. */
const FAR = 80;

/** Beside a lost byte there may be the end of an annotation, a sign, or another lost byte, and Han only then. */
const BESIDE = /[)）;；?。、]/u;

const HAN = /\p{Script=Han}/u;
/** An annotation whose opening bracket is gone: `?xún)`, `wù)`. */
const ORPHAN = new RegExp(`(?<![(（a-zA-Z${TONED}])(?<![(（] )[a-z]{0,5}[${TONED}][a-z]{0,3} ?[)）]`, 'gu');
const LOST_SIGN = new RegExp(`[${LOST}]`, 'gu');

/**
 * Characters that running text of this genre hardly holds: beyond the 3,755 of GB 2312's first level in simplified and
 * beyond the Traditional forms of those; kana, Greek, Cyrillic and private characters. One alone proves nothing
 * (places are called 邗江, 盱眙); a cluster is the mark of text read out of step.
 */
export function suspiciousSites(text: string, isOdd: (char: string) => boolean): Site[] {
  const places: number[] = [];
  for (const match of text.matchAll(LOST_SIGN)) {
    const before = text[match.index - 1] ?? '';
    const after = text[match.index + 1] ?? '';
    if (match[0] !== '?' || HAN.test(before) || HAN.test(after) || BESIDE.test(before + after))
      places.push(match.index);
  }
  for (const match of text.matchAll(ORPHAN)) places.push(match.index, match.index + match[0].length - 1);
  places.push(...oddClusters(text, isOdd));
  places.sort((a, b) => a - b);
  const sites: Site[] = [];
  for (const place of places) {
    const last = sites.at(-1);
    if (last && place - last.to <= REACH && !text.slice(last.to, place).includes('\n')) last.to = place + 1;
    else sites.push({ from: place, to: place + 1 });
  }
  return sites.map((s) => widened(text, s));
}

/** Places of odd characters where at least three stand within eight. */
function oddClusters(text: string, isOdd: (char: string) => boolean): number[] {
  const odd: number[] = [];
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80 && isOdd(text[i]!)) odd.push(i);
  return odd.filter(
    (at, i) =>
      (odd[i + 2] ?? Infinity) - at < 8 ||
      (odd[i + 1] ?? Infinity) - (odd[i - 1] ?? -Infinity) < 8 ||
      at - (odd[i - 2] ?? -Infinity) < 8,
  );
}

/** With sound context on both sides, within the line; annotations do not count as context. */
function widened(text: string, site: Site): Site {
  let { from, to } = site;
  for (let n = 0; n < CONTEXT && from > site.from - FAR && from > 0 && text[from - 1] !== '\n'; from--)
    if (HAN.test(text[from - 1]!)) n++;
  for (let n = 0; n < CONTEXT && to < site.to + FAR && to < text.length && text[to] !== '\n'; to++)
    if (HAN.test(text[to]!)) n++;
  const bracket = text.slice(to, to + 9).search(/[)）]/u);
  const opening = text.slice(to, to + 3).search(/[(（]/u);
  if (bracket >= 0 && opening >= 0 && opening < bracket) to += bracket + 1;
  if (text[to] === '\n') to++;
  return { from, to };
}
