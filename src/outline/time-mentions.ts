/**
 * Times that a text names, resolved against its document: 今年, 去年, 五年来, “十四五”期间, 到2025年末, 1—11月.
 *
 * In: a text and the metadata of its document. Out: each expression with its place in the text and the period in the form
 * of facts ("2021", "2016-2020", "2022-01/2022-11"). One combined regular expression, one pass.
 */
import type { Metadata } from './document';
import { numeral, periodOf, planOrdinal, planYears } from './period';
import type { Role } from './role';

export interface TimeMention {
  /** Offsets into the text. */
  from: number;
  to: number;
  period: string;
  /** 比2015年, 较上年, 从2016年的…: the standard of a comparison, or where a change began; not the time of the value. */
  basis: boolean;
  /** 到2025年, 2025年底: the end that something reaches. */
  by: boolean;
}

export type Periods = Pick<Metadata, 'thisYear' | 'year' | 'reviewStart' | 'reviewEnd' | 'periodStart' | 'periodEnd'>;

const YEAR = '(?:19|20)\\d\\d';
const TO = '\\s*(?:年)?\\s*[-—–―~～－至到]{1,2}\\s*';
const PART = '上半年|下半年|前三季度|前三个季度|[一二三四]季度|第[一二三四]季度';

const TIMES = new RegExp(
  [
    `(?<![\\d.])(?:(?<monthYear>${YEAR})年)?(?<month>\\d{1,2})\\s*(?:月)?[-—–~～至到]{1,2}(?<monthTo>\\d{1,2})月`,
    `(?<![\\d.])(?<from>${YEAR})${TO}(?<to>${YEAR})年`,
    `(?<![\\d.])(?:(?<partYear>${YEAR})年|(?<partDeictic>今年|去年|上年|明年))?(?<part>${PART})`,
    `(?<![\\d.])(?<since>${YEAR})年以来`,
    `(?<by>到|至|截至|截止)?(?<![\\d.])(?<year>${YEAR})年(?<end>年?[底末])?(?!代)`,
    `(?<hanBy>到)?(?<hanYear>二[〇零○][〇零○一二三四五六七八九]{2})年`,
    `(?<planBy>到)?“?(?<plan>十[一二三四五六七八九]?五|[七八九]五)”?(?<planPart>时期|期间|以来|末|前[一二三四两]年|后[一二三四两]年|规划期|开局之年|收官之年)`,
    `第(?<longPlan>十[一二三四五六七八九]?)个五年(?:规划|计划)?(?:时期|期间)`,
    `(?<deictic>今年|本年度?|去年|上年|上一年|前年|明年|新的一年|(?:刚刚)?过去的?(?:这)?一年|一年来|当年)`,
    `(?<term>五年来|过去的?五年|这五年|近五年|今后的?五年|未来的?五年|近[三两]年|未来[三两]年|今后[三两]年|三年来|四年来)`,
  ].join('|'),
  'gu',
);

const BASIS = /(?:比|较|比照|相比|相当于|从|自|由|以|对比|同比|超|高于|低于)$/u;

export function timeMentions(text: string, meta: Periods, role?: Role): TimeMention[] {
  const mentions: TimeMention[] = [];
  for (const match of text.matchAll(TIMES)) {
    const period = resolve(match.groups!, meta, role);
    if (!period) continue;
    const groups = match.groups!;
    mentions.push({
      from: match.index,
      to: match.index + match[0].length,
      period,
      basis: BASIS.test(text.slice(Math.max(0, match.index - 3), match.index)),
      by: [groups.by, groups.end, groups.hanBy, groups.planBy].some(Boolean) || groups.planPart === '末',
    });
  }
  return mentions;
}

type Groups = Record<string, string | undefined>;

function resolve(g: Groups, meta: Periods, role: Role | undefined): string | undefined {
  if (g.month)
    return months(g.monthYear ? Number(g.monthYear) : spokenYear(meta, role), Number(g.month), Number(g.monthTo));
  if (g.from) return periodOf(Number(g.from), Number(g.to));
  if (g.part) return part(g, meta, role);
  if (g.since)
    return meta.reviewEnd && meta.reviewEnd > Number(g.since) ? periodOf(Number(g.since), meta.reviewEnd) : g.since;
  if (g.year) return g.year;
  if (g.hanYear) return String(numeral(g.hanYear));
  if (g.plan) return plan(planOrdinal(g.plan), g.planPart ?? '', meta);
  if (g.longPlan) return plan(numeral(g.longPlan), '', meta);
  if (g.deictic) return deictic(g.deictic, meta, role);
  return g.term ? term(g.term, meta) : undefined;
}

/** Year that 全年 or a month without a year means where it stands. */
function spokenYear(meta: Periods, role: Role | undefined): number | undefined {
  const single = /^\d{4}$/u.exec(role?.period ?? '')?.[0];
  return single ? Number(single) : role?.role === 'target' ? meta.periodStart : (meta.reviewEnd ?? meta.thisYear);
}

const two = (value: number): string => String(value).padStart(2, '0');

const months = (year: number | undefined, from: number, to: number): string | undefined =>
  year === undefined || from > to || to > 12 || from < 1 ? undefined : `${year}-${two(from)}/${year}-${two(to)}`;

const QUARTERS = '一二三四';

function part(g: Groups, meta: Periods, role: Role | undefined): string | undefined {
  const deicticYear = g.partDeictic ? Number(deictic(g.partDeictic, meta, role)) || undefined : undefined;
  const year = g.partYear ? Number(g.partYear) : (deicticYear ?? spokenYear(meta, role));
  const name = g.part!;
  if (name === '上半年') return months(year, 1, 6);
  if (name === '下半年') return months(year, 7, 12);
  if (name.startsWith('前三')) return months(year, 1, 9);
  const quarter = QUARTERS.indexOf(name.replace('第', '')[0]!);
  return months(year, quarter * 3 + 1, quarter * 3 + 3);
}

function plan(ordinal: number | undefined, part: string, meta: Periods): string | undefined {
  if (!ordinal) return undefined;
  const { start, end } = planYears(ordinal);
  const years = numeral(part.slice(1, 2)) ?? 0;
  if (part === '末' || part === '收官之年') return String(end);
  if (part === '开局之年') return String(start);
  if (part.startsWith('前')) return periodOf(start, start + years - 1);
  if (part.startsWith('后')) return periodOf(end - years + 1, end);
  const now = meta.reviewEnd;
  return part === '以来' && now !== undefined && now >= start && now < end
    ? periodOf(start, now)
    : periodOf(start, end);
}

function deictic(word: string, { thisYear, year, reviewEnd }: Periods, role: Role | undefined): string | undefined {
  const now = thisYear ?? year;
  if (word === '当年') return /^\d{4}$/u.test(role?.period ?? '') ? role!.period! : undefined;
  if (/过去|一年来/u.test(word)) return reviewEnd === undefined ? undefined : String(reviewEnd);
  if (now === undefined) return undefined;
  if (word === '明年' || (word === '新的一年' && reviewEnd === now)) return String(now + 1);
  if (word === '前年') return String(now - 2);
  if (/^(?:去|上)/u.test(word))
    return String((word === '去年' ? now : (spokenYear({ thisYear, year, reviewEnd } as Periods, role) ?? now)) - 1);
  return String(now);
}

function term(word: string, { reviewEnd, periodStart, periodEnd, thisYear }: Periods): string | undefined {
  const years = /[三两四]/u.test(word) ? (numeral(/[三两四]/u.exec(word)![0]) ?? 5) : 5;
  if (/今后|未来/u.test(word)) {
    const start = periodStart ?? (thisYear === undefined ? undefined : thisYear + 1);
    if (start === undefined) return undefined;
    return years === 5 && periodEnd !== undefined && periodEnd - start === 4
      ? periodOf(start, periodEnd)
      : periodOf(start, start + years - 1);
  }
  return reviewEnd === undefined ? undefined : periodOf(reviewEnd - years + 1, reviewEnd);
}
