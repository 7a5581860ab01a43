import { allDivisions, shortName } from '../../lexicon/gazetteer';
import { lexiconWords } from '../../lexicon/table';
import { unitAt, unitTable } from '../../lexicon/unit-table';
import { WordMatcher } from '../candidates';
import { suffixWords } from './suffixes';

/**
 * What the words of class phrases leave uncovered in a name. A class, not a literal: the engine compiles a literal whose
 * numbers are now whole, now broken for whole ones time and again.
 */
export class Residue {
  constructor(
    /** Characters that no class word covers: the proper part of 华发广场 is 2 long. */
    readonly proper: number,
    /** The same with only the words of class phrases proper, without the common vocabulary of reports: 2 in 南沿江高铁. */
    readonly strict: number,
    /** Whether an official division is named in it. */
    readonly place: boolean,
    /** Whether it holds digits or Latin letters: 256省道, 7D数字影院. */
    readonly digits: boolean,
  ) {}
}

type Cover = 'common' | 'class' | 'place';
let words: WordMatcher<Cover> | undefined;

function vocabulary(): WordMatcher<Cover> {
  if (!words) {
    const entries = new Map<string, Cover>();
    for (const word of lexiconWords('project-common-words.tsv')) entries.set(word, 'common');
    for (const word of suffixWords()) entries.set(word, 'class');
    for (const word of lexiconWords('project-class-words.tsv')) entries.set(word, 'class');
    for (const division of allDivisions())
      for (const name of [division.name, shortName(division.name)]) if (name.length > 1) entries.set(name, 'place');
    words = new WordMatcher(entries);
  }
  return words;
}

/** Whether the whole name is that of a division, in full or short (芮城, which is no town wall). */
export function isDivision(name: string): boolean {
  const longest = vocabulary().longestAt(name, 0);
  return longest?.to === name.length && longest.value === 'place';
}

const SILENT = /[\s“”"‘’《》（）()·、,，~～—-]/u;
/** 二小, 一中, 三院: numbered, so one of a kind. */
const ORDINAL = /[一二三四五六七八九十](?:小|中|院|号|附小|附中)(?:$|[改扩迁新])/u;
/** Any word makes a road's name: 森林路, 胜利桥. */
const NAMED_ROAD =
  /^(?!.*(?:公|道|铁|条|线|网|电|管|水|断头|瓶颈|尽端|旅游|产业|思|出|机耕|乡村|入户|致富)路)(?:[一-龥]{1,5}(?:路|街|桥|大道|大街|快线|快速路)|[一-龥]{0,3}(?:[东西南北][一二三四五内外中]|[一二三四五内外中])环)(?:[东西南北中]?[段延](?:[段线])?)?$/u;
/** 市疾控中心, 区图书馆: the owner stands before it, so it is the one of its owner. */
const OWNED =
  /^(?:省(?!级|际|域|会|道|市|内|外)|市(?!级|场|区|域|民|政|县|容|价|属|内|外)|县(?!级|域|城|乡|区|属)|区(?!级|域|块|间|属|内|外))[一-龥]{3,}/u;
const DIGIT = /[\dA-Za-zⅠⅡⅢ]/u;

/** What the two patterns above end and begin with: most names do neither. */
const ROAD_ENDS = unitTable('路街桥道线段延环');
const OWNERS = unitTable('省市县区');

/** What a unit is to the residue, looked up once: 1 a digit or Latin letter, 2 silent, 3 anything else, 4 a numeral among that. */
const units = new Uint8Array(65536);
const unitOf = (code: number): number => units[code] || (units[code] = kindOf(String.fromCharCode(code)));
const kindOf = (unit: string): number =>
  DIGIT.test(unit) ? 1 : SILENT.test(unit) ? 2 : '一二三四五六七八九十'.includes(unit) ? 4 : 3;

/** The words that start at one place, filled anew at each. */
const ends: number[] = [];
const covers: Cover[] = [];

/** Costs from each place to the end of the name, filled anew for each; grown to the longest name. */
let cost = new Float64Array(64);
let strict = new Float64Array(64);
let place = new Uint8Array(64);

/** Covers the name with class words and place names so that the fewest characters stay uncovered. */
export function residueOf(name: string): Residue {
  const known = vocabulary();
  const n = name.length;
  if (n >= cost.length) {
    cost = new Float64Array(2 * n);
    strict = new Float64Array(2 * n);
    place = new Uint8Array(2 * n);
  }
  cost[n] = strict[n] = place[n] = 0;
  let digits = false;
  let numbered = false;
  for (let at = n - 1; at >= 0; at--) {
    const kind = unitOf(name.charCodeAt(at));
    if (kind === 1) digits = true;
    else if (kind === 4) numbered = true;
    const price = kind >= 3 ? 1 : 0;
    let least = cost[at + 1]! + price;
    let leastStrict = strict[at + 1]! + price;
    let named = place[at + 1]!;
    for (let m = known.wordsAt(name, at, ends, covers) - 1; m >= 0; m--) {
      const to = ends[m]!;
      const value = covers[m]!;
      // A single class character (新, 区, 路) costs a little, so that 新华 is not read as covered by accident.
      const single = to - at === 1 ? 0.4 : 0;
      if (value !== 'common') leastStrict = Math.min(leastStrict, strict[to]! + single);
      const total = cost[to]! + single;
      if (total < least || (total === least && value === 'place')) {
        least = total;
        named = value === 'place' ? 1 : place[to]!;
      }
    }
    cost[at] = least;
    strict[at] = leastStrict;
    place[at] = named;
  }
  digits ||= numbered && ORDINAL.test(name);
  const road = ROAD_ENDS[unitAt(name, n - 1)] === 1 && NAMED_ROAD.test(name) ? 2 : 0;
  const owned = OWNERS[unitAt(name, 0)] === 1 && OWNED.test(name);
  return new Residue(Math.max(cost[0]!, road), strict[0]!, place[0] === 1 || owned, digits);
}

/** Whether something in the name is its own. */
export const isProper = (residue: Residue): boolean => residue.proper >= 1.7 || residue.place || residue.digits;
