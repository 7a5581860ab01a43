/** Cells of tables: value, comparator and unit as they stand there, and units in the names of rows and columns. */
import { readUnit, type UnitRead, unitNamed } from '../../lexicon/units';
import type { Comparator } from '../fact';
import { comparisonOf } from './comparators';
import { ARABIC, arabicValue, halfWidth } from './numerals';

export interface CellValue {
  value: number | [number, number];
  comparator: Comparator;
  /** The cell's own unit; absent where it shows none. */
  unit?: UnitRead;
  /** The cell says by how much it is to rise or fall. */
  moved?: boolean;
}

/** A year, a span of years, a date: when, not how much. */
const DATE = /^(?:19|20)\d\d(?:年.*|[-./]\d{1,2}(?:[-./]\d{1,2})?|\s*[-—–~～至]+\s*(?:19|20)\d\d.*)$/u;
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

/** Words of a cell in half width, without the blanks and breaks of their layout. */
export const plain = (text: string): string => halfWidth(text).replace(/\s+/gu, '');

/** 粮食产量（万吨） → 粮食产量, 万吨; 增速(%) → 增速, %; of several units the first, and all. */
export function splitUnit(name: string): { name: string; unit?: UnitRead; units?: UnitRead[] } {
  const match = /^(.+?)[(（[［]([^()（）]{1,14})[)）\]］]$/u.exec(name);
  const inner = match?.[2] ?? '';
  const units = unitsOf(inner);
  if (match && units.length > 0) return { name: match[1]!, unit: units[0]!, units };
  return match && /^1?\/\d/u.test(inner) ? { name: match[1]!, unit: unitOf(inner) } : { name };
}

/** 亿元、% → both, in order; none where a part is no unit. */
export function unitsOf(written: string): UnitRead[] {
  const units = written.split(/[、，,]/u).map(unitOf);
  return units.every(({ info }) => info) ? units : [];
}

/** What a cell under several units states: 1360.5、5.1 or 512.3，增长4.2 under 亿元、%; a single value for other cells. */
export function valuesOf(text: string, units: UnitRead[]): CellValue[] {
  const parts = units.length > 1 ? text.split(/[、；;/]|[，,](?!\d{3}(?!\d))/u) : [text];
  if (parts.length !== units.length || parts.length < 2) {
    const read = cellValue(text) ?? movedBy(text);
    return read ? [read] : [];
  }
  return parts.flatMap((part, i) => {
    const [, moved, rest] = /^(?:同比)?(增长?|上涨|下降|降)?(.*)$/u.exec(part.trim())!;
    const read = cellValue(rest!);
    const sign = moved && /[降]/u.test(moved) ? -1 : 1;
    return read && !Array.isArray(read.value)
      ? [{ ...read, value: sign * read.value, unit: read.unit ?? units[i]! }]
      : [];
  });
}

export function unitOf(written: string): UnitRead {
  const named = unitNamed(written);
  if (named) return { end: 0, unit: written, multiplier: 1, info: named, more: false };
  const read = readUnit(written, 0);
  if (read && read.end === written.length) return { ...read, end: 0 };
  return { end: 0, unit: written, multiplier: 1, more: false };
}

/** Reads a cell that holds one value: ≥85, 28左右, [5], 390亿元; undefined where it holds none, or a year. */
export function cellValue(text: string): CellValue | undefined {
  if (DATE.test(text)) return undefined;
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
    ...(own?.unit && { unit: { ...own, end: 0 } }),
  };
}

const MOVED =
  /^(?:比|较)?(?:(?:19|20)\d\d年|上年|“?十.五”?末)?(?:累计)?(提高|提升|增加|上升|增长|降低|下降|减少|压减)(?:约)?(\d[\d.]*)(.*)$/u;

/** A cell that tells a change: 比2020年提高5个百分点. */
export function movedBy(text: string): CellValue | undefined {
  const [, verb, number, rest] = MOVED.exec(text.replace(/\s/gu, '')) ?? [];
  const unit = rest === undefined ? undefined : readUnit(rest, 0);
  if (!verb || !number || !unit?.info || (unit.info.kind === 'rate' && unit.info.dimension !== 'points'))
    return undefined;
  const after = comparisonOf(rest!, 0, unit.end, unit.more);
  if (unit.end + after.after < rest!.length) return undefined;
  const sign = /[降减]/u.test(verb) ? -1 : 1;
  return { value: sign * arabicValue(number), comparator: after.comparator, unit: { ...unit, end: 0 }, moved: true };
}
