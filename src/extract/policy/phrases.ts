import { type Segment, stripQuotes, type VerbClass, wordsEnding } from '../clause';
import { policySuffixOf } from './suffixes';

/** A stretch of a segment that may be a policy's name. */
export interface PolicyPhrase {
  from: number;
  to: number;
  name: string;
  /** All of it stands in quotation marks. */
  quoted: boolean;
  /** What was cut off behind it: 工作, 成果. */
  trimmed: string;
}

/** What follows a policy's name and is no part of it. */
const trailing = wordsEnding(
  '反馈问题整改|问题整改成效|问题整改|整改工作|整改|目标任务|试点成效|试点工作|试点任务|改革任务|任务|工作|成果|成效|经验|编制|要求|精神|部署|落地见效|落地|升级版|内涵|效应|品牌优势|目标|建设|方式|做法|创建|全省领跑|等'.split(
    '|',
  ),
);
const KEEPS = /(?:信用体系|法治政府|平安|海绵城市|双一流”?|无废城市”?)建设$/u;
/** The noun right behind a quotation: “放管服”改革, “两个责任”机制. */
const AFTER_QUOTE =
  /^[\p{Script=Han}]{0,10}?(?:战略|行动|行动计划|计划|工程|改革|机制|制度|模式|政策|规划|品牌|体制|活动|举措|目标|思路|制度|竞赛|评比|评价|保卫战|实事|事项|建设|布局|体系|筛查|重点工作|普法|共建|试点|消费券|排查整治|系统联治|立法|联动)+/u;
/** Governing verbs that a policy's name may begin with, after the verb that governs the policy: 开展打击治理…专项行动. */
const OPENS_NAME = new Set<VerbClass>(['other', 'renew', 'honor', 'plan']);
const GOVERNS = new Set<VerbClass>(['policy', 'push']);
/** Digits and 条 that close a name, which the list grammar reads as a quantity. */
const ARTICLES = /^\d{1,3}条(?:措施|政策|新政|意见|举措|政策措施|硬措施)?/u;

/** The stretches of a segment that may be names of policies. */
export function policyPhrases(text: string, segment: Segment): PolicyPhrase[] {
  const articles = ARTICLES.exec(text.slice(segment.to));
  if (articles) {
    const from = nameStart(segment, true);
    const to = segment.to + articles[0].length;
    return [{ from, to, name: text.slice(from, to), quoted: false, trimmed: '' }];
  }
  const open = text.indexOf('“', segment.from);
  const close = open >= 0 && open < segment.to ? text.indexOf('”', open) : -1;
  if (!segment.quoted && close > open && close <= segment.to) return [quotedPhrase(text, segment, open, close)];
  const strong =
    policySuffixOf(segment.text)?.class === 'strong' || policySuffixOf(segment.head?.text ?? '')?.class === 'strong';
  return [
    cut(text, { from: segment.quoted ? segment.from : nameStart(segment, strong), to: segment.to }, segment.quoted),
  ];
}

/** Where the name begins: after the verb that governs it, with the verbs after that one. */
function nameStart(segment: Segment, strong: boolean): number {
  if (!strong) return segment.from;
  let start = segment.from;
  for (let i = segment.lead.length - 1; i > 0; i--) {
    const token = segment.lead[i]!;
    if (!OPENS_NAME.has(token.class) || token.to !== start || token.word.length < 2) break;
    if (!segment.lead.slice(0, i).some((t) => GOVERNS.has(t.class))) break;
    start = token.from;
  }
  return start;
}

/** The quotation with what stands before it in the phrase and the noun right behind it. */
function quotedPhrase(text: string, segment: Segment, open: number, close: number): PolicyPhrase {
  const after = AFTER_QUOTE.exec(text.slice(close + 1, segment.to));
  const before = text.slice(segment.from, open);
  const from = before.length > 14 || /[更全面持续的是了]|有|以/u.test(before) ? open : segment.from;
  const whole = segment.to - close <= 13 && policySuffixOf(segment.text)?.class === 'strong';
  const to = whole ? segment.to : after ? close + 1 + after[0].length : from === open ? close + 1 : segment.to;
  return cut(text, { from, to }, false);
}

const BEFORE_NAME =
  /^[^“”]*(?:纳入|列入|融入|写入|列为)(?=[“\p{Script=Han}]{4})|^[^“”]{2,}[和与](?=“?十[二三四五六]五”?规划)/u;

function cut(text: string, stretch: { from: number; to: number }, quoted: boolean): PolicyPhrase {
  let { from, to } = stretch;
  // 把常态化帮扶纳入乡村振兴战略, 小康社会和“十三五”规划: the policy stands behind it.
  from += BEFORE_NAME.exec(text.slice(from, to))?.[0].length ?? 0;
  let trimmed = '';
  let name = text.slice(from, to);
  for (let last = trailing(name); last && name.length - last.length > 1; last = trailing(name)) {
    if (policySuffixOf(name) || KEEPS.test(name)) break;
    trimmed = last;
    to -= last.length;
    name = text.slice(from, to);
  }
  const bare = stripQuotes(text, { from, to });
  return {
    from: bare.from,
    to: bare.to,
    name: text.slice(bare.from, bare.to),
    quoted: quoted || bare.quoted,
    trimmed,
  };
}
