import { type Candidate, cueOf } from '../candidates/index';
import type { Segment } from '../clause';

const isFund = cueOf(['基金']);
const FUND = '基金';
/** Words that tell what kind of fund it is; one whose name holds no other is a class. */
const KINDS =
  '政府|产业|行业|投资|创业|创投|风险|引导|专项|股权|私募|公募|证券|市场化|社会|各类|各级|省级?|市级?|区级?|县级?|国家级|国有|国资|国企|企业|补充|发展|天使|直投|并购|种子|科创|科技|科技创新|人才|成果转化|系列|社会保障|养老|公益|慈善|救助|教育|维修|住房|互助|助学|奖励|奖学|应急|周转|不动产|规模|头部|知名|优质|配套|相关|有关|民间|海外|境外|外资|主权|长期|耐心|建设|管理|扶贫|帮扶|纾困';
const CLASS = new RegExp(
  `^(?:${KINDS}|[\\d一二两三四五六七八九十百多几数余]+[个支只家]?|亿元|[大等和与及的母子新老])*$`,
  'u',
);
/** Levies and moneys that nobody runs, classes of securities, and counts of funds. */
const NO_FUND = /保险|保障|统筹|医保|返贫|信托|私募|公募|\d+[支只个]|新增|新设|各[级类]/u;
const NAME = /^[\p{Script=Han}A-Za-z0-9“”·]{4,24}$/u;
/** 甲产业母基金和乙产业基金: each is a fund. */
const JOINT = /(?<=基金)[和与及]/u;
/** Verbs of funds, and how large they are, that a phrase may begin with. */
const LEAD =
  /^(?:(?:获得?|用好|重构|优化|运用|引领|撬动|放大|壮大|引入|引进|参与|管好|用足|首期|第[一二三四五]期|规模)+|\d+亿元的?)+/u;

/** It stands over the industry that it is for. */
const EDGE = 0.2;

/** Funds by what they are for, of whatever common words: 未来产业发展基金, 四川社保科创基金. */
export function funds(text: string, segments: readonly Segment[], named: readonly Candidate[]): Candidate[] {
  if (!isFund(text)) return [];
  const found: Candidate[] = [];
  for (const { from, to, countedBefore, countedAfter } of segments) {
    if (countedBefore || countedAfter || !text.startsWith(FUND, to - FUND.length)) continue;
    let at = from;
    for (const phrase of text.slice(from, to).split(JOINT)) {
      const start = at + (LEAD.exec(phrase)?.[0].length ?? 0);
      const end = at + phrase.length;
      const name = text.slice(start, end);
      const field = name.slice(0, -FUND.length);
      if (
        NAME.test(name) &&
        !CLASS.test(field) &&
        !NO_FUND.test(field) &&
        !named.some((one) => one.from === start && one.to === end)
      )
        found.push({ type: 'Institution', from: start, to: end, name, score: 0.75, edge: EDGE, subtype: 'fund' });
      at = end + 1;
    }
  }
  return found;
}
