import { matchesOf } from '../../lexicon/matches';
import { fixedYearIn, numeral } from '../period';
import { lastMonth, partTitled, partTold } from '../year-parts';
import { isOfTheDay } from './dates';
import { planned, yearIn } from './plan-years';
import { toldByText } from './undated-years';
import { LEAD, lookingBack, underWay, type YearSources, type Years } from './year-spans';

const YEAR = '(20\\d\\d)年';

/** Sentences that fix the planned year, and how much each is worth; group 1 the year, shift what to add to it. */
const ANNUAL: [RegExp, number, number][] = [
  [new RegExp(`${YEAR}[^。；\\n]{0,24}(?:回顾|工作总结|执行情况|完成情况|主要成绩)`, 'gu'), 1, 5],
  [
    new RegExp(
      `${YEAR}(?:的)?(?:目标任务|工作安排|工作部署|重点工作|工作重点|主要任务|主要工作|工作总体|工作建议|计划|预期目标|政府工作的|经济社会发展|全[省市县区州].{0,8}计划)`,
      'gu',
    ),
    0,
    4,
  ],
  [new RegExp(`${YEAR}[^。；\\n]{0,24}(?:预期目标|指导思想|总体要求)`, 'gu'), 0, 5],
  [new RegExp(`(?:做好|抓好|关于|安排)${YEAR}`, 'gu'), 0, 3],
  [new RegExp(`预计${YEAR}`, 'gu'), 1, 3],
  [new RegExp(`${YEAR}[，,][^。；，,\\n]{0,8}(?:要(?!求)|将(?!近|于))`, 'gu'), 0, 3],
  [new RegExp(`${YEAR}(?:全|我)?\\p{Script=Han}{0,3}[省市县区州]?将(?!近|于)`, 'gu'), 0, 3],
  [new RegExp(`${YEAR}(?:以来|，我们|,我们)`, 'gu'), 1, 1],
];

/** 2012年全市生产总值完成3440亿元: where nothing else tells, the year of what has been achieved is the reviewed one. */
const ACHIEVED = new RegExp(`(?<![到至比较从自于是])${YEAR}(?:全|我)?[^。；\\n]{0,16}(?:完成|达到|实现)`, 'gu');

/** 本届政府任期的五年（2012—2016年）: the year after it is planned. */
const TERM = /(?:五年|任期|届)[^\n]{0,80}?[（(](20\d\d)年?[-—–~～至]+(20\d\d)年?[）)]/u;
/** 2021年1月，某省第十三届人民代表大会第四次会议 */
const SESSION = /(20\d\d)年(\d{1,2})月[^。\n]{0,24}(?:代表大会|人代会|两会)/u;

/** Years of things that all know: founding days counted in a text ("建党100周年") fix the year that is spoken of. */
const ANNIVERSARY: [RegExp, number][] = [
  [/(?:建党|党(?:的)?成立|共产党成立)(\d{2,3}|[一二三四五六七八九十]+)周年/u, 1921],
  [/(?:新中国|共和国)成立(\d{2})周年/u, 1949],
  [/改革开放(\d{2})周年/u, 1978],
];
export function yearsOf(sources: YearSources): Years {
  const { family } = sources;
  if (family === 'plan') return planned(sources);
  if (family === 'statistics') return reported(sources);
  if (family === 'annual') return annual(sources);
  if (family === 'congress') return congress(sources);
  return told(sources);
}

/** A line of the head that holds nothing but a date without a day: 2018年1月. */
const DATE_LINE =
  /^(?:[（(—\s]*|[^\d，。,；\n]{2,12}[\s：:])(20\d\d)年(?:(\d{1,2})月)?(?:\d{1,2}日)?(?=[（(）)\s]|[，,](?![^。；\n]{0,12}(?:计划|将(?!近)|力争|确保|争取|拟))|$)/mu;
const HEAD = 300;
const FIRST_PAGE = 1200;

/** 2025年民生实事项目进展情况公示: what has come of the works of a year by then. */
const PROGRESS = /(?:进展|推进|进度|落实|办理|完成)情况/u;

/** 2017年脱贫攻坚工作情况: what a year was. */
const SUMS_UP = /(?:情况|总结|成效|成果|成就|回顾|综述|概况|简介|小结|汇报)(?:的?(?:报告|汇报|说明|介绍))?$/u;

/** News of a work report reviews a year and plans the next, as the report does. */
const ON_REPORT = /作(?:了)?政府工作报告|政府工作报告(?:侧记|解读|摘登|摘要|指出|提出)/u;

/** News and other texts speak of the year before and the year that has begun; from November on of the next. */
function told(sources: YearSources): Years {
  const { title, text, given, published, family } = sources;
  const date = given ?? published;
  const reported = family === 'news' && !date && ON_REPORT.test(text.slice(0, HEAD)) ? annual(sources) : undefined;
  if (reported?.year) return reported;
  const line = DATE_LINE.exec(text.slice(0, HEAD));
  const titled = matchesOf(title, /(?<!\d)(20\d\d)年/gu).at(-1)?.[1];
  const year =
    Number(titled ?? yearIn(title) ?? date?.slice(0, 4) ?? line?.[1] ?? 0) ||
    (family === 'news' ? yearIn(text.slice(0, HEAD)) : undefined);
  if (!year) return toldByText(text);
  const dated = date?.startsWith(String(year)) ? Number(date.slice(5, 7)) : Number(line?.[2] ?? 0);
  const part = partTitled(title, year) ?? partTold(text.slice(0, LEAD), year);
  if (titled && dated === 0 && !part && family !== 'news' && SUMS_UP.test(title)) return { ...underWay(year, 0), year };
  if (dated > 0 && titled && PROGRESS.test(title)) return { ...underWay(year, dated), year };
  if (part && (dated === 0 || isFresh(part, dated))) return { ...underWay(year, dated, part), year };
  if (family !== 'news' && !dated && !line) return { year, thisYear: year, doubts: [] };
  const opens = line !== null && !line[2] && /^[，,]/u.test(text.slice(line.index + line[0].length));
  const late = opens || dated >= 11 || (dated === 0 && /成就|成果|成效|回顾|回眸|收官|盘点/u.test(text.slice(0, HEAD)));
  if (family === 'news' && dated && isOfTheDay(text.slice(0, LEAD), dated)) return { ...underWay(year, dated), year };
  const running = dated >= 4 && /今年以来|今年上半年|上半年[，,]|前三季度/u.test(text.slice(0, FIRST_PAGE));
  if (running && dated < 12) return { ...underWay(year, dated), year };
  return lookingBack(late ? year : year - 1, year);
}

/** Whether a text of this month may be about a part of its year that is just over. */
const isFresh = (part: string, month: number): boolean => {
  const since = month - Number(lastMonth(part).slice(5));
  return since >= 0 && since <= 4;
};

/** Reports that review a year and plan the next: a vote of what the document says. */
function annual({ title, text, given, published }: YearSources): Years {
  const doubts: string[] = [];
  const votes = new Map<number, number>();
  const vote = (year: number, weight: number): void => {
    votes.set(year, (votes.get(year) ?? 0) + weight);
  };
  const years = matchesOf(title, /(?<!\d)(20\d\d)/gu).map((m) => Number(m[1]));
  const within = WITHIN_YEAR.test(title);
  if (years.length)
    vote(Math.max(...years) + (years.length === 1 && !within && /执行情况|回顾|总结/u.test(title) ? 1 : 0), 30);
  const date = given ?? published;
  const dateYear = date ? Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) >= 11 ? 1 : 0) : undefined;
  if (dateYear) vote(dateYear, given ? 25 : 8);
  const places: { year: number; shift: number; from: number; to: number }[] = [];
  for (const [pattern, shift, weight] of ANNUAL) {
    let given = 0;
    for (const match of matchesOf(text, pattern)) {
      if (++given > 4) break;
      vote(Number(match[1]) + shift, weight);
      const from = match.index + match[0].indexOf(match[1]!);
      places.push({ year: Number(match[1]), shift, from, to: from + 5 });
    }
  }
  const term = TERM.exec(text);
  if (term) vote(Number(term[2]) + 1, 4);
  const session = SESSION.exec(text.slice(0, HEAD));
  if (session) vote(Number(session[1]) + (Number(session[2]) >= 11 ? 1 : 0), 8);
  const fixed = fixedYears(text, doubts);
  for (const { aims, weight } of fixed) vote(aims, weight);
  if (votes.size === 0) for (const match of matchesOf(text, ACHIEVED)) vote(Number(match[1]) + 1, 1);
  let best: number | undefined;
  for (const [year, weight] of votes) if (best === undefined || weight > votes.get(best)!) best = year;
  if (best === undefined) {
    const told = yearIn(text.slice(0, HEAD));
    return told ? { ...underWay(told, 0), year: told, doubts } : { doubts };
  }
  if (dateYear && given && dateYear !== best) doubts.push(`日期为${given}，正文则安排${best}年的工作`);
  if (within) {
    const part = partTitled(title, best) ?? partTold(text.slice(0, LEAD), best);
    return { ...underWay(best, date?.startsWith(`${best}`) ? Number(date.slice(5, 7)) : 0, part), year: best, doubts };
  }
  const nextYear = /明年(?:是|的?(?:工作|目标|经济|发展|重点|政府))/u.test(text);
  const opened = text.slice(0, FIRST_PAGE);
  const summary =
    (SUMMARY.test(title) && /今年以来|^今年/mu.test(opened)) || REVIEWED_NOW.exec(opened)?.[1] === `${best - 1}`;
  const thisYear = given ? Number(given.slice(0, 4)) : nextYear || summary ? best - 1 : best;
  return {
    year: best,
    thisYear,
    reviewStart: best - 1,
    reviewEnd: best - 1,
    periodStart: best,
    periodEnd: best,
    review: places.find(({ year, shift }) => shift === 1 && year === best - 1),
    period: places.find(({ year, shift }) => shift === 0 && year === best),
    doubts,
  };
}

/**
 * Years that a five-year plan or an anniversary fixes. Where a year stands beside one and they disagree, the fixed one is
 * right (copied pages get new dates, not new anniversaries) and the disagreement is told.
 */
function fixedYears(text: string, doubts: string[]): { aims: number; weight: number }[] {
  const found: { aims: number; weight: number }[] = [];
  for (let fixed = fixedYearIn(text); fixed && found.length <= 5; fixed = fixedYearIn(text, fixed.to)) {
    const { year, stated, plan, first } = fixed;
    const wrong = stated !== undefined && stated !== year;
    if (wrong) doubts.push(`文中称“${stated}年”为“${plan}”${first ? '开局' : '收官'}之年，按规划期应为${year}年`);
    const words = text.slice(fixed.at, fixed.to);
    const planned = !words.startsWith('过去') && (fixed.at > text.length * 0.25 || /今年|做好|目标/u.test(words));
    found.push({ aims: year + (planned ? 0 : 1), weight: wrong ? 30 : 4 });
  }
  for (const [pattern, founded] of ANNIVERSARY) {
    const match = pattern.exec(text);
    const count = match ? numeral(match[1]!) : undefined;
    if (count && count % 5 === 0) found.push({ aims: founded + count, weight: 1 });
  }
  return found;
}

/** A title that reports on a part of the year itself: 2024年…计划上半年执行情况, 2023年预算调整. */
const WITHIN_YEAR = /上半年|下半年|[一二三]季度|前三季度|1\s*[-—–至]\s*\d{1,2}月|调整|中期/u;
/** 一、2020年计划执行情况 ⏎ 今年以来: written before the year was over. */
const REVIEWED_NOW =
  /(20\d\d)年[^\n。]{0,24}(?:执行情况|完成情况|实施情况|回顾|总结)[^\n。]{0,6}\n\s*(?:[^\n。]{2,16}\n\s*)?今年以来/u;
/** Offices sum a year up before it is over: its 今年 is the year that they report on. */
const SUMMARY = /工作总结/u;
/** The speech to a party congress: the term behind and the term ahead. Congresses of the second half-year end a term. */
function congress({ title, text, given, published }: YearSources): Years {
  const date = given ?? published;
  const year = Number(date?.slice(0, 4) ?? 0) || yearIn(title) || yearIn(text) || undefined;
  if (!year) return { doubts: [] };
  const last = Number(date?.slice(5, 7) ?? 12) >= 8 ? year : year - 1;
  return {
    year,
    thisYear: year,
    reviewStart: last - 4,
    reviewEnd: last,
    periodStart: last + 1,
    periodEnd: last + 5,
    doubts: [],
  };
}

/** Bulletins of what a year was. */
function reported({ title, text, published, given }: YearSources): Years {
  const issued = Number((published ?? given ?? '').slice(0, 4)) || undefined;
  const month = Number((published ?? given ?? '').slice(5, 7));
  const stated = yearIn(title) ?? (issued && partTitled(title, issued) ? undefined : yearIn(text.slice(0, 500)));
  const running = stated ?? issued;
  const part = running && (partTitled(title, running) ?? partTold(text.slice(0, LEAD), running));
  if (running && part && (stated !== undefined || isFresh(part, month)))
    return { ...underWay(running, running === issued ? month : 0, part), year: issued ?? running };
  const review = stated ?? (issued ? issued - 1 : undefined);
  if (!review) return { year: issued, thisYear: issued, doubts: [] };
  return {
    year: issued ?? review + 1,
    thisYear: review,
    reviewStart: review,
    reviewEnd: review,
    doubts: [],
  };
}
