/** The spotter: text → quantities (number, unit, comparator) and the numerals that are none, with the reason. */
import { matchesOpened } from '../../lexicon/matches';
import { holdsAny, unitTable } from '../../lexicon/unit-table';
import { bareUnitAt, readUnit, type UnitRead, unitNamed } from '../../lexicon/units';
import type { Comparator } from '../fact';
import { accepted, IN_PLACE_NAME, NOT_A_UNIT } from './acceptance';
import { comparisonOf } from './comparators';
import { divisionAt } from './divided';
import { quotedSpans, type Reason, whyNoQuantity } from './not-quantities';
import { ARABIC, arabicValue, CHINESE, chineseValue } from './numerals';
import { rankSpans } from './ranks';
import { fractionOf, partOf, type Read, ratioToOne, roundOf, wholeOf } from './round-numbers';

export interface Quantity {
  /** Span with the comparator's words. */
  start: number;
  end: number;
  /** Span of the number and its unit alone. */
  from: number;
  to: number;
  value: number | [number, number];
  unit: UnitRead;
  comparator: Comparator;
  rank?: 'place' | 'top';
  /** 两位数增长: a growth by its wording. */
  growing?: boolean;
}

export interface Unread {
  start: number;
  end: number;
  reason: Reason;
}

export interface Spotted {
  quantities: Quantity[];
  unread: Unread[];
}

const FRACTION =
  '(?<![近约])[一二三四五六七八九十]分之[一二三四五六七八九]|[1-9]/[2-9](?=的|以上|左右|强|多|[，,。；;、])';
const NUMERAL = new RegExp(
  `(?<round>[百千]亿|万亿)(?<=[超破过上].亿)(?=(?:元|人?次)?(?:[，,。；;、！]|大关|台阶|城市|俱乐部))|(?<=[超破]|超过)(?<whole>[百千]万?|万)(?<what>元|列|标箱|辆|家|人次|人|户|亩|吨|条|个|场|座|台|件)(?=[，,。；;、！])|(?<part>百分之|千分之)(?:${CHINESE}|${ARABIC})|(?<fraction>${FRACTION})|(?<arabic>${ARABIC})|(?<han>${CHINESE})`,
  'uy',
);
/** The units that a numeral can start with. */
const STARTS = unitTable('0123456789零〇一二两三四五六七八九十百千万');

const RANGE_JOINT = /^(?:[-—–―~～－]{1,2}|至|到)/u;
/** Small Chinese numbers of these are quantities anywhere; of others only behind a verb or 等. */
const CONCRETE = new Set('家所座宗台辆名户艘栋幢处套张亩支架'.split(''));
const VERB_BEFORE =
  /(?:新增|新建|建成|建设|改造|实施|完成|获批|获得|培育|创建|认定|出台|启动|引进|举办|新设|增设|设立|保障|制定|先后|共有?|等|类|累计|开通|打造|推进|开展|承办|制订|首批|入选|荣获|落地|发布|推出|下降|减少|增加|提升|前移)$/u;
/** 林木加工、绿色食品、医药化工|三个|百亿级产业 */
const NAMED_BEFORE = /[^，,。；;、“”]{2,}、[^，,。；;、“”]{2,}$/u;
const IDIOM_AFTER =
  /^(?:方面|战略|工程|行动|计划|[“]?[零全]|维护|意识|自信|确立|毫不动摇|高地|中心|坚持|统筹|一律|文明|百年|一体|结合|同步|开放|制度|转变|层面|阶段|环节|领域|关系|严禁|全面|重大|先行|循环|主体责任|责任|市场|明确|必须|务必|健全|到位|不变|更加|满意|提升|提高|着力|聚焦|突出|强化|生命|人民|更好|作用|代表|世界|规律|进一步|新城|月|年|小时|工作日)/u;

const NUMERALS = unitTable('0123456789两三四五六七八九十百千亿第');
const holdsNumeral = (text: string): boolean =>
  holdsAny(text, NUMERALS) || text.includes('首位') || text.includes('榜首');

export function spotQuantities(text: string): Spotted {
  const unread: Unread[] = [];
  if (!holdsNumeral(text)) return { quantities: [], unread };
  const ranks = rankSpans(text);
  const quoted = quotedSpans(text);
  const quantities: Quantity[] = ranks.map((place) => ({ ...place, unit: rankUnit(place.to) }));
  let taken = 0;
  for (const match of matchesOpened(text, STARTS, NUMERAL)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start < taken || ranks.some(({ from, to }) => from <= start && start < to)) continue;
    const read = quoted.some(([a, b]) => a < start && end < b) ? 'name' : readNumeral(text, match);
    if (read === undefined) continue;
    if (typeof read === 'string') {
      if (read !== 'name' || !match.groups!.han) unread.push({ start, end, reason: read });
      continue;
    }
    taken = read.unit.end;
    const falls = typeof read.value === 'number' && isMinus(text, start) && RATE.test(text.slice(end, end + 5));
    const { comparator, before, after } = comparisonOf(text, start, taken, read.unit.more);
    quantities.push({
      start: (falls ? start - 1 : start) - before,
      end: taken + after,
      from: falls ? start - 1 : start,
      to: taken,
      value: falls ? -Number(read.value) : read.value,
      unit: read.unit,
      comparator: read.comparator ?? comparator,
      growing: read.growing ?? (read.unit.unit === '%' && growsBehind(text, start - before, taken + after)),
    });
  }
  if (ranks.length > 0) quantities.sort((a, b) => a.from - b.from);
  return { quantities, unread };
}

/** 均保持|10%以上|增长: a growth by the word behind. */
const growsBehind = (text: string, start: number, end: number): boolean =>
  text.startsWith('增长', end + (text[end] === '的' ? 1 : 0)) && KEPT.test(text.slice(Math.max(0, start - 4), start));
const KEPT = /(?:保持|实现|达到?|取得|维持)(?:了|在|约|近)?$/u;

/** 自然增长率-3.22‰: a sign, and no dash of a span. */
const isMinus = (text: string, at: number): boolean =>
  /[-－−]/u.test(text[at - 1] ?? '') && /[率幅速为长县市区州旗业]/u.test(text[at - 2] ?? '');
const RATE = /^(?:[%‰]|个百分点)/u;

const rankUnit = (end: number): UnitRead => ({ end, unit: '位', multiplier: 1, more: false });

function readNumeral(text: string, match: RegExpExecArray): Read | Reason | undefined {
  const { round, part, fraction, arabic } = match.groups!;
  const start = match.index;
  const end = start + match[0].length;
  if (round) return roundOf(text, start, end);
  if (match.groups!.whole) return wholeOf(match, start);
  if (part) return text[start - 1] === '前' ? 'name' : partOf(match[0], start); // 进入前千分之一
  if (fraction) return fractionOf(text, fraction, start);
  return arabic ? readArabic(text, start, end) : readChinese(text, start, end, match[0]);
}

function readArabic(text: string, start: number, end: number): Read | Reason {
  const reason = whyNoQuantity({ text, start, end });
  if (reason === 'ratio') return ratioToOne(text, start, end) ?? reason;
  if (reason) return reason;
  let value: number | [number, number] = arabicValue(text.slice(start, end));
  let unit = readUnit(text, end);
  const joint = RANGE_JOINT.exec(text.slice(unit?.end ?? end));
  if (
    joint &&
    !(/[至到]/u.test(joint[0]) && /[由从][^，,。；;]{0,12}$/u.test(text.slice(Math.max(0, start - 14), start)))
  ) {
    const second = (unit?.end ?? end) + joint[0].length;
    const upper = new RegExp(ARABIC, 'uy');
    upper.lastIndex = second;
    const found = upper.exec(text);
    if (found) {
      const upperUnit = readUnit(text, second + found[0].length);
      const high = arabicValue(found[0]);
      if (
        upperUnit &&
        (!unit || unit.unit === upperUnit.unit || unit.info === undefined) &&
        high > value &&
        !whyNoQuantity({ text, start: second, end: second + found[0].length })
      ) {
        value = [value, high];
        unit = upperUnit;
      }
    }
  }
  if (!unit || unit.unit === '个') unit = sharedUnit(text, unit?.end ?? end) ?? unit;
  unit ??= divisionAt(text, start, end);
  if (!unit) return bareNumber(text, start, end, value) ?? 'no unit';
  return accepted(text, start, unit) ?? { value, unit };
}

/** “分别提高3、5个百分点”: the unit stands only behind the last number of the list. */
function sharedUnit(text: string, end: number): UnitRead | undefined {
  const next = /^[、和](\d+(?:\.\d+)?)/u.exec(text.slice(end, end + 12));
  if (!next) return undefined;
  const behind = end + next[0].length;
  const own = readUnit(text, behind);
  const unit = own?.unit === '个' ? (sharedUnit(text, own.end) ?? own) : own;
  return unit?.info?.dimension === 'points' || (unit && text[end - 1] !== '个') ? { ...unit, end } : undefined;
}

/** 厦钨新能源|三元|前驱体, 三元区: no sum of money. */
const SMALL_SUM = /[每为收费达增至到加减少发付]$/u;

/** “指数达到90.5”: an index has no unit. */
function bareNumber(text: string, start: number, end: number, value: number | [number, number]): Read | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
  const clause = before.slice(
    Math.max(before.lastIndexOf('，'), before.lastIndexOf('。'), before.lastIndexOf(','), before.lastIndexOf('、')) + 1,
  );
  if (
    !/(?:指数|系数|得分|评分|满意度|容积率|弹性|总和生育率|收入比|倍差|比值)[^，。]{0,14}(?:达到?|为|由|从|是|至|到|超过?|突破|[≥≤<>~]|高于|低于)?$/u.test(
      clause,
    )
  )
    return undefined;
  if (!/^(?:[，,。；;、）)]|以上|以下|左右|以内|提[高升]|增[长加至]|上升|下降|降[低至]|缩小|$)/u.test(text.slice(end)))
    return undefined;
  return { value, unit: { end, unit: '', multiplier: 1, more: false } };
}

function readChinese(text: string, start: number, end: number, surface: string): Read | Reason | undefined {
  const before = text.slice(Math.max(0, start - 8), start);
  if (
    surface === '两' &&
    /^位数/u.test(text.slice(end)) &&
    /[增涨升降]/u.test(text.slice(Math.max(0, start - 16), end + 10))
  )
    return {
      value: 10,
      comparator: '>=',
      growing: true,
      unit: { end: end + 2, unit: '%', multiplier: 1, info: unitNamed('%'), more: false },
    };
  if (surface === '二' && text[end] !== '者' && text[end] !== '成') return undefined; // 二次供水: of two one counts 两
  if (
    /[第·“初周星期]$/u.test(before) ||
    (surface.length === 1 &&
      /[一百千十零〇]/u.test(surface) &&
      !/^件\p{Script=Han}{0,6}实事/u.test(text.slice(end, end + 9)))
  )
    return undefined;
  if (surface.length > 1 && !/[十百千点]/u.test(surface)) return undefined; // 一二三产业
  const value = chineseValue(surface);
  if (value === undefined) return undefined;
  const tenths = /^成(?=以上|左右|以下|[，,。；;、的多]|$)/u.exec(text.slice(end));
  if (tenths && surface.length === 1)
    return { value, unit: { end: end + 1, unit: '成', multiplier: 1, info: unitNamed('成'), more: false } };
  const unit = readUnit(text, end);
  if (!unit || (unit.info && NOT_A_UNIT.test(text.slice(unit.end - 1, unit.end + 4)))) return undefined;
  if (!unit.info && !/^[，,。；;、]/u.test(text.slice(unit.end))) return undefined;
  if (unit.unit === '路') return 'name'; // 建设二路
  if (IN_PLACE_NAME.test(text.slice(unit.end))) return 'name';
  if (unit.unit === '元' && surface.length === 1 && !SMALL_SUM.test(before)) return 'name';
  if (IDIOM_AFTER.test(text.slice(unit.end)) || text[start - 1] === '”') return 'idiom';
  const sure =
    surface.length > 2 ||
    unit.multiplier > 1 ||
    unit.info!.kind === 'rate' ||
    unit.info!.kind === 'money' ||
    CONCRETE.has(unit.unit[0]!) ||
    (unit.unit === '件' && /^\p{Script=Han}{0,6}实事/u.test(text.slice(unit.end, unit.end + 8))) ||
    VERB_BEFORE.test(before) ||
    (unit.unit === '个' &&
      !/^[^，,。；;]*\d(?!小时)/u.test(text.slice(unit.end, unit.end + 40)) &&
      !/^\p{Script=Han}{0,4}(?:维度|方面|领域|环节|层面|方向|问题|关键|重点|文章|大局|阶段)/u.test(
        text.slice(unit.end, unit.end + 8),
      ) &&
      NAMED_BEFORE.test(text.slice(Math.max(0, start - 24), start)));
  if (!sure || (unit.info?.kind === 'measure' && unit.unit.length === 1 && unit.multiplier === 1 && unit.unit !== '亩'))
    return unit.info?.kind === 'time' ? 'period' : 'idiom';
  if (unit.info?.kind === 'time' || bareUnitAt(text, end)?.unit === '期') return 'period';
  return accepted(text, start, unit) ?? { value, unit };
}
