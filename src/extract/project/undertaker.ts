import { lexiconRows, lexiconWords } from '../../lexicon/table';
import { type Candidate, isVocabulary, WordMatcher } from '../candidates';
import { residueOf } from './vocabulary';

/** What is made, how much of it, or by what process: what stands in a work's name behind the firm that builds it. */
const CAPACITY =
  /^(?:年产|日产|年处理|第?[\d.]+代|[\d.]+英寸|3D|[\d.]+(?:[万亿千百]|条|万吨级|千万吨级)?(?:吨|平方米|套|台|辆|件|只|片|颗|支|锭|双|箱|瓶|GWh|吉瓦时|GW|条)|[A-Z]{2,5}(?![A-Z]))/u;
/** Works of these are named after places as often as after firms. */
const LOCAL =
  /^(?:核电|核能|影视|电力外送|先进制造业|光伏|风电|风力|抽水|抽蓄|水电|煤矿|煤层气|热电|电厂|储能|储气|天然气|农业|旅游|文旅|康养|物流|水厂|污水|垃圾|变电|矿山|养殖|种植|棚户|老旧|生态|景区|历史|文化|商贸|农贸|水果|蔬菜|茶叶|渔业|海洋|航空|空港|港口|临空|临港|国际|产业|科技(?:园|城)|创新|高新)/u;
const HEAD = /^\p{Script=Han}+$/u;
const LONGEST = 4;
/** Legal forms that close the short name of a firm; a trade does so too where what is made follows it. */
const FORM = /^(?:集团|公司|股份|控股|实业)/u;
/** Kinds of works that somebody makes something in. */
const MAKES = new Set<string | undefined>([undefined, '', 'industry', 'energy', 'digital', 'agriculture', 'science']);

let products: WordMatcher<true> | undefined;
let trades: WordMatcher<true> | undefined;
let places: Set<string> | undefined;
let listed: WordMatcher<true> | undefined;
let abbreviations: Set<string> | undefined;

/**
 * The firm that the name of an industrial work begins with: a coined word before what is made there (恒达 in
 * 恒达年产1.5亿平方米瓦楞纸板生产线). Undefined where the name may begin with a place, or is the firm's own and no more
 * (棒棒娃食品).
 */
export function undertaker(name: string, kind: string | undefined): string | undefined {
  if (!MAKES.has(kind)) return undefined;
  trades ??= new WordMatcher(
    lexiconRows('firm-trades.tsv').flatMap(([word]) => (MODIFIERS.test(word!) ? [] : [[word!, true] as const])),
  );
  products ??= new WordMatcher(
    [...lexiconWords('industries.tsv'), ...lexiconWords('products.tsv')].map((word) => [word, true] as const),
  );
  for (let end = 2; end <= LONGEST && end < name.length - 1; end++) {
    const rest = name.slice(end);
    const form = FORM.exec(rest)?.[0].length ?? (trades.longestAt(name, end)?.to ?? end) - end;
    const made = CAPACITY.test(rest) || (products.longestAt(name, end) !== undefined && !LOCAL.test(rest));
    if (!made && form === 0) continue;
    if (!isCoined(name.slice(0, end))) return undefined;
    if (form > 0 && tells(rest.slice(form))) return name.slice(0, end + form);
    return made && !isTrade(rest) ? name.slice(0, end) : undefined;
  }
  return undefined;
}

/** Trades that rather tell what is made: 昌隆 + 新能源电池材料. */
const MODIFIERS =
  /^(?:新能源|新能源汽车|智能|智能装备|能源|电子|生物|生物医药|半导体|新材料|材料|信息|技术|环境|文化|汽车|能化|数控)$/u;

/** Whether it says what is made, and not only what is done. */
const tells = (behind: string): boolean => behind.length > 1 && (CAPACITY.test(behind) || !ACTION.test(behind));

/** 食品项目, 绿色食品产业园: a trade and no product. */
function isTrade(rest: string): boolean {
  const bare = rest.replace(/^(?:绿色|现代|新型|智能|高端|精品)/u, '');
  const trade = trades!.longestAt(bare, 0) ?? products!.longestAt(bare, 0);
  return (
    !CAPACITY.test(rest) &&
    trade !== undefined &&
    !tells(bare.slice(trade.to)) &&
    !PRODUCT_ACTION.test(bare.slice(trade.to))
  );
}
/** 富丽达 + 纤维技改. */
const PRODUCT_ACTION = /^(?:技改|技术改造|扩建|扩能|扩产|改造|[一二三四五]期|生产线)/u;

/** 技改, 二期, 产业园 say nothing of what is made. */
const ACTION = /^(?:技改|技术改造|扩建|扩能|扩产|改造|升级|[一二三四五六]期|产业园|总部|基地|项目|工程|搬迁|智能化)/u;

function isCoined(head: string): boolean {
  places ??= new Set([...lexiconWords('place-natural.tsv'), ...lexiconWords('regions.tsv')]);
  listed ??= new WordMatcher(
    lexiconRows('institutions.tsv').flatMap(([name, , forms]) =>
      [name!, ...(forms ? forms.split(',') : [])].map((form) => [form, true] as const),
    ),
  );
  abbreviations ??= new Set(lexiconWords('place-abbreviations.tsv'));
  if (listed.longestAt(head, 0) || [...head].every((unit) => abbreviations!.has(unit)) || OPENS_CLASS.test(head))
    return false;
  if (!HEAD.test(head) || isVocabulary(head) || places.has(head) || ENDS_LIKE_PLACE.test(head)) return false;
  const residue = residueOf(head);
  return !residue.place && residue.proper >= Math.max(1.7, head.length - 1);
}
/** 全天时, 超高清, 新一代: how something is. */
const OPENS_CLASS = /^[全超高新首大小多双老旧]/u;
const ENDS_LIKE_PLACE = /[省市县区镇乡村山河湖江海岛湾港路桥站东西南北城坪沟]$/u;

/** The firm as a mention of its own inside the work. */
export const undertakerIn = (text: string, from: number, name: string, kind: string | undefined): Candidate[] => {
  const firm = undertaker(name, kind);
  if (!firm || !text.startsWith(firm, from)) return [];
  const to = from + firm.length;
  return [
    { type: 'Institution', from, to, name: firm, score: 0.6, subtype: 'enterprise', within: ['Project'], edge: 0.2 },
  ];
};
