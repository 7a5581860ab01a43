import { matchAt, matchesOf } from '../../lexicon/matches';
import { lexiconRows, lexiconWords } from '../../lexicon/table';
import { BLANKS, markTable, unitAt } from '../../lexicon/unit-table';
import type { Passage } from '../../outline/document';
import { type Candidate, cueOf, isCommonWord, passageLexicon, tagPassage } from '../candidates/index';

interface Patterns {
  titled: RegExp;
  spoken: RegExp;
  reporters: RegExp;
  leaders: RegExp;
  named: RegExp;
  honoured: RegExp;
  alone: RegExp;
  /** Whether a title or a surname can start with a unit, where alone the patterns are tried, and what may stand before a name. */
  kinds: Uint16Array;
}

/** What he is given who is named before it. */
const HONOURED = [
  '荣膺',
  '荣获',
  '获评',
  '当选',
  '入选',
  '被评',
  '勇夺',
  '夺得',
  '获得',
  '摘得',
  '被授予',
  '荣立',
  '荣登',
];
const isHonouring = cueOf(HONOURED);
/** Titles that stand behind a name. */
const titlesBehind = passageLexicon(() => titlesBeside('after', 'both').map((title) => [title, true] as const));
const isListOfNames = cueOf(['记者', '通讯员', '摄影', '领导', '同志', '嘉宾']);

/** What may follow a name behind its title. */
const AFTER =
  '$|[，,。、；;：:\\s）)”作主出在的同为等]|代表|讲话|强调|指出|告诉|表示|介绍|说|宣布|宣读|致辞|一行|带领|率队';
/** 由市长任组长 */
const TAKES_OFFICE = /^任(?:组长|副|主|书|职)/u;
/** Surnames that are words of a sentence more often. */
const FUNCTION_WORD = /^[向和于从经以时都应同常成全安国方任由与对为]/u;
/** 自治区主席 艾尼·吐尔逊 */
const OF_MINORITY = '[\\p{Script=Han}]{2,6}[·•][\\p{Script=Han}]{2,7}(?=$|[，,。、；;：:\\s）)])';

/** Titles that stand at one of these places beside a name, longest first. */
const titlesBeside = (...places: string[]): string[] =>
  lexiconRows('person-titles.tsv')
    .filter(([, place]) => places.includes(place!))
    .map(([title]) => title!)
    .sort((a, b) => b.length - a.length);

let patterns: Patterns | undefined;

function namePatterns(): Patterns {
  if (patterns) return patterns;
  const surnames = lexiconWords('surnames.tsv').sort((a, b) => b.length - a.length);
  const name = `(?:${surnames.join('|')})[\\p{Script=Han}]{1,2}`;
  const leading = titlesBeside('before', 'both').join('|');
  patterns = {
    titled: new RegExp(`(?:${leading})[：:　 \\t]{0,4}(?:(${name})(?=${AFTER})|(${OF_MINORITY}))`, 'uy'),
    // 县委书记赵奇玲宏亮的声音: only where the segmenter takes it for a name too
    spoken: new RegExp(`(?:${leading})(${name})`, 'uy'),
    reporters: new RegExp(
      `(?:记者|通讯员|摄影)[：:　 \\t]{0,4}(${name}(?:[ 　、]{1,2}${name})+)(?=[)）：:。\\s]|$)`,
      'gu',
    ),
    leaders: new RegExp(`(?<=^|[，,。；;：:\\s])(${name}(?:、${name})+)等[^，,。；;]{0,10}(?:领导|同志|嘉宾)`, 'gu'),
    named: new RegExp(
      `(?<=^|[，,。、；;：:“（(\\s以由和])(${name})(?:${titlesBeside('after', 'both').join('|')})`,
      'uy',
    ),
    honoured: new RegExp(`(?<=^|[，,。、；;：:\\s工员师家])(${name})(?=${HONOURED.join('|')})`, 'uy'),
    alone: new RegExp(`^(${name})$`, 'u'),
    kinds: markTable([
      [TITLE, unitsAt(0, leading.split('|'))],
      [GOES_ON, unitsAt(1, leading.split('|'))],
      [SURNAME, unitsAt(0, surnames)],
      [BEFORE, `，,。、；;：:“（(以由和工员师家${BLANKS}`],
    ]),
  };
  return patterns;
}

/** A title, a surname; and what may stand before a name that is told by what follows it. */
const TITLE = 1;
const SURNAME = 2;
const BEFORE = 4;
/** What may be the second unit of a title; all of them have two or more. */
const GOES_ON = 8;

/** The units of the words at one place. */
const unitsAt = (at: number, words: string[]): string => words.map((word) => word.charAt(at)).join('');

/** The matches of a sticky pattern at the places given from left to right, none overlapping another. */
function matchesAt(text: string, pattern: RegExp, places: number[]): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let next = 0;
  for (const place of places) {
    if (place < next) continue;
    const match = matchAt(pattern, text, place);
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
  const { titled, spoken, reporters, leaders, named, honoured, alone, kinds } = namePatterns();
  const found: Candidate[] = [];
  const add = (match: RegExpExecArray, score: number, title = false): void => {
    const name = match[1] ?? match[2]!;
    const from = match.index + match[0].indexOf(name);
    if (TAKES_OFFICE.test(name)) return;
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
      if (kind & TITLE && kinds[unitAt(text, at + 1)]! & GOES_ON) titlesAt.push(at);
      if (kind & SURNAME && before & BEFORE) surnamesAt.push(at);
    }
    before = kind;
  }
  for (const match of matchesAt(text, titled, titlesAt)) add(match, 0.8, true);
  for (const match of matchesAt(text, spoken, titlesAt)) if (!FUNCTION_WORD.test(match[1]!)) add(match, 0.7);
  for (const pattern of isListOfNames(text) ? [reporters, leaders] : [])
    for (const { index, 0: whole, 1: list } of matchesOf(text, pattern)) {
      const start = index + whole.indexOf(list!);
      for (const { index: at, 0: name } of matchesOf(list!, /\p{Script=Han}+/gu))
        found.push({ type: 'Person', from: start + at, to: start + at + name.length, name, score: 0.8 });
    }
  if (titlesBehind.matches(text).length > 0) for (const match of matchesAt(text, named, surnamesAt)) add(match, 0.8);
  if (isHonouring(text)) for (const match of matchesAt(text, honoured, surnamesAt)) add(match, 0.75);
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
