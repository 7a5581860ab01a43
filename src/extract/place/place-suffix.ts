import { asKey, lexiconRows } from '../../lexicon/table';
import { isCommonWord, passageLexicon, type TaggedPassage, type WordMatch } from '../candidates/index';

/** An ending of place names (place-suffixes.tsv). */
export interface PlaceSuffix {
  word: string;
  kind: string;
  /** Least length of what stands before it. */
  least: number;
  /** A division right before it belongs to the name: 株洲高新区. */
  owner: boolean;
  /** Alone it means the one of the document's jurisdiction. */
  bare: boolean;
  /** Common words before it make no name. */
  strict: boolean;
  /** A public work: while it is being built it is a project. */
  works: boolean;
}

const placeSuffixes = passageLexicon<PlaceSuffix>(
  () =>
    lexiconRows('place-suffixes.tsv').map(([word, kind, least, traits = '']) => {
      const has = (trait: string): boolean => traits.split(',').includes(trait);
      const suffix = { word: word!, kind: asKey(kind!), least: Number(least) };
      return [word!, { ...suffix, owner: has('owner'), bare: has('bare'), strict: has('strict'), works: has('works') }];
    }),
  () => 'both',
);

/** Endings that close a word, the longest where several do. */
export function endingsIn(tagged: TaggedPassage): WordMatch<PlaceSuffix>[] {
  const all = placeSuffixes.matches(tagged.text);
  return all.filter(
    (head) =>
      (tagged.isBoundary(head.to) || YEARLY.test(tagged.text.slice(head.to, head.to + 3))) &&
      !all.some((o) => o !== head && o.from <= head.from && o.to >= head.to && tagged.isBoundary(o.to)) &&
      !isPartOfWord(tagged, head),
  );
}

/** 商贸城 + 年交易额, which the segmenter may cut elsewhere. */
const YEARLY = /^年(?:交易|成交|产值|销售)/u;

/** 道路, 农村, 江山: an ending of one character inside a word of the dictionary is no ending. */
function isPartOfWord(tagged: TaggedPassage, { from, to, value }: WordMatch<PlaceSuffix>): boolean {
  const start = tagged.startOf(to - 1);
  if (start >= from) return false;
  const word = tagged.text.slice(start, to);
  return isCommonWord(word) || (value.word.length === 1 && !/^(?:x|ns|nr|nrt|nrfg|nz)$/u.test(tagged.tagAt(start)));
}
