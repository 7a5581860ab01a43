import { type Division, divisionsNamed, townshipsNamed } from '../../lexicon/gazetteer';
import { isNationalInstitution, nationalInstitutions } from '../../lexicon/national-institutions';
import { lexiconRows, lexiconWords } from '../../lexicon/table';
import { type WordTable, wordSet } from '../../lexicon/word-table';
import { isVocabulary, WordMatcher } from '../candidates/index';
import { residueOf } from '../project/vocabulary';

/** What is made, how much of it, or by what process: what stands in a work's name behind the firm that builds it. */
export const CAPACITY =
  /^(?:年产|日产|年处理|第?[\d.]+代|[\d.]+英寸|3D|[\d.]+(?:[万亿千百]|条|万吨级|千万吨级)?(?:吨|平方米|套|台|辆|件|只|片|颗|支|锭|双|箱|瓶|GWh|吉瓦时|GW|条)|[A-Z]{2,5}(?![A-Z])|[铜铝钢铁锂镍硅钛锌镁锡钨锰竹木](?:精深加工|精加工|深加工|材加工|基新材料))/u;
/** Works of these are named after places as often as after firms. */
const LOCAL =
  /^(?:核电|核能|影视|电力外送|先进制造业|光伏|风电|风力|抽水|抽蓄|水电|煤矿|煤层气|热电|电厂|储能|储气|天然气(?!制)|农业|旅游|文旅|康养|物流|水厂|污水|垃圾|变电|矿山(?!机械|设备|装备)|养殖|种植|棚户|老旧|生态|景区|历史|文化|商贸|农贸|水果|蔬菜|茶叶|渔业|海洋|航空|空港|港口|临空|临港|国际|产业|科技(?:园|城)|创新|高新)/u;
const HEAD = /^\p{Script=Han}+$/u;
const LONGEST = 4;
/** Legal forms that close the short name of a firm; a trade does so too where what is made follows it. */
const FORM = /^(?:集团|公司|股份|控股|实业)/u;
/** A trade that is cut from a longer word: 科技|园, 新能|源, 肉食|品, or names what is carried: 电力外送通道. */
const CUT = /^(?:源|料|子|园|城|馆|局|厅|品|业|外送|送出|通道)/u;
/** Kinds of works that somebody makes something in. */
const MAKES = new Set<string | undefined>([undefined, '', 'industry', 'energy', 'digital', 'agriculture', 'science']);

let products: WordMatcher<'product' | 'industry'> | undefined;
let trades: WordMatcher<string> | undefined;
let places: Set<string> | undefined;
let abbreviations: Set<string> | undefined;
let firms: WordTable<true> | undefined;

/**
 * The firm that the name of an industrial work begins with: a coined word before what is made there (恒达 in
 * 恒达年产1.5亿平方米瓦楞纸板生产线), with the division that stands before it (青海辉源). Undefined where the name may
 * begin with a place and no more, or is the firm's own (棒棒娃食品).
 */
export function firmOfWork(name: string, kind: string | undefined): string | undefined {
  const headquarters = firmOfHeadquarters(name);
  if (headquarters) return headquarters;
  if (!MAKES.has(kind)) return undefined;
  const at = divisionAt(name, 0);
  return at > 0 ? firmOfDivision(name, divisionAt(name, at) || at) : firmAt(name, 0);
}

/** 新恒远北方总部, 中联信创总部基地: only a firm has its seat somewhere. */
const HEADQUARTERS =
  /^(\p{Script=Han}{2,6}?)(?:(?:全球|国际|中国|全国|国内|亚太|区域|地区|北方|南方|西部|东部|中部|华[东南西北中]|西[南北]|东[南北]|北京|天津|上海|重庆|第二|双|运营|研发|营销|销售|结算|制造|创新|智能|数字|产业|生产)+|(?=总部))总部(?:项目|基地|大楼|大厦|园区|园|工程)?$/u;

function firmOfHeadquarters(name: string): string | undefined {
  const firm = name.includes('总部') ? HEADQUARTERS.exec(name)?.[1] : undefined;
  if (!firm || NO_OWNER.test(firm) || isVocabulary(firm) || divisionAt(firm, 0) > 0) return undefined;
  const { proper, place } = residueOf(firm);
  return !place && proper >= Math.max(1.4, firm.length - 2) ? firm : undefined;
}
/** 央企总部, 民营企业总部, 跨国公司总部: a class has no seat. */
const NO_OWNER = /(?:企业?|商|公司|机构|集团|经济|产业|金融|区域|[省市县区湾城镇路园谷港河江山湖海洲岛])$/u;

/** 青海 + 辉源 + 20万吨, 四川 + 时代 + 动力电池: a coined word behind a division, and no township of that name. */
function firmOfDivision(name: string, at: number): string | undefined {
  const firm = name.startsWith('时代', at) && makes(name, at + 2) ? '时代' : firmAt(name, at);
  if (!firm) return undefined;
  const divisions = [2, 3].flatMap((length) => divisionsNamed(name.slice(at - length, at)));
  const ofProvince = divisions.some(({ level }) => level === 'province');
  return ofProvince || !isTownship(firm, divisions) ? name.slice(0, at) + firm : undefined;
}

/** Whether a township of the name lies in the prefecture of one of the divisions. */
const isTownship = (stem: string, divisions: readonly Division[]): boolean =>
  ['镇', '乡', '街道', '村'].some((suffix) =>
    townshipsNamed(stem + suffix).some(({ code }) => divisions.some((d) => d.code.slice(0, 4) === code.slice(0, 4))),
  );

/** Where the division ends that stands at `at` by its short name; 0 where none does. */
export function divisionAt(name: string, at: number): number {
  for (let length = 3; length >= 2; length--) {
    const short = name.slice(at, at + length);
    if (divisionsNamed(short).some((division) => division.name !== short)) return at + length;
  }
  return 0;
}

const makes = (name: string, at: number): boolean =>
  CAPACITY.test(name.slice(at)) || (productMatcher().longestAt(name, at) !== undefined && !LOCAL.test(name.slice(at)));

export function productMatcher(): WordMatcher<'product' | 'industry'> {
  products ??= new WordMatcher([
    ...lexiconWords('industries.tsv').map((word) => [word, 'industry'] as const),
    ...lexiconWords('products.tsv').map((word) => [word, 'product'] as const),
  ]);
  return products;
}

export function tradeMatcher(): WordMatcher<string> {
  trades ??= new WordMatcher(lexiconRows('firm-trades.tsv').map(([word, sureness]) => [word!, sureness!] as const));
  return trades;
}

/** Length of the legal form or the trade at `at`, which closes a firm's name. */
function formAt(name: string, at: number): number {
  const legal = FORM.exec(name.slice(at))?.[0].length;
  if (legal) return legal;
  const trade = tradeMatcher().longestAt(name, at);
  const what = trade && name.slice(at, trade.to);
  const makes = what && MAKERS.test(what) && productMatcher().longestAt(name, trade.to)?.value === 'product';
  if (!trade || (MODIFIERS.test(what!) && !makes) || CUT.test(name.slice(trade.to))) return 0;
  return trade.to - at;
}

function firmAt(name: string, at: number): string | undefined {
  for (let end = at + 2; end <= at + LONGEST && end < name.length - 1; end++) {
    const rest = name.slice(end);
    const form = formAt(name, end);
    const made = makes(name, end);
    if (!made && form === 0) continue;
    const behind = rest.slice(form);
    const byTrade = form > 0 && tradeMatcher().longestAt(name, end)?.value === 'sure';
    const exact = CAPACITY.test(behind) || productMatcher().longestAt(behind, 0)?.value === 'product';
    if (!isCoined(name.slice(at, end), { byTrade, exact })) return undefined;
    // 南津 + 农机装备交易中心: a town.
    if (!byTrade && !exact && end - at === 2 && townshipsNamed(`${name.slice(at, end)}镇`).length > 0) return undefined;
    if (form > 0 && (tells(behind) || (byTrade && OF_ITS_OWN.test(behind)))) return name.slice(at, end + form);
    // 诺伯远 + 智能装备产业园: so long a coined word is a firm whatever its trade.
    if (made && end - at >= 3 && AT_ITS_PARK.test(rest) && residueOf(name.slice(at, end)).strict >= 3)
      return name.slice(at, end);
    if (!made || isTrade(rest)) return undefined;
    // 通达果汁 + 污水处理: what is done there is not done to the product, which closes the name.
    const product = productMatcher().longestAt(name, end);
    return name.slice(at, product && AT_THE_WORKS.test(name.slice(product.to)) ? product.to : end);
  }
  return undefined;
}

/** Trades that rather tell what is made: 昌隆 + 新能源电池材料, 白果 + 风电开发. */
const MODIFIERS =
  /^(?:新能源|新能源汽车|智能|智能装备|能源|电子|生物|生物医药|半导体|新材料|材料|信息|技术|环境|文化|汽车|能化|数控|风电|光伏|水电|火电|储能|抽蓄|氢能)$/u;

/** 天目 + 电子 + 电容器: what is made there is told by itself. */
const MAKERS = /^电子$/u;

/** Whether it says what is made, and not only what is done. */
const tells = (behind: string): boolean => behind.length > 1 && (CAPACITY.test(behind) || !ACTION.test(behind));

/** 食品项目, 绿色食品产业园: a trade and no product. */
function isTrade(rest: string): boolean {
  const bare = rest.replace(/^(?:绿色|现代|新型|智能|高端|精品)/u, '');
  const product = productMatcher().longestAt(bare, 0);
  const trade = tradeMatcher().longestAt(bare, 0) ?? product;
  return (
    product?.value !== 'product' &&
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
/** 六九硅业二期: what only a firm of that trade builds more of. */
const OF_ITS_OWN = /^(?:[一二三四五六]期|扩能|扩产|扩建|技改|新厂)/u;
const AT_ITS_PARK = /(?:产业园|科技园|工业园|生产基地|制造基地)(?:项目|工程|[一二三四]期)?$/u;
/** What is done to a factory as a whole. */
const AT_THE_WORKS = /^(?:污水|废水|余热|锅炉|环保|节能|异地|搬迁|迁建|退城|总部|厂区)/u;

/** How much what follows a word says that it is a firm's: a trade that only firms have, a product or how much of it. */
interface Evidence {
  byTrade: boolean;
  exact: boolean;
}

function isCoined(head: string, { byTrade, exact }: Evidence): boolean {
  places ??= new Set(['place-natural.tsv', 'regions.tsv'].flatMap((file) => lexiconWords(file)));
  if (isNationalInstitution(head) || OPENS_CLASS.test(head)) return false;
  if (!HEAD.test(head) || isVocabulary(head)) return false;
  // 珠江矿业: a trade of firms makes a firm of a river's name too.
  if (!byTrade && (isNatural(head) || ENDS_LIKE_PLACE.test(head))) return false;
  if (isOfAbbreviations(head)) return false;
  const residue = residueOf(head);
  if (residue.place) return false;
  // 东辰: a class character in a word of two does no harm; 泰丰先行: nor does a common word behind a coined one.
  if (head.length === 2) return residue.proper >= (byTrade || exact ? 1.4 : 1.7);
  // 应流核能 + 新材料产业化: the end of it is a field of its own.
  if (productMatcher().longestAt(head, head.length - 2)) return false;
  return residue.proper >= (exact ? 1.7 : Math.max(1.7, head.length - 1)) && residue.strict >= head.length - 1;
}

const isNatural = (head: string): boolean =>
  places!.has(head) || ['河', '江', '山', '湖'].some((ending) => places!.has(head + ending));
/** 全天时, 超高清, 新一代, 清真: how something is. */
const OPENS_CLASS =
  /^(?:[全超高新首大小多双老旧]|[年日]产|清真|速冻|即食|预制|婴幼|特种|精密|纯电|有机|无机|工业|民用|军用)/u;
const ENDS_LIKE_PLACE = /[省市县区镇乡村山河湖江海岛湾港路桥站东西南北城坪沟]$/u;

/** Trades that a place has one firm of: 东明石化, 安阳钢铁. */
const OF_PLACE = /^(?:石化|钢铁|炼化|铝业|铜业|锌业|钛业|锂业|化纤|盐化|磷化|机床)$/u;

/** The firm that is all of the name behind the division, told by its trade: 高阳 + 恒润印染; or with it: 东明 + 石化. */
function firmBehindDivision(name: string): string | undefined {
  const at = divisionAt(name, 0);
  if (at === 0) return undefined;
  if (OF_PLACE.test(name.slice(at))) return name;
  for (let end = at + 2; end <= at + LONGEST - 1 && end < name.length; end++) {
    if (tradeMatcher().longestAt(name, end)?.to !== name.length || MODIFIERS.test(name.slice(end))) continue;
    return isCoined(name.slice(at, end), { byTrade: false, exact: true }) ? name.slice(at) : undefined;
  }
  return undefined;
}

/** 富士康、华为等一批项目: works that are called by their firms and no more. */
const knownFirm = (name: string): string | undefined => (isKnownFirm(name) ? name : undefined);

/** Whether it is the name of a firm known nationwide or listed on an exchange. */
export function isKnownFirm(name: string): boolean {
  firms ??= wordSet(nationalInstitutions().flatMap(({ kind, forms }) => (kind === 'enterprise' ? forms : [])));
  return firms.has(name);
}

/** 京张, 沪苏: nothing but places, a character each. */
export function isOfAbbreviations(name: string): boolean {
  abbreviations ??= new Set(lexiconWords('place-abbreviations.tsv'));
  return [...name].every((unit) => abbreviations!.has(unit));
}

/** The firm that rules find at the head of a work's name. */
export const ruledFirm = (name: string, kind: string | undefined): string | undefined =>
  firmOfWork(name, kind) ?? firmBehindDivision(name) ?? knownFirm(name);
