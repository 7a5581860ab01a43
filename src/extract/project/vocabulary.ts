import { allDivisions, shortName } from '../../lexicon/gazetteer';
import { lexiconWords } from '../../lexicon/table';
import { WordMatcher } from '../candidates';
import { suffixWords } from './suffixes';

/** What the words of class phrases leave uncovered in a name. */
export interface Residue {
  /** Characters that no class word covers: the proper part of 华发广场 is 2 long. */
  proper: number;
  /** Whether an official division is named in it. */
  place: boolean;
  /** Whether it holds digits or Latin letters: 256省道, 7D数字影院. */
  digits: boolean;
}

let words: WordMatcher<'class' | 'place'> | undefined;

function vocabulary(): WordMatcher<'class' | 'place'> {
  if (!words) {
    const entries = new Map<string, 'class' | 'place'>();
    for (const word of lexiconWords('project-common-words.tsv')) entries.set(word, 'class');
    for (const word of suffixWords()) entries.set(word, 'class');
    for (const word of lexiconWords('project-class-words.tsv')) entries.set(word, 'class');
    for (const division of allDivisions())
      for (const name of [division.name, shortName(division.name)]) if (name.length > 1) entries.set(name, 'place');
    words = new WordMatcher(entries);
  }
  return words;
}

const SILENT = /[\s“”"‘’《》（）()·、,，~～—-]/u;
const DIGIT = /[\dA-Za-zⅠⅡⅢ]/u;

/** Covers the name with class words and place names so that the fewest characters stay uncovered. */
export function residueOf(name: string): Residue {
  const matches = vocabulary().matches(name);
  const n = name.length;
  const cost = new Array<number>(n + 1).fill(0);
  const place = new Array<boolean>(n + 1).fill(false);
  let digits = false;
  let m = matches.length - 1;
  for (let at = n - 1; at >= 0; at--) {
    const unit = name[at]!;
    const isDigit = DIGIT.test(unit);
    digits ||= isDigit;
    cost[at] = cost[at + 1]! + (isDigit || SILENT.test(unit) ? 0 : 1);
    place[at] = place[at + 1]!;
    for (; m >= 0 && matches[m]!.from === at; m--) {
      const { to, value } = matches[m]!;
      // A single class character (新, 区, 路) costs a little, so that 新华 is not read as covered by accident.
      const price = cost[to]! + (to - at === 1 ? 0.4 : 0);
      if (price < cost[at]! || (price === cost[at] && value === 'place')) {
        cost[at] = price;
        place[at] = place[to]! || value === 'place';
      }
    }
  }
  return { proper: cost[0]!, place: place[0]!, digits };
}
