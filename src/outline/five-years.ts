/**
 * Reports of a term's first year look back on the five years before and on the last of them, often in one part: which of
 * both a paragraph is of.
 */
import type { Metadata } from './document';
import { timesIn } from './named-times';
import { periodOf, yearsBehind } from './period';

const OF_FIVE_YEARS =
  /年均|五年[来间]|这五年|(?:十一?[一二三四五]?|[九十])五”?(?:期间|时期|以来)|[比较从由]20\d[05]年/u;
/** What is told of one year. */
const OF_A_YEAR = /全年(?!平均)|同比|[比较](?:上年|去年)/u;
/** 进出口总额增长18.2%: a year's growth where nothing says that it is of five years. */
const GROWS = /(?:增长|下降|上升)(?:约|近|超过?)?\d[\d.]*%/u;

/** What a paragraph looks back on, in a report whose headings are lost. */
export function reviewedIn(paragraph: string, meta: Metadata): string | null {
  const { reviewStart, reviewEnd } = meta;
  if (reviewStart !== reviewEnd || reviewEnd! % 5 !== 0 || !OF_FIVE_YEARS.test(paragraph)) return yearsBehind(meta);
  return periodOf(reviewEnd! - 4, reviewEnd);
}

/** The five years that a part looks back on by its title; whether on the last of them too (“十四五”时期和2025年工作回顾). */
export interface Term {
  years: string;
  andYear: boolean;
}

/** The term of a part, where the year under review is its last. */
export function termOf(title: string, meta: Metadata): Term | undefined {
  const { reviewStart, reviewEnd } = meta;
  if (reviewEnd === undefined || reviewStart !== reviewEnd) return undefined;
  const years = periodOf(reviewEnd - 4, reviewEnd);
  const times = timesIn(title, meta);
  if (!times.some(({ period }) => period === years)) return undefined;
  return { years, andYear: times.some(({ period }) => period === `${reviewEnd}`) };
}

/** Which of both a paragraph of such a part is of; undefined where nothing tells, and it goes on as before. */
export function turnedTo(paragraph: string, { years, andYear }: Term): string | undefined {
  if (OF_FIVE_YEARS.test(paragraph)) return years;
  return OF_A_YEAR.test(paragraph) || (andYear && GROWS.test(paragraph)) ? years.slice(5) : undefined;
}
