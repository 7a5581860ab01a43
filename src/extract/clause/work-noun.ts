import { asKey, lexiconRows } from '../../lexicon/table';
import { unitAt, unitTable } from '../../lexicon/unit-table';
import { WordEnds } from './word-ends';

/** Nouns that end names of works; single characters (路, 桥) end too much else. */
const LEAST = 2;
const CLASSES = new Set(['work', 'umbrella', 'action']);
/** 消费市场, 住房: more often fields than works. */
const FIELDS = new Set(['市场', '专业市场', '消费市场', '人才市场']);
/** Sections, phases and lines: 高阳段, 三期, 外环. */
const SECTION = /(?:[一-龥]段|[一二三四五六]期|[\dA-Z]线|[内外中][一二三四五]?环|[一二三四五六]环)$/u;
const SECTION_ENDS = unitTable('段期线环');
const BRACKET = /[（(][^（）()]*[）)]$/u;
const CLOSING = unitTable('）)');

let nouns: WordEnds<string> | undefined;

/** Whether a noun of works closes the phrase: 泊位 in 洋浦港20万吨级泊位; or what is done to one (扩建). */
export const closesWork = (phrase: string): boolean => nounOf(phrase) !== undefined;

/** Whether a noun of what stands somewhere closes the phrase, be it a work, a body or a place: 创新中心, 产业基地. */
export const closesSite = (phrase: string): boolean =>
  phrase.length >= LEAST_SITE && SITE_ENDS[phrase.charCodeAt(phrase.length - 1)] === 1 && SITE.test(phrase);
const LEAST_SITE = 6;
const SITE_ENDS = unitTable('心地区室');
const SITE = /(?:中心|基地|园区|实验室)$/u;

/** Whether a noun of works closes the phrase, and not what is done. */
export function closesThing(phrase: string): boolean {
  const noun = nounOf(phrase);
  return noun !== undefined && noun !== 'action' && !PRODUCT.test(phrase);
}
/** What is made or done in works ends no name before a conjunction: 新材料及电子化学品产业园. */
const PRODUCT =
  /(?:整车|电池|芯片|新材料|一体化|乙烯|酒业|冷链|全产业链|物流|仓储|加工|飞地|扩产|技改|光伏|风电|储能|氢能)$/u;

/** Whether what is done to a thing closes the phrase: 翻新改造. */
export const closesAction = (phrase: string): boolean => nounOf(phrase) === 'action';

/** Whether the phrase ends in what is carried out, not built: 突破年行动, 带动战略. */
export const closesPolicy = (phrase: string): boolean =>
  /(?:行动|战略|计划|机制|制度|政策|试点|规划|模式|体系|办法|改革)$/u.test(phrase);

function nounOf(phrase: string): string | undefined {
  nouns ??= new WordEnds(
    lexiconRows('project-suffixes.tsv').flatMap(([word, suffixClass]) =>
      word!.length >= LEAST && CLASSES.has(suffixClass!) && !FIELDS.has(word!)
        ? [[word!, asKey(suffixClass!)] as const]
        : [],
    ),
  );
  const bare = CLOSING[unitAt(phrase, phrase.length - 1)] === 1 ? phrase.replace(BRACKET, '') : phrase;
  return (
    nouns.longest(bare) ??
    (SECTION_ENDS[unitAt(bare, bare.length - 1)] === 1 && SECTION.test(bare) ? 'work' : undefined)
  );
}
