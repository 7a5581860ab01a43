import { unitAt, unitTable } from '../../lexicon/unit-table';
import type { ListHead, Segment } from '../clause';
import {
  actionOnRoad,
  GENERIC_END,
  holdsAction,
  isBare,
  LINE_KINDS,
  NO_ACTION,
  ROAD_NUMBER,
  sharedEnd,
  takesAction,
  withAction,
  withShared,
} from './shared-nouns';
import { suffixOf } from './suffixes';
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
  /(?:领域|方面|重点|工作|产业|行业|企业|环节|要素|地区|区域|服务|发展|问题|机制|制度|政策|措施|举措|行动|活动|改革|城市|部门|单位|人员|群体|场所|资源|产品|业务|形式|方式|优势|品牌|场景|技术|业态提升|专项规划|能力|水平|体系|保障|消费|的[^，。]{2,}|目标(?:任务)?|指标|基础上)$|^(?:重点)?(?:领域|方面|行业|环节|地区|地方|部门|单位|市县)(?![\p{Script=Han}]*(?:项目|工程)$)/u;
const ACTS = /(?:改造|整治|提升|治理|修复|更新|加固|扩建|绿化|亮化)$/u;
/** 3座水厂提质增效工程 at the end of 新华、团结、高峰3座水厂提质增效工程. */
const COUNTED_HEAD =
  /^(.{2,10}?)(?<!第)(?:[两二三四五六七八九十]+|\d+)(?:座|所|个|条|家|处|大|(?=村|镇))((?:\d+千伏)?\D{2,24})$/u;

/** 两座大型水库: what is counted together is called by its class. */
const SIZE =
  /^(?:(?:城市|城镇|中心城区|主?城区|县城)(?=(?:棚户区|老旧小区|危旧房|城中村|旧城|旧区))|(?:大中型|中小型|[大中小]型|重点)(?=水库|灌区|水闸|泵站|桥梁|水电站|电站|煤矿|机场)|(?:国省干线|国省道?|普通国省道|农村)(?=公路)|(?:国家级|[省市]级?)(?=产业转移园|开发区|经开区|高新区|产业园|工业园)|(?:链主|龙头|骨干|重点)企业(?=技改|技术改造|扩产|扩能|搬迁))/u;
/** 清泉、白石坡等煤矿项目: where the works lie is what they are called by. */
const SITES = /(?:煤矿|电站|变电站)$/u;
const PHASE = /[一二三四五六]期(?:工程|项目)?$/u;
const NUMERALS = unitTable('一二三四五六');
const PHASE_ALONE = /^[一二三四五六]期(?:工程|项目)?$/u;
/** 大同至天津南等特高压工程: what runs between two ends is what the class word says. */
const ROUTE_ALONE = /^[\p{Script=Han}]{2,4}(?:至|-|－|—)[\p{Script=Han}]{2,4}$/u;
const LINE_HEAD = /^(?:特高压|超高压|输变?电|输气|输水|铁路|高铁|高速|公路|航道|城际)[\p{Script=Han}]{0,6}$/u;

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
    } else if (GENERIC_END.test(last.name) && sharedEnd(last.name, false) === '' && (bare || areFirms(names)))
      generic = true;
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
    const afterRoad = ROAD_NUMBER.test(names[i - 1]?.name ?? '');
    const end = lends ? (afterRoad && actionOnRoad(named.name)) || sharedEnd(named.name, generic) : '';
    // 秦岭基地 between them is of another kind: 西成高铁 lends nothing to what stands before it.
    if (generic && !line && !end && !isBare(named.name)) shared = '';
    // What is done to one in the middle of the list is not done to those before it.
    const lentAction = named === last || afterRoad;
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

/** 惠光电子、云思产业园、比特动力电池项目: works that firms are called by, each of its own. */
const areFirms = (names: { name: string; segment: Segment }[]): boolean =>
  names.length > 2 &&
  names.some(({ name }) => isBare(name)) &&
  names.every(({ name, segment }) => name.length > 3 && !segment.quoted && isProper(residueOf(name)));

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
