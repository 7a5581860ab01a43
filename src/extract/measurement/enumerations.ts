/** Several indicators named at once: 农村生活垃圾、生活污水有效治理率 → each with what it shares. */

import { indicatorNamed } from '../../lexicon/indicators';
import { unitTable } from '../../lexicon/unit-table';
import { chineseValue } from './numerals';

const TAIL =
  /(?:(?:支持|用于|投向)[^、]{2,10}(?:比重|占比|比例)|(?:基本)?(?:养老|医疗|失业|工伤|生育)?保险(?=$)|(?:有效|综合|规范|无害化|集中|资源化|抽检|抽查|监测)?(?:治理|利用|处理|处置|收集|覆盖|普及|入学|巩固|达标|合格|完成|普惠|参保|机械化|自给|流转|优良|办结|满意|建成|转化|签约|调解|破案)率|(?:增加值|产值|收入|税收)?占[^、]{2,12}(?:比重|比例)|总产值|增加值|产值|人均可支配收入|可支配收入|人均收入|收入(?:总量)?|投入|支出|(?:进出口|消费品零售|成交)?总额|(?:存款|贷款)?余额|(?:完成)?投资额?|以旧换新|(?:饲养|存栏|出栏|使用|销售|交易|储备|装机|库存|需求|播种)量|销售额|零售额|产量|单产|排放总?量|吞吐量|货运量|客运量|周转量|发电量|用电量|消费量|供应量|拥有量|保有量|(?<=[安事窃骗诈毒])(?:案件|警情)(?:数量?|起数)?|(?:补贴|补助|保障|救助|供养|发放)?标准|(?:种植|栽培|养殖|播种)?面积|开行量|(?:上线|就业|参保|死亡)?人数|规模|价格|出口额?|进口额?|进出口额?|贡献率|综合实力|(?:综合)?竞争力|比重|占比|比例|数量?)$/u;
const PARTNER: Record<string, string> = { 存: '贷', 内: '外', 国: '地', 进: '出', 城: '乡', 男: '女', 产: '销' };

/**
 * The items of “A、B和C” outside brackets and quotes, each made whole; a single item where the phrase is no list. Where
 * `wanted` values follow and 和 would give another number of items, only 、 divides (金融业、软件和信息服务业).
 */
export function itemsOf(phrase: string, wanted = 0): string[] {
  const urban = wanted === 2 ? /^(城乡|城镇[、和与及]农村)((?:常住)?居民[^、]+)$/u.exec(phrase) : null;
  if (urban) return [`城镇${urban[2]}`, `农村${urban[2]}`];
  if (wanted > 1 && phrase.startsWith('城乡低保')) return ['城市', '农村'].map((side) => side + phrase.slice(2));
  const halves = wanted === 2 ? /^(.*?)(?:(存)、?(贷)(?=款)|(内)(外)(?=贸)|(国)(地)(?=税))(.*)$/u.exec(phrase) : null;
  if (halves) return halves.slice(2, 8).flatMap((half) => (half ? [halves[1] + half + halves[8]] : []));
  const sectors = wanted < 2 ? undefined : sectorsOf(phrase);
  if (sectors) return sectors;
  const pair = wanted === 2 ? /^第?([一二三])(?:[、和与及]第?)?([一二三])(?:次?产业|产)(.*)$/u.exec(phrase) : null;
  if (pair) return [pair[1], pair[2]].map((nth) => `第${nth}产业${pair[3]}`); // 第二、第三产业增加值
  if (!/[、和与及]/u.test(phrase)) return [phrase];
  const loose = splitList(phrase, /[和与及]/u);
  const strict = wanted > 1 && loose.length !== wanted ? splitList(phrase, undefined) : loose;
  const parts = (strict.length === wanted ? strict : loose).map(
    // 存、贷款余额: half a word takes the rest from the next
    (part, i, all) => (PARTNER[part] && all[i + 1]?.startsWith(PARTNER[part]) ? part + all[i + 1]!.slice(1) : part),
  );
  if (parts.length < 2) return [phrase];
  parts.push(
    parts
      .pop()!
      .replace(
        /(?<=.{2})[两二三四五六七八九]大(?:(?:主导|支柱|特色|优势|传统|重点|核心)(?=产业))?(?=产业|行业|集群)/u,
        '',
      ),
  );
  const last = parts.at(-1)!;
  // 到合肥、到杭州的最短时间: what is measured of each stands behind 的.
  const measure = parts.length === wanted ? /^[^的]{2,8}(的[^的]{2,8})$/u.exec(last)?.[1] : undefined;
  if (measure && parts.slice(0, -1).every((part) => !part.includes('的') && !TAIL.test(part)))
    return parts.map((part, i) => (i === parts.length - 1 ? part : part + measure));
  const tail = TAIL.exec(last)?.[0];
  return parts.map((part, i) => {
    let item = part;
    if (tail && i < parts.length - 1 && lacks(part, tail)) item = joined(part, tail);
    if (i > 0) item = withPrefix(item, parts[0]!, tail);
    return item;
  });
}

/** 其中一、二、三产业增加值: of each of the three. */
function sectorsOf(phrase: string): string[] | undefined {
  const rest = /^(?:其中)?(?:第?一、?第?二、?第?三次?产业?|三次产业)(.*)$/u.exec(phrase)?.[1];
  return rest === undefined ? undefined : ['第一产业', '第二产业', '第三产业'].map((sector) => sector + rest);
}

/** Whether the item is still to be told what it is measured by: 增加值 and 上缴税金占全省比重. */
const lacks = (part: string, tail: string): boolean =>
  /^占.*比[重例]$/u.test(tail) ? !/占|[率比]重?$/u.test(part) : !TAIL.test(part) && !/[量率额]$|[游旅]客$/u.test(part);

/** 生活补贴 and 补贴标准 → 生活补贴标准, 养老 and 医疗保险 → 养老保险. */
const joined = (part: string, tail: string): string => {
  if (tail.endsWith('保险')) return part + (/(?:养老|医疗|失业|工伤|生育)$/u.test(part) ? '保险' : tail);
  return part + (part.endsWith(tail.slice(0, 2)) ? tail.slice(2) : tail);
};

/** Whether every item of the list names an indicator by itself: 全社会研发投入、高技术制造业增加值. */
export const isListOfIndicators = (phrase: string): boolean => {
  const parts = splitList(phrase, /率$/u.test(phrase) ? /[和与及]/u : undefined);
  return (
    parts.length > 1 &&
    parts.every((part) => /.率$/u.test(part) || TAIL.test(part) || indicatorNamed(part) !== undefined)
  );
};

/** 生产安全事故起数、亡人数 → 生产安全事故亡人数; 规模以上工业总产值、营业收入. */
function withPrefix(item: string, first: string, tail: string | undefined): string {
  const insured = item.endsWith('保险')
    ? /^(?:城镇职工|城乡居民|城镇居民|企业职工)(?:基本)?/u.exec(first)?.[0]
    : undefined;
  if (insured) return /^(?:城|企|农|居民|职工|机关|新)/u.test(item) ? item : insured + item;
  if ((item.length > 4 && item !== tail) || /^[存贷]款/u.test(item)) return item;
  if (item.length < 4 && /\p{Script=Han}{3}(?<![人件户起例])数$/u.test(first) && /数$/u.test(item))
    return first.slice(0, -1) + item;
  const prefix =
    /^(.{3,}?)(?:起数|人数|件数|户数|总量|数量|资产总额|(?!\p{Script=Han}(?:数量|总量|总额))\p{Script=Han}{2}[额量率]|收入|支出|产值|增加值|税收|利润|面积|产量)(?<!总收入)$/u.exec(
      first,
    )?.[1];
  return prefix && !item.startsWith(prefix) ? prefix + item : item;
}

/** “A、B和C三个区分别实现|地区生产总值”: whose values follow, where there are as many as values. */
export function ownersOf(before: string, wanted: number): string[] {
  const list =
    /^(.+?)(?:等?[两二三四五六七八九十]+[个家大类座](?:\p{Script=Han}{1,6}?)?)?分别(?:预计)?(?:实现|完成|达到?|新增|安排|投入)?$/u.exec(
      before,
    )?.[1];
  const owners = list === undefined ? [] : (sectorsOf(list) ?? splitList(list, /[和与及]/u));
  return owners.length === wanted ? owners : [];
}

/** “A、B等绿色产品产量|均”: the measure of each name of the list; none where the class names no measure. */
export function measuredNames(names: string, measured: string): string[] {
  const tail = TAIL.exec(measured)?.[0];
  return tail ? splitList(names, undefined).map((name) => name + tail) : [];
}

/** “纸制品、金属制品|两大产业集群产值|双双”: of as many as are named, each. */
export function membersOf(before: string, phrase: string): string[] {
  const [counted, many] = /^([两二三四五六七八九十])[大个家]/u.exec(phrase) ?? [];
  const names = counted ? splitList(before, undefined) : [];
  return names.length === chineseValue(many ?? '') ? names.map((name) => name + phrase.slice(counted!.length)) : [];
}

const partOfWord = (phrase: string, at: number): boolean =>
  /^(?:和谐|和美|和平|与会|及时|及以|及其|[和及]相关|和信息)/u.test(phrase.slice(at)) ||
  /(?:普及|涉及|以及|惠及|参与|给与|饱和|总和|共和)$/u.test(phrase.slice(0, at + 1));

const OPENS = unitTable('“（(《');
const CLOSES = unitTable('”）)》');
const COMMA = '、'.charCodeAt(0);

function splitList(phrase: string, conjunction: RegExp | undefined): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < phrase.length; i++) {
    const unit = phrase.charCodeAt(i);
    if (OPENS[unit] === 1) depth++;
    else if (CLOSES[unit] === 1) depth--;
    else if (depth === 0 && (unit === COMMA || (conjunction?.test(phrase[i]!) && !partOfWord(phrase, i)))) {
      if (i > start) parts.push(phrase.slice(start, i));
      start = i + 1;
    }
  }
  if (start < phrase.length) parts.push(phrase.slice(start));
  return parts.filter((p) => p.length > 0);
}
