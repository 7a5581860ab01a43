/**
 * Reports of a plan's first year look back on its predecessor's five years and on the last of them, often in one part: which
 * of both a paragraph is of.
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

/** The five years that end with the year under review, where that closes a plan. */
const planBehind = ({ reviewStart, reviewEnd }: Metadata): string | undefined =>
  reviewEnd !== undefined && reviewStart === reviewEnd && reviewEnd % 5 === 0
    ? periodOf(reviewEnd - 4, reviewEnd)
    : undefined;

/** What a paragraph looks back on, in a report whose headings are lost. */
export function reviewedIn(paragraph: string, meta: Metadata): string | null {
  const plan = planBehind(meta);
  return plan && OF_FIVE_YEARS.test(paragraph) ? plan : yearsBehind(meta);
}

/** What a title of a part looks back on: “十四五”时期和2025年工作回顾 on both, “十四五”时期工作回顾 on a plan. */
export type PlanPart = 'plan and year' | 'plan';

/** Whether a part looks back on a plan by its title, and on its last year too. */
export function planPartOf(title: string, meta: Metadata): PlanPart | undefined {
  const plan = planBehind(meta);
  if (!plan) return undefined;
  const times = timesIn(title, meta);
  if (!times.some(({ period }) => period === plan)) return undefined;
  return times.some(({ period }) => period === plan.slice(5)) ? 'plan and year' : 'plan';
}

/** Which of both a paragraph of such a part is of; undefined where nothing tells, and it goes on as before. */
export function turnedTo(paragraph: string, part: PlanPart, meta: Metadata): string | undefined {
  const plan = planBehind(meta)!;
  if (OF_FIVE_YEARS.test(paragraph)) return plan;
  return OF_A_YEAR.test(paragraph) || (part === 'plan and year' && GROWS.test(paragraph)) ? plan.slice(5) : undefined;
}
