import { matchesOf } from '../../lexicon/matches';
import { unitTable } from '../../lexicon/unit-table';
import { closesName } from './conjoined';
import type { ListHead } from './parse-clauses';
import { type Stretch, stripQuantity } from './phrase-edges';
import { opensObject, tailStart } from './read-member';
import { toldBehind } from './told';
import { type VerbToken, verbTokens } from './verbs';

/** 等 that closes a list, not the one in 高等, 平等, 一等奖, 等级, 等待. */
const LIST_END = /(?<![高平均中初同相甲优劣对乙一二三])等(?![级离待于同值效额距次比候奖功])/gu;

/** 开放活县四大战略 at the end of a list: the last member and what all of them are. */
const COUNTED_END = /^(.{2,14}?)[“]?([两二三四五六七八九十]大)([\p{Script=Han}]{2,8})(?:”(?:项目|工程|建设)?)?$/u;

/** The last member of a list that a counted class word closes without 等: 工业强县、生态立县、开放活县三大战略. */
export function splitCountedEnd(text: string, phrase: Stretch): { phrase: Stretch; head: ListHead } | undefined {
  const match = COUNTED_END.exec(text.slice(phrase.from, phrase.to));
  if (!match || !COUNTED_CLASS.test(match[3]!)) return undefined;
  const to = phrase.from + match[1]!.length;
  const from = text.indexOf(match[3]!, to + match[2]!.length);
  return { phrase: { from: phrase.from, to }, head: { from, to: phrase.to, text: match[3]!, counted: true } };
}

const COUNTED_CLASS =
  /(?:战略|行动|工程|中心|计划|改革|机制|制度|攻坚战|保卫战|项目|体系|政策|平台|产业|集群|园区|片区|组团|新城|基地|走廊|枢纽|任务)$/u;

/** 项目进展较快: what is said of the works is no part of their class word. */
const WORKS_HEAD =
  /^[\p{Script=Han}]{0,8}?(?:项目(?!部|库|组|经理|团队|管理|建设|清单|资金|申报|审批|化|前期)|工程(?!机械|师|技术|学|院|中心|质量|咨询|建设|研究|项目|款|量))(?=[\p{Script=Han}])/u;

/** A、B等带动, A、B等影响: what they bring about, and not what they are. */
const CAUSES = /^的?(?:带动|拉动|支撑|推动|影响|因素|作用)/u;

/** 12个项目列入实施类, 5家企业通过认定: behind the class word even these govern. */
const OBJECT_VERB = /^(?:列入|列为|纳入|通过|获|认定为)$/u;
const COUNTED_HEAD = /(?:项目|工程|企业|单位|产品|村|镇|园区|医院|学校|基地|景区|案例|平台|工作)$/u;

/**
 * Splits a member at the 等 that closes the list: the body before it, the class word and the predicate after it, and the
 * object of that predicate with its verb (获评省级绿色工厂 in A、B等5家企业获评省级绿色工厂).
 */
export function splitListEnd(
  text: string,
  member: Stretch,
): { body: Stretch; head?: ListHead; tail: VerbToken[]; object?: Stretch } | undefined {
  const first = text.indexOf('等', member.from + 1);
  if (first < 0 || first >= member.to) return undefined;
  const inside = text.slice(member.from, member.to);
  let at = -1;
  for (const match of matchesOf(inside, LIST_END))
    if (match.index > 0 && !insideMarks(inside, match.index)) at = match.index;
  if (at < 0) return undefined;
  const body = { from: member.from, to: member.from + at };
  const from = member.from + at + 1;
  const tokens = verbTokens(text, from, member.to);
  const verb = tokens.find(
    (t) =>
      t.from > from &&
      member.to - t.to >= 2 &&
      !saysWhich(text, from, t) &&
      (opensObject(text, t) || (OBJECT_VERB.test(t.word) && COUNTED_HEAD.test(text.slice(from, t.from)))),
  );
  const cut = verb ? verb.from : tailStart(tokens, member.to);
  const tail = verb ? [verb] : tokens.filter((t) => t.from >= cut);
  const object = verb && { from: verb.from, to: member.to };
  const told = tail.length === 0 ? toldBehind(text, from, cut) : undefined;
  if (told) tail.push(told);
  const counted = stripQuantity(text, { from, to: told?.from ?? cut });
  const words = text
    .slice(counted.from, counted.to)
    .replace(/^的|[”"*]+$|(?<=.)(?:建设)?(?:步伐|进度|进程|力度)$/gu, '');
  const head = WORKS_HEAD.exec(words)?.[0] ?? words;
  if (!head || CAUSES.test(head) || head.length > 24) return { body, tail, object };
  return { body, tail, object, head: { from: counted.from, to: counted.to, text: head, counted: counted.before } };
}

/** 等3个拟投产项目, 等入园项目: the verb says which works they are, and nothing of them. */
const saysWhich = (text: string, from: number, verb: VerbToken): boolean =>
  /^(?:项目|工程)/u.test(text.slice(verb.to, verb.to + 2)) && WHICH.test(text.slice(from, verb.from));
const WHICH = /^[一二两三四五六七八九十百千\d多余]*[个项批]?(?:重[点大]|省级|市级)?(?:拟|已|新|续|在|待|计划|集中)?$/u;

/**
 * Where a second list begins inside a member: 东江 in “汕头港、湛江港等疏港铁路建设和东江、北江等航道”, 光明 in “河套、横琴、广州三个
 * 合作区和光明、松山湖两大科学城”; −1 where none does. `listed`: members stand before it.
 */
export function nextList(text: string, { from, to }: Stretch, listed: boolean): number {
  let join = to - LEAST_MEMBER;
  while (join > from && JOINS[text.charCodeAt(join)] === 0) join--;
  if (join <= from + LEAST_CLOSED || to - join > LONGEST_MEMBER) return -1;
  const inside = text.slice(from, joinBefore(text, join + 1));
  const head = (CLOSED_BY_ETC.exec(inside) ?? (listed ? CLOSED_BY_COUNT.exec(inside) : null))?.[1];
  return head && closesName(head) && !insideMarks(text.slice(from, to), join - from) ? join + 1 : -1;
}

/** Where the conjunction begins that ends at `at`: 和, 以及. */
export const joinBefore = (text: string, at: number): number =>
  at - (text[at - 1] === '及' && text[at - 2] === '以' ? 2 : 1);

const JOINS = unitTable('和与及');
const LEAST_MEMBER = 3;
const LONGEST_MEMBER = 12;
const LEAST_CLOSED = 3;
const CLOSED_BY_ETC =
  /^.{2,}?(?<![高平均中初同相甲优劣对乙一二三])等(?:\d+|[一二两三四五六七八九十]+)?[个条座项]?(\p{Script=Han}{2,16})$/u;
const CLOSED_BY_COUNT = /^.{2,10}?(?<!第)(?:\d+|[两二三四五六七八九十])[个大条座项](\p{Script=Han}{2,12})$/u;

const OPENING = unitTable('“《（(【');
const CLOSING = unitTable('”》）)】');

/** Whether the offset lies in a quotation or bracket of the member. */
function insideMarks(text: string, at: number): boolean {
  let depth = 0;
  for (let i = 0; i < at; i++) {
    const unit = text.charCodeAt(i);
    if (OPENING[unit] === 1) depth++;
    else if (CLOSING[unit] === 1 && depth > 0) depth--;
  }
  return depth > 0 && /[”》）)】]/u.test(text.slice(at));
}
