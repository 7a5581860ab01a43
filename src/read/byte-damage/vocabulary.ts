import { allDivisions, shortName } from '../../lexicon/gazetteer';
import { lexiconRows } from '../../lexicon/table';
import { simplifiedChar } from '../repair/traditional';

/** Longest word that is looked up. */
export const LONGEST_WORD = 6;

/** Weight of the genre's own words beside those of the general dictionary. */
const GENRE_WEIGHT = 0.6;
/** Count given to names of the gazetteer: as rare as the rarest words. */
const NAME_COUNT = 2;
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

let counts: Map<string, number> | undefined;
/** The last two characters of all words: what ends otherwise is no word. */
const endings = new Set<number>();
const ending = (word: string): number => word.charCodeAt(word.length - 2) * 0x10000 + word.charCodeAt(word.length - 1);

function generalWords(): Map<string, number> {
  if (counts) return counts;
  const { dict } = require('@node-rs/jieba/dict') as typeof import('@node-rs/jieba/dict');
  counts = new Map();
  let total = 0;
  const put = (word: string, share: number): void => {
    if (word.length > LONGEST_WORD) return;
    counts!.set(word, (counts!.get(word) ?? 0) + share);
    if (word.length > 1) endings.add(ending(word));
  };
  const general: [string, number][] = [];
  for (const line of Buffer.from(dict).toString('utf8').split('\n')) {
    const [word, count] = line.split(' ');
    if (!word || !count) continue;
    total += Number(count);
    if (word.length <= LONGEST_WORD) general.push([word, Number(count)]);
  }
  for (const [word, count] of general) put(word, ((1 - GENRE_WEIGHT) * count) / total);
  const genre = lexiconRows('read-words.tsv');
  const genreTotal = 200_000;
  for (const [word, count] of genre) put(word!, (GENRE_WEIGHT * Number(count)) / genreTotal);
  const name = ((1 - GENRE_WEIGHT) * NAME_COUNT) / total;
  for (const division of allDivisions()) {
    put(division.name, name);
    put(shortName(division.name), name);
  }
  for (const [, township] of lexiconRows('townships.tsv')) for (const form of townshipForms(township!)) put(form, name);
  return counts;
}

/** 花桥镇, 花桥. */
function townshipForms(name: string): string[] {
  const short = name.replace(/(?:街道办事处|街道|镇|乡)$/u, '');
  return short.length >= 2 && short !== name ? [name, short] : [name];
}

/** Townships of the counties that the text names often. */
function ownTownships(sound: string): string[] {
  const counties = new Set<string>();
  for (const { code, name, level } of allDivisions())
    if (level === 'county' && sound.split(shortName(name)).length > OWN_COUNTY) counties.add(code);
  return lexiconRows('townships.tsv')
    .filter(([, , parent]) => counties.has(parent!))
    .flatMap(([, name]) => townshipForms(name!));
}

/** Words with their log probabilities: general dictionary, genre, gazetteer, and phrases of the document itself. */
export class Vocabulary {
  private readonly own = new Map<string, number>();
  private readonly general = generalWords();
  private readonly singles = new Float64Array(0x10000);
  private readonly ownEndings = new Set<number>();

  /** `sound`: the document's undamaged text, simplified. */
  constructor(sound: string) {
    const total = Math.max(sound.length, 20_000);
    for (const run of sound.match(/[\p{Script=Han}]{2,}/gu) ?? [])
      for (let length = 2; length <= 4; length++)
        for (let i = 0; i + length <= run.length; i++) {
          const phrase = run.slice(i, i + length);
          this.ownEndings.add(ending(phrase));
          this.own.set(phrase, (this.own.get(phrase) ?? 0) + OWN_COUNT / total);
        }
    for (const name of ownTownships(sound)) {
      this.ownEndings.add(ending(name));
      this.own.set(name, (this.own.get(name) ?? 0) + OWN_TOWNSHIP);
    }
  }

  /** Log probability of a word of two characters and more; undefined for what is none. */
  word(word: string): number | undefined {
    const share = (this.general.get(word) ?? 0) + (this.own.get(word) ?? 0);
    return share > 0 ? Math.log(share) : undefined;
  }

  /** Log probability of a character or sign (code unit) as a word of its own. */
  single(code: number): number {
    const known = this.singles[code]!;
    if (known !== 0) return known;
    const char = String.fromCharCode(code);
    const share = this.general.get(char);
    const score = share ? Math.log(share) : signLog(char);
    this.singles[code] = score;
    return score;
  }

  /** Whether any word ends in these two code units. */
  endsWords(first: number, second: number): boolean {
    const pair = first * 0x10000 + second;
    return endings.has(pair) || this.ownEndings.has(pair);
  }

  /** Whether a character is one of the language at all (simplified or Traditional), for pruning. */
  isCommon(char: string): boolean {
    return char in SIGNS || this.general.has(simplifiedChar(char));
  }
}

function signLog(char: string): number {
  const share = SIGNS[char];
  if (share !== undefined) return Math.log(share);
  if (char >= '0' && char <= '9') return DIGIT;
  if (/[A-Za-z]/u.test(char)) return LETTER;
  return /\p{Script=Han}/u.test(char) ? UNKNOWN_HAN : ODD_SIGN;
}
