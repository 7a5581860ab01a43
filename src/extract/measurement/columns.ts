/** What the head of a column of an indicator table says: role, kind, status and period of its cells. */
import { matchesOf } from '../../lexicon/matches';
import type { Metadata, Table } from '../../outline/document';
import { isOver, PART_OF_YEAR, partOfYear } from '../../outline/year-parts';
import type { MeasurementStatus } from '../fact';
import { halfWidth } from './numerals';

export type Column = 'indicator' | 'unit' | 'nature' | 'number' | 'group' | 'value' | 'place';

/** 地区, 县区: the rows are of places. */
const PLACES =
  /^(?:地区|[县市区州]{1,3}别?|[县市区、（）()]{2,9}|区域|市州|地市|乡镇|街道|镇街|各地|行政区划?|单位名称)$/u;

const ROLES: [RegExp, Column][] = [
  [/序号?$|编号|^No/iu, 'number'],
  [/^(?!.*建设).*单位$|计量单位/u, 'unit'],
  [/属性|性质|指标类型|约束/u, 'nature'],
  [
    /指标名称|主要指标|具体指标|指标$|^名称$|(?:项目|产品|品种|行业|商品|税种)名称$|^(?:产品|品种|行业|商品)$|^内容$|三级指标|^(?:项目|科目|预算科目|收入项目|支出项目)$/u,
    'indicator',
  ],
  [/类别|类型|领域|分类|维度|一级指标|方面|备注|责任|数据来源|牵头|依据/u, 'group'],
  [/年限|时间|工期|期限|年份|起止|周期|时限|日期/u, 'group'],
];

/** What each column holds, by its header; columns without a known header hold values where their cells are numbers. */
export function rolesOf(table: Table): Map<number, Column> {
  const roles = new Map<number, Column>();
  for (const { cells, isHeader } of table.rows) {
    for (const { column, header, text } of cells) {
      if (roles.has(column)) continue;
      const title = (isHeader ? [...header, text.text] : header).join('').replace(/\s+/gu, '');
      if (title === '') continue;
      const role = PLACES.test(title) ? 'place' : ROLES.find(([pattern]) => pattern.test(title))?.[1];
      if (role || !isHeader) roles.set(column, role ?? 'value');
    }
  }
  return roles;
}

/** How a column's cells relate to the row's indicator; a plain column states its level, or what the unit says. */
export type Kind = 'growth' | 'rank' | 'fulfilment' | 'plain';

const KINDS: [RegExp, Kind][] = [
  [/排名|位次|排位|名次/u, 'rank'],
  [
    /(?:为|占|完成).{0,8}(?:预算|计划|目标|任务).{0,4}[%％]|(?:预算|计划|目标)?完成(?:率|进度|比例)|(?:预算|计划)的?比例/u,
    'fulfilment',
  ],
  [/年均增[长速]|年均|增[速幅长减]|涨[幅跌]|(?:比|较)(?:上年|上期|去年|同期)|同比|[±＋+][%％]|累计增长/u, 'growth'],
];

export const kindOf = (header: string): Kind => KINDS.find(([pattern]) => pattern.test(header))?.[1] ?? 'plain';

/** Years of a table whose results are expected, not yet counted: 2024年预计完成. */
export const expectedYears = (table: Table): Set<string> =>
  new Set(
    table.rows.flatMap(({ cells }) =>
      cells.flatMap(({ header }) => {
        const head = halfWidth(header.join(''));
        return /预计/u.test(head) ? (/20\d\d/u.exec(head)?.slice(0, 1) ?? []) : [];
      }),
    ),
  );

const PART = new RegExp(`${PART_OF_YEAR}|(?<!\\d)\\d{1,2}月`, 'u');

/** The part of a year that the head of a column is of; where it names no other time, the part that table or document are of. */
function partSaid(header: string, title: string, year: number | undefined, meta: Metadata): string | undefined {
  const words = PART.exec(header)?.[0] ?? (OTHER_TIME.test(header) ? undefined : PART.exec(title)?.[0]);
  if (words && year) return partOfYear(words, year);
  return meta.reviewPart && !/20\d\d/u.test(header + title) && !OTHER_TIME.test(header) ? meta.reviewPart : undefined;
}

/** 全年目标, 年度计划, 上年同期 */
const OTHER_TIME = /全年|年度|目标|计划|预算|(?<![比较])[上去]年|年初|年末/u;

const AIM = /目标|规划值?|(?<!为)(?:计划(?!执行|完成|的)|预算(?=数|草案|安排|任务|目标|[（(]|$))|预期|力争/u;

/** Period and status from a header such as 2025年目标值, 2020年实绩, 年均增速; the table's title helps where it says nothing. */
export function timingOf(
  header: string,
  title: string,
  meta: Metadata,
  name: string,
): { status: MeasurementStatus; period: string | null } {
  const span = /(20\d\d)年?[-—–~～至]+(20\d\d)/u.exec(header);
  const years = matchesOf(header, /20\d\d/gu).map((m) => Number(m[0]));
  const titled = [...new Set(matchesOf(title, /20\d\d/gu).map((m) => Number(m[0])))];
  const titleYear = titled.length === 1 && !/十[二三四五六]五/u.test(title) ? titled[0] : undefined;
  const said = years.length ? header : header + title;
  const plan = /十([二三四五六])五/u.exec(header + title)?.[1];
  const planEnd = plan ? 2010 + 5 * '二三四五六'.indexOf(plan) + 5 : undefined;
  const part = partSaid(header, years.length > 0 ? '' : title, years.at(-1) ?? titleYear ?? meta.reviewEnd, meta);
  const yearly = !part && (/年均|累计/u.test(header) || /年均/u.test(name));
  const year =
    years.at(-1) ??
    titleYear ??
    (/完成情况|实绩|完成值|目标|规划|计划/u.test(header) || years.length === 0
      ? (planEnd ?? (meta.kind === '统计公报' ? meta.reviewEnd : (meta.periodEnd ?? meta.reviewEnd)))
      : undefined);
  const lastReviewed = meta.reviewEnd ?? (meta.periodStart ?? Number.NaN) - 1;
  const past = part ? isOver(part, meta) !== false : year !== undefined && year <= lastReviewed;
  const aim = !part && (AIM.test(header) || (!past && /年均|累计/u.test(header)));
  const done =
    /实绩|实际|完成|现状|基期|基数|基准|预计|执行|决算|达到|为预算|为计划/u.test(header) ||
    (!aim && /完成情况|执行情况|实绩|决算/u.test(said));
  const status: MeasurementStatus =
    /预计/u.test(header) && !aim
      ? 'forecast'
      : done && !(aim && !/完成/u.test(header))
        ? 'actual'
        : aim
          ? 'target'
          : past
            ? 'actual'
            : 'target';
  if (part) return { status: /预计/u.test(header) ? 'forecast' : past ? 'actual' : 'target', period: part };
  const period = span
    ? `${span[1]}-${span[2]}`
    : year === undefined
      ? null
      : yearly && (planEnd === year || (meta.periodEnd === year && meta.periodStart === year - 4))
        ? `${year - 4}-${year}`
        : String(year);
  return { status, period };
}
