/** Times that titles and openings of sentences name, and on which side of the document's present they lie. */
import { holdsAny, unitTable } from '../lexicon/unit-table';
import type { Metadata } from './document';
import { fixedYearIn, longPlanIn, periodOf, planOrdinal, planYears } from './period';
import { isAttributive, isOver, lastYear, PART_OF_YEAR, partOfYear } from './year-parts';

const YEAR = /(?<![\d从自比较由至创])(20\d\d)(?:\s*[-—–~至到]\s*(20\d\d))?年(?!远景|愿景)/u;
const PLAN =
  /(?:^|[^比较自从“]|(?:^|[^比较自从])“)(十[一二三四五六七八九]?五)(?:”|(?=时期|期间|以来|规划|发展|末|工作|主要|的|和|经济|目标|开局|之|成|，|,|$))/u;
const PAST_TERM =
  /(?<![十\d])[三四五]年来|^这是.{2,24}的五年|过去(?:的)?五年|这五年|本届政府(?:任期|履职)|近五年|上一个五年/u;
const TERMS: Record<string, number> = { 三: 3, 四: 4 };
const COMING_TERM = /今后(?:的)?五年|未来(?:的)?五年|下(?:一)?个五年|新一届政府/u;
const PAST_YEAR =
  /^这一年[，,]|一年来|过去(?:的)?(?:这)?一年|刚刚过去的一年|(?<![比较与同于由从去])去年(?!同)|(?<![以比较与同于由从])上年(?!同)/u;

/** A time that a text names. */
export interface Time {
  /** Where in the text it stands. */
  at: number;
  side: 'review' | 'target' | undefined;
  period: string | null;
  /** Named by a five-year plan. */
  plan?: boolean;
  /** A term of five years. */
  term?: boolean;
  /** Called the first or last year of a plan. */
  fixed?: boolean;
  /** A part of a year (上半年, 6月份), or all of the year under way (全年). */
  part?: 'of year' | 'whole year';
}

const PART = new RegExp(
  `(?<![\\d.比较])(?:(20\\d\\d)年|([今去上明])年)?(?:全[省市县区州])?(${PART_OF_YEAR})(?!前)`,
  'u',
);
/** 全年: ahead of a document on a year under way. */
const WHOLE_YEAR = /(?<!去|上|预计|有望|预测)全年(?!的?(?:目标任务|任务|计划|预算|进度))/u;
const SHIFTS: Record<string, number> = { 去: -1, 上: -1, 明: 1 };

/** The part of a year that a text names first. */
function partIn(text: string, meta: Metadata): Time | undefined {
  const match = PART.exec(text);
  if (!match || (!match[1] && !match[2] && !meta.presentMonth)) return undefined;
  const year = Number(match[1] ?? (meta.thisYear ?? Number.NaN) + (SHIFTS[match[2] ?? ''] ?? 0));
  const told = year ? partOfYear(match[3]!, year) : undefined;
  const until = told !== undefined && /截[至止]$/u.test(text.slice(0, match.index)) && /^\d{4}-\d\d$/u.test(told);
  const period = until ? `${year}-01/${told}` : told;
  return period ? { at: match.index, side: sideOf(period, meta), period, part: 'of year' } : undefined;
}

/** A unit of every time that can be named: 年, 月, 季度, 十四五, 本届政府. */
const NAMES_TIME = unitTable('年月季五府');
const NO_TIMES: Time[] = [];

/** Times that a text names, in order, and on which side of the document's present they lie. */
export function timesIn(text: string, meta: Metadata): Time[] {
  if (!holdsAny(text, NAMES_TIME)) return NO_TIMES;
  const times: Time[] = [];
  const add = (match: RegExpExecArray | null, side: Time['side'], period: string | null, term = false): void => {
    if (match) times.push({ at: match.index, side, period, ...(term ? { term } : {}) });
  };
  const part = partIn(text, meta);
  if (part) times.push(part);
  const whole = meta.presentMonth ? WHOLE_YEAR.exec(text) : null;
  if (whole) times.push({ at: whole.index, side: 'target', period: `${meta.reviewEnd}`, part: 'whole year' });
  const year = YEAR.exec(text);
  const fixed = fixedYearIn(text);
  if (fixed && fixed.at < 20)
    times.push({ at: fixed.at, side: sideOf(`${fixed.year}`, meta), period: `${fixed.year}`, fixed: true });
  else if (year && year.index !== part?.at && !isAttributive(text.slice(year.index + year[0].length))) {
    const behind = text.slice(year.index + year[0].length);
    const period = periodOf(
      Number(year[1]),
      Number(year[2] ?? ((behind.startsWith('以来') && sinceThen(year[1]!, meta)) || year[1])),
    );
    add(year, sideOf(period, meta, behind), period);
  }
  const plan = (fixed ? undefined : PLAN.exec(text)) ?? undefined;
  const ordinal = plan ? planOrdinal(plan[1]!) : undefined;
  const long = fixed ? undefined : longPlanIn(text);
  const number = ordinal ?? long?.ordinal;
  if (number) {
    const { start, end } = planYears(number);
    const at = plan?.index ?? long!.at;
    const period = periodOf(start, end);
    times.push({ at, side: sideOf(period, meta), period, plan: true, term: true });
  }
  const { reviewEnd, periodStart } = meta;
  const past = PAST_TERM.exec(text);
  add(past, 'review', reviewEnd === undefined ? null : termBehind(reviewEnd, TERMS[past?.[0][0] ?? ''] ?? 5), true);
  add(COMING_TERM.exec(text), 'target', periodStart === undefined ? null : termAhead(meta), true);
  const pastYear = PAST_YEAR.exec(text);
  const since = pastYear ? text.slice(pastYear.index + pastYear[0].length) : '';
  if (pastYear && pastYear.index !== part?.at && !isAttributive(since))
    add(pastYear, 'review', lastYearOf(pastYear[0], since, meta));
  const thisYear = /今年|本年(?:度)?|新的一年/u.exec(text);
  const behind = thisYear && text.slice(thisYear.index + thisYear[0].length);
  if (thisYear && meta.thisYear !== undefined && thisYear.index !== part?.at && !isAttributive(behind!))
    add(thisYear, sideOf(`${meta.thisYear}`, meta, behind!), `${meta.thisYear}`);
  const nextYear = /明年/u.exec(text);
  if (nextYear && meta.thisYear !== undefined) add(nextYear, 'target', `${meta.thisYear + 1}`);
  return times.sort((a, b) => a.at - b.at);
}

/**
 * Periods wholly behind are reviewed, those ahead planned; a five-year plan under way is neither by itself, nor is the year
 * under way, unless what has been of it since its beginning is told (今年以来).
 */
function sideOf(period: string, meta: Metadata, behind = ''): Time['side'] {
  const { periodStart, presentMonth } = meta;
  if (isOver(period, meta)) return 'review';
  if (presentMonth !== undefined && period === presentMonth.slice(0, 4))
    return behind.startsWith('以来') ? 'review' : undefined;
  if (presentMonth !== undefined && lastYear(period) >= lastYear(presentMonth)) return 'target';
  return periodStart !== undefined && Number(period.slice(0, 4)) >= periodStart ? 'target' : undefined;
}

/** 2021年以来: up to the last year that is reviewed. */
const sinceThen = (year: string, { reviewEnd, presentMonth }: Metadata): number | undefined =>
  presentMonth === undefined && reviewEnd !== undefined && reviewEnd > Number(year) ? reviewEnd : undefined;

/** 去年 is the year before the present one, 过去一年 the year that is reviewed. */
function lastYearOf(words: string, behind: string, { thisYear, reviewEnd }: Metadata): string | null {
  if (reviewEnd === undefined) return null;
  if (thisYear === undefined || !/^[去上]年/u.test(words)) return `${reviewEnd}`;
  return behind.startsWith('以来') ? periodOf(thisYear - 1, Math.max(thisYear - 1, reviewEnd)) : `${thisYear - 1}`;
}

/** The five years up to the reviewed one: those of the plan that it ends, else the term of a government. */
const termBehind = (end: number, years: number): string => periodOf(end - years + 1, end);
const termAhead = ({ periodStart, periodEnd }: Metadata): string =>
  periodEnd! - periodStart! === 4 ? periodOf(periodStart!, periodEnd!) : periodOf(periodStart!, periodStart! + 4);
