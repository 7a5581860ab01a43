import { lexiconWords } from '../../lexicon/table';
import { passageLexicon, WordMatcher } from '../candidates';

const suffixWords = (): [string, string][] => lexiconWords('event-suffixes.tsv').map((word) => [word, word]);
const inPassage = passageLexicon<string>(suffixWords);
let suffixes: WordMatcher<string> | undefined;

/** What makes another noun of it: 运动会场馆, 论坛中心. */
const GOES_ON = /^(?:战|场馆|中心|场地|会址|永久会址|城|区|园|工程|建设|项目|村|制度|精神|经济|型|厅|馆|展馆|平台)/u;

/** Names by the shape of their end, under a verb that holds or joins events: 第二届福州橄榄节, 小交会, 港洽周. */
const SHAPED =
  /(?:\p{Script=Han}(?<![环季细情关礼脱章时音调春过])节|[交博洽展]会|(?:洽|购物|消费|经贸|文化|旅游|创新|创业|招商|科技|人才|体验|推介|时装|服装|设计|电影|艺术)[周月季]|[球棋艇舟车拳操舞歌跑泳]赛)$/u;

/** Whether the phrase ends like an event that no noun of the list closes. */
export const isShaped = (phrase: string): boolean => phrase.length > 2 && SHAPED.test(phrase);

/** Where the last noun of an event in the phrase ends, which stands in the text from `from` to `to`. */
export function eventEnd(
  text: string,
  { from, to, text: phrase }: { from: number; to: number; text: string },
): { to: number; suffix: string } | undefined {
  const nouns = inPassage.matches(text);
  if (nouns.length === 0 || !nouns.some((noun) => from <= noun.from && noun.to <= to)) return undefined;
  suffixes ??= new WordMatcher(suffixWords());
  let end: { to: number; suffix: string } | undefined;
  for (const { to, value } of suffixes.longestMatches(phrase))
    if (!GOES_ON.test(phrase.slice(to))) end = { to, suffix: value };
  return end;
}

/** Events known by name, as they stand in the text. */
export const knownEvents = passageLexicon<string>(() => lexiconWords('events.tsv').map((word) => [word, word]));
