/**
 * Periods: the one form in which years and spans are kept ("2021", "2016-2020", "2022-01/2022-11"), and Chinese numerals
 * as far as dates and five-year plans need them.
 */
import type { Metadata } from './document';

const DIGITS = '〇一二三四五六七八九';

/** Value of a Chinese numeral up to 99 (十四 → 14), of a row of digits (二〇二五 → 2025), or of Arabic digits. */
export function numeral(text: string): number | undefined {
  if (/^\d+$/u.test(text)) return Number(text);
  const normal = text.replace(/[零○Ｏ０]/gu, '〇').replace(/两/gu, '二');
  const ten = normal.indexOf('十');
  if (ten < 0) {
    const digits = [...normal].map((c) => DIGITS.indexOf(c));
    return digits.length && !digits.includes(-1) ? Number(digits.join('')) : undefined;
  }
  const tens = ten === 0 ? 1 : DIGITS.indexOf(normal.slice(0, ten));
  const ones = ten === normal.length - 1 ? 0 : DIGITS.indexOf(normal.slice(ten + 1));
  return ten > 1 || tens < 0 || ones < 0 ? undefined : tens * 10 + ones;
}

/** Years of the N-th five-year plan: 14 → 2021–2025. */
export const planYears = (ordinal: number): { start: number; end: number } => ({
  start: 1951 + 5 * ordinal,
  end: 1955 + 5 * ordinal,
});

/** Ordinal of a five-year plan called by its short name: 十四五 → 14, 九五 → 9. */
export const planOrdinal = (name: string): number | undefined =>
  name.length > 1 && name.endsWith('五') ? numeral(name.slice(0, -1)) : undefined;

const LONG_PLAN = /第(十[一二三四五六七八九]?)个五年/u;

/** A five-year plan called by its number: 第十四个五年. */
export function longPlanIn(text: string): { at: number; ordinal: number } | undefined {
  const match = LONG_PLAN.exec(text);
  const ordinal = match ? numeral(match[1]!) : undefined;
  return match && ordinal ? { at: match.index, ordinal } : undefined;
}

/** "2021", or "2016-2020". */
export const periodOf = (start: number, end: number = start): string =>
  start === end ? `${start}` : `${start}-${end}`;

const span = (start: number | undefined, end: number | undefined): string | null =>
  start === undefined ? null : periodOf(start, end);

/** The years that a document looks back on. */
export const yearsBehind = ({ reviewStart, reviewEnd }: Metadata): string | null => span(reviewStart, reviewEnd);

/** The years that it plans. */
export const yearsAhead = ({ periodStart, periodEnd }: Metadata): string | null => span(periodStart, periodEnd);

const DATE =
  /(20\d\d)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?:\s*日)?|(二[〇零○][〇零○一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/gu;

/** The first full date at or behind `from`, as ISO date with its place; 2022年3月5日, 2022-03-05 and 二〇二二年三月五日 alike. */
export function dateIn(text: string, from = 0): { value: string; from: number; to: number } | undefined {
  DATE.lastIndex = from;
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = (match[1] ? match.slice(1, 4) : match.slice(4, 7)).map((part) => numeral(part!) ?? 0);
  const two = (value: number | undefined): string => String(value).padStart(2, '0');
  return {
    value: `${year}-${two(month)}-${two(day)}`,
    from: match.index,
    to: match.index + match[0].length,
  };
}

const PLAN_YEAR =
  /(?:(?<!\d)(20\d\d)年|过去的?一年|今年)[^。！\n]{0,60}?“?(十[一二三四五六七八九]?五)”?(?:规划)?(?:的)?(?:实施的)?(?:((?:开局|第一|起步|首)(?:之?年|一年))|(?:收官|最后|决胜|决战|圆满|冲刺)(?:之?年|一年|收官))/gu;

/** A year that is called the first or last of a five-year plan, whatever year is written beside it. */
export function fixedYearIn(
  text: string,
  from = 0,
): { at: number; to: number; year: number; stated?: number; plan: string; first: boolean } | undefined {
  // Every plan's name ends in it, and most sentences name none.
  if (!text.includes('五', from)) return undefined;
  PLAN_YEAR.lastIndex = from;
  const match = PLAN_YEAR.exec(text);
  const ordinal = match ? planOrdinal(match[2]!) : undefined;
  if (!match || !ordinal) return undefined;
  const { start, end } = planYears(ordinal);
  const first = match[3] !== undefined;
  return {
    at: match.index,
    to: match.index + match[0].length,
    year: first ? start : end,
    stated: match[1] ? Number(match[1]) : undefined,
    plan: match[2]!,
    first,
  };
}
