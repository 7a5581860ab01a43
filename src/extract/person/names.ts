import { lexiconRows, lexiconWords } from '../../lexicon/table';
import { BLANKS } from '../../lexicon/unit-table';
import type { Passage } from '../../outline/document';
import { type Candidate, isCommonWord, tagPassage } from '../candidates/index';

interface Patterns {
  titled: RegExp;
  named: RegExp;
  honoured: RegExp;
  alone: RegExp;
  /** Whether a title or a surname can start with a unit, where alone the patterns are tried, and what may stand before a name. */
  kinds: Uint8Array;
}

let patterns: Patterns | undefined;

function namePatterns(): Patterns {
  if (patterns) return patterns;
  const surnames = lexiconWords('surnames.tsv').sort((a, b) => b.length - a.length);
  const name = `(?:${surnames.join('|')})[\\p{Script=Han}]{1,2}`;
  const titles = (...places: string[]): string =>
    lexiconRows('person-titles.tsv')
      .filter(([, place]) => places.includes(place!))
      .map(([title]) => title)
      .sort((a, b) => b!.length - a!.length)
      .join('|');
  patterns = {
    titled: new RegExp(
      `(?:${titles('before', 'both')})[：:　 \\t]{0,4}(${name})(?=$|[，,。、；;：:\\s）)”作主出在的同为]|代表|讲话|强调|指出)`,
      'uy',
    ),
    named: new RegExp(`(?<=^|[，,。、；;：:“（(\\s以由和])(${name})(?:${titles('after', 'both')})`, 'uy'),
    honoured: new RegExp(
      `(?<=^|[，,。、；;：:\\s工员师家])(${name})(?=荣膺|荣获|获评|当选|入选|被评|勇夺|夺得|获得|摘得)`,
      'uy',
    ),
    alone: new RegExp(`^(${name})$`, 'u'),
    kinds: kindsOf([
      [TITLE, titles('before', 'both').split('|')],
      [SURNAME, surnames],
      [BEFORE, [...'，,。、；;：:“（(以由和工员师家', ...BLANKS]],
    ]),
  };
  return patterns;
}

/** A title, a surname; and what may stand before a name that is told by what follows it. */
const TITLE = 1;
const SURNAME = 2;
const BEFORE = 4;

/** What words a unit can be the first of, in one table: each passage is gone through for it. */
function kindsOf(wordsByKind: [kind: number, words: string[]][]): Uint8Array {
  const kinds = new Uint8Array(65536);
  for (const [kind, words] of wordsByKind) for (const word of words) kinds[word.charCodeAt(0)]! |= kind;
  return kinds;
}

/** The matches of a sticky pattern at the places given from left to right, none overlapping another. */
function matchesAt(text: string, pattern: RegExp, places: number[]): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let next = 0;
  for (const place of places) {
    if (place < next) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (!match) continue;
    matches.push(match);
    next = place + match[0].length;
  }
  return matches;
}

/** How sure a name is that stands behind a title and a gap at the end of a line: 代市长　胡卫江. */
const SIGNED = 0.95;

const isSignature = (text: string, match: RegExpExecArray, from: number, name: string): boolean =>
  from + name.length === text.length && /[：:\s]$/u.test(match[0].slice(0, from - match.index));

/** Names beside a title, winning an honour, or alone on a line. */
export function personNames(passage: Passage): Candidate[] {
  const { text } = passage.text;
  const { titled, named, honoured, alone, kinds } = namePatterns();
  const found: Candidate[] = [];
  const add = (match: RegExpExecArray, score: number, title = false): void => {
    const name = match[1]!;
    const from = match.index + match[0].indexOf(name);
    if (title && isSignature(text, match, from, name)) {
      found.push({ type: 'Person', from, to: from + name.length, name, score: SIGNED });
      return;
    }
    const titleHolds = title && tagPassage(passage).isBoundary(match.index) && tagPassage(passage).isBoundary(from);
    if (titleHolds || isName(passage, from, from + name.length))
      found.push({ type: 'Person', from, to: from + name.length, name, score });
  };
  const titlesAt: number[] = [];
  const surnamesAt: number[] = [];
  for (let at = 0, before: number = BEFORE; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]!;
    if (kind !== 0) {
      if (kind & TITLE) titlesAt.push(at);
      if (kind & SURNAME && before & BEFORE) surnamesAt.push(at);
    }
    before = kind;
  }
  for (const match of matchesAt(text, titled, titlesAt)) add(match, 0.8, true);
  for (const match of matchesAt(text, named, surnamesAt)) add(match, 0.8);
  for (const match of matchesAt(text, honoured, surnamesAt)) add(match, 0.75);
  const line = text.length <= 4 && passage.kind !== 'row' && passage.kind !== 'heading' ? alone.exec(text) : null;
  if (line) add(line, 0.6);
  return found;
}

/** A stretch that the segmenter reads as a name or does not know, and that is no common word. */
function isName(passage: Passage, from: number, to: number): boolean {
  const tagged = tagPassage(passage);
  const { text } = tagged;
  if (isCommonWord(text.slice(from, to)) || !tagged.isBoundary(from) || !tagged.isBoundary(to)) return false;
  for (let at = tagged.startOf(from); at < to; at = tagged.endOf(at)) {
    const word = text.slice(at, tagged.endOf(at));
    if (word.length > 1 && (isCommonWord(word) || !/^(?:nr|nrt|nrfg|x|nz)$/u.test(tagged.tagAt(at)))) return false;
  }
  return true;
}
