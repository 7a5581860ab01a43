import { unitAt, unitTable } from '../../lexicon/unit-table';
import type { ListHead, Segment } from '../clause';
import { bareOf, suffixOf } from './suffixes';
import { closesTrade } from './trades';
import { trim } from './trim';
import { isDivision, isProper, residueOf } from './vocabulary';

/** A segment read as the name of a work. */
export interface NamedSegment {
  segment: Segment;
  from: number;
  to: number;
  name: string;
  /** The class word of its list is 项目, 工程, … and says only that it is a work. */
  underGenericHead: boolean;
  /** What it costs or covers follows: 迁建项目计划投资2.1亿元. */
  measured: boolean;
  /** It was the first of its kind: 首座抽水蓄能电站. */
  first: boolean;
}

const GENERIC_HEAD =
  /^(?:[^，。]{0,12}(?:项目|工程|载体|新业态|设施|堵点|“尽端路”|断头路|堵点|平台|任务|节点|功能区|业态))(?:[、和及][^，。]*)?$/u;
const BAD_HEAD =
  /(?:领域|方面|重点|工作|产业|行业|企业|环节|要素|地区|区域|服务|发展|问题|机制|制度|政策|措施|举措|行动|活动|改革|城市|部门|单位|人员|群体|场所|资源|产品|业务|形式|方式|优势|品牌|场景|技术|业态提升|专项规划|能力|水平|体系|保障|消费|目标(?:任务)?|指标|基础上)$|^(?:重点)?(?:领域|方面|行业|环节|地区|地方|部门|单位|市县)(?![\p{Script=Han}]*(?:项目|工程)$)/u;
const ACTS = /(?:改造|整治|提升|治理|修复|更新|加固|扩建|绿化|亮化)$/u;
/** 3座水厂提质增效工程 at the end of 新华、团结、高峰3座水厂提质增效工程. */
const COUNTED_HEAD =
  /^(.{2,10}?)(?<!第)(?:[两二三四五六七八九十]+|\d+)(?:座|所|个|条|家|处|大|(?=村|镇))((?:\d+千伏)?\D{2,24})$/u;

/** 两座大型水库: what is counted together is called by its class. */
const SIZE =
  /^(?:(?:大中型|中小型|[大中小]型|重点)(?=水库|灌区|水闸|泵站|桥梁|水电站|电站|煤矿|机场)|(?:国省干线|国省道?|普通国省道|农村)(?=公路)|(?:国家级|[省市]级?)(?=产业转移园|开发区|经开区|高新区|产业园|工业园))/u;
/** Verbs that say too little to stand in a name. */
const NO_ACTION = /^(?:提升|拓展|优化提升)$/u;
/** Beside a firm's park or a shop the others of the list are what they are: 德施普、清越光电落户光源科技小镇. */
const NOT_LENT = new Set(['industry', 'commerce', 'digital', 'science']);
const LINE_KINDS = new Set(['transport', 'water']);
/** 清泉、白石坡等煤矿项目: where the works lie is what they are called by. */
const SITES = /(?:煤矿|电站|变电站)$/u;
const PHASE = /[一二三四五六]期(?:工程|项目)?$/u;
const NUMERALS = unitTable('一二三四五六');
const PHASE_ALONE = /^[一二三四五六]期(?:工程|项目)?$/u;
/** 大同至天津南等特高压工程: what runs between two ends is what the class word says. */
const ROUTE_ALONE = /^[\p{Script=Han}]{2,4}(?:至|-|－|—)[\p{Script=Han}]{2,4}$/u;
const LINE_HEAD = /^(?:特高压|超高压|输变?电|输气|输水|铁路|高铁|高速|公路|航道|城际)[\p{Script=Han}]{0,6}$/u;
/** G109, S204: roads that are called by their number alone. */
export const ROAD_NUMBER = /^[GSXY]\d{2,4}$/u;
const GENERIC_END = /(?:项目|工程)$/u;

export const isBadHead = (head: ListHead | undefined): boolean =>
  head !== undefined && BAD_HEAD.test(head.text.replace(/建设$/u, ''));
const OPENS_GENERIC = /^(?:重点|重大|骨干|标志性|重要|一批|关键|若干|多个|系列)/u;
/** 12个百亿元、70个30亿元以上项目: works by what they cost. */
const COSTS = /^[\d.十百千]+[万亿]?元(?:以上|级)?$/u;
const isGeneric = (head: string): boolean =>
  COSTS.test(head) ||
  (OPENS_GENERIC.test(head) && !BAD_HEAD.test(head)) ||
  (GENERIC_HEAD.test(head) && !/(?:整治|改造|修复|治理|扩建|提升|提标|提质|加固|供水)工程$/u.test(head));

/** Names of the works that the segments of one clause may tell, with shared heads and actions restored. */
export function namesIn(list: Segment[]): NamedSegment[] {
  // A、B、C3个片区更新项目完成投资5亿元: what is said of a list has no part in its names.
  const said = list.findIndex(({ subject }) => subject) + 1;
  if (said === 0) return namesOf(list, list[0]?.head);
  return [...namesOf(list.slice(0, said), undefined), ...namesIn(list.slice(said))];
}

function namesOf(list: Segment[], head: ListHead | undefined): NamedSegment[] {
  const names = list.map((segment) => trim(segment));
  // A、B等5个电网工程、C联网通道: what stands behind the class word lends nothing.
  const last = names.findLast(({ segment }) => !segment.afterEnd);
  const headText = head?.text.replace(/建设$/u, '') ?? '';
  let generic = headText !== '' && isGeneric(headText);
  const ofPlaces = generic ? placedHead(headText, names) : '';
  if (ofPlaces) generic = false;
  let line = generic ? lineOf(headText) : '';
  let shared = ofPlaces || line || (headText && !generic && !BAD_HEAD.test(headText) ? headText.replace(SIZE, '') : '');
  if (!head && last && list.length > 1) {
    const counted = COUNTED_HEAD.exec(last.name);
    const bare = names.slice(0, -1).every((n) => isBare(n.name));
    if (counted && (bare || GENERIC_END.test(counted[2]!) || isProper(residueOf(counted[1]!)))) {
      last.name = counted[1]!;
      last.to = last.from + counted[1]!.length;
      generic = isGeneric(counted[2]!) && sharedEnd(counted[2]!, false) === '' && !holdsAction(counted[2]!);
      line = generic ? lineOf(counted[2]!) : '';
      shared = generic ? line : counted[2]!.replace(SIZE, '');
    } else if (bare && GENERIC_END.test(last.name) && sharedEnd(last.name, false) === '') generic = true;
  }
  // 花溪苑等14个老旧小区改造: what is counted is what each of them is.
  const acts = head?.counted === true && shared.length > 4 && ACTS.test(shared);
  let lender = '';
  // In a list without verbs the action of one is not that of the others.
  const bare = list.every((segment) => segment.lead.length === 0 && segment.tail.length === 0);
  const lends = shared === '' && !isBadHead(head) && (generic || !last?.segment.closed);
  for (let i = names.length - 1; i >= 0; i--) {
    const named = names[i]!;
    if (named.segment.afterEnd || isSaidAlone(named.segment, last)) continue;
    if (i > 0 && NUMERALS[unitAt(named.name, 0)] === 1 && PHASE_ALONE.test(named.name))
      named.name = names[i - 1]!.name.replace(PHASE, '') + named.name;
    else if (generic && ROUTE_ALONE.test(named.name) && LINE_HEAD.test(headText))
      named.name += headText.replace(/项目$/u, '');
    else if (acts && takesAction(named.name)) named.name += shared;
    // 云江水电 beside 川藏铁路: a firm's trade, and no railway.
    else if (shared && !(generic && closesTrade(named.name)))
      named.name = withAction(named.name, lender) ?? withShared(named.name, shared, bare);
    // Each member lends its noun to those before it that have none: 西康、西十高铁、府谷、定边机场.
    const end = lends ? sharedEnd(named.name, generic) : '';
    // 秦岭基地 between them is of another kind: 西成高铁 lends nothing to what stands before it.
    if (generic && !line && !end && !isBare(named.name)) shared = '';
    // What is done to one in the middle of the list is not done to those before it.
    const lentAction = named === last || ROAD_NUMBER.test(names[i - 1]?.name ?? '');
    if (end && (lentAction || suffixOf(end)?.class !== 'action')) {
      shared = end;
      lender = named.name;
    }
  }
  return names.map(({ segment, from, to, name, measured, first }) => {
    const { action } = segment;
    const acts =
      action &&
      !name.endsWith(action) &&
      !NO_ACTION.test(action) &&
      suffixOf(name)?.class !== 'action' &&
      !GENERIC_END.test(name);
    return { segment, from, to, name: acts ? name + action : name, underGenericHead: generic, measured, first };
  });
}

/** 云湖灌区建设和东渠、西渠改造: what has a predicate of its own takes nothing from what stands behind it. */
const isSaidAlone = ({ tail }: Segment, last: { segment: Segment } | undefined): boolean =>
  tail.at(-1)?.word === '建设' && last !== undefined && tail !== last.segment.tail;

/** 高铁 of 等高铁项目, 高速公路改扩建 of 等高速公路改扩建项目: what those are that have no noun of their own. */
function lineOf(head: string): string {
  const noun = head.replace(/(?:建设)?(?:项目|工程)$/u, '');
  const suffix = noun !== head ? suffixOf(noun) : undefined;
  if (suffix?.class === 'action') {
    const thing = noun.slice(0, -suffix.word.length);
    return isLine(thing) ? noun : '';
  }
  return isLine(noun) ? noun : '';
}

function isLine(noun: string): boolean {
  const suffix = suffixOf(noun);
  return (
    suffix?.word === noun &&
    suffix.class === 'work' &&
    noun.length > 1 &&
    (LINE_KINDS.has(suffix.kind) || SITES.test(noun))
  );
}

/** 临江、安河等重点物流基地: beside bare places the class word is what each of them is. */
function placedHead(head: string, names: { name: string }[]): string {
  const thing = head.replace(OPENS_GENERIC, '');
  const suffix = thing !== head ? suffixOf(thing) : undefined;
  if (suffix?.class !== 'work' && suffix?.class !== 'zone') return '';
  if (suffix.word.length < 2 || NOT_PLACED.test(thing)) return '';
  const last = names.at(-1)!;
  return last.name.length <= LONGEST_PLACE && isDivision(last.name) ? thing : '';
}
const LONGEST_PLACE = 4;
/** 重点平台, 重大设施: what a place may have many of. */
const NOT_PLACED = /^(?:基础)?(?:平台|设施|载体|园区|片区|区域|功能区|景区|通道|枢纽|节点)$/u;

/** Ends like a thing of its own, and takes no noun from the list: 茂东快线, 教育集团. */
const CLOSED =
  /(?:[快专支复二双环接络产延长干管东西南北A-Z\d]线|[路桥站港园馆院厂库渠塔街厅室亭坊宫寺庙祠墓楼]|集团|公司|银行|港口|口岸|医共体|联盟|合作社|\d)$/u;
/** 县中医院创二甲: its noun stands inside. */
function holdsNoun(name: string): boolean {
  for (let to = name.length - 1; to > 2; to--) {
    const inside = suffixOf(name.slice(0, to));
    if (inside?.class === 'work' && inside.word.length > 2) return true;
  }
  return false;
}

/** Ends in no noun of works; 四河 and 甘沟 are places. */
const isBare = (name: string): boolean => {
  const suffix = suffixOf(name);
  return !suffix || (name.length <= 3 && suffix.word.length === 1);
};

/** 花溪苑, 二七: no street that has its own noun. */
const takesAction = (name: string): boolean => {
  const suffix = suffixOf(name);
  return !suffix || (suffix.word.length === 1 && suffix.kind !== 'transport');
};

/** 县医院整体搬迁项目: what is done stands before 项目. */
const holdsAction = (name: string): boolean => suffixOf(name.replace(GENERIC_END, ''))?.class === 'action';

/** 珠海市 beside a university is no second one. */
const FULL_DIVISION = /[一-龥]{2}[省市县区州]$/u;
const LONGEST_BARE = 8;
/** 上栗至醴陵, 哈密-将军庙: two ends of a line. */
export const ROUTE = /[一-龥]{2}(?:至|-|－|—|～|~)[一-龥]{2}/u;

/** What the last member of a list shares with those before it that lack a noun: 高铁 in 北沿江、通苏嘉甬、盐泰锡常宜高铁. */
function sharedEnd(name: string, generic: boolean): string {
  const section = name.endsWith('段') && SECTION.test(name) ? sectionOf(name) : '';
  if (section) return section;
  const suffix = suffixOf(name);
  if (!suffix || suffix.class === 'bad') return '';
  // Under 项目 a member may be named by firm and product alone (广之铝、中发新材料等项目): only lines lend their noun.
  if (generic) return LINE_KINDS.has(suffix.kind) && suffix.word.length > 1 ? suffix.word : '';
  if (suffix.class === 'action' || suffix.class === 'umbrella') {
    const before = suffixOf(bareOf(name).slice(0, -suffix.word.length));
    const thing = before && before.class !== 'bad' ? before.word : '';
    if (suffix.class === 'umbrella' && !(before && LINE_KINDS.has(before.kind))) return '';
    // 雄忻、石雄铁路项目: the one is a railway as the other is.
    if (suffix.class === 'umbrella' && thing.length > 1 && suffix.word.length === 2) return thing;
    return !thing && NO_ACTION.test(suffix.word) ? '' : thing + suffix.word;
  }
  return suffix.word.length > 1 && !NOT_LENT.has(suffix.kind) ? suffix.word : '';
}

const SECTION = /[\p{Script=Han}]{2}段$/u;
/** 国家文化公园江苏段 of 长江、大运河国家文化公园江苏段. */
function sectionOf(name: string): string {
  for (let to = name.length - 3; to >= Math.max(4, name.length - 6); to--) {
    const noun = suffixOf(name.slice(0, to));
    if (noun?.class === 'work' && noun.word.length > 1) return noun.word + name.slice(to);
  }
  return '';
}

/** 滨河北路 with what is done behind the same noun of the lender: 雨污分流改造 of 人民东路雨污分流改造. */
function withAction(name: string, lender: string): string | undefined {
  const own = suffixOf(name);
  if (!lender || !own || own.class === 'bad' || own.class === 'action' || own.class === 'umbrella') return undefined;
  const noun = own.word.slice(-2);
  const at = lender.lastIndexOf(noun);
  const rest = at > 0 ? lender.slice(at + noun.length) : '';
  return suffixOf(rest)?.class === 'action' ? (name.endsWith(rest) ? name : name + rest) : undefined;
}

/** 罗河谷, 云山: where it is, beside a noun of what is built there. */
const NATURAL = /^[\p{Script=Han}]{1,4}[河谷沟山湖岛湾坪岭川洲]$/u;
/** 汕头港 before 疏港铁路: the port that the line serves. */
const SERVES_PORT = /^(?:疏港|进港|集疏[港运])/u;
/** The name with the shared noun; a name that has the same noun before the shared action takes only the action. */
function withShared(name: string, shared: string, bare: boolean): string {
  if (name.endsWith('港') && SERVES_PORT.test(shared)) return name + shared;
  const natural = NATURAL.test(name) && !NATURAL.test(shared);
  const own = natural || isDivision(name) || (name.length === 2 && !CLOSED.test(name)) ? undefined : suffixOf(name);
  if (
    !own &&
    (holdsNoun(name) ||
      (FULL_DIVISION.test(name) && !ROUTE.test(name)) ||
      (CLOSED.test(name) && !ROAD_NUMBER.test(name)) ||
      (name.length > LONGEST_BARE && !ROUTE.test(name)))
  )
    return name;
  if (own && own.class !== 'bad') {
    if (own.class === 'action' || own.class === 'umbrella') return name;
    const done = shared.replace(GENERIC_END, '');
    const lends = suffixOf(done);
    if (lends?.class === 'action' && lends.word === done && !(bare && own.word.length > 1))
      return name.endsWith(done) ? name : name + shared;
    const action = shared.slice(own.word.length);
    return shared.startsWith(own.word) && suffixOf(action)?.class === 'action' && !name.endsWith(action)
      ? name + action
      : name;
  }
  if (GENERIC_END.test(shared) && shared.length <= 4) return name;
  return name + shared;
}
