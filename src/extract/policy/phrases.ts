import { matchesOf } from '../../lexicon/matches';
import { holdsAny, isDigit, unitAt, unitTable } from '../../lexicon/unit-table';
import { type Segment, stripQuotes, wordsEnding } from '../clause';
import { nameStart, narrowed, type Part } from './stretches';
import { isClass, policySuffixOf } from './suffixes';

/** A stretch of a segment that may be a policy's name. */
export interface PolicyPhrase {
  from: number;
  to: number;
  name: string;
  /** All of it stands in quotation marks. */
  quoted: boolean;
  /** What was cut off behind it: 工作, 成果. */
  trimmed: string;
  /** A predicate follows it: 国企改革 in 国企改革取得积极成效. */
  said: boolean;
  /** 纳入, 列入 stands before it. */
  taken: boolean;
}

/** What follows a policy's name and is no part of it. */
const trailing = wordsEnding(
  (
    '反馈问题整改|问题整改成效|问题整改|整改工作|整改|目标任务|年度目标任务|试点成效|试点工作|试点任务|试点经验|改革任务|任务|工作|成果|成效|经验|经验做法|编制|要求|精神|部署|落地见效|' +
    '落地|落地落实|升级版|内涵|效应|品牌优势|目标|建设|方式|做法|创建|全省领跑|步伐|进程|力度|高压态势|态势|扩面|扩面提质|提质扩面|提质增效|红利|契机|等'
  ).split('|'),
);
const KEEPS =
  /(?:信用体系|法治政府|平安|海绵城市|双一流”?|无废城市”?|[强大][省市县区国]|生态[省市县区]|城镇化|好房子”?|统一大市场)建设$/u;
/** The noun right behind a quotation: “放管服”改革, “两个责任”机制. */
const AFTER_QUOTE =
  /^[\p{Script=Han}]{0,10}?(?:战略|行动|行动计划|计划|工程|改革|机制|制度|模式|政策|规划|品牌|体制|活动|举措|目标|思路|竞赛|评比|评价|保卫战|攻坚战|实事|事项|建设|布局|体系|筛查|重点工作|普法|共建|试点(?![城市县区地省企])|消费券|排查整治|系统联治|立法|联动|融合|协同|整治|治理|攻坚|帮扶|协作|审批|责任制|承诺制|管理法|清单)+/u;
/** Digits and 条 that close a name, which the list grammar reads as a quantity. */
const ARTICLES = /^\d{1,3}条(?:措施|政策|新政|意见|举措|政策措施|硬措施)?/u;
/** 十四五规划 by itself is found by its pattern. */
const PLAN = /^“?十[二三四五六七]五”?规划(?:纲要)?$/u;
const JOINING = unitTable('和与及');
const JOINS = /(?:以及|[和与及])(?![谐平解])/gu;

/** The stretches of a segment that may be names of policies. */
export function policyPhrases(text: string, segment: Segment, nouns: { from: number; to: number }[]): PolicyPhrase[] {
  const articles = isDigit(unitAt(text, segment.to)) ? ARTICLES.exec(text.slice(segment.to, segment.to + 12)) : null;
  if (articles) {
    const from = nameStart(segment, segment.from, true);
    const to = segment.to + articles[0].length;
    return halves({ from, to, name: text.slice(from, to), quoted: false, trimmed: '', said: false, taken: false });
  }
  const part = narrowed(text, segment, nouns);
  const phrase = text.slice(part.from, part.to);
  const open = segment.quoted ? -1 : phrase.indexOf('“');
  const close = open >= 0 ? phrase.indexOf('”', open) : -1;
  if (close > open && !part.said) {
    const from = nameStart(segment, part.from, false);
    const quotation = { from: part.from + open, to: part.from + close };
    return halves(quotedPhrase(text, { ...part, from }, segment.size, quotation));
  }
  if (segment.quoted) {
    // “零门槛”落户政策: what follows the quotation was read as its predicate.
    const noun =
      segment.subject && text[segment.to] === '”' && AFTER_QUOTE.exec(text.slice(segment.to + 1, segment.to + 12));
    if (noun) return [cut(text, segment.from - 1, segment.to + 1 + noun[0].length, part)];
    return [cut(text, segment.from, segment.to, part, true)];
  }
  const strong = endsInNoun(phrase) || policySuffixOf(segment.head?.text ?? '')?.class === 'strong';
  const from = part.from === segment.from ? nameStart(segment, part.from, strong, part.said) : part.from;
  return halves(cut(text, from, part.to, part));
}

/** Whether a noun of policies closes the phrase, or what follows one: 行动计划 in 行动计划任务. */
function endsInNoun(phrase: string): boolean {
  const noun = policySuffixOf(phrase)?.class;
  if (noun !== undefined) return noun === 'strong' || noun === 'field';
  const behind = trailing(phrase);
  return behind !== undefined && behind.length < phrase.length && endsInNoun(phrase.slice(0, -behind.length));
}

/** 科技保险补贴和专利保险补贴: the same noun closes both, if of common words. */
const sharesNoun = (left: string, right: string): boolean => {
  const noun = policySuffixOf(left);
  return noun?.class === 'field' && noun.word.length > 2 && policySuffixOf(right)?.word === noun.word;
};
const endsName = (half: string): boolean =>
  /\d条$/u.test(half) || (policySuffixOf(half) !== undefined && !isClass(half));

/** 都市区规划纲要和综合交通规划 names two. */
function halves(phrase: PolicyPhrase): PolicyPhrase[] {
  const { name, from, to } = phrase;
  if (phrase.quoted || !holdsAny(name, JOINING)) return [phrase];
  for (const { index, 0: join } of matchesOf(name, JOINS)) {
    const left = name.slice(0, index);
    const right = name.slice(index + join.length);
    if (PLAN.test(right)) return [];
    // Titles of documents are found by their marks.
    if (left.endsWith('》') && policySuffixOf(right)) return [{ ...phrase, from: to - right.length, name: right }];
    if (left.length < 4 || right.length < 4 || left.split('“').length !== left.split('”').length) continue;
    if (!(endsName(left) && endsName(right)) && !sharesNoun(left, right)) continue;
    return [
      { ...phrase, to: from + index, name: left, trimmed: '' },
      { ...phrase, from: to - right.length, name: right },
    ];
  }
  return [phrase];
}

/** Whose demand or arrangement it is: 市政府“四个坚决”要求. */
const OWNER = /^(?:党中央|中央|国务院|[省市县区州]委|[省市县区州]政府|自治区党委|上级|总书记)$/u;

/** 科技金融、绿色金融、普惠金融“三篇文章”: what counts all members of the list belongs to none of them. */
const isCountOf = (unit: string, members: number): boolean => '零一二三四五六七八九'.indexOf(unit) === members;

/** The quotation with what stands before it in the phrase and the noun right behind it. */
function quotedPhrase(
  text: string,
  part: Part,
  members: number,
  { from: open, to: close }: { from: number; to: number },
): PolicyPhrase {
  const after = AFTER_QUOTE.exec(text.slice(close + 1, part.to));
  const before = text.slice(part.from, open);
  const isWhole = members > 1 && isCountOf(text[open + 1]!, members);
  const from =
    isWhole || before.length > 14 || /[更全面持续的是了]|有|以|发放|推出|打造|举办/u.test(before) || OWNER.test(before)
      ? open
      : part.from;
  const noun = policySuffixOf(text.slice(part.from, part.to))?.class;
  const whole =
    noun === 'strong' ? part.to - close <= 13 : noun !== undefined && noun !== 'vague' && part.to - close <= 9;
  const to = whole ? part.to : after ? close + 1 + after[0].length : from === open ? close + 1 : part.to;
  return cut(text, from, to, part);
}

/** The stretch as a phrase, without what follows a name and the quotation marks around it; `part` says what is said of it. */
function cut(text: string, from: number, end: number, { said, taken }: Part, quoted = false): PolicyPhrase {
  let to = end;
  let trimmed = '';
  let name = text.slice(from, to);
  for (let last = quoted ? undefined : trailing(name); last && name.length - last.length > 1; last = trailing(name)) {
    const rest = name.slice(0, -last.length);
    if (KEEPS.test(name) || (policySuffixOf(name) && policySuffixOf(rest)?.class !== 'strong')) break;
    // 综合改革试点任务: the pilot belongs to the name.
    const cut = last.startsWith('试点') && rest.endsWith('改革') ? last.slice(2) : last;
    trimmed = last;
    to -= cut.length;
    name = name.slice(0, -cut.length);
    if (cut !== last) break;
  }
  const bare = stripQuotes(text, { from, to });
  return {
    from: bare.from,
    to: bare.to,
    name: text.slice(bare.from, bare.to),
    quoted: quoted || bare.quoted,
    trimmed,
    said,
    taken,
  };
}
