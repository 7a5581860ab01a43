/** The period that a sentence itself names for a number: 2023年, 上半年, “十四五”期间, 截至10月底, 全年. */
import { matchesOpened } from '../../lexicon/matches';
import { unitTable } from '../../lexicon/unit-table';
import type { Metadata } from '../../outline/document';
import type { Role } from '../../outline/role';
import { isAttributive, lastYear, PART_OF_YEAR, partOfYear } from '../../outline/year-parts';

/** 2016-2020 for a plan of five years. */
export const planOf = ({ periodStart, periodEnd }: Metadata): string | undefined =>
  periodStart !== undefined && periodEnd === periodStart + 4 ? `${periodStart}-${periodEnd}` : undefined;

const SAID = new RegExp(
  [
    '(?<![\\d.])(?<from>(?:19|20)\\d\\d)(?:年?[-—–~～至到]+(?<to>(?:19|20)\\d\\d))?年',
    '“?十(?<plan>[二三四五六])五”?(?:(?<end>末)?(?=时期|期间|末|期末|以来)|前(?<first>[两二三四])年)',
    '(?<=^|[，,。；;：:、\\s近])(?<term>[三四五])年(?=累计|共|总计|来|间|\\p{Script=Han}{2,12}$)',
    '(?<last>去年|(?<!以)上年(?!末))(?!增|同)',
    '(?<current>今年)',
    '(?<next>明年)',
    '(?<present>目前)',
    `(?<![\\d.])(?<part>${PART_OF_YEAR})`,
    '(?<whole>全年(?!的?(?:目标任务|任务|计划|预算|进度)))',
    '(?<within>年[内底])',
  ].join('|'),
  'uy',
);
const OPENS = unitTable('0123456789“一二三四五六七八九十第上下前去今明目全年');
const ANY_TIME = /[年月]|季度|十.五|目前/u;
const PLAN_START: Record<string, number> = { 二: 2011, 三: 2016, 四: 2021, 五: 2026, 六: 2031 };

/** 2021年签约，目前已落地36项: the present of a report is the year that it reviews. */
const presentAfter = (year: string, { reviewEnd }: Metadata): string =>
  reviewEnd !== undefined && Number(year.slice(0, 4)) < reviewEnd ? `${reviewEnd}` : year;

/** 目前 in a part of a text that is of months: the year under way. */
const yearOfPart = ({ period }: Role, { presentMonth }: Metadata): string | undefined =>
  period?.includes('/') ? presentMonth?.slice(0, 4) : undefined;

/** A period that a sentence names. */
export interface Said {
  period: string;
  /** 今年, 2023年: the year under way by its name, which tells not whether what is over of it is meant. */
  named?: boolean;
}

/** The last period that the sentence names before the number; years that only serve comparison (比2015年) don't count. */
export function saidPeriod(sentence: string, meta: Metadata, frame: Role): Said | undefined {
  if (!ANY_TIME.test(sentence)) return undefined;
  let found: string | undefined;
  let named = true;
  const now = meta.thisYear ?? meta.year;
  let atYear = frame.period ? lastYear(frame.period) : meta.reviewEnd;
  for (const match of matchesOpened(sentence, OPENS, SAID)) {
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + match[0].length);
    const g = match.groups!;
    if (isNoTime(before, after, g)) continue;
    named = !g.part && !g.whole && !g.within;
    if (g.from) {
      found = g.to ? `${g.from}-${g.to}` : g.from;
      atYear = Number(g.to ?? g.from);
    } else if (g.plan) {
      const start = PLAN_START[g.plan]!;
      if (g.first) found = `${start}-${start + '一二三四'.indexOf(g.first.replace('两', '二'))}`;
      else found = g.end || /^期?末/u.test(after) ? String(start + 4) : `${start}-${start + 4}`;
    } else if (g.term) {
      if (frame.role === 'target' && planOf(meta)) found = planOf(meta);
      else if (frame.role === 'review' && meta.reviewEnd)
        found = `${meta.reviewEnd - '三四五'.indexOf(g.term) - 2}-${meta.reviewEnd}`;
    } else if (g.last || g.current || g.next) {
      if (!now) continue;
      atYear = now + (g.last ? -1 : g.next ? 1 : 0);
      found = String(atYear);
    } else if (g.present) found = found ? presentAfter(found, meta) : yearOfPart(frame, meta);
    else if (g.part) found = (atYear && partOfYear(g.part, atYear)) || found;
    else if (meta.presentMonth) found = atYear ? String(atYear) : found;
    else if (g.whole && found?.includes('/')) found = undefined;
  }
  return found === undefined ? undefined : { period: found, named };
}

const OF_PLAN = /^(?:规划|计划|预期|总体?|主要)*(?:目标|任务)(?:值|数)?(?:\d[^，,；;]*)?的$/u;

/** Whether a time tells when something else was: a standard of comparison, a name, which ones are meant. */
function isNoTime(before: string, after: string, { within, last }: Record<string, string | undefined>): boolean {
  if (/恢复[到至]$/u.test(before)) return true;
  if (/[（(]$/u.test(before) && /^[）)]/u.test(after)) return true; // 总体规划（2018—2035年）
  if (/(?:[比较自超]|早于|提前|相比|对比)[“]?$/u.test(before)) return true;
  if (/[与同和]$/u.test(before) && /^(?:同期)?(?:水平)?相[比较]/u.test(after)) return true; // 与上年相比
  if (!within && /^(?:以来|前|远景|以前|建成|版|底前建成的)/u.test(after)) return true;
  if (/\p{Script=Han}{3}[到至由从]$/u.test(before) && /[，,；;]/u.test(after)) return true; // 由A增长到2025年的B，…
  if (/[为是]“?$/u.test(before) && /^[”]?(?:时期|期间|同期|[末底])?的(?:\d[\d.]*倍.*)?$/u.test(after)) return true; // 为2002年的2.3倍
  if (OF_PLAN.test(after)) return true; // 占2025年规划目标的75%: the year is the plan's
  if (/[从由]$/u.test(before) && (/\d/u.test(after) || last)) return true; // 从2021年的A提高到B: the year is A's
  return isAttributive(after) && /[，,；;\d]/u.test(after); // 去年建成的5所全部投运，…
}
