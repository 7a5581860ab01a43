import { divisionsNamed } from '../../lexicon/gazetteer';
import { unitAt, unitTable } from '../../lexicon/unit-table';
import { lastDe } from './last-de';
import type { Stretch } from './phrase-edges';
import { stepAtEnd } from './step-at-end';
import { toldBehind } from './told';
import {
  ACTIONS,
  DOES,
  HELPS,
  is,
  LENT,
  NOUN_LIKE,
  NUMERAL,
  OPENS_TAIL_WORDS,
  REBUILDS,
  REGION,
  SAYS,
  WINS,
  WITH,
} from './verb-traits';
import { NO_VERBS, type VerbClass, type VerbToken, verbTokens } from './verbs';
import { closesAction } from './work-noun';

/** A list member read as verbs, phrase, predicate. */
export interface MemberReading {
  phrase: Stretch;
  lead: VerbToken[];
  tail: VerbToken[];
  action?: string;
  /** What stands before a verb that has an object of its own. */
  subject?: { phrase: Stretch; lead: VerbToken[]; tail: VerbToken[] };
}

/** Classes that may open a predicate after a phrase; 规划, 改造, 服务 at a phrase's end are nouns. */
const OPENS_TAIL = new Set<VerbClass>(['push', 'build', 'shape', 'finish', 'start', 'open', 'traffic', 'attract']);
const SPLITS = new Set<VerbClass>([
  'push',
  'build',
  'shape',
  'finish',
  'start',
  'open',
  'traffic',
  'attract',
  'plan',
  'policy',
  'honor',
  'event',
]);
const ENDS_BARE = new Set<VerbClass>(['push', 'finish', 'start', 'open', 'traffic', 'attract']);

/** Whether the word governs what follows it, in the middle of a phrase. */
export const opensObject = (text: string, token: VerbToken): boolean =>
  SPLITS.has(token.class) && token.word.length > 1 && !is(token, NOUN_LIKE) && !isNounHere(text, token);

/** Where the predicate that closes `tokens` begins; `end` where there is none. */
export function tailStart(tokens: VerbToken[], end: number): number {
  let first = tokens.length;
  let edge = end;
  while (first > 0 && tokens[first - 1]!.to === edge && tokens[first - 1]!.class !== 'name') {
    first--;
    edge = tokens[first]!.from;
  }
  if (first === tokens.length) return end;
  const chain = tokens.slice(first);
  const opens = chain.findIndex(
    (t, i) =>
      (OPENS_TAIL.has(t.class) && !is(t, REBUILDS)) ||
      is(t, OPENS_TAIL_WORDS) ||
      (t.class === 'adv' &&
        chain.slice(i + 1).some((u) => OPENS_TAIL.has(u.class) || is(u, OPENS_TAIL_WORDS) || u.class === 'policy')),
  );
  return opens < 0 ? end : chain[opens]!.from;
}

/**
 * Reads a member: the last governing word with something after it opens the phrase, the predicate at the end closes it.
 * `later`: not the list's first member, where only clear verbs count. `closes`: whether a predicate may stand at its end.
 */
export function readMember(text: string, member: Stretch, later: boolean, closes: boolean): MemberReading {
  const tokens = verbTokens(text, member.from, member.to);
  const cut = closes
    ? (stepAtEnd(text, tokens, member.to) ?? keepNoun(text, tokens, tailStart(tokens, member.to)))
    : member.to;
  let tail = cut < member.to ? tokens.filter((t) => t.from >= cut) : NO_VERBS;
  let start = skipSpace(text, member.from, cut);
  let lead = NO_VERBS;
  let subject: MemberReading['subject'];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.from >= cut) break;
    if (token.class === 'name') continue;
    const adjacent = token.from === start;
    const next = tokens[i + 1];
    const leads = isWon(text, lead.at(-1), token)
      ? false
      : adjacent
        ? opensPhrase(token, next, later && lead.length === 0)
        : SPLITS.has(token.class) &&
          token.word.length > 1 &&
          (!is(token, NOUN_LIKE) ||
            isSaid(tokens[i - 1], token) ||
            isDone(text, text.slice(start, token.from), lead.at(-1), token, cut, later)) &&
          !/[及和与]/u.test(text[token.to] ?? '') &&
          !isNounHere(text, token);
    if (!leads) continue;
    if (cut - token.to < 2) {
      // Nothing is left to govern: what stands before it is the phrase, the verb its predicate.
      if (!adjacent && cut === token.to && ENDS_BARE.has(token.class))
        tail = tokens.filter((t) => t.from >= token.from);
      break;
    }
    if (!adjacent) {
      // Who does it is no object of it.
      const doer = is(token, NOUN_LIKE) && !isSaid(tokens[i - 1], token);
      subject = { phrase: { from: start, to: token.from }, lead, tail: doer ? NO_VERBS : [token] };
      lead = NO_VERBS;
    }
    lead = lead.length > 0 ? [...lead, token] : [token];
    start = skipSpace(text, token.to, cut);
    if (start < cut - 2 && text[start] === '的') start++;
  }
  // The year of a title or a meeting belongs to its name: 获评2022年百佳区.
  const year = lead.at(-1);
  if (lead.length > 1 && year!.word.startsWith('20') && /^20\d\d年$/u.test(year!.word)) {
    start = year!.from;
    lead = lead.slice(0, -1);
  }
  let action: string | undefined;
  const last = lead.at(-1);
  if (last?.class === 'renew' || is(last, LENT)) action = last!.word;
  const acted = tail.findIndex((t) => is(t, ACTIONS));
  const done = acted >= 0 ? tail[acted + 1] : undefined;
  if (done?.class === 'renew' && !last) action = done.word;
  let end = cut;
  const told = closes ? toldBehind(text, start, end) : undefined;
  if (told) {
    end = told.from;
    if (tail.length === 0) tail = [told];
  }
  const on = action === undefined && (!last || last.word === '对') ? actionOn(text, start, end) : undefined;
  if (on) ({ end, action } = on);
  let of = lastDe(text, start, end);
  // 完成除险加固工程的论证工作: what the last 的 opens is no name.
  if (of > start + 2 && WORK_ON_IT.test(text.slice(of, end))) {
    end = of - 1;
    of = lastDe(text, start, end);
  }
  if (of > start && end - of >= 2) start = of;
  if (subject?.phrase) shorten(text, subject);
  return { phrase: { from: start, to: end }, lead, tail, action, subject };
}

/** 云水水资源配置|主体工程建设: the noun without which there is no name. */
function keepNoun(text: string, tokens: VerbToken[], cut: number): number {
  const first = tokens.find(({ from }) => from === cut);
  return first?.word === '主体工程' && LACKS_NOUN.test(text.slice(cut - 2, cut)) ? first.to : cut;
}
const LACKS_NOUN = /^(?:配置|[引供输调]水)$/u;

/** X已 in X已完成路面铺装. */
function shorten(text: string, { phrase }: NonNullable<MemberReading['subject']>): void {
  phrase.to = toldBehind(text, phrase.from, phrase.to + 1)?.from ?? phrase.to;
}

/** 对A、B进行翻新改造: the works are done on what 对 governs. */
function actionOn(text: string, from: number, to: number): { end: number; action: string } | undefined {
  if (!holdsDoing(text, from + 2, to)) return undefined;
  const match = DONE_ON.exec(text.slice(from, to));
  return match && closesAction(match[2]!) ? { end: from + match[1]!.length, action: match[2]! } : undefined;
}
const DONE_ON =
  /^(.{2,}?)(?:进行|实施|开展)了?(?:全面|系统|综合|集中|高标准|统一|整体|彻底)*((?!全面|系统|综合|集中)[\p{Script=Han}]{2,10})$/u;

/** Whether 进行, 实施 or 开展 stands there, by both characters: few phrases hold one. */
function holdsDoing(text: string, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++)
    if (DOING[text.charCodeAt(at)] === 1 && DOING_ENDS[text.charCodeAt(at + 1)] === 1) return true;
  return false;
}
const DOING = unitTable('进实开');
const DOING_ENDS = unitTable('行施展');

/** Work done on what stands before it. */
const WORK_ON_IT = /^(?:[\p{Script=Han}]{0,6}(?:工作|步伐|力度|进度|进程|任务|称号|行列|荣誉))$/u;

/** A single character leads only where a verb follows at once (将建成, but 新华桥). */
function opensPhrase(token: VerbToken, next: VerbToken | undefined, later: boolean): boolean {
  if (is(token, NUMERAL)) return true;
  const followed = next?.from === token.to && next.class !== 'name' && next.class !== 'adv';
  // 全市建成 passes over 全市; 全市污水处理厂 keeps it.
  if (token.word.length === 2 && is(token, REGION)) return followed;
  if (token.word.length === 1)
    return followed || (token.class !== 'adv' && '以在对为把将'.includes(token.word) && !later);
  if (later && is(token, REBUILDS)) return true;
  if (later)
    return (
      token.class !== 'renew' && token.class !== 'other' && (token.class === 'adv' || !is(token, NOUN_LIKE) || followed)
    );
  return true;
}

/** What is won may begin with a verb: 获评全省打造改革开放高地先进单位. */
const isWon = (text: string, before: VerbToken | undefined, token: VerbToken): boolean =>
  before !== undefined &&
  is(before, WINS) &&
  (before.to === token.from || WHOSE.test(text.slice(before.to, token.from))) &&
  (is(token, REGION) || ['shape', 'policy', 'build', 'push'].includes(token.class));
/** 入选全国首批促进消费试点城市. */
const WHOSE = /^(?:全国|国家级?|全省|省级?)?(?:首批|第[一二三四五六七八九十]+批)?$/u;

/** 将建成, 已通过: the adverb before it makes a verb of a word that may be a noun. */
const isSaid = (before: VerbToken | undefined, token: VerbToken): boolean =>
  before?.to === token.from && is(before, SAYS);

/**
 * 在县城建设X, 与大学共建X, 投资3亿元建设X, 甲局联合乙校建成X: behind a place, a partner or a sum the noun-like word is
 * the verb.
 */
const isDone = (
  text: string,
  before: string,
  lead: VerbToken | undefined,
  token: VerbToken,
  cut: number,
  later: boolean,
): boolean =>
  is(token, DOES) &&
  cut - token.to >= 4 &&
  (is(lead, WITH) ||
    PARTNER.test(before) ||
    (token.word === '创建' && TITLE.test(text.slice(token.to, token.to + 3))) ||
    (later && token.word === '共建' && before.length <= 5) ||
    (is(lead, HELPS) && HELPED.test(before)) ||
    (later && before.length <= LONGEST_DIVISION && divisionsNamed(before).length > 0));
/** 支持青原、吉州建设临空产业园: what the last of the places does. */
const LONGEST_DIVISION = 4;
/** 推动圭峰山创建国家5A级旅游景区. */
const TITLE = /^(?:国家|全国|省级|全省|[45]A)/u;
/** 支持华盛集团建设储能基地, 鼓励华盛在云州建设工厂: who is helped, and where. */
const HELPED = /(?:集团|公司|股份|大学|学院|研究院|研究所|实验室|银行|企业|资本|民企|在[\p{Script=Han}]{2,6})$/u;
const PARTNER = /^(?:在|与|同|由).|.(?:联合|携手|会同|牵头)|投资(?:约|近|超)?[\d.]+[亿万]元$/u;

/** “X推进会”, “启动区”, “实施方案”: the next character makes a noun of it. */
const isNounHere = (text: string, token: VerbToken): boolean =>
  (token.word === '新建' && /^(?:项目|工程)(?!\d)/u.test(text.slice(token.to, token.to + 3))) ||
  (NOUN_NEXT[unitAt(text, token.to)] === 1 &&
    (/^(?:现场会|机制|行动|办法|计划|工程|指挥)/u.test(text.slice(token.to, token.to + 3)) ||
      (/[会区式率度性者方案力组部]/u.test(text[token.to]!) &&
        !/部分|区域|会同/u.test(text.slice(token.to, token.to + 2)))));
const NOUN_NEXT = unitTable('现机行办计工指会区式率度性者方案力组部');

const skipSpace = (text: string, from: number, to: number): number => {
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  return from;
};

/** White space or markup; behind the ideographic space the first look tells it of nearly all characters. */
const isBlank = (unit: number): boolean =>
  (unit <= IDEOGRAPHIC_SPACE || unit === BYTE_ORDER_MARK) && /[\s*]/u.test(String.fromCharCode(unit));
const IDEOGRAPHIC_SPACE = 0x3000;
const BYTE_ORDER_MARK = 0xfeff;
