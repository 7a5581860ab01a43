/** When a value holds and whether it is result, target or forecast: from the document's periods, the section and the sentence's own words. */
import type { Document, Passage } from '../../outline/document';
import type { MeasurementStatus } from '../fact';

/** What governs a passage. */
export interface Frame {
  role: 'review' | 'target' | 'none';
  /** "2022", "2016-2020"; null where unknown. */
  period: string | null;
  /** Year of the document. */
  year: number | undefined;
}

const span = (from: number | undefined, to: number | undefined): string | null =>
  from === undefined ? null : to === undefined || from === to ? String(from) : `${from}-${to}`;

const TURN_TO_TARGET =
  /(?:主要预期目标|预期目标是|总体要求|指导思想|工作安排|重点任务|主要任务|重点做好|重点抓好|发展目标|主要目标)/u;
const HEADING_TARGET =
  /(?:今年|明年|新的一年|(?:19|20)\d\d年|今后五年|未来五年|下一?步).{0,16}(?:工作|任务|目标|思路|重点|要求|安排|举措)/u;
const HEADING_REVIEW = /(?:回顾|过去|一年来|五年来|完成情况|执行情况|取得.{0,6}成[就效绩]|发展成就|基础|现状)/u;

/** The frame of each passage, by index. */
export function framesOf(document: Document): Frame[] {
  const { meta } = document;
  const year = meta.year;
  const review = span(
    meta.reviewStart ?? (year ? year - 1 : undefined),
    meta.reviewEnd ?? (year ? year - 1 : undefined),
  );
  const target = span(meta.periodStart ?? year, meta.periodEnd ?? year);
  let role: Frame['role'] = 'review';
  return document.passages.map((passage: Passage) => {
    const text = passage.text.text;
    const head = passage.kind === 'heading' || passage.kind === 'title';
    if (head && HEADING_REVIEW.test(text) && !/[和与及](?:今年|明年|20\d\d年)/u.test(text)) role = 'review';
    else if (TURN_TO_TARGET.test(text) || (head && HEADING_TARGET.test(text))) role = 'target';
    return { role, period: role === 'review' ? review : target, year };
  });
}

const TARGET_WORD = /(?:力争|确保|计划|争取|目标|将(?!近)|努力|预期|规划|拟|到20\d\d年|到“十[四五六]五”末)/u;
const FORECAST_WORD = /(?:预计|有望)[^。；;]*$/u;

export interface Timing {
  status: MeasurementStatus;
  period: string | null;
}

/** Status and period of the value at `at`; `clause` is the text of its sentence up to it. */
export function timingOf(frame: Frame, clause: string): Timing {
  const year = frame.year;
  let period = frame.period;
  let status: MeasurementStatus = frame.role === 'target' ? 'target' : 'actual';
  const said = lastPeriod(clause, year);
  if (said) {
    period = said;
    const end = Number(said.slice(-4));
    if (year && frame.role === 'review' && end > year) status = 'target';
    if (year && frame.role === 'target' && end < year) status = 'actual';
  }
  if (frame.role === 'review' && FORECAST_WORD.test(clause)) status = 'forecast';
  else if (frame.role === 'none' && TARGET_WORD.test(clause)) status = 'target';
  return { status, period };
}

const SAID =
  /(?<!\d)((?:19|20)\d\d)(?:年?[-—–~～至到]+((?:19|20)\d\d))?年|“?十(二|三|四|五|六)五”?(?:时期|期间)|(去年|上年)(?!增|同)|(今年)/gu;
const PLAN: Record<string, number> = { 二: 2011, 三: 2016, 四: 2021, 五: 2026, 六: 2031 };

/** The last period that the text names, not those that only serve comparison (比2015年, 较上年). */
function lastPeriod(text: string, year: number | undefined): string | undefined {
  let found: string | undefined;
  for (const match of text.matchAll(SAID)) {
    if (/[比较从由自以]$/u.test(text.slice(0, match.index)) && !/从/u.test(text.slice(0, match.index).slice(-1)))
      continue;
    const [, from, to, plan, last, current] = match;
    if (from) found = to ? `${from}-${to}` : from;
    else if (plan) found = `${PLAN[plan]}-${PLAN[plan]! + 4}`;
    else if (last && year) found = String(year - 1);
    else if (current && year) found = String(year);
  }
  return found;
}
