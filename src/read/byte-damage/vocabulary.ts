import { allDivisions, shortName } from '../../lexicon/gazetteer';
import { lexiconRows } from '../../lexicon/table';
import { simplifiedCode } from '../repair/traditional';
import { BackwardTrie } from './backward-trie';

/** Longest word that is looked up. */
export const LONGEST_WORD = 6;

/** Weight of the genre's own words beside those of the general dictionary. */
const GENRE_WEIGHT = 0.6;
/** Count given to names of the gazetteer: as rare as the rarest words. */
const NAME_COUNT = 2;
/** Phrases of the document itself are taken up to this length. */
const LONGEST_PHRASE = 4;
/** Count given to a phrase of the document itself for each time that it stands there undamaged. */
const OWN_COUNT = 0.25;
/** Share of running text given to each township of a county that the document names often. */
const OWN_TOWNSHIP = 5e-5;
/** A county counts as the document's own from this many mentions on. */
const OWN_COUNTY = 5;

/** Signs that the dictionary does not count; shares of running text in this genre. */
const SIGNS: Record<string, number> = {
  '，': 0.06,
  ',': 0.06,
  '、': 0.03,
  '。': 0.03,
  '“': 0.006,
  '”': 0.006,
  '；': 0.004,
  ';': 0.002,
  '：': 0.003,
  ':': 0.002,
  '！': 0.001,
  '!': 0.001,
  '（': 0.002,
  '）': 0.002,
  '(': 0.002,
  ')': 0.002,
  '《': 0.002,
  '》': 0.002,
  '—': 0.002,
  '·': 0.0005,
  '？': 0.0002,
  '?': 0.0002,
  '\n': 0.01,
  '%': 0.01,
  '.': 0.01,
};
const DIGIT = Math.log(0.01);
const LETTER = Math.log(0.0004);
const UNKNOWN_HAN = Math.log(1e-9);
const ODD_SIGN = Math.log(1e-9);

let loaded: BackwardTrie | undefined;

/** Shares of words in running text: general dictionary, genre, gazetteer. */
function generalWords(): BackwardTrie {
  if (loaded) return loaded;
  const words = new BackwardTrie(250_000);
  const total = addDictionary(words);
  words.scale((count) => ((1 - GENRE_WEIGHT) * count) / total);
  const put = (word: string, share: number): void => {
    if (word.length <= LONGEST_WORD) words.add(word, 0, word.length, share);
  };
  const genreTotal = 200_000;
  for (const [word, count] of lexiconRows('read-words.tsv')) put(word!, (GENRE_WEIGHT * Number(count)) / genreTotal);
  const name = ((1 - GENRE_WEIGHT) * NAME_COUNT) / total;
  for (const division of allDivisions()) {
    put(division.name, name);
    put(shortName(division.name), name);
  }
  loaded = words;
  return words;
}

/** Words of the general dictionary with their counts; returns the sum of all counts. */
function addDictionary(words: BackwardTrie): number {
  let total = 0;
  for (const [count, list] of lexiconRows('read-dictionary.tsv')) {
    if (count === 'total') total = Number(list);
    else
      for (let at = 0; at < list!.length; ) {
        const space = list!.indexOf(' ', at);
        const end = space < 0 ? list!.length : space;
        words.add(list!, at, end, Number(count));
        at = end + 1;
      }
  }
  return total;
}

let townshipRows: string[][] | undefined;

function townships(): string[][] {
  townshipRows ??= lexiconRows('townships.tsv');
  return townshipRows;
}

const TOWNSHIP = /(?:街道办事处|街道|镇|乡)$/u;

/** 花桥镇, 花桥. */
function townshipForms(name: string): string[] {
  const short = name.replace(TOWNSHIP, '');
  return short.length >= 2 && short !== name ? [name, short] : [name];
}

/** Words with their likelihood: general dictionary, genre, gazetteer, and phrases of the document itself. */
export class Vocabulary {
  readonly general = generalWords();
  /** Phrases of the document itself. */
  readonly own: BackwardTrie;
  /** Number of phrases that the document has more than once. */
  readonly twice: number;
  private readonly singles = new Float64Array(0x10000);

  /** `sound`: the document's undamaged text, simplified. */
  constructor(sound: string) {
    this.own = new BackwardTrie(sound.length);
    const share = OWN_COUNT / Math.max(sound.length, 20_000);
    this.twice = 1.5 * share;
    for (const { index, 0: run } of sound.matchAll(/[\p{Script=Han}]{2,}/gu)) {
      const end = index + run.length;
      for (let length = 2; length <= LONGEST_PHRASE; length++)
        for (let from = index; from + length <= end; from++) this.own.add(sound, from, from + length, share);
    }
    for (const name of this.ownTownships(share * OWN_COUNTY)) this.own.add(name, 0, name.length, OWN_TOWNSHIP);
  }

  /** Townships of the counties whose names have so much weight in the document. */
  private ownTownships(weight: number): string[] {
    const counties = new Set<string>();
    for (const { code, name, level } of allDivisions())
      if (level === 'county' && this.ownWeight(shortName(name)) > 0.99 * weight) counties.add(code);
    if (counties.size === 0) return [];
    return townships()
      .filter(([, , parent]) => counties.has(parent!))
      .flatMap(([, name]) => townshipForms(name!));
  }

  private ownWeight(phrase: string): number {
    const tail = phrase.slice(-LONGEST_PHRASE);
    let node = this.own.ending(tail.charCodeAt(tail.length - 1));
    for (let i = tail.length - 2; i >= 0 && node !== 0; i--) node = this.own.before(node, tail.charCodeAt(i));
    return this.own.value(node);
  }

  /** Log probability of a character or sign (code unit) as a word of its own. */
  single(code: number): number {
    const known = this.singles[code]!;
    if (known !== 0) return known;
    const share = this.general.value(this.general.ending(code));
    const score = share > 0 ? Math.log(share) : signLog(String.fromCharCode(code));
    this.singles[code] = score;
    return score;
  }

  /** Whether a character (code unit) is one of the language at all, simplified or Traditional; for pruning. */
  isCommon(code: number): boolean {
    return this.general.value(this.general.ending(simplifiedCode(code))) > 0 || String.fromCharCode(code) in SIGNS;
  }
}

function signLog(char: string): number {
  const share = SIGNS[char];
  if (share !== undefined) return Math.log(share);
  if (char >= '0' && char <= '9') return DIGIT;
  if (/[A-Za-z]/u.test(char)) return LETTER;
  return /\p{Script=Han}/u.test(char) ? UNKNOWN_HAN : ODD_SIGN;
}
