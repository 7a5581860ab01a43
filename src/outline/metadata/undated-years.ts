import { matchesOf } from '../../lexicon/matches';
import { partTold } from '../year-parts';
import { LEAD, lookingBack, underWay, type Years } from './year-spans';

/** 2015年，我市将…: a year that is ahead of the text. */
const AHEAD = /(20\d\d)年[，,][^。；\n]{0,40}(?<!至今|以来)(?:将(?!近|于)|要(?!求))/gu;
/** 比2016年全年高0.3个百分点, 2016年同期: a year that the text's own is compared with. */
const COMPARED = /(?:[比较同](20\d\d)年|(20\d\d)年(?:全年|同期))/gu;

/** 2020年全年地区生产总值150亿元, 2023年上半年…实现: a profile's figures are of the last year that it tells results of. */
const ACHIEVED =
  /(?<![到至比较从自于是])(20\d\d)年(?:全年|上半年|前三季度)?[，,]?(?:(?!计划|将|力争|确保|拟|预计|目标)[^。；\n]){0,12}(?:生产总值|完成|达到?|实现)[^。；\n到]{0,12}\d/gu;

/** The last of the years that a pattern finds; -Infinity where it finds none. */
const latest = (text: string, pattern: RegExp): number =>
  Math.max(...matchesOf(text, pattern).map((match) => Number(match[1] ?? match[2])));

/**
 * Undated texts: the last year that they plan, or the one after the last that a part of their own year is compared with, or
 * the last that they tell results of.
 */
export function toldByText(text: string): Years {
  const ahead = latest(text, AHEAD);
  if (ahead > 0) return lookingBack(ahead - 1, ahead);
  const year = latest(text, COMPARED) + 1;
  const part = year > 0 ? partTold(text.slice(0, LEAD), year) : undefined;
  if (part) return { ...underWay(year, 0, part), year };
  const last = latest(text, ACHIEVED);
  return last > 0 ? { ...underWay(last, 0, partTold(text, last)), year: last } : { doubts: [] };
}
