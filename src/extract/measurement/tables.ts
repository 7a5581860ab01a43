/**
 * Indicator tables: each numeric cell is a measurement. Columns are known by their headers (指标, 单位, 属性, years, 目标,
 * 完成情况); a cell gives value and comparator (≥85, 28左右, [5]), its header period and status.
 */
import { indicatorNamed } from '../../lexicon/indicators';
import type { UnitRead } from '../../lexicon/units';
import type { Cell, Document, Metadata, Table } from '../../outline/document';
import { nameOfWork, workIn, worksColumn } from '../../outline/tables/works';
import type { Aspect, Comparator, MeasurementFact, MeasurementStatus } from '../fact';
import { type CellValue, cellValue, plain, splitUnit, unitOf, unitsOf, valuesOf } from './cells';
import { type Column, expectedYears, kindOf, rolesOf, timingOf } from './columns';
import { halfWidth } from './numerals';
import { placeCells } from './place-tables';
import { yearsOfWork } from './work-years';

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

/** All numeric cells of a document's tables, by passage. */
export function tableObservations(document: Document): CellObservation[] {
  return document.tables.flatMap((table) =>
    worksColumn(table) === undefined ? cellsOf(table, document.meta) : worksCells(table, document.meta),
  );
}

function cellsOf(table: Table, meta: Metadata): CellObservation[] {
  const roles = rolesOf(table);
  const has = (role: Column): boolean => [...roles.values()].includes(role);
  if (!has('indicator')) return has('place') ? placeCells(table, roles, meta) : [];
  const expected = expectedYears(table);
  const found: CellObservation[] = [];
  for (const { passage, cells, isHeader } of table.rows) {
    if (isHeader) continue;
    const textOf = (role: Column): string => {
      const cell = cells.find((c) => roles.get(c.column) === role && c.text.text.trim() !== '');
      return cell ? plain(cell.text.text) : '';
    };
    const { name: written, unit: nameUnit, units: nameUnits } = splitUnit(textOf('indicator').replace(MARK, ''));
    if (written.length < 2) continue;
    const unitCell = textOf('unit');
    const units = (unitCell && !/^[-—–－/]+$/u.test(unitCell) ? unitsOf(unitCell) : nameUnits) ?? [];
    const rowUnit = units[0] ?? nameUnit ?? unitOf(unitCell || table.unit || '');
    const falls = isRate(rowUnit) && FALLS.test(written);
    const row: Row = { name: falls ? written.replace(FALLS, '') : written, unit: rowUnit, falls };
    const nature = /约束/u.exec(textOf('nature')) ? '约束性' : /预期/u.exec(textOf('nature')) ? '预期性' : undefined;
    for (const cell of cells) {
      if (roles.get(cell.column) !== 'value') continue;
      const text = halfWidth(cell.text.text).trim();
      const header = plain(cell.header.join(''));
      const timing = timingOf(header, table.title, meta, row.name);
      const year = /20\d\d/u.exec(header)?.[0];
      if (
        timing.status === 'actual' &&
        year &&
        expected.has(year) &&
        kindOf(header) === 'growth' &&
        !/完成|实际/u.test(header)
      )
        timing.status = 'forecast';
      for (const read of valuesOf(text, units)) {
        const told = stateOf(row, header, text, read, table.title);
        const span = told.cumulative && timing.period ? spanOfPlan(meta, timing.period) : undefined;
        const period = span ?? timing.period;
        found.push({ passage, cell, comparator: read.comparator, ...timing, period, ...told.fact, constraint: nature });
      }
    }
  }
  return found;
}

/** The row's indicator and its unit; `falls` where the name ends in 降低, whose values are then decreases. */
interface Row {
  name: string;
  unit: UnitRead;
  falls: boolean;
}

/** 其中：, 一、, 1.: marks before the name of a row. */
const MARK =
  /^(?:[#＃]|其中[:：]?|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、])+/u;
const FALLS = /(?:累计)?(?:降低|下降|减少|削减)(?:率|幅度|比例)?$/u;
const SHARE_NAME = /(?:率|比重|占比|比例|程度|水平)$/u;

/** 2021-2025 for 2025 in the plan of these years, 2016-2020 for 2020 where it looks back on them. */
const spanOfPlan = ({ periodStart, periodEnd, reviewStart, reviewEnd }: Metadata, year: string): string | undefined =>
  spanUpTo(periodStart, periodEnd, year) ?? spanUpTo(reviewStart, reviewEnd, year);

const spanUpTo = (start: number | undefined, end: number | undefined, year: string): string | undefined =>
  start !== undefined && end === Number(year) && end > start ? `${start}-${end}` : undefined;

/** What the value says of the row's indicator: a level, a growth, a change over the plan's years ([6.8]), a rank, a part of the plan. */
function stateOf(
  { name, unit: rowUnit, falls }: Row,
  header: string,
  text: string,
  read: CellValue,
  title: string,
): { fact: Pick<CellObservation, 'indicator' | 'value' | 'unit' | 'aspect' | 'basis'>; cumulative: boolean } {
  const kind = kindOf(header);
  const cumulative = /^[[［〔【].*[\]］〕】]/u.test(text);
  const value = falls && !read.moved ? negative(read.value) : read.value;
  const basis = /年均/u.exec(header)?.[0] ?? /累计/u.exec(header)?.[0];
  const fact = { indicator: name, value, ...(basis && { basis: cumulative ? '累计' : basis }) };
  if (read.moved) return { fact: { ...fact, unit: read.unit!, aspect: 'change' }, cumulative: false };
  if (kind === 'rank')
    return { fact: { ...fact, value: read.value, unit: unitOf('位'), aspect: 'rank' }, cumulative: false };
  if (kind === 'fulfilment') {
    const part = /预算/u.test(header) ? '预算' : '计划';
    return { fact: { ...fact, indicator: `${name}占${part}比重`, unit: PERCENT, aspect: 'level' }, cumulative: false };
  }
  const share =
    isRate(rowUnit) && !falls && SHARE_NAME.test(name) && indicatorNamed(name)?.indicator.aspect !== 'growth';
  const added = kind === 'growth' && (cumulative || share) && !read.unit;
  if (added && (share || !isRate(rowUnit)))
    return { fact: { ...fact, unit: share ? POINTS : rowUnit, aspect: 'change' }, cumulative };
  const unit = read.unit ?? splitUnit(header).unit ?? (kind === 'growth' && !isRate(rowUnit) ? PERCENT : rowUnit);
  const said = CHANGES.test(title) && unit.unit === '%' ? '涨幅' : header;
  return { fact: { ...fact, unit, ...aspectOf(said, falls ? `${name}降低` : name, unit, rowUnit) }, cumulative };
}

/** 表1 居民消费价格比上年涨跌幅度 */
const CHANGES = /(?:涨跌幅度?|增长速度|增速|涨幅)$/u;
const negative = (value: CellObservation['value']): CellObservation['value'] =>
  Array.isArray(value) ? [-value[1], -value[0]] : -value;

const PERCENT = unitOf('%');
const POINTS = unitOf('个百分点');
const isRate = ({ info }: UnitRead): boolean => info?.kind === 'rate';

/**
 * Tables of works: amounts that stand in columns of their own (总投资（万元）, 2024年计划投资) are of the work that the row names.
 */
function worksCells(table: Table, meta: Metadata): CellObservation[] {
  const found: CellObservation[] = [];
  for (const { passage, cells, isHeader } of table.rows) {
    const work = isHeader ? undefined : workIn(table, cells);
    if (!work) continue;
    const years = yearsOfWork(cells, meta);
    for (const cell of cells) {
      const header = plain(cell.header.join(''));
      const { name, unit: headerUnit } = splitUnit(header);
      if (!AMOUNT_COLUMN.test(name)) continue;
      const read = cellValue(halfWidth(cell.text.text).trim());
      const unit = read?.unit ?? headerUnit ?? (table.unit ? unitOf(table.unit) : undefined);
      if (!read || !unit?.info) continue;
      const timing = timingOf(header, table.title, meta, name);
      if (years && timing.status === 'target' && !/20\d\d/u.test(header)) timing.period = years;
      found.push({
        passage,
        cell,
        indicator: name.replace(YEARS, ''),
        value: read.value,
        comparator: read.comparator,
        unit,
        aspect: 'level',
        ...timing,
        subject: nameOfWork(work),
      });
    }
  }
  return found;
}

const AMOUNT_COLUMN = /投资|资金|金额|面积|规模|产能|里程|长度|数量/u;
const YEARS = /^.{0,4}(?:19|20)\d\d年?(?:[-—–~～至]+(?:19|20)?\d\d年?)?(?:度|[底末])?/u;

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
    kindOf(header) === 'growth' ||
    /(?:增长率|增速|增长|涨幅|降低|下降)$/u.test(name) ||
    (isRate(unit) && Boolean(isAmount) && !/占比|比重/u.test(header));
  const basis = /年均/u.exec(header)?.[0] ?? /累计/u.exec(header)?.[0];
  return { aspect: growth ? 'growth' : 'level', ...(basis && { basis }) };
}
