import { unitAt, unitTable } from '../../lexicon/unit-table';
import { UnitTrie } from '../unit-trie';
import { BLOCK } from './once-per-passage';
import type { WordMatch } from './word-matcher';

/**
 * What all finders look for in a passage by word, found in one pass over its text: a trie holds the words of all of their
 * lexicons, each word with those that want it. A pass for each lexicon would cost as much as all the rest.
 */
interface Wanted {
  lexicon: number;
  value: unknown;
  /** Only whether the word is there matters. */
  cue: boolean;
  edges: Edges | undefined;
}

/** At which of its ends a finder asks of a word whether the segmenter cuts there too. */
export type Edges = 'both' | 'end';

/** The words of a lexicon in the passage that is being read. */
export interface PassageLexicon<T> {
  /** Every occurrence of every word, overlapping ones too, by start and then by length. */
  matches(text: string): WordMatch<T>[];
  /** Leftmost-longest occurrences, none overlapping another. */
  longestMatches(text: string): WordMatch<T>[];
}

/** Whether a text holds one of some words. */
export type Cue = (text: string) => boolean;

/**
 * No word of the segmenter's holds these, nor what unitAt gives outside of a text: it cuts what stands between
 * two of them for itself.
 */
export const SEPARATES = unitTable('\0 \t\n\r\u3000，。、；：！？“”‘’（）《》【】');

const NONE: never[] = [];
const lexicons: (() => Iterable<readonly [word: string, wanted: Wanted]>)[] = [];
let trie: UnitTrie<Wanted[]> | undefined;
interface Noted extends WordMatch<unknown> {
  lexicon: number;
}
/** What a text holds. */
interface Found {
  text: string | undefined;
  /** A bit for each lexicon and each cue of which a word is there. */
  holds: number[];
  words: Noted[];
  /** Where words stand of which finders will ask how the segmenter cuts them. */
  asked: number[];
  /** Of the text read after it: finder after finder goes through the same texts in the same order. */
  next: Found | undefined;
}
const NOTHING: Found = { text: undefined, holds: [], words: [], asked: [], next: undefined };
/** What the text last asked about holds. */
let found = NOTHING;
/** The texts of the block that finders take turns on. */
const known = new Map<string, Found>();
/** A passage may be read as it stands and with its quotation marks curled. */
const MOST_KNOWN = 2 * BLOCK;

/**
 * A lexicon, loaded when the first passage is read. Of two entries with the same word the later one counts. `edges`: where
 * the finder asks how the segmenter cuts the word, so that this is known before (see `cutTogether`).
 */
export function passageLexicon<T>(
  load: () => Iterable<readonly [word: string, value: T]>,
  edges: (value: T) => Edges | undefined = () => undefined,
): PassageLexicon<T> {
  const lexicon = register(function* (index) {
    for (const [word, value] of new Map(load()))
      yield [word, { lexicon: index, value, cue: false, edges: edges(value) }];
  });
  const matches = (text: string): WordMatch<T>[] => {
    look(text);
    return holds(lexicon) ? (found.words.filter((word) => word.lexicon === lexicon) as WordMatch<T>[]) : NONE;
  };
  return { matches, longestMatches: (text) => leftmostLongest(matches(text)) };
}

/**
 * Whether a text holds one of the words without which a pattern cannot match: most passages hold none for most patterns,
 * which need not be tried there.
 */
export function cueOf(words: readonly string[]): Cue {
  const cue = register(function* (index) {
    for (const word of new Set(words)) yield [word, { lexicon: index, value: undefined, cue: true, edges: undefined }];
  });
  return (text) => {
    look(text);
    return holds(cue);
  };
}

function register(entries: (index: number) => Iterable<readonly [string, Wanted]>): number {
  trie = undefined;
  found = NOTHING;
  const index = lexicons.length;
  lexicons.push(() => entries(index));
  return index;
}

const holds = (index: number): boolean => (found.holds[index >> 5]! & (1 << (index & 31))) !== 0;

/** Offsets within the stretches of a text that finders will ask the segmenter about, in order. */
export function askedOf(text: string): number[] {
  look(text);
  return found.asked;
}

/** Forgets the texts read so far: another block begins. */
export function forgetTexts(): void {
  known.clear();
  found = NOTHING;
}

function look(text: string): void {
  if (text === found.text) return;
  const last = found;
  const after = last.next;
  if (after !== undefined && after.text === text) {
    found = after;
    return;
  }
  const words = (trie ??= allWords());
  found = known.get(text) ?? read(text, words);
  if (last !== NOTHING) last.next = found;
}

function read(text: string, words: UnitTrie<Wanted[]>): Found {
  if (known.size === MOST_KNOWN) known.clear();
  const holds: number[] = new Array((lexicons.length + 31) >> 5).fill(0);
  const all: Found = { text, holds, words: [], asked: [], next: undefined };
  known.set(text, all);
  for (let from = 0; from < text.length; from++) {
    const unit = text.charCodeAt(from);
    let node = words.open(unit, unitAt(text, from + 1));
    for (let to = from + 1; node !== 0; to++) {
      const wanted = words.valueAt(node);
      if (wanted !== undefined) for (const one of wanted) note(all, text, one, from, to);
      if (to === text.length) break;
      node = words.step(node, text.charCodeAt(to));
    }
  }
  return all;
}

function note(
  { holds, words, asked }: Found,
  text: string,
  { lexicon, value, cue, edges }: Wanted,
  from: number,
  to: number,
): void {
  holds[lexicon >> 5]! |= 1 << (lexicon & 31);
  if (cue) return;
  words.push({ lexicon, from, to, value });
  if (edges === undefined) return;
  const closes = SEPARATES[unitAt(text, to)] === 1;
  if (!closes || (edges === 'both' && SEPARATES[unitAt(text, from - 1)] === 0)) asked.push(from);
}

function allWords(): UnitTrie<Wanted[]> {
  const wantedBy = new Map<string, Wanted[]>();
  for (const entries of lexicons)
    for (const [word, wanted] of entries()) {
      const there = wantedBy.get(word);
      if (there) there.push(wanted);
      else wantedBy.set(word, [wanted]);
    }
  const words = new UnitTrie<Wanted[]>();
  for (const [word, wanted] of wantedBy) words.add(word, wanted);
  known.clear();
  return words;
}

function leftmostLongest<T>(matches: WordMatch<T>[]): WordMatch<T>[] {
  if (matches.length < 2) return matches;
  const longest: WordMatch<T>[] = [];
  let end = 0;
  matches.forEach((match, i) => {
    if (match.from < end || matches[i + 1]?.from === match.from) return;
    longest.push(match);
    end = match.to;
  });
  return longest;
}

/** Each of the first with each of the second: cues for a unit that stands beside another. */
export const pairs = (first: Iterable<string>, second: Iterable<string>): string[] => {
  const seconds = [...second];
  return [...first].flatMap((one) => seconds.map((two) => one + two));
};
