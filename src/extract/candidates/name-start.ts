import { asKey, lexiconRows, lexiconWords } from '../../lexicon/table';
import { unitAt, unitTable } from '../../lexicon/unit-table';
import { WordTable, wordSet } from '../../lexicon/word-table';
import type { TaggedPassage } from './tagged-passage';

/** What stands between the left end of a name and its head (the 片区 of 清水塘片区). */
export interface NameStem {
  /** Where the name starts. */
  from: number;
  /** Where the words start that may stand within it, those included that may not begin it. */
  reach: number;
  /** Whether the stem holds something that is no common vocabulary: an unknown word, a name, digits, a quotation. */
  proper: boolean;
  /** Whether it holds at least a noun that is no common vocabulary of the genre. */
  rare: boolean;
  /** The known name (a division, a region) that the stem starts with, if it does. */
  owner?: { from: number; to: number };
}

export interface NameStartOptions {
  /** For an offset, where the known name starts that ends there (−1 for none): such a name is the leftmost part. */
  knownStart(end: number): number;
  /** Most characters of the stem. */
  longest: number;
  /** Words that this type of name may hold although others end at them; true: it may even begin with them. */
  allowed?: ReadonlyMap<string, boolean>;
}

let stops: WordTable<string> | undefined;
let common: WordTable<true> | undefined;

/** Whether the word is common vocabulary of the genre, no sign of a proper name. */
export function isCommonWord(word: string): boolean {
  common ??= wordSet(lexiconWords('common-words.tsv'));
  return common.has(word);
}

let vocabulary: WordTable<true> | undefined;

/** Whether it is common vocabulary or that of works and industries. */
export function isVocabulary(word: string): boolean {
  vocabulary ??= wordSet([...lexiconWords('project-common-words.tsv'), ...lexiconWords('industries.tsv')]);
  return isCommonWord(word) || vocabulary.has(word);
}

/** "stop": no part of a name; "lead": may stand within a name but not begin it (国际 in 怀化国际陆港). */
function stopKind(word: string): string | undefined {
  stops ??= new WordTable(lexiconRows('name-stops.tsv').map(([word, kind]) => [word!, asKey(kind ?? 'stop')]));
  return stops.get(word);
}

const NAME_CHARACTERS = /^[\p{Script=Han}A-Za-z0-9]+$/u;
/** Han characters of the block that nearly all belong to. */
const isCommonHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fa5;
const isName = (word: string): boolean =>
  (word.length === 2 && isCommonHan(word.charCodeAt(0)) && isCommonHan(word.charCodeAt(1))) ||
  NAME_CHARACTERS.test(word);
const LATIN_OR_DIGIT = /^[A-Za-z0-9]+$/u;
const isLatinOrDigit = (word: string): boolean => word.charCodeAt(0) < 128 && LATIN_OR_DIGIT.test(word);
/** Tags that never stand in the stem of a name: prepositions, conjunctions, particles, pronouns, adverbs, times, idioms. */
const OUTSIDE = /^(?:i|p|c|u[a-z]*|r|d|y|e|o|t|zg)$/u;
const NUMERALS = unitTable('第一二三四五六七八九十');
const isNumbered = (word: string): boolean =>
  NUMERALS[unitAt(word, 0)] === 1 && (ORDINAL.test(word) || isOfMiles(word));
const ORDINAL = /^第[一二三四五六七八九十]+$/u;
/** 八里 + 街, 三道 + 沟. */
const OF_MILES = /^[一二三四五六七八九十]+[里道渡桥堡堰沟岭塘]$/u;
const isOfMiles = (word: string): boolean => NUMERALS[unitAt(word, 0)] === 1 && OF_MILES.test(word);
const NUMBER = new Set(['m', 'mq', 'q']);
/** Tags of unknown words and of names. */
const PROPER = new Set(['x', 'ns', 'nr', 'nrt', 'nrfg', 'nz', 'nt']);
const LONGEST_QUOTATION = 12;
const VERB = 2;

/**
 * Reads a name backwards from the start of its head, word by word, up to the first word that can't belong to it: a verb,
 * a particle, a stop word, punctuation. A quotation right before the head belongs to it (“两山”铁路); a known name ends
 * the reading.
 */
export function nameStart(tagged: TaggedPassage, head: number, options: NameStartOptions): NameStem {
  const { text } = tagged;
  let from = head;
  const words: { from: number; lead: boolean; proper: boolean; rare: boolean }[] = [];
  while (from > 0 && head - from < options.longest) {
    const known = options.knownStart(from);
    if (known >= 0) return { from: known, reach: known, proper: true, rare: true, owner: { from: known, to: from } };
    if (text[from - 1] === '”') {
      const open = text.lastIndexOf('“', from - 1);
      if (open < 0 || from - open > LONGEST_QUOTATION) break;
      from = open;
      words.push({ from, lead: false, proper: true, rare: true });
      continue;
    }
    const start = tagged.startOf(from - 1);
    const word = text.slice(start, from);
    if (head - start > options.longest || !belongs(tagged, start, word, options.allowed)) break;
    from = start;
    const tag = tagged.tagAt(start);
    words.push({
      from,
      lead: stopKind(word) !== undefined && !options.allowed?.get(word),
      proper: isProper(word, tag),
      rare: isRare(word, tag),
    });
  }
  const reach = from;
  while (words.length > 0 && words[words.length - 1]!.lead && !opensMember(text, words)) words.pop();
  from = words[words.length - 1]?.from ?? head;
  // The segmenter may glue a verb to an unknown name (运营娄城).
  while (head - from >= VERB && stopKind(text.slice(from, from + VERB)) === 'stop') from += VERB;
  return { from, reach, proper: words.some((word) => word.proper), rare: words.some((word) => word.rare) };
}

/** 甲联盟、大 + 蜀道 + 文旅联盟: a member of a list begins where the list says. */
const opensMember = (text: string, words: readonly { from: number; rare: boolean }[]): boolean => {
  const { from } = words[words.length - 1]!;
  return text[from] === '大' && text[from - 1] === '、' && words.at(-2)?.from === from + 1 && words.at(-2)!.rare;
};

function belongs(tagged: TaggedPassage, start: number, word: string, allowed?: ReadonlyMap<string, boolean>): boolean {
  if (!isName(word)) return false;
  if (allowed?.has(word)) return true;
  if (stopKind(word) === 'stop') return false;
  const tag = tagged.tagAt(start);
  if (OUTSIDE.test(tag) && word !== '现代') return false;
  if (isLatinOrDigit(word) || isNumbered(word)) return true;
  if (NUMBER.has(tag)) {
    const afterNumber = start > 0 && (tagged.tagAt(start - 1).startsWith('m') || /\d/u.test(tagged.text[start - 1]!));
    if (tag !== 'q' || word.length > 1 || afterNumber) return false;
  }
  return !(tag.startsWith('v') && tag !== 'vn' && word.length > 1);
}

const isProper = (word: string, tag: string): boolean =>
  isLatinOrDigit(word) || isOfMiles(word) || (PROPER.has(tag) && !isCommonWord(word));

const isRare = (word: string, tag: string): boolean =>
  word.length > 1 && !isCommonWord(word) && (tag === 'n' || isProper(word, tag));
