import { matchesOf } from '../../lexicon/matches';
import { longPlanIn, numeral, planOrdinal, planYears } from '../period';
import type { YearSources, Years } from './year-spans';

const SHORT_PLAN = /“?(十[一二三四五六七八九]?五|[六七八九]五)”?(?!年|个|位|届|章|条|项|天|分|人|周|大|次|种|家)/u;
const SPAN = /(20\d\d)\s*年?\s*[-—–―~～至到－]+\s*(20\d\d)/u;

/** A title that looks back on a plan: 规划纲要实施情况中期评估报告. */
const ASSESSED = /评估|实施情况|完成情况|总结/u;

/** 重大项目2016年度计划, 2018年重点建设项目投资计划: a plan of one year, whatever longer one its text names. */
const OF_ONE_YEAR =
  /(?<![-—–―~～至到－]\s*)20\d\d年(?:度)?[^，。、]{0,14}(?:计划|安排|要点|清单|任务|项目)(?:[（(][^（）()]*[）)]|表|的?通知)*$/u;

/** The first year that a text names. */
export const yearIn = (text: string): number | undefined => {
  const arabic = /(?<!\d)(20\d\d)(?=年|(?!\d))/u.exec(text)?.[1];
  if (arabic) return Number(arabic);
  const chinese = /二[〇零○O][〇零一二三四五六七八九]{2}(?=年)/u.exec(text)?.[0];
  return chinese ? numeral(chinese) : undefined;
};

/** Plans of several years: the years in the title, else the five-year plan that it names. */
export function planned({ title, text, published, given }: YearSources): Years {
  const start = text.slice(0, 6000);
  const issued = Number((published ?? given ?? '').slice(0, 4)) || undefined;
  const period =
    spanIn(title) ??
    yearsCounted(title, text, issued) ??
    namedPlan(title) ??
    (OF_ONE_YEAR.test(title) ? undefined : (statedSpan(start) ?? comingPlan(start) ?? namedPlan(start)));
  const year = issued ?? period?.start ?? yearIn(title);
  if (!period) {
    const single = yearIn(title) ?? (issued ? undefined : aimedAt(text));
    if (title === '' && single && single % 5 === 0)
      return fiveYearsOf({ start: single - 4, end: single }, single - 4, []);
    const before = single && !issued && !yearIn(title) ? firstStep(text, single) - 1 : undefined;
    const behind = before === undefined || before === single! - 1 ? {} : { reviewStart: before, reviewEnd: before };
    return { year, thisYear: year, ...behind, periodStart: single, periodEnd: single, doubts: [] };
  }
  if (ASSESSED.test(title)) {
    const last = issued === undefined ? assessedUpTo(title, text, period) : Math.min(period.end, issued);
    const span = { reviewStart: period.start, reviewEnd: last, periodStart: period.start, periodEnd: period.end };
    return { year: issued ?? last, thisYear: issued ?? last, ...span, doubts: [] };
  }
  const fiveYears = period.start % 5 === 1 && period.end % 5 === 0;
  const doubts =
    issued && (issued < period.start - 2 || issued > period.end)
      ? [`发布于${issued}年，规划期为${period.start}—${period.end}年`]
      : [];
  if (fiveYears) return fiveYearsOf(period, year, doubts);
  return { year, thisYear: year, periodStart: period.start, periodEnd: period.end, doubts };
}

/** A plan of five years looks back on the five before. */
const fiveYearsOf = (
  { start, end }: { start: number; end: number },
  year: number | undefined,
  doubts: string[],
): Years => ({
  year,
  thisYear: year,
  periodStart: start,
  periodEnd: end,
  reviewStart: start - 5,
  reviewEnd: start - 1,
  doubts,
});

/** The last year of the plan that a text tells results of, before the plan's end; the third where half of it is assessed. */
function assessedUpTo(title: string, text: string, { start, end }: { start: number; end: number }): number {
  const told = matchesOf(text, /(?<![到至\d])(20\d\d)年(?!以来)/gu).map((match) => Number(match[1]));
  const last = Math.max(...told.filter((year) => year >= start && year < end), 0);
  return last || (/中期/u.test(title) && end === start + 4 ? start + 2 : end);
}

/** 三年行动方案 without its years: from the year of its issue, or up to the last year of its steps. */
function yearsCounted(
  title: string,
  text: string,
  issued: number | undefined,
): { start: number; end: number } | undefined {
  const counted = /([两三四])年(?:行动|计划|攻坚|提升|倍增|实施|滚动|建设|推进|规划|方案)/u.exec(title)?.[1];
  if (!counted || !issued) return undefined;
  const count = '两三四'.indexOf(counted) + 2;
  const steps = matchesOf(text, /(20\d\d)年/gu).map((match) => Number(match[1]));
  const last = Math.max(issued, ...steps.filter((year) => year <= issued + count));
  const start = last - count + 1 > issued ? last - count + 1 : issued;
  return { start, end: start + count - 1 };
}

/** 到2020年，…: the year that an undated text aims at most often. */
function aimedAt(text: string): number | undefined {
  const counts = new Map<number, number>();
  for (const match of matchesOf(text, /到(20\d\d)年(?!的|以来)/gu))
    counts.set(Number(match[1]), (counts.get(Number(match[1])) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

/** 到2013年, 2012—2015年: the first year that an undated text which aims at `last` plans for. */
function firstStep(text: string, last: number): number {
  const steps = matchesOf(text, /到(20\d\d)年(?!的|以来)|(20\d\d)年?[-—–―~～至到－]+(20\d\d)年/gu)
    .filter(([, , , end]) => end === undefined || Number(end) === last)
    .map((match) => Number(match[1] ?? match[2]));
  return Math.min(last, ...steps.filter((year) => year > last - 6));
}

function spanIn(text: string): { start: number; end: number } | undefined {
  const match = SPAN.exec(text);
  const start = Number(match?.[1]);
  const end = Number(match?.[2]);
  return match && start < end && end - start <= 35 ? { start, end } : undefined;
}

/** 规划期为2021—2025年. */
function statedSpan(text: string): { start: number; end: number } | undefined {
  const match = /(?:规划|计划|实施)(?:期限?|时间|年限)[^。\n]{0,12}?(20\d\d[^。\n]{1,5}20\d\d)/u.exec(text);
  return match ? spanIn(match[1]!) : undefined;
}

const PLAN_TIME = /(?<!为|谋划)“?(十[一二三四五六七八九]?五)”?(?:时期|期间|以来|末|前[一二三四两]年|规划期)/gu;

/** Whether a text aims at a year, in a sentence or in the head of a column. */
const aims = (text: string, year: number): boolean =>
  new RegExp(`[到至]${year}年|${year}年(?:[末底]|目标|规划|\\s|\\||$)`, 'mu').test(text);

/** “十三五”发展成就, “十三五”时期主要指标完成情况: the plan of a title or a heading is over. */
const isLookedBackOn = (text: string, ordinal: number): boolean =>
  matchesOf(text, LOOKED_BACK_ON).some((match) => planOrdinal(match[1]!) === ordinal);
const LOOKED_BACK_ON =
  /“?(十[一二三四五六七八九]?五)”?(?:时期|期间|以来)?(?:规划)?(?:的)?(?:经济社会)?(?:发展)?(?:主要)?(?:指标|目标|任务)?(?:发展成就|主要成就|成就|回顾|总结|完成情况|实施情况|执行情况|成效|建设成效)(?=$|[\s，。：:])/gmu;

/**
 * Of the plans whose time a text speaks of (“十三五”时期 …, “十四五”时期 …) the last whose end it aims at; where it speaks only of
 * one whose end it doesn't aim at, but the next plan's, that is the next.
 */
function comingPlan(text: string): { start: number; end: number } | undefined {
  const named = [...new Set(matchesOf(text, PLAN_TIME).map((match) => planOrdinal(match[1]!)!))].sort((a, b) => b - a);
  const aimed = named.find((ordinal) => aims(text, planYears(ordinal).end));
  const last = named[0];
  if (last === undefined) return undefined;
  const next = planYears(last + 1);
  if (isLookedBackOn(text, last) || (aimed !== last && aims(text, next.end))) return next;
  return aimed === undefined ? undefined : planYears(aimed);
}

function namedPlan(text: string): { start: number; end: number } | undefined {
  const ordinal = longPlanIn(text)?.ordinal ?? planOrdinal(SHORT_PLAN.exec(text)?.[1] ?? '');
  return ordinal ? planYears(ordinal) : undefined;
}
