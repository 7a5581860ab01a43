import { unitTable } from '../../lexicon/unit-table';
import type { VerbToken } from './verbs';

/** 云江高铁|征地拆迁工作, 云江高铁|可研批复: a step before the work closes the phrase, and what it comes to. */
export function stepAtEnd(text: string, tokens: VerbToken[], end: number): number | undefined {
  const idle = IDLE_ENDS[text.charCodeAt(end - 1)] === 1 ? IDLE.exec(text.slice(Math.max(0, end - 6), end)) : null;
  if (!idle) return undefined;
  let first = tokens.length;
  let edge = end - idle[0].length;
  while (first > 0 && tokens[first - 1]!.to >= edge && tokens[first - 1]!.class === 'plan')
    edge = tokens[--first]!.from;
  return first < tokens.length ? edge : undefined;
}
const IDLE = /(?:各项|相关|有关)?(?:工作|手续|批复|批文|意见|报告|事宜)$/u;
const IDLE_ENDS = unitTable('作续复文见告宜');
