/** Which way a text looks before its first cue tells: by its kind, and where it begins half-way by its first sentences. */
import type { Metadata, Passage } from './document';
import { familyOf } from './metadata/kind';
import { yearsAhead, yearsBehind } from './period';
import type { Role } from './role';

/** Whether a document looks back on the very plan whose years it is of: 中期评估. */
const isAssessed = ({ reviewStart, periodStart, periodEnd }: Metadata): boolean =>
  reviewStart !== undefined && reviewStart === periodStart && periodEnd !== periodStart;

/** State before the first cue. */
export function opening(meta: Metadata, passages: Passage[]): Role {
  const family = familyOf(meta.kind);
  const review: Role = { role: 'review', period: meta.reviewPart ?? yearsBehind(meta) };
  const target: Role = { role: 'target', period: yearsAhead(meta) };
  const background: Role = { role: 'background', period: null };
  if (family === 'statistics' || meta.reviewPart !== undefined || isAssessed(meta)) return review;
  if (family === 'plan') {
    const ofOneYear = meta.periodStart !== undefined && meta.periodStart === meta.periodEnd;
    const untitled = meta.stated?.title === undefined;
    const ahead = ofOneYear || ((meta.reviewStart === undefined || untitled) && looksAhead(passages));
    return ahead ? target : background;
  }
  if (family !== 'annual' && family !== 'congress' && meta.reviewEnd === undefined) return background;
  return looksAhead(passages) ? target : review;
}

const AHEAD =
  /力争|确保|争取(?!到|了)|不低于|\d[^，。]{0,8}(?:左右|以上)(?=[，,。；;]|$)|(?:^|方面[，,:：]|——)(?:要|将|着力|大力|加快|深入|持续|全面|积极|扎实|坚持|启动|推进|支持|抓好|完善)|(?<!即)将(?=[\p{Script=Han}])(?!近|军|来|其|士|领)|新开工|尽早|明年/u;
const BEHIND =
  /(?:完成|建成|投用|获评|入选|荣获|实现|达|增长|新增|位居|跃居|下降)[^，。]{0,20}\d|获评|入选|荣获|建成|投用|圆满|显著|了/u;
const DONE = /获[评批得国]|入选|荣获|居全[国省市]|跻身|首次|圆满|同比|连续\d+年|了(?=[\p{Script=Han}]{2})/u;
/** A sentence that begins with its verb: rather a plan, if nothing tells of a result. */
const BIDS =
  /^(?:打造|支持|建设|推动|实施(?!.*\d)|落实|继续|办好|健全|培育|优化|统筹|狠抓|提升|加强|强化|巩固|构建|开工建设|创新|发展|引导)(?!.*(?:\d[^，。]{0,6}[个家项人亿万%]|了))/u;
const SAMPLE = 40;

/** Whether the first sentences plan rather than report: for texts that begin half-way. */
function looksAhead(passages: Passage[]): boolean {
  let ahead = 0;
  let behind = 0;
  for (const { kind, text } of passages.slice(0, SAMPLE)) {
    if (kind !== 'sentence' && kind !== 'listItem') continue;
    if (DONE.test(text.text) && !/力争|确保|将/u.test(text.text)) behind++;
    else if (AHEAD.test(text.text)) ahead++;
    else if (BIDS.test(text.text)) ahead += 0.5;
    else if (BEHIND.test(text.text)) behind++;
  }
  return ahead > behind * 1.5 && (ahead >= 8 || (ahead >= 2 && passages.length < SAMPLE));
}
