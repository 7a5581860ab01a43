import {
  type Division,
  divisionByCode,
  divisionsNamed,
  isWithin,
  mayOpenDivision,
  pathOf,
  resolveDivision,
  shortName,
  townshipsNamed,
  townshipsOpening,
} from '../../lexicon/gazetteer';
import { lexiconRows } from '../../lexicon/table';
import type { Metadata } from '../../outline/document';
import type { EntityFact } from '../fact';

const LONGEST_DIVISION = 11;
/** What follows a division's short name where it is only a namesake: 中山路, 岳麓山, 南京东路, 新华桥, 上海合作组织. */
const NAMESAKE =
  /^[江河湖溪池山](?!苏|南|北|西|东|区)|^[东南西北中]?(?:[一二三四五]?(?:路|街|道|大道|大街|桥|大桥|巷)|社区|村|合作组织)/u;

/** The division that the document speaks for; of a township its county. */
const jurisdictionOf = ({ jurisdiction, adcode }: Metadata): Division | undefined =>
  divisionsNamed(jurisdiction ?? '').find((d) => !adcode || d.code === adcode) ??
  (adcode && adcode.length > 6 ? divisionByCode(adcode.slice(0, 6)) : undefined);

/** 长沙 → 长沙市 in the context of the document; a name that is no division stays as it is. */
export const canonicalPlace = (meta: Metadata, name: string): string =>
  resolveDivision(name, jurisdictionOf(meta))?.name ?? name;

/**
 * The end of a line: also a township of the document's own area by its short name (杨家厂 → 杨家厂镇), which comes before
 * a county of another province by its short name.
 */
export function canonicalEnd(meta: Metadata, end: string, runsFar = false): string {
  const context = jurisdictionOf(meta);
  // 俄罗斯海参崴
  for (let length = 2; length <= end.length - 2; length++)
    if (isCountry(end.slice(0, length))) return end.slice(length);
  // 云水至东山界: as far as the border of it
  const division =
    resolveDivision(end, context) ?? (end.endsWith('界') ? resolveDivision(end.slice(0, -1), context) : undefined);
  if (!context || context.level === 'province') return division?.name ?? end;
  // 信都至梧州高速公路 of a city with 信都镇: the own township comes before a district of another province.
  const isForeign = isShort(division, end) && division.code.slice(0, 2) !== context.code.slice(0, 2);
  const own = isForeign ? townshipOf(end, context, true) : undefined;
  if (own) return own;
  const isCommon = [...townshipsNamed(`${end}镇`), ...townshipsNamed(`${end}乡`)].length > 1;
  const isFar =
    !runsFar &&
    isShort(division, end) &&
    (division.name.endsWith('区')
      ? !division.code.startsWith(context.code.slice(0, 4))
      : isCommon && context.level === 'county' && !division.code.startsWith(context.code.slice(0, 2)));
  return (isFar ? undefined : division?.name) ?? townshipOf(end, context, true) ?? end;
}

const isShort = (division: Division | undefined, end: string): division is Division =>
  division?.level === 'county' && division.name !== end;

/**
 * The official name of the smallest division that a name opens with (株洲市芦淞区…, 太仓…), or that stands in it in full.
 * Short names count for provinces, prefectures and what lies in the document's own division; elsewhere they are common words.
 */
export function divisionIn(meta: Metadata, { name, type }: EntityFact): string | undefined {
  const context = jurisdictionOf(meta);
  let rest = name;
  let found: string | undefined;
  for (;;) {
    const division = divisionPrefix(rest, context, { short: type !== 'Place', first: found === undefined });
    if (!division) break;
    found = division.name;
    rest = rest.slice(division.used);
  }
  if (found || !context) return found;
  return pathOf(context)
    .reverse()
    .find(
      (d) =>
        name.includes(d.name) || (type !== 'Place' && d.level !== 'province' && name.indexOf(shortName(d.name)) > 0),
    )?.name;
}

/** Public houses that are called after the township that they stand in; rivers, lakes and markets are not. */
const FACILITY =
  /^第?[一二三四]?(?:中心|镇|乡)?(?:小学|中学|初中|高中|学校|幼儿园|卫生院|敬老院|福利院|派出所|法庭|(?:工业|生活)?污水处理[厂站]|自来水厂|集镇|场镇|客运站)/u;

/** Far from where they lie these are common words or parts of other names: 海西, 红河, 文山. */
const isAutonomousShort = (prefix: string, division: Division): boolean =>
  division.level === 'prefecture' && division.name.endsWith('自治州') && !prefix.endsWith('州');

function divisionPrefix(
  name: string,
  context: Division | undefined,
  may: { short: boolean; first: boolean },
): { name: string; used: number } | undefined {
  const mayDivision = mayOpenDivision(name);
  const mayTownship = context !== undefined && mayOpenTownship(name, areaOf(context));
  if (!mayDivision && !mayTownship) return undefined;
  for (let length = Math.min(LONGEST_DIVISION, name.length - 1); length >= 2; length--) {
    const prefix = name.slice(0, length);
    const division = mayDivision ? resolveDivision(prefix, context) : undefined;
    if (division) {
      const isHere = context !== undefined && isWithin(division, context);
      // 老城区, 新城区 are districts somewhere, and common words everywhere else
      const isFull =
        prefix === division.name && (!prefix.endsWith('区') || !may.first || isHere || (!context && prefix.length > 3));
      const isTelling =
        isHere ||
        division.level === 'province' ||
        (division.level === 'prefecture' && !isAutonomousShort(prefix, division));
      // 昌吉 is a prefecture and a city in it; of two namesakes a short name tells neither
      const isOne =
        division.code === context?.code ||
        divisionsNamed(prefix).filter((d) => !isHere || isWithin(d, context)).length === 1;
      if (isFull || (may.short && isTelling && isOne && !NAMESAKE.test(name.slice(length))))
        return { name: division.name, used: length };
    }
    const byShortName = may.short && context?.level === 'county' && FACILITY.test(name.slice(length));
    const township = mayTownship && townshipOf(prefix, context, byShortName);
    if (township) return { name: township, used: length };
  }
  return undefined;
}

const mayOpenTownship = (name: string, area: string): boolean =>
  townshipsOpening(name).some(({ parent }) => parent?.startsWith(area));

function areaOf({ code }: Division): string {
  let end = code.length;
  while (code.endsWith('00', end)) end -= 2;
  return code.slice(0, end);
}

/** A township of the jurisdiction by its full name, or without 镇, 乡, 街道. */
function townshipOf(prefix: string, context: Division, byShortName: boolean): string | undefined {
  const area = areaOf(context);
  for (const suffix of byShortName ? ['', '镇', '乡'] : ['']) {
    const named = townshipsNamed(prefix + suffix).filter((t) => t.parent?.startsWith(area));
    if (named.length === 1) return named[0]!.name.replace(/办事处$/u, '');
  }
  return undefined;
}

let countries: Set<string> | undefined;
function isCountry(name: string): boolean {
  countries ??= new Set(lexiconRows('place-countries.tsv').map(([country]) => country!));
  return countries.has(name);
}

const VILLAGE = /(?:村|社区)$/u;
const TOWN = /(?:镇|乡|街道)$/u;
/** Places that lie in a division without being one. */
const LYING =
  /(?:[经科产新老园港]区|[工产]业[园区]|[开高]发区|高新区|示范区|先行区|试验区|保税区|自贸区|片区|园区|集聚区|景区|度假区|保护区|合作区|产业园|科技园|公园|湿地|园|港|机场|车站|站|枢纽|遗址|古城|古镇|新城|科技城|科学城|小镇|中心|广场|码头|水库|寺|街区)$/u;

/** How one place belongs to another that stands directly before it; undefined where they only stand side by side (粤东粤西). */
export function belonging(meta: Metadata, inner: EntityFact, outer: EntityFact): 'PART_OF' | 'LOCATED_IN' | undefined {
  const context = jurisdictionOf(meta);
  const whole = resolveDivision(outer.name, context);
  const part = resolveDivision(inner.name, whole ?? context);
  if (whole && part) return part.code !== whole.code && isWithin(part, whole) ? 'PART_OF' : undefined;
  if (isCountry(outer.name)) return LYING.test(inner.name) ? 'LOCATED_IN' : 'PART_OF';
  if (/港$/u.test(outer.name) && /(?:港区|码头|作业区)$/u.test(inner.name)) return 'PART_OF';
  const isDivision = whole !== undefined || /[县市旗]$|自治[县州]$/u.test(outer.name);
  if (!isDivision && !TOWN.test(outer.name)) return undefined;
  if (TOWN.test(inner.name)) return isDivision ? 'PART_OF' : undefined;
  if (VILLAGE.test(inner.name)) return isDivision ? 'LOCATED_IN' : 'PART_OF';
  if (!isDivision && /[庄屯寨堡店]$/u.test(inner.name)) return 'PART_OF';
  return LYING.test(inner.name) ? 'LOCATED_IN' : undefined;
}
