import { dateIn } from '../period';
import type { Found } from './credits';

/** A date and what the page calls it: 成文日期, 发布时间; "" where it stands alone. */
export interface DatedAs extends Found {
  label: string;
}

const LABEL =
  /((?:成文|生成|印发|发文|制发|签发|发布|发表|公布|公开|更新|上传|发稿)?(?:时间|日期|于))\s*[：:]?\s*(?:20\d\d|二[〇零○])/u;

/** What a line calls the date that it holds; the label may stand alone on the line above. */
export const labelIn = (text: string, above = ''): string =>
  LABEL.exec(text)?.[1] ?? /^([\p{Script=Han}]{0,4}(?:时间|日期))\s*[：:]$/u.exec(above)?.[1] ?? '';

const WRITTEN = /成文|生成|签发/u;
const PUBLIC = /发布|发表|公布|公开|发稿/u;

/** The date on which the document was made public: called so, else the first that is given. */
export const publishedOf = (dates: DatedAs[]): DatedAs | undefined =>
  dates.find(({ label }) => PUBLIC.test(label)) ?? dates.find(({ label }) => !WRITTEN.test(label)) ?? dates[0];

/** The date under which the document itself stands. */
export const writtenOf = (dates: DatedAs[]): DatedAs | undefined => dates.find(({ label }) => WRITTEN.test(label));

const DAY = 86_400_000;
/** Dates of one page that lie further apart do not belong to one publication. */
const DAYS_APART = 180;

const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / DAY;

/** Dates of the page that do not fit together, in words. */
export function doubtfulDates(dates: DatedAs[], given: string | undefined): string[] {
  const published = publishedOf(dates);
  if (!published) return [];
  const name = (date: DatedAs): string => `${date.label || '页面日期'}${date.value}`;
  const doubts: string[] = [];
  for (const date of dates) {
    const days = daysBetween(date.value, published.value);
    if (date !== published && (days < 0 ? PUBLIC.test(published.label) && WRITTEN.test(date.label) : days > DAYS_APART))
      doubts.push(`页面的日期不一致：${name(date)}，${name(published)}`);
  }
  if (given && daysBetween(given, published.value) < 0) doubts.push(`${name(published)}早于报告日期${given}`);
  if (given && daysBetween(given, published.value) > 2 * DAYS_APART)
    doubts.push(`报告日期为${given}，${name(published)}晚了一年以上`);
  return doubts;
}

/** Whether a text's date may be taken for one that exists. */
export const isRealDate = (value: string): boolean => {
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

/** The first date of a line, as it is called there. */
export function datedIn(
  text: string,
  above?: string,
): { value: string; from: number; to: number; label: string } | undefined {
  const date = dateIn(text);
  return date && isRealDate(date.value) ? { ...date, label: labelIn(text, above) } : undefined;
}

/** 2月26日上午，某县举行重点项目集中开工活动: news of what begins or is finished on a day of its month. */
export const isOfTheDay = (text: string, month: number): boolean => {
  const day = OF_THE_DAY.exec(text);
  return day !== null && (day[1] === undefined || Number(day[1]) === month);
};
const OF_THE_DAY =
  /(?:(?<!\d)(\d{1,2})月\d{1,2}日|今[天日]|昨[天日]|近日|日前)[^。！\n]{0,60}(?:开工|竣工|奠基|投产|通车|揭牌|签约|启动)(?:活动|仪式|现场|建设|生产|运营|(?=[，,。！]))/u;
