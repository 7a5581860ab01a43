/** Texts of no known year, which tell of now: parts that are aims by their titles, and items of a list by years. */
import type { Metadata } from './document';

export const isUndated = (meta: Metadata): boolean => meta.year === undefined && meta.periodStart === undefined;

/** 2017年：计划搬迁2294户: an item of a list by years. */
export const isOfOneYear = (text: string): boolean => OF_ONE_YEAR.test(text);
const OF_ONE_YEAR = /^20\d\d年[：:]/u;

/** 二、脱贫目标 plans; behind it, 三、贫困情况 tells of now. */
export const sideOfUndated = (title: string): 'target' | 'background' | undefined =>
  AIMS_ONLY.test(title) ? 'target' : STANDS.test(title) ? 'background' : undefined;
const AIMS_ONLY = /(?:目标|任务|计划|打算|安排)$/u;
const STANDS = /(?:情况|现状|概况|简介)$/u;
