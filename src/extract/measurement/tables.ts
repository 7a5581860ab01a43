/**
 * Indicator tables: each numeric cell is a measurement. Columns are known by their headers (指标, 单位, 属性, years, 目标,
 * 完成情况); a cell gives value and comparator (≥85, 28左右, [5]), its header period and status.
 */
import { readUnit, type UnitRead, unitNamed } from '../../lexicon/units';
import type { Cell, Document, Metadata, Table } from '../../outline/document';
import type { Aspect, Comparator, MeasurementFact, MeasurementStatus } from '../fact';
import { comparisonOf } from './comparators';
import { ARABIC, arabicValue, halfWidth } from './numerals';

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
}

type Column = 'indicator' | 'unit' | 'nature' | 'number' | 'group' | 'value';

const ROLES: [RegExp, Column][] = [
  [/序号?$|编号|^No/iu, 'number'],
  [/单位$|计量单位/u, 'unit'],
  [/属性|性质|指标类型|约束/u, 'nature'],
  [/指标名称|主要指标|具体指标|指标$|^名称$|项目名称|^内容$|三级指标/u, 'indicator'],
  [/类别|类型|领域|分类|维度|一级指标|方面|备注|责任|数据来源|牵头|依据/u, 'group'],
];
const VALUE = new RegExp(
  `^[\\[［〔(（]?(?<before>[≥≤<>＞＜⩾⩽~～约]|>=|<=|不低于|不高于|不超过|不少于|大于|小于|超过?|高于|低于|控制在)?\\s*(?<low>-?(?:${ARABIC}))\\s*(?:%?\\s*[-—–~～至]\\s*(?<high>${ARABIC}))?`,
  'u',
);
const BY_SIGN: Record<string, Comparator> = {
  '≥': '>=',
  '⩾': '>=',
  '>=': '>=',
  不低于: '>=',
  不少于: '>=',
  '≤': '<=',
  '⩽': '<=',
  '<=': '<=',
  不高于: '<=',
  不超过: '<=',
  控制在: '<=',
  '<': '<',
  '＜': '<',
  小于: '<',
  低于: '<',
  '>': '>',
  '＞': '>',
  大于: '>',
  超: '>',
  超过: '>',
  高于: '>',
  '~': '~',
  '～': '~',
  约: '~',
}; // prettier-ignore

/** All numeric cells of a document's tables, by passage. */
export function tableObservations(document: Document): CellObservation[] {
  return document.tables.flatMap((table) => cellsOf(table, document.meta));
}

function cellsOf(table: Table, meta: Metadata): CellObservation[] {
  const roles = rolesOf(table);
  if (![...roles.values()].includes('indicator')) return [];
  const found: CellObservation[] = [];
  for (const { passage, cells, isHeader } of table.rows) {
    if (isHeader) continue;
    const textOf = (role: Column): string => {
      const cell = cells.find((c) => roles.get(c.column) === role && c.text.text.trim() !== '');
      return cell ? halfWidth(cell.text.text).replace(/\s+/gu, '') : '';
    };
    const named = textOf('indicator');
    const { name, inner } = splitUnit(named);
    if (name.length < 2) continue;
    const unit = unitOf(textOf('unit') || inner);
    const nature = /约束/u.exec(textOf('nature')) ? '约束性' : /预期/u.exec(textOf('nature')) ? '预期性' : undefined;
    for (const cell of cells) {
      if (roles.get(cell.column) !== 'value') continue;
      const read = cellValue(halfWidth(cell.text.text).trim(), unit);
      if (!read) continue;
      const header = cell.header.join('');
      found.push({
        passage,
        cell,
        indicator: name,
        ...read,
        ...timingOf(header, table.title, meta),
        ...aspectOf(header, name),
        constraint: nature,
      });
    }
  }
  return found;
}

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

/** 粮食产量（万吨） → 粮食产量, 万吨. */
function splitUnit(name: string): { name: string; inner: string } {
  const match = /^(.+?)[(（[［]([^()（）]{1,14})[)）\]］]$/u.exec(name);
  const inner = match?.[2] ?? '';
  return match && (unitOf(inner).info || /^1?\/\d/u.test(inner)) ? { name: match[1]!, inner } : { name, inner: '' };
}

function unitOf(written: string): UnitRead {
  const named = unitNamed(written);
  if (named) return { end: 0, unit: written, multiplier: 1, info: named, more: false };
  const read = readUnit(written, 0);
  if (read && read.end === written.length) return { ...read, end: 0 };
  return { end: 0, unit: written, multiplier: 1, more: false };
}

function cellValue(text: string, unit: UnitRead): Pick<CellObservation, 'value' | 'comparator' | 'unit'> | undefined {
  const match = VALUE.exec(text);
  if (!match) return undefined;
  const { before, low, high } = match.groups!;
  let end = match[0].length;
  const own = readUnit(text, end);
  if (own) end = own.end;
  const after = comparisonOf(text, 0, end, own?.more ?? false);
  if (
    !/^[\]］〕)）\s]*(?:以上|以下|以内|左右|及以上|上下|(?:左右)?[(（[［][^)）]*[)）\]］])?[\]］〕)）\s]*$/u.test(
      text.slice(end),
    )
  )
    return undefined;
  const sign = low!.startsWith('-') ? -1 : 1;
  const value = sign * arabicValue(low!.replace('-', ''));
  return {
    value: high ? [value, arabicValue(high)] : value,
    comparator: before ? (BY_SIGN[before] ?? '=') : after.comparator,
    unit: own && (own.info || !unit.unit) ? { ...own, end: 0 } : unit,
  };
}

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
  const past = year !== undefined && meta.reviewEnd !== undefined && year <= meta.reviewEnd;
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

function aspectOf(header: string, name: string): Pick<CellObservation, 'aspect' | 'basis'> {
  const growth = /年均增[长速]|增[速幅长]|涨幅/u.test(header) || /(?:增长率|增速|增长|涨幅|降低|下降)$/u.test(name);
  const basis = /年均/u.exec(header)?.[0] ?? /累计/u.exec(header)?.[0];
  return { aspect: growth ? 'growth' : 'level', ...(basis && { basis }) };
}
