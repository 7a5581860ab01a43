import { marksIn, markTable, unitAt, unitTable } from '../lexicon/unit-table';
import type { Metadata } from './document';
import { familyOf } from './metadata/kind';
import { type Time, timesIn } from './named-times';
import { fixedYearIn, numeral, yearsAhead, yearsBehind } from './period';
import type { Role } from './role';
import { isUndated, sideOfUndated, yearOfUndated } from './undated';
import { isFromJanuary, lastYear } from './year-parts';

/** A change of role or period; what it leaves out stays as it was. */
export interface Cue {
  role?: Role['role'];
  period?: string | null;
  lasts?: 'sentence' | 'paragraph' | 'section';
}

const BEHIND =
  /回顾|回望|回眸|总结|执行情况|完成情况|实施情况|成就|成绩|成效|进展|现状|发展基础|工作基础|基础条件|取得/u;
const AHEAD =
  /目标|任务|安排|部署|重点|建议|计划草案|计划的?主要|总体要求|总体思路|思路|指导思想|基本原则|举措|措施|考虑|工作打算|下一步|展望|愿景|布局|定位|保障|组织实施|实施/u;
/** 补齐市政短板 is a task, 存在短板 a problem. */
const GAPS = '(?<!(?:补[齐强足上]?|拉长|消除|破解)[^，。；\\s]{0,8})短板';
const AROUND = new RegExp(`形势|环境|机遇|挑战|面临|趋势|问题|${GAPS}|困难|背景|必要性|意义`, 'u');
/** Their numbers are of the time under review; those of 形势, 机遇 of none. */
const PROBLEMS = new RegExp(`问题|${GAPS}|困难|不足|差距`, 'u');
/** 夯实基础设施支撑, 第二节 优化能源结构: a chapter of a plan that opens with what is to be done. */
const BIDS =
  /^(?:第?[一二三四五六七八九十百\d]+[章节篇、.．\s]*|[（(][一二三四五六七八九十]+[）)])\s*(?:夯实|推进|加快|构建|优化|完善|提升|打造|建设|培育|发展|强化|深化|健全|推动|促进|统筹|做大|做强|壮大|扩大|建立|加强|巩固|增强|拓展|创新|激发|筑牢)/u;
const GLOSSARY = /名词解释|名词注释|有关名词|用语说明|注释$|术语/u;
const PROBLEM =
  /(?:清醒|深刻)(?:地)?(?:看到|认识到|认识)|(?:存在|面临)(?:着)?(?:一些|不少|许多|诸多|的)?[^，。]{0,12}(?:问题|困难|挑战|不足|短板)|问题(?:不容忽视|依然突出)/u;

export const isGlossary = (title: string): boolean => GLOSSARY.test(title);
export const isProblem = (text: string): boolean => PROBLEM.test(text.slice(0, 120));

/** At the opening of a sentence a plan's name is a time only where it is used as one. */
const PLAN_AS_TIME = /“?十[一二三四五六七八九]?五”?(?:时期|期间|以来|末|开局|收官|，|,|是|的五年)/u;

/** What the title of a section says: its side, its period, or that it only describes the situation. */
export function cueOfTitle(title: string, meta: Metadata, state: Role): Cue | undefined {
  const vision = VISION.exec(title);
  if (vision && isPlan(meta)) return { role: 'target', period: `${numeral(vision[1]!)}` };
  if (BEGUN.test(title) && meta.periodStart !== undefined && meta.periodStart % 5 === 1)
    return { role: 'target', period: `${meta.periodStart}` };
  const time = spokenOf(timesIn(title, meta));
  const behind = BEHIND.exec(title)?.index ?? Number.POSITIVE_INFINITY;
  const ahead = AHEAD.exec(title)?.index ?? Number.POSITIVE_INFINITY;
  const around = AROUND.test(title);
  if (time?.side && Math.min(behind, ahead) < Number.POSITIVE_INFINITY)
    return {
      role: behind < ahead && (time.side === 'review' || LOOKS_BACK.test(title)) ? 'review' : time.side,
      period: time.period,
    };
  if (around && ahead === Number.POSITIVE_INFINITY && behind === Number.POSITIVE_INFINITY)
    return isPlan(meta) ? { role: 'background', period: PROBLEMS.test(title) ? state.period : null } : undefined;
  if (time?.side === 'target') return { role: 'target', period: time.period };
  if (time?.side === 'review' && (state.role !== 'target' || time.part || OF_YEAR.test(title)))
    return { role: 'review', period: time.period };
  const side = isUndated(meta) ? sideOfUndated(title) : undefined;
  if (side) return { role: side, period: null };
  if (!isPlan(meta))
    return state.role === 'review' && meta.periodStart !== undefined && NEXT_WORK.test(title)
      ? { role: 'target', period: yearsAhead(meta) }
      : undefined;
  if (behind < ahead && state.role !== 'target')
    return {
      role: 'review',
      period: yearsBehind(meta),
    };
  const bids = state.role === 'background' && state.period === null && !around && BIDS.test(title);
  if (ahead < Number.POSITIVE_INFINITY || bids)
    return {
      role: 'target',
      period: yearsAhead(meta),
    };
  return undefined;
}

/** 全力推动“十五五”开好局、起好步: the work of a plan's first year. */
const BEGUN = /“?十[一二三四五六七八九]?五”?(?:规划)?(?:实现)?(?:开好局|起好步|良好开局|精彩开局)/u;

/** “十五五”时期目标任务和2026年工作安排: what such a part asks for is mostly of the year; aims for the term say so. */
function spokenOf(times: Time[]): Time | undefined {
  const [first] = times;
  if (first?.side !== 'target' || !first.plan) return first;
  return times.find(({ side, plan, period }) => side === 'target' && !plan && period?.length === 4) ?? first;
}

/** 2017年工作回顾: whatever year the text itself goes by. */
const LOOKS_BACK = /回顾|回望|回眸|总结/u;
/** 第一节 二〇三五年远景目标; not 制定“十四五”规划和2035年远景目标的总体思路, which is of both. */
const VISION =
  /^(?![^年]*规划)[^“”和与及]{0,16}?(20\d\d|二[〇零○][一二三四五六七八九][〇零○一二三四五六七八九])年(?:的)?(?:远景|愿景|基本实现)[^和与及]{0,14}$/u;

/** 二、下一步工作打算: the part of a summary that plans. */
const NEXT_WORK = /下一?步(?:的)?(?:主要|重点)?(?:工作|打算|安排|计划|举措|措施|思路)|工作打算$/u;
/** 一、2023年主要工作: the title of a part that tells of a year, wherever it stands. */
const OF_YEAR =
  /^[^，。]{0,5}20\d\d年(?:度)?(?:以来)?(?:全[省市区县州镇乡街])?(?:的)?(?:主要|重点|各项)?工作(?:开展)?(?:情况)?$/u;

/** Documents that plan for years rather than report on one. */
const isPlan = (meta: Metadata): boolean => familyOf(meta.kind) === 'plan';

const AIMS =
  /(?:预期|主要|总体|发展|工作)目标(?:任务)?(?:建议)?(?:是|为|：|:)|(?:指导思想|总体要求|总体思路|工作思路)(?:是|为|：|:)|重点(?:抓好|做好)(?:以下)?/u;
const OPENING = 26;
const FIXED_OPENING = 80;
const BY = /^(?:[^。，：]{0,16}：)?(?:力争)?到(20\d\d)年(?:底|末)?/u;
const MAIN_CLAUSE = /(?:是|系).{0,40}(?:年|五年|时期)[，,。]?|工作[：:]?$|[：:]$/u;
const SAYS = '指出|提出|强调|要求|明确|表示|介绍|获悉';
const ADDRESSES =
  '[—－-]+|各位代表[，,！!。：:]?|同志们[，,！!：:]?|[一二三四五六七八九十]+是|同时[，,]|其中[，,：:]?|回顾|展望|建议';
const BEFORE = new RegExp(`^(?:${ADDRESSES})+`, 'u');
/** Who says it stands before it: dear to look for, so only where a sentence holds such a word. */
const BEFORE_SAID = new RegExp(
  `^(?:(?:[^。，,：:；;]{0,30}[，,])?[^。，,：:；;]{0,24}(?:${SAYS})[，,：:]|${ADDRESSES})+`,
  'u',
);
const SAID = new RegExp(SAYS, 'u');

/** A line that only tells when the text was given or printed, before whom or by whom. */
const DATE_LINE =
  /^[^，。,；;]{0,14}20\d\d年\d{1,2}月(?:\d{1,2}日)?(?:[^，。,；;]{0,6}|\s*[在于][^，。,；;]{4,60}(?:会议|大会)上?[）)]?|[^，。,；;]{0,60}(?:[省市县区州旗镇乡]长|主席|主任|盟长)[\s　:：]*\p{Script=Han}[\p{Script=Han}\s　·]{1,8})$/u;

/** 下一步，两市将…: a look ahead that closes a report. */
const NEXT = /^下一?步[，,](?!.{0,12}(?:问题|困难))/u;

/** Words of the letter that sends a plan round. */
const COVERING = /现(?:予以?)?(?:印发|转发|下达|公布)(?:给你们)?[，,。]|^各[^。]{2,40}[：:]$/u;

/** What a sentence holds, told in one pass before the patterns that look for it. */
const MONTH = 1;
const COVERS = 2;
const SAYING = 4;
const UP_TO = 8;
const AIM = 16;
const MARKS = markTable([
  [MONTH, '月'],
  [COVERS, '现各'],
  [SAYING, '出调求确示绍悉'],
  [UP_TO, '到'],
  [AIM, '标想求路抓做'],
]);

/** A sentence without what addresses or quotes before it. */
const wordsOf = (text: string, said: boolean): string =>
  said ? text.replace(BEFORE_SAID, '') : ADDRESSING[unitAt(text, 0)] === 1 ? text.replace(BEFORE, '') : text;
const ADDRESSING = unitTable('—－-各同一二三四五六七八九十其回展建');

/** What the opening of a sentence says, or a statement of aims anywhere in it. */
export function cueOfOpening(text: string, meta: Metadata, at: { starts: boolean; state: Role }): Cue | undefined {
  const holds = marksIn(text, MARKS);
  if ((holds & MONTH) !== 0 && DATE_LINE.test(text)) return undefined;
  if ((holds & COVERS) !== 0 && COVERING.test(text)) return { role: 'background', period: null, lasts: 'sentence' };
  const words = wordsOf(text, (holds & SAYING) !== 0 && SAID.test(text));
  if (at.state.role === 'review' && meta.periodStart !== undefined && NEXT.test(words))
    return { role: 'target', period: yearsAhead(meta), lasts: 'paragraph' };
  const cue =
    ((holds & UP_TO) !== 0 ? byYear(words, meta, at.starts) : undefined) ??
    ((holds & AIM) !== 0 ? aimed(text, meta, at) : undefined) ??
    timed(words, meta, at) ??
    willed(words, meta, at);
  return cue && /[？?]$/u.test(text) ? { ...cue, lasts: 'sentence' } : cue; // 明年有什么打算？
}

/** 全市将新建…: what a document on a year under way says of the rest of it. */
const WILL =
  /^(?:[^，,。；;]{0,10}[，,])?(?:我们|\p{Script=Han}{1,6}[省市县区州局委办厅])?(?:还|也|并)?(?:将(?!近)|力争|确保(?!了))/u;

const willed = (words: string, { presentMonth, periodStart }: Metadata, { state }: { state: Role }): Cue | undefined =>
  presentMonth !== undefined && state.role === 'review' && WILL.test(words)
    ? { role: 'target', period: `${periodStart}`, lasts: 'sentence' }
    : undefined;

/** 到2025年: aims for a year, for the rest of the section or paragraph. */
function byYear(words: string, meta: Metadata, starts: boolean): Cue | undefined {
  const year = Number(BY.exec(words)?.[1]);
  if (!year || year < (meta.periodStart ?? meta.year ?? year) || year > (meta.periodEnd ?? year) + 20) return undefined;
  return {
    role: 'target',
    period: `${year}`,
    lasts: starts && isPlan(meta) ? 'section' : isPlan(meta) ? 'paragraph' : 'sentence',
  };
}

/** 2023年发展的主要预期目标是: from here on, aims. */
function aimed(text: string, meta: Metadata, at: { starts: boolean; state: Role }): Cue | undefined {
  const aims = AIMS.exec(text);
  if (!aims) return undefined;
  const times = timesIn(text.slice(0, aims.index + aims[0].length), meta);
  const time = times.filter(({ side }) => side === 'target').at(-1);
  if (time) return { role: 'target', period: time.period };
  if (at.state.role === 'target' || times.length || !/目标/u.test(aims[0]) || !at.starts) return undefined;
  return { role: 'target', period: yearsAhead(meta) };
}

/**
 * 五年来, 过去一年, 今年, 2026年: at the head of a paragraph for what follows; inside one, a term is for the rest of the
 * paragraph and a year for its sentence. A part that plans looks back for a paragraph only.
 */
function timed(words: string, meta: Metadata, { starts, state }: { starts: boolean; state: Role }): Cue | undefined {
  const start = words.slice(0, OPENING);
  const opening = words.slice(0, FIXED_OPENING);
  const fixed = fixedYearIn(opening) ? timesIn(opening, meta)[0] : undefined;
  const time = fixed?.fixed
    ? fixed
    : timesIn(start, meta).find(
        ({ at, plan }) =>
          at <= (starts ? 12 : 6) && !REFERRED_TO.test(start.slice(0, at)) && (!plan || PLAN_AS_TIME.test(start)),
      );
  const stated = isUndated(meta) ? yearOfUndated(words, starts) : undefined;
  if (stated) return { period: stated, lasts: 'paragraph' };
  if (!time?.side || isOld(time, meta)) return undefined;
  const cue = { role: time.side, period: time.period };
  if (isPlan(meta)) {
    if (time.side === 'target')
      return state.role === 'target' || /将(?!近)|要(?!求)|力争|确保/u.test(words)
        ? { ...cue, lasts: 'sentence' }
        : undefined;
    if (starts && state.role === 'review' && /^(?:刚刚)?过去的/u.test(words)) return { ...cue, lasts: 'paragraph' };
    if (!starts || !time.plan) return { ...cue, lasts: 'sentence' };
    return { ...cue, lasts: state.role === 'target' ? 'paragraph' : 'section' };
  }
  if (time.part && meta.reviewPart === undefined && !starts) return undefined;
  if (time.part) return { ...cue, lasts: lastingOfPart(time, starts) };
  const { reviewEnd } = meta;
  const isEarlier =
    time.side === 'review' && !time.term && reviewEnd !== undefined && lastYear(time.period ?? '') < reviewEnd;
  if (meta.presentMonth !== undefined && time.side === 'review' && !time.term)
    return { ...cue, lasts: isEarlier ? 'sentence' : 'paragraph' };
  const leads = MAIN_CLAUSE.test(words);
  if (time.side === 'review' && state.role === 'target') {
    return { ...cue, lasts: time.term ? 'paragraph' : 'sentence' };
  }
  if (isEarlier) return { ...cue, lasts: starts ? 'paragraph' : 'sentence' };
  if (starts || (leads && time.side === 'target' && state.role !== 'target')) return cue;
  return { ...cue, lasts: time.term ? 'paragraph' : 'sentence' };
}

/** 面对2015年工业下滑的形势: a time that is met or compared with is not the one spoken of. */
const REFERRED_TO = /[（(][^）)]*$|(?:面对|针对|应对|克服|对照|比照|相[比较]|[比较与同])$/u;

/** 下半年 leads the rest of a text, 前8个月 the rest of a paragraph, 6月份 and 全年 their own sentence. */
function lastingOfPart({ side, period, part }: Time, starts: boolean): Cue['lasts'] {
  if (part === 'whole year') return 'sentence';
  if (side === 'target') return starts ? undefined : 'paragraph';
  return isFromJanuary(period!) ? 'paragraph' : 'sentence';
}

/** 粮食产量创2006年以来新高: a year long past is a standard of comparison, not the time spoken of. */
const isOld = ({ side, period }: Time, { reviewEnd }: Metadata): boolean =>
  side === 'review' && reviewEnd !== undefined && lastYear(period ?? '') < reviewEnd - 5;
