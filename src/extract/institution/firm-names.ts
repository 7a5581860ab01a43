import { lexiconRows } from '../../lexicon/table';
import {
  type Candidate,
  cueOf,
  isVocabulary,
  passageLexicon,
  type TaggedPassage,
  type WordMatch,
} from '../candidates/index';
import type { KnownPlace } from '../place/index';
import { CAPACITY } from './firm-of-work';

type TradeClass = 'sure' | 'weak' | 'platform';

const firmTrades = passageLexicon<TradeClass>(
  () => lexiconRows('firm-trades.tsv').map(([word, tradeClass]) => [word!, tradeClass as TradeClass]),
  (tradeClass) => (tradeClass === 'sure' ? 'end' : undefined),
);

export const UNKNOWN = /^(?:x|nz|nr|nrt|nrfg)$/u;
/** Tags that a coined word may get by chance: 愉悦, 太重, 碧蓝. */
const COINED = /^(?:n|ns|nt|a|z|j|b|t|v|vn|an|ad|zg|g|s|nrt|d|i)$/u;
export const NEVER = /^[的了和与及或由在等对将把以为是有到向从元个家年月日各全我本该其新老多]$/u;
/** Verbs and qualities of products that the segmenter cuts into what looks like a coined word: 做精做优食用菌, 并网新能源. */
export const NOT_COINED = /做[精优强大]|举办|投[早小硬]|并网|分布|除草|智慧|清真|智造$/u;
const HAN = /^\p{Script=Han}+$/u;
const LONGEST_STEM = 4;
const FIRM_ENDS =
  /^(?:[、，,。；;：:）)“”（(\s]|等|和|与|及|股份|集团|公司|有限|[一二三四五]期|投产|开工|落户|入驻|获|入选|入围|创成|创建|上市|登陆|荣|成为|签约|跻身|年产|项目|总部|基地|产业园|成功|建成|达产|实现|扩|技改|增资|晋升|列入|纳入|被|的|加大|积极|牵头|参与|全面|加快|已|在|\d|$)/u;
/** Words of a sentence that speaks of firms. */
const speaksOfFirms = cueOf(
  '企业 公司 集团 引进 引入 引育 招引 签约 落户 入驻 上市 龙头 500强 投产 达产 技改 增资 扩产 扩能 生产线 链主 投资 合作 携手 联合 项目 院士 工作站 研发中心 绿色工厂 专精特新 小巨人 单项冠军 入选 获评 荣获'.split(
    ' ',
  ),
);

/** What makes a part of a city, a building or a school of what looks like a firm: 亿达科技园, 南山文化街. */
const NOT_A_FIRM =
  /^(?:[园城路街港谷馆厅楼厦区镇村院校会展赛节周奖业]|大[道街厦楼学会赛]|小镇|广场|学[院校]|中心|创新|产业|人才|工作|服务|技术|发展|体制|成果|资源|事业|活动|特派员|金融|强)/u;
/** Whether a member of a list starts there: 投资2亿元的瑞禾农业番茄全产业链. */
const isHead = (text: string, from: number): boolean =>
  /(?:^|[、，,。；;：:“]|元的|亩的|引进|签约|招引|约|推进|力促|确保|加快|推动|支持|实施)$/u.test(
    text.slice(Math.max(0, from - 2), from),
  );
/** 佳控电子压力传感器二期, 广西吉光电子铝电容器扩能: what the firm makes, and that it makes more of it. */
const PRODUCT =
  /^\p{Script=Han}{2,12}(?:项目|[一二三四五六]期|扩能|扩产|生产线|基地|技改|搬迁|改造|产业化|一体化|等(?:\d|项目|一批|重大|重点))/u;
/** Trades that seldom describe the product that follows them. */
const MAKERS = /(?:电子|光电|化工|太阳能|半导体|医药|食品|机械|纺织|生物|光伏)$/u;
/** 新材|料, 光电|子, 科技|园: the trade is cut from a longer word. */
const CUT = /^(?:源|料|子|园|城|馆|局|厅)/u;
/** 下湖电子电路铜箔等18个产业集群: what is made in a cluster. */
const OF_A_CLUSTER =
  /^(?:等[^，,。；;、集]{0,8})?集群|^(?:[^，,。；;、]{0,6}(?:入选|获评|列入|上榜|成为|入围|获批|晋级|跻身)[^，,。；;、]{0,20}集群)/u;
/** 永磁动力、高分子材料等平台: what is listed are fields. */
const OF_FIELDS =
  /^(?:、[^，,。；;、等]{2,10})*等[^，,。；;、]{0,6}(?:领域|产业链?|平台|技术|方向|赛道|学科|专业|行业|产品)(?!龙头|领军|链主|企业|项目|基地|园|公司)/u;
/** No firm's name: 智慧风电, 投硬科技. */
const NO_STEM = /^(?:投|智慧|高端|绿色|数字|智能|现代|传统|新型)/u;

/** Short names of firms: 信维科技, 山东碧蓝生物科技, 广西交投. */
export function firmNames(tagged: TaggedPassage, places: Map<number, KnownPlace>, listed: Candidate[]): Candidate[] {
  const { text } = tagged;
  const heads = firmTrades.matches(text);
  if (heads.length === 0) return [];
  const aboutFirms = speaksOfFirms(text);
  const groups = new Map(listed.filter((one) => one.subtype === 'enterprise').map((one) => [one.to, one]));
  const found: Candidate[] = [];
  let last = -1;
  for (const head of heads) {
    // Of 生物科技 and 科技 the longer, which comes first.
    if (head.to === last) continue;
    const group = groups.get(head.from) ?? groupBefore(tagged, head, groups);
    if (!group && !mayEndFirm(text, head, places, aboutFirms)) continue;
    if (!tagged.isBoundary(head.to)) continue;
    const candidate = group
      ? memberOf(text, group, head)
      : firmName(tagged, head, places, aboutFirms, (end) => groups.has(end));
    if (group || candidate) last = head.to;
    if (!candidate) continue;
    found.push(candidate);
  }
  return found;
}

/**
 * What is told before the text is cut into words, which costs more: a weak trade makes a firm only in a sentence about
 * firms, a platform belongs to a place and ends the name.
 */
function mayEndFirm(
  text: string,
  { from, to, value }: WordMatch<TradeClass>,
  places: Map<number, KnownPlace>,
  aboutFirms: boolean,
): boolean {
  if (value === 'weak') return aboutFirms;
  return value === 'sure' || (places.has(from) && FIRM_ENDS.test(text.slice(to)));
}

/** What turns the name of a group into that of a member: 中粮油脂, 中车时代. */
function memberOf(text: string, group: Candidate, { from, to, value }: WordMatch<TradeClass>): Candidate | undefined {
  const end = to + (LEGAL_FORM.exec(text.slice(to))?.[0].length ?? 0);
  if (value === 'platform' || !(FIRM_ENDS.test(text.slice(end)) || isMadeBy(text, from, end))) return undefined;
  // 国机 + 智能装备等项目: the trade tells what the work is.
  if ((value === 'weak' || /智造$/u.test(text.slice(group.to, end))) && AS_WORK.test(text.slice(end))) return undefined;
  // 隆基绿能 + 光伏产业园: the trade belongs to the park.
  if (value === 'weak' && OF_A_PARK.test(text.slice(end))) return undefined;
  const name = text.slice(group.from, end);
  return {
    type: 'Institution',
    from: group.from,
    to: end,
    name,
    score: 0.75,
    edge: 0.3,
    subtype: 'enterprise',
    aliases: [group.name],
  };
}

/** 恒曜新能源 + 20GWh: how much the member makes. */
const isMadeBy = (text: string, from: number, end: number): boolean =>
  CAPACITY.test(text.slice(end, end + 12)) && !text.slice(from, end).endsWith('汽车');

/** 飞鹤 + 原生态 + 牧业: the group's name opens that of a member, with a word of its own before the trade. */
function groupBefore(
  tagged: TaggedPassage,
  { from, value }: WordMatch<TradeClass>,
  groups: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  const group = value === 'sure' ? (groups.get(from - 3) ?? groups.get(from - 2)) : undefined;
  if (!group || !HAN.test(tagged.text.slice(group.to, from)) || tagged.endOf(group.to) !== from) return undefined;
  return /^(?:v|p|c|u|d|r|m)/u.test(tagged.tagAt(group.to)) ? undefined : group;
}

const AS_WORK =
  /^(?:(?:等(?:\d+[余多]?个|[一二两三四五六七八九十]+个)?[^，,。；;、]{0,8})?(?:项目|工程)|产业园|基地|生产线)/u;
const OF_A_PARK = /^(?:产业园|基地|产业基地|项目)/u;

/** What makes the full name of a short one. */
const LEGAL_FORM = /^(?:集团|控股|股份|实业)?(?:有限责任公司|股份有限公司|有限公司|公司|集团|股份)?/u;

interface FirmStem {
  from: number;
  place?: KnownPlace;
  unknown: boolean;
  rare: boolean;
}

function firmName(
  tagged: TaggedPassage,
  { from, to, value }: WordMatch<TradeClass>,
  places: Map<number, KnownPlace>,
  aboutFirms: boolean,
  endsAt: (end: number) => boolean,
): Candidate | undefined {
  const { text } = tagged;
  const after = text.slice(to);
  const owner = places.get(from);
  if (CUT.test(after) || OF_A_CLUSTER.test(after) || OF_FIELDS.test(after)) return undefined;
  const stem =
    value === 'platform'
      ? { from: owner?.from ?? from, place: owner, unknown: false, rare: false }
      : stemBefore(tagged, from, places);
  const length = from - stem.from - (stem.place ? stem.place.to - stem.place.from : 0);
  if (value === 'platform') {
    if (!stem.place || length > 0 || !FIRM_ENDS.test(after)) return undefined;
  } else {
    // 珠江矿业: named after a river.
    const brand = length === 0 && value === 'sure' && stem.place?.kind === 'natural';
    if (!brand && (length < 2 || length > LONGEST_STEM || !(stem.unknown || (stem.rare && value === 'sure'))))
      return undefined;
    if (NO_STEM.test(text.slice(from - length, from)) || endsAt(stem.from)) return undefined;
    if (NOT_COINED.test(text.slice(from - length, to))) return undefined;
    // 锂离子电池 is what is made.
    if (isVocabulary(text.slice(from - length, to)) || isVocabulary(text.slice(from - length, from))) return undefined;
    if (isVocabulary(text.slice(stem.from, to))) return undefined;
    const makes = stem.unknown && MAKERS.test(text.slice(from, to)) && PRODUCT.test(after) && isHead(text, stem.from);
    if (value === 'weak' && (!aboutFirms || !(makes || FIRM_ENDS.test(after)))) return undefined;
    if (!FIRM_ENDS.test(after) && (!stem.unknown || NOT_A_FIRM.test(after) || !isHead(text, stem.from)))
      return undefined;
    if (value === 'weak' && OF_A_PARK.test(after)) return undefined;
    if (stem.place && value === 'weak' && !stem.unknown) return undefined;
  }
  const score = value === 'sure' && stem.unknown ? 0.75 : 0.6;
  const end = to + (LEGAL_FORM.exec(after)?.[0].length ?? 0);
  return {
    type: 'Institution',
    from: stem.from,
    to: end,
    name: text.slice(stem.from, end),
    score,
    subtype: 'enterprise',
    ...(stem.place && { edge: 0.4 }),
  };
}

/** The coined word before a trade, and the division before that. */
function stemBefore(tagged: TaggedPassage, end: number, places: Map<number, KnownPlace>): FirmStem {
  const { text } = tagged;
  const stem: FirmStem = { from: end, unknown: false, rare: false };
  let singles = 0;
  while (stem.from > 0 && end - stem.from < LONGEST_STEM) {
    const place = places.get(stem.from);
    if (place && stem.from < end) {
      stem.place = place;
      stem.from = place.from;
      return stem;
    }
    const start = tagged.startOf(stem.from - 1);
    const word = text.slice(start, stem.from);
    if (!HAN.test(word) || end - start > LONGEST_STEM) break;
    if (word.length > 1 ? isVocabulary(word) : NEVER.test(word)) break;
    const tag = tagged.tagAt(start);
    if (!UNKNOWN.test(tag) && !COINED.test(tag)) break;
    if (word.length > 1) {
      if (UNKNOWN.test(tag)) stem.unknown = true;
      else stem.rare = true;
    } else singles++;
    stem.from = start;
  }
  if (singles > 1) stem.unknown = true;
  const place = places.get(stem.from);
  if (place && !stem.place) {
    stem.place = place;
    stem.from = place.from;
  }
  return stem;
}
