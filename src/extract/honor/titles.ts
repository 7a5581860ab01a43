import { lexiconRows, lexiconWords } from '../../lexicon/table';
import { unitTable } from '../../lexicon/unit-table';
import { passageLexicon, type WordMatch, WordMatcher } from '../candidates';
import { WordEnds } from '../clause';

/** Titles by their shape: 示范物业管理项目, “五好”园区, 三级甲等医院, 五级乙等, 中国瓷都. */
const TITLE_SHAPE =
  /(?:(?:示范|试点|优秀|典型|先进|重点培育|标杆)[\p{Script=Han}]{2,10}|”)(项目|企业|单位|园区|医院|乡镇|村|人才|学校|基地|社区|产品|工厂)(?:[（(][^（）()]*[）)])?$|[全国省市省内外界业球].{0,12}?(?:\d+|[十百千])(强)(?:[县区市镇企园](?![第前]).{0,3})?$|^“?[中世](?:国|界)(?!首)\p{Script=Han}{1,3}(都)$|[一二三四五](级[甲乙丙]等|级)(?:[\p{Script=Han}]{0,6}医院)?(?:[（(][^（）()]*[）)])?$/u;

let suffixes: WordEnds<string> | undefined;

/** The longest noun of titles that ends the name, a closing bracket or quotation mark left aside. */
export function honorSuffixOf(name: string): string | undefined {
  if (name === '') return undefined;
  suffixes ??= new WordEnds(lexiconWords('honor-suffixes.tsv').map((word) => [word, word] as const));
  const own = suffixes.longest(name);
  if (own) return own;
  const last = name.charCodeAt(name.length - 1);
  if (SHAPE_ENDS[last] !== 1) return undefined;
  if (name.endsWith('”')) return suffixes.longest(name.slice(0, -1)) ?? titleShape(name.slice(0, -1));
  if (name.endsWith('）') || name.endsWith(')')) {
    const bare = suffixes.longest(name.replace(/[（(][^（）()]*[）)]$/u, ''));
    if (bare) return bare;
  }
  return titleShape(name);
}

const SHAPE_ENDS = unitTable('目业位区院镇村才校地品厂等级强都)）”');

let known: WordMatcher<string> | undefined;

const titles = (): [string, string][] =>
  lexiconRows('honors.tsv').flatMap(([forms]) => forms!.split('|').map((form): [string, string] => [form, form]));

/** Titles known by name, as they stand in a passage. */
export const honorsInPassage = passageLexicon<string>(titles);

/** The longest title known by name that the phrase begins with. */
export function knownHonor(phrase: string): WordMatch<string> | undefined {
  known ??= new WordMatcher(titles());
  return known.longestAt(phrase, 0);
}

function titleShape(name: string): string | undefined {
  const match = TITLE_SHAPE.exec(name);
  return match ? match.slice(1).find((group) => group !== undefined) : undefined;
}
