import { matchesOpened } from '../../lexicon/matches';
import { unitTable } from '../../lexicon/unit-table';
import { CharTable } from '../char-table';
import { TONED } from '../repair/pinyin';
import { isOddCode, isRare } from './odd';
import { LOST } from './tokens';

/** A stretch of text that may have been read out of step. */
export interface Site {
  from: number;
  to: number;
  /** Where the next ASCII character stands, which brings a decoder back into step: so far the damage may go. */
  reach: number;
}

/** Suspicious places nearer than this belong to one site. */
const REACH = 12;
/** Sound characters taken in on both sides, so that the vocabulary has something to hold on to. */
const CONTEXT = 7;
/** Runs without ASCII are followed so far. */
const LONGEST_RUN = 3000;
/** How far they are looked for. */
const FAR = 80;

/** Beside a lost byte there may be the end of an annotation, a sign, or another lost byte, and Han only then. */
const BESIDE = /[)）;；?。、]/u;

const HAN = /\p{Script=Han}/u;
/** An annotation whose opening bracket is gone: `?xún)`, `wù)`. */
const ORPHAN = new RegExp(`(?<![(（a-zA-Z${TONED}])(?<![(（] )[a-z]{0,5}[${TONED}][a-z]{0,3} ?[)）]`, 'gu');
const TONES = new CharTable(TONED);
/** The second byte of a Big5 character that lost its first: a letter or sign among Han characters (說A推). */
const LETTER = /(?<=[^\0-\x7f]|[?\d%,;:])[@-~](?=[^A-Za-z]|$)/gu;
const LOST_SIGN = new RegExp(`[${LOST}]`, 'uy');
const OPENS = unitTable(LOST);

/**
 * Characters that running text of this genre hardly holds: beyond the 3,755 of GB 2312's first level in simplified and
 * beyond the Traditional forms of those; kana, Greek, Cyrillic and private characters. One alone proves nothing
 * (places are called 邗江, 盱眙); a cluster is the mark of text read out of step.
 */
export function suspiciousSites(text: string, script: 'simplified' | 'traditional' = 'simplified'): Site[] {
  const places: number[] = [];
  if (script === 'traditional') for (const match of text.matchAll(LETTER)) places.push(match.index);
  for (const match of matchesOpened(text, OPENS, LOST_SIGN)) {
    const before = text[match.index - 1] ?? '';
    const after = text[match.index + 1] ?? '';
    if (match[0] !== '?' || HAN.test(before) || HAN.test(after) || BESIDE.test(before + after))
      places.push(match.index);
  }
  if (TONES.isIn(text))
    for (const match of text.matchAll(ORPHAN)) places.push(match.index, match.index + match[0].length - 1);
  places.push(...oddClusters(text));
  places.sort((a, b) => a - b);
  const sites: Site[] = [];
  for (const place of places) {
    const last = sites.at(-1);
    const near =
      last && (place < last.reach || (place - last.to <= REACH && !text.slice(last.to, place).includes('\n')));
    if (near) last.to = place + 1;
    else sites.push({ from: place, to: place + 1, reach: 0 });
    const site = sites.at(-1)!;
    if (site.reach <= place) site.reach = endOfRun(text, place + 1);
  }
  return sites.map((s) => widened(text, s));
}

function endOfRun(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < LONGEST_RUN && text.charCodeAt(at) >= 0x80) at++;
  return at;
}

/** Places of odd characters where at least three stand within eight. */
function oddClusters(text: string): number[] {
  const rare: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80 && isRare(code)) rare.push(i);
  }
  return clusters(clusters(rare).filter((at) => isOddCode(text.charCodeAt(at))));
}

const clusters = (places: number[]): number[] =>
  places.filter(
    (at, i) =>
      (places[i + 2] ?? Infinity) - at < 8 ||
      (places[i + 1] ?? Infinity) - (places[i - 1] ?? -Infinity) < 8 ||
      at - (places[i - 2] ?? -Infinity) < 8,
  );

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
  return { from, to, reach: Math.max(site.reach, to) };
}
