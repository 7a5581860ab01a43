import { isCommonName } from '../../lexicon/common-names';
import { allDivisions, type Division, formerDivisions, shortName, townshipsIn } from '../../lexicon/gazetteer';
import { formsOf, lexiconRows, lexiconWords } from '../../lexicon/table';
import { passageLexicon, WordMatcher } from '../candidates/index';

/** What the lists say of a word that names a place. */
export interface PlaceWord {
  kind: 'division' | 'township' | 'region' | 'zone' | 'country' | 'natural' | 'homograph';
  /** Canonical name; for divisions the word itself, as which division it is depends on the document. */
  name: string;
  /** Natural features: river, lake …; otherwise the kind again. */
  subtype: string;
  /** Written in full, not shortened. */
  full: boolean;
  /** A short form that is a common word too. */
  ambiguous: boolean;
  /** Townships: nine-digit code. */
  adcode?: string;
}

/** Divisions in full and short, regions, zones, countries, natural features, and words that only look like them. */
export const listedPlaces = passageLexicon<PlaceWord>(placeWords, ({ kind, full }) =>
  kind === 'division' && full ? undefined : 'both',
);

/** The words of all these lists. Later words outrank the same earlier ones: short division names yield to rivers and regions, full ones to nothing. */
export function* placeWords(): Generator<[string, PlaceWord]> {
  const divisions = [...[...allDivisions()].map((d) => d.name), ...formerDivisions().keys()];
  for (const name of divisions) {
    const short = shortName(name);
    if (short !== name) yield [short, listedWord('division', short, { full: false, ambiguous: isCommonName(short) })];
  }
  // 凉山彝族自治州 is called 凉山州, 长阳土家族自治县 长阳县 and 长阳自治县.
  for (const name of divisions)
    if (/自治[州县旗]$/u.test(name))
      for (const level of [name.slice(-1), name.slice(-3)])
        yield [shortName(name) + level, listedWord('division', shortName(name), { full: false })];
  for (const [name, subtype] of lexiconRows('place-natural.tsv'))
    yield [name!, listedWord('natural', name!, { subtype: subtype! })];
  for (const kind of ['country', 'region', 'zone'] as const)
    for (const [name, forms] of lexiconRows(FILES[kind]))
      for (const form of formsOf(name!, forms)) yield [form, listedWord(kind, name!)];
  for (const name of divisions) yield [name, listedWord('division', name, { ambiguous: isCommonName(name) })];
  for (const name of lexiconWords('place-homographs.tsv')) yield [name, listedWord('homograph', name)];
}

const FILES = { country: 'place-countries.tsv', region: 'regions.tsv', zone: 'zones.tsv' };

const listedWord = (kind: PlaceWord['kind'], name: string, more: Partial<PlaceWord> = {}): PlaceWord => ({
  kind,
  name,
  subtype: kind,
  full: true,
  ambiguous: false,
  ...more,
});

/** Townships of the jurisdiction, in full and, where that is no common word, short (沙溪 → 沙溪镇). */
export function townshipWords(jurisdiction: Division): WordMatcher<PlaceWord> {
  const townships = townshipsIn(jurisdiction.code);
  const words: [string, PlaceWord][] = [];
  for (const { name, code } of townships) {
    const short = shortName(name);
    if (short !== name)
      words.push([
        short,
        { ...listedWord('township', name, { full: false, ambiguous: isCommonName(short) }), adcode: code },
      ]);
  }
  for (const { name, code } of townships) words.push([name, { ...listedWord('township', name), adcode: code }]);
  return new WordMatcher(words);
}
