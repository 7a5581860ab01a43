/** Names in a question that the graph does not have: an answer without them would be one to another question. */
import { pinyin } from 'pinyin-pro';
import { WordMatcher } from '../../extract/candidates/word-matcher';
import { type PlaceWord, placeWords } from '../../extract/place/place-words';
import { allDivisions, divisionsNamed, shortName } from '../../lexicon/gazetteer';
import type { Named } from './names';

/** The first such name. */
export const unknownIn = (text: string, named: Named[]): string | undefined =>
  unknownInstitution(text, named) ?? unknownPlace(text, named) ?? unknownCity(text, named);

/** Han before the last word of an institution's name, but for those of questions and of lists. */
const INSTITUTION =
  /[^\P{Script=Han}哪什么几各的与跟和同及、在有由家所些是为谁多少个想]{2,8}(?:大学|学院|医院|集团|研究院)/gu;

function unknownInstitution(text: string, named: Named[]): string | undefined {
  for (const { 0: found, index } of text.matchAll(INSTITUTION)) {
    const end = index + found.length;
    const known = named.some(
      (n) =>
        n.at < end &&
        (n.at + n.length >= end || (n.type === 'Institution' && text.slice(n.at + n.length, end) === '集团')), // 比亚迪集团
    );
    if (!known) return found;
  }
  return undefined;
}

let places: WordMatcher<PlaceWord> | undefined;

/** A division in full, one of the upper levels also short (青岛), or a country. */
function unknownPlace(text: string, named: Named[]): string | undefined {
  places ??= new WordMatcher(placeWords());
  for (let from = 0; from < text.length; ) {
    const found = places.longestAt(text, from);
    from = found?.to ?? from + 1;
    if (!found || named.some((n) => n.at < found.to && found.from < n.at + n.length)) continue;
    const word = text.slice(found.from, found.to);
    const { kind, full, ambiguous } = found.value;
    if (ambiguous || (kind === 'division' ? !full && !isUpper(word) : kind !== 'country')) continue;
    return word;
  }
  return undefined;
}

const isUpper = (name: string): boolean => divisionsNamed(name).some(({ level }) => level !== 'county');

/** Shorter ones are words of other languages too (Jian). */
const LEAST_LETTERS = 5;

let cities: Set<string> | undefined;

/** In a text in Latin letters: a province or prefecture by its pinyin. */
function unknownCity(text: string, named: Named[]): string | undefined {
  if (/\p{Script=Han}/u.test(text)) return undefined;
  cities ??= new Set(
    [...allDivisions()]
      .filter(({ level }) => level !== 'county')
      .map(({ name }) => pinyin(shortName(name), { toneType: 'none', type: 'array' }).join(''))
      .filter((name) => name.length >= LEAST_LETTERS),
  );
  for (const { 0: word, index } of text.matchAll(/[a-z]+/giu))
    if (cities.has(word.toLowerCase()) && !named.some((n) => n.at <= index && index < n.at + n.length)) return word;
  return undefined;
}
