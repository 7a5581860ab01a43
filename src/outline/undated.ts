/** Texts of no known year, which tell of now: parts that are aims by their titles, and items of a list by years. */
import type { Metadata } from './document';

export const isUndated = (meta: Metadata): boolean => meta.year === undefined && meta.periodStart === undefined;

/** 2017年：计划搬迁2294户: an item of a list by years. */
export const isOfOneYear = (text: string): boolean => OF_ONE_YEAR.test(text);
const OF_ONE_YEAR = /^20\d\d年[：:]/u;

/** The year that a sentence of an undated text opens with: 2017年：, 2016年，全县实现…, 截至2016年底，…. */
export function yearOfUndated(words: string, starts: boolean): string | undefined {
  if (starts && isOfOneYear(words)) return words.slice(0, 4);
  return /^(?:截[至止]|至|到)?(20\d\d)年(?:[末底]|全年|度)?(?:[，,]|全[省市县区州镇乡村]|[省市县区州]内)/u.exec(
    words,
  )?.[1];
}

/** 二、脱贫目标 plans; behind it, 三、贫困情况 tells of now. */
export const sideOfUndated = (title: string): 'target' | 'background' | undefined =>
  AIMS_ONLY.test(title) ? 'target' : STANDS.test(title) ? 'background' : undefined;
const AIMS_ONLY = /(?:目标|任务|计划|打算|安排)$/u;
const STANDS = /(?:情况|现状|概况|简介)$/u;
