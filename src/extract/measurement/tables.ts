/**
 * Indicator tables: each numeric cell is a measurement. Columns are known by their headers (指标, 单位, 属性, years, 目标,
 * 完成情况); a cell gives value and comparator (≥85, 28左右, [5]), its header period and status.
 */
import { indicatorNamed } from '../../lexicon/indicators';
import type { UnitRead } from '../../lexicon/units';
import type { Cell, Document, Metadata, Table } from '../../outline/document';
import { workIn, worksColumn } from '../../outline/tables/works';
import type { Aspect, Comparator, MeasurementFact, MeasurementStatus } from '../fact';
import { cellValue, splitUnit, unitOf } from './cells';
import { halfWidth } from './numerals';

/** A numeric cell, read. */
export interface CellObservation {
  passage: number;
  cell: Cell;
  indicator: string;
  value: number | [number, number];
  comparator: Comparator;
  unit: UnitRead;
  aspect: Aspect;
  status: MeasurementStatus;
  period: string | null;
  constraint?: MeasurementFact['constraint'];
  basis?: string;
  subject?: string;
}

type Column = 'indicator' | 'unit' | 'nature' | 'number' | 'group' | 'value';

const ROLES: [RegExp, Column][] = [
  [/序号?$|编号|^No/iu, 'number'],
  [/单位$|计量单位/u, 'unit'],
  [/属性|性质|指标类型|约束/u, 'nature'],
  [
    /指标名称|主要指标|具体指标|指标$|^名称$|项目名称|^内容$|三级指标|^(?:项目|科目|预算科目|收入项目|支出项目)$/u,
    'indicator',
  ],
  [/类别|类型|领域|分类|维度|一级指标|方面|备注|责任|数据来源|牵头|依据/u, 'group'],
  [/年限|时间|工期|期限|年份|起止|周期|时限|日期/u, 'group'],
];

/** All numeric cells of a document's tables, by passage. */
export function tableObservations(document: Document): CellObservation[] {
  return document.tables.flatMap((table) =>
    worksColumn(table) === undefined ? cellsOf(table, document.meta) : worksCells(table, document.meta),
  );
}

function cellsOf(table: Table, meta: Metadata): CellObservation[] {
  const roles = rolesOf(table);
  if (![...roles.values()].includes('indicator')) return [];
  const found: CellObservation[] = [];
  for (const { passage, cells, isHeader } of table.rows) {
    if (isHeader) continue;
    const textOf = (role: Column): string => {
      const cell = cells.find((c) => roles.get(c.column) === role && c.text.text.trim() !== '');
      return cell ? plain(cell.text.text) : '';
    };
    const { name, unit: nameUnit } = splitUnit(textOf('indicator'));
    if (name.length < 2) continue;
    const unitCell = textOf('unit');
    const rowUnit = unitCell ? unitOf(unitCell) : (nameUnit ?? (table.unit ? unitOf(table.unit) : NO_UNIT));
    const nature = /约束/u.exec(textOf('nature')) ? '约束性' : /预期/u.exec(textOf('nature')) ? '预期性' : undefined;
    for (const cell of cells) {
      if (roles.get(cell.column) !== 'value') continue;
      const read = cellValue(halfWidth(cell.text.text).trim());
      if (!read) continue;
      const header = plain(cell.header.join(''));
      const growing = GROWTH_COLUMN.test(header);
      const unit = read.unit ?? splitUnit(header).unit ?? (growing && !isRate(rowUnit) ? PERCENT : rowUnit);
      found.push({
        passage,
        cell,
        indicator: name,
        value: read.value,
        comparator: read.comparator,
        unit,
        ...timingOf(header, table.title, meta),
        ...aspectOf(header, name, unit, rowUnit),
        constraint: nature,
      });
    }
  }
  return found;
}

const plain = (text: string): string => halfWidth(text).replace(/\s+/gu, '');
const NO_UNIT = unitOf('');
const PERCENT = unitOf('%');
const isRate = ({ info }: UnitRead): boolean => info?.kind === 'rate';

/** What each column holds, by its header; columns without a known header hold values where their cells are numbers. */
function rolesOf(table: Table): Map<number, Column> {
  const roles = new Map<number, Column>();
  for (const { cells, isHeader } of table.rows) {
    for (const { column, header, text } of cells) {
      if (roles.has(column)) continue;
      const title = (isHeader ? [...header, text.text] : header).join('').replace(/\s+/gu, '');
      if (title === '') continue;
      const role = ROLES.find(([pattern]) => pattern.test(title))?.[1];
      if (role || !isHeader) roles.set(column, role ?? 'value');
    }
  }
  return roles;
}

/**
 * Tables of works: amounts that stand in columns of their own (总投资（万元）, 2024年计划投资) are of the work that the row names.
 */
function worksCells(table: Table, meta: Metadata): CellObservation[] {
  const found: CellObservation[] = [];
  for (const { passage, cells, isHeader } of table.rows) {
    const work = isHeader ? undefined : workIn(table, cells);
    if (!work) continue;
    for (const cell of cells) {
      const header = plain(cell.header.join(''));
      const { name, unit: headerUnit } = splitUnit(header);
      if (!AMOUNT_COLUMN.test(name)) continue;
      const read = cellValue(halfWidth(cell.text.text).trim());
      const unit = read?.unit ?? headerUnit ?? (table.unit ? unitOf(table.unit) : undefined);
      if (!read || !unit?.info) continue;
      found.push({
        passage,
        cell,
        indicator: name.replace(YEARS, ''),
        value: read.value,
        comparator: read.comparator,
        unit,
        aspect: 'level',
        ...timingOf(header, table.title, meta),
        subject: work.text.text.replace(/\s+/gu, ''),
      });
    }
  }
  return found;
}

const AMOUNT_COLUMN = /投资|资金|金额|面积|规模|产能|里程|长度|数量/u;
const YEARS = /^.{0,4}(?:19|20)\d\d年?(?:[-—–~～至]+(?:19|20)?\d\d年?)?度?/u;

/** Period and status from a header such as 2025年目标值, 2020年实绩, 年均增速; the table's title helps where it says nothing. */
function timingOf(header: string, title: string, meta: Metadata): Pick<CellObservation, 'status' | 'period'> {
  const span = /(20\d\d)年?[-—–~～至]+(20\d\d)/u.exec(header);
  const years = [...header.matchAll(/20\d\d/gu)].map((m) => Number(m[0]));
  const plan = /十([二三四五六])五/u.exec(header + title)?.[1];
  const planEnd = plan ? 2010 + 5 * '二三四五六'.indexOf(plan) + 5 : undefined;
  const yearly = /年均|累计/u.test(header);
  const year =
    years.at(-1) ??
    (/完成情况|实绩|完成值|目标|规划|计划/u.test(header) || years.length === 0
      ? (planEnd ?? meta.periodEnd)
      : undefined);
  const aim = /目标|规划值?|计划|预期|力争|年均|累计/u.test(header);
  const done = /实绩|实际|完成|现状|基期|基准|预计|执行|达到/u.test(header);
  const lastReviewed = meta.reviewEnd ?? (meta.periodStart ?? Number.NaN) - 1;
  const past = year !== undefined && year <= lastReviewed;
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
  const period = span
    ? `${span[1]}-${span[2]}`
    : year === undefined
      ? null
      : yearly && planEnd
        ? `${year - 4}-${year}`
        : String(year);
  return { status, period };
}

const GROWTH_COLUMN = /年均增[长速]|增[速幅长减]|涨幅/u;

/** A rate under the name of an amount is its growth: 地区生产总值（亿元） 6%左右. */
function aspectOf(
  header: string,
  name: string,
  unit: UnitRead,
  rowUnit: UnitRead,
): Pick<CellObservation, 'aspect' | 'basis'> {
  const usual = indicatorNamed(name)?.indicator;
  const isAmount = usual ? usual.aspect === 'growth' || !isRate(unitOf(usual.unit)) : !isRate(rowUnit) && rowUnit.info;
  const growth =
    GROWTH_COLUMN.test(header) ||
    /(?:增长率|增速|增长|涨幅|降低|下降)$/u.test(name) ||
    (isRate(unit) && Boolean(isAmount) && !/占比|比重/u.test(header));
  const basis = /年均/u.exec(header)?.[0] ?? /累计/u.exec(header)?.[0];
  return { aspect: growth ? 'growth' : 'level', ...(basis && { basis }) };
}
