/**
 * Parts of a year, and what of a document's time is over: 上半年, 前三季度, 1—8月, 前8个月, 二季度, 6月份, 9月末. The one place that
 * reads such words; periods are kept as "2022-01/2022-06", a single month as "2022-06".
 */
import { numeral } from './period';

/** The words of a part, without groups; a part stands behind no digit. */
export const PART_OF_YEAR =
  '[上下]半年|前[一二两三](?:个)?季度|第?[一二三四]季度末?|(?<!提)前(?:\\d{1,2}|[二三四五六七八九十]{1,2})个月|(?<!\\d)\\d{1,2}月?份?[-—–―~～至到]{1,2}\\d{1,2}月份?|(?<!\\d)(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|[末底])|(?<!\\d)\\d{1,2}月当月';

const two = (value: number): string => String(value).padStart(2, '0');
const months = (year: number, from: number, to: number): string | undefined =>
  from < 1 || from > to || to > 12
    ? undefined
    : from === to
      ? `${year}-${two(from)}`
      : `${year}-${two(from)}/${year}-${two(to)}`;

/** Period of a part of `year`; undefined for what is none (13月). */
export function partOfYear(words: string, year: number): string | undefined {
  if (words === '上半年') return months(year, 1, 6);
  if (words === '下半年') return months(year, 7, 12);
  const quarter = '一二三四'.indexOf(/([一二两三四])(?:个)?季度/u.exec(words)?.[1]?.replace('两', '二') ?? '-') + 1;
  if (quarter > 0)
    return words.endsWith('末')
      ? months(year, quarter * 3, quarter * 3)
      : months(year, words.startsWith('前') ? 1 : quarter * 3 - 2, quarter * 3);
  const first = /^前(.+)个月$/u.exec(words)?.[1];
  if (first) return months(year, 1, numeral(first) ?? 0);
  const [from, to] = (words.match(/\d+|[一二三四五六七八九十]+(?=月)/gu) ?? []).map(numeral);
  return from === undefined ? undefined : months(year, from, to ?? from);
}

/** Whether a period is a part of one year, and that from its January on: 上半年, 1—8月. */
export const isFromJanuary = (period: string): boolean => /^\d{4}-01\/\d{4}-\d\d$/u.test(period);

/** Whether a period is counted in months. */
export const isInMonths = (period: string): boolean => /^\d{4}-\d\d(?:$|\/)/u.test(period);

/** The last year of a period. */
export const lastYear = (period: string): number => Number(isInMonths(period) ? period.slice(0, 4) : period.slice(-4));

/** The last month of a period; a year ends in its December. */
export const lastMonth = (period: string): string => (isInMonths(period) ? period.slice(-7) : `${lastYear(period)}-12`);

/** What a document knows of its own time. */
export interface Present {
  reviewEnd?: number;
  presentMonth?: string;
  periodStart?: number;
}

/** Whether a period lies wholly behind a document; undefined where the document shows no time of its own. */
export function isOver(period: string, { reviewEnd, presentMonth, periodStart }: Present): boolean | undefined {
  const last = reviewEnd ?? (periodStart === undefined ? undefined : periodStart - 1);
  const now = presentMonth ?? (last === undefined ? undefined : lastMonth(`${last}`));
  return now === undefined ? undefined : lastMonth(period) <= now;
}

const LED = new RegExp(
  `(?:(?:^|[，,。；;：:、（(\\s讯悉])(?:(20\\d\\d)年|今年)?(?:以来)?|(20\\d\\d)年|今年)(${PART_OF_YEAR})(?=[，,]|[^，。]{0,14}(?:经济|运行|执行|完成|实现|总产|生产|工作|计划|进出口|增|达|全[省市县区州]))`,
  'u',
);

const COUNTED = /\d[\d,.]*\s*(?:%|个|[百千万亿]|[元项家户人亩吨次处件所座场辆台套条名]|公里|分钟|小时)/u;

/** The part of `year`, from January on, that the first sentence of a text that counts anything is about. */
export function partTold(text: string, year: number): string | undefined {
  const match = LED.exec(text);
  const stated = Number(match?.[1] ?? match?.[2]) || undefined;
  if (!match || COUNTED.test(text.slice(0, match.index)) || (stated !== undefined && stated !== year)) return undefined;
  const part = partOfYear(match[3]!, year);
  return part && isFromJanuary(part) ? part : undefined;
}

const ANY_PART = new RegExp(`(?:(20\\d\\d)年)?(${PART_OF_YEAR})`, 'u');

/** The part of `year`, from January on, that a title says the document is of. */
export function partTitled(title: string, year: number): string | undefined {
  const match = ANY_PART.exec(title);
  const part = match && (!match[1] || Number(match[1]) === year) ? partOfYear(match[2]!, year) : undefined;
  return part && isFromJanuary(part) ? part : undefined;
}

const DONE_IN =
  /^[^，,。；;：:、]{0,14}(?:建成|引进|签约|启动|开工|竣工|投产|实施|投用|启用|获批|下达|出台|新建|落地|谋划|招引|新增|完成|创建|认定|培育|遗留|结转|签订|脱贫|入库|上市|立项|开通|通车|确定|部署|挂牌|组建|成立|设立|改造|划定)(?:建设|投用|运营|落户)?的/u;

/** 去年|建成的5所敬老院全部投运: a time that only tells which ones are meant; `behind` is what follows it. */
export const isAttributive = (behind: string): boolean => DONE_IN.test(behind);
