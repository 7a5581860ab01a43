import type { Stretch } from './phrase-edges';
import { toldBehind } from './told';
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
const OPENS_TAIL_WORDS =
  /^(?:前期|深入实施|全面实施|全面落实|全面推行|深入开展|扎实开展|持续开展|大力开展|顺利实施|立项|获|入选|创成|论证|举办|召开|举行|成功举办|落幕|开幕|闭幕|出台|印发|完成|(?:推进|开展|启动|完成|加快|做好)前期(?:工作)?$|(?:完成|开展)?可研$|(?:取得|获得?)批复$|(?:获得?)?核准$|争取立项$|(?:力争|争取)开工$)/u;
/** Words of those classes that are nouns just as often: alone they neither split a phrase nor close it. */
const NOUN_LIKE =
  /^(?:建设|运营|运行|开放|上线|运营|保障|布局|提速|通行|畅通|承接|吸引|营业|服务|融入|坚持|构建|形成|巩固|编制|执行|对接|参与|创新|交付|通气|通水|通电|通航|改建|扩建|改扩建|续建|铺设|架设|储备|规划|研究|论证|调度|迁建|复建|重建|建造|对接|接轨|响应|首创|培育|创建|通过|建成|成为|进入|保持|新增|认定|申报|纳入|列入|列为|获|争取|当选|入库|亮相|组织|参展|迎接|庆祝|出席|前期|前期工作|前期研究|可行性研究|导入|选址|前期|服务保障|盘活|助推|共建|新改建|新扩建|新改扩建|落实|深化|推广|探索|首飞|细化|实行|促进|保障|服务和融入)$/u;
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
const ACTIONS = /^(?:完成|启动|启动实施|实施|推进|加快|加快推进|加快实施|开展|完成建设)$/u;

/** Whether the word governs what follows it, in the middle of a phrase. */
export const opensObject = (text: string, token: VerbToken): boolean =>
  SPLITS.has(token.class) && token.word.length > 1 && !NOUN_LIKE.test(token.word) && !isNounHere(text, token);

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
      (OPENS_TAIL.has(t.class) && !REBUILDS.test(t.word)) ||
      OPENS_TAIL_WORDS.test(t.word) ||
      (t.class === 'adv' &&
        chain
          .slice(i + 1)
          .some((u) => OPENS_TAIL.has(u.class) || OPENS_TAIL_WORDS.test(u.word) || u.class === 'policy')),
  );
  return opens < 0 ? end : chain[opens]!.from;
}

/**
 * Reads a member: the last governing word with something after it opens the phrase, the predicate at the end closes it.
 * `later`: not the list's first member, where only clear verbs count. `closes`: whether a predicate may stand at its end.
 */
export function readMember(text: string, member: Stretch, later: boolean, closes: boolean): MemberReading {
  const tokens = verbTokens(text, member.from, member.to);
  const cut = closes ? tailStart(tokens, member.to) : member.to;
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
          (!NOUN_LIKE.test(token.word) ||
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
      const doer = NOUN_LIKE.test(token.word) && !isSaid(tokens[i - 1], token);
      subject = { phrase: { from: start, to: token.from }, lead, tail: doer ? NO_VERBS : [token] };
      lead = NO_VERBS;
    }
    lead = lead.length > 0 ? [...lead, token] : [token];
    start = skipSpace(text, token.to, cut);
  }
  // The year of a title or a meeting belongs to its name: 获评2022年百佳区.
  const year = lead.at(-1);
  if (lead.length > 1 && /^20\d\d年$/u.test(year!.word)) {
    start = year!.from;
    lead = lead.slice(0, -1);
  }
  let action: string | undefined;
  const last = lead.at(-1);
  if (last?.class === 'renew' || LENT.test(last?.word ?? '')) action = last!.word;
  const acted = tail.findIndex((t) => ACTIONS.test(t.word));
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

/** X已 in X已完成路面铺装. */
function shorten(text: string, { phrase }: NonNullable<MemberReading['subject']>): void {
  phrase.to = toldBehind(text, phrase.from, phrase.to + 1)?.from ?? phrase.to;
}

/** 对A、B进行翻新改造: the works are done on what 对 governs. */
function actionOn(text: string, from: number, to: number): { end: number; action: string } | undefined {
  const match = DONE_ON.exec(text.slice(from, to));
  return match && closesAction(match[2]!) ? { end: from + match[1]!.length, action: match[2]! } : undefined;
}
const DONE_ON =
  /^(.{2,}?)(?:进行|实施|开展)了?(?:全面|系统|综合|集中|高标准|统一|整体|彻底)*((?!全面|系统|综合|集中)[\p{Script=Han}]{2,10})$/u;

/** Work done on what stands before it. */
const WORK_ON_IT = /^(?:[\p{Script=Han}]{0,6}(?:工作|步伐|力度|进度|进程|任务|称号|行列|荣誉))$/u;

/** A single character leads only where a verb follows at once (将建成, but 新华桥). */
function opensPhrase(token: VerbToken, next: VerbToken | undefined, later: boolean): boolean {
  if (NUMERAL.test(token.word)) return true;
  const followed = next?.from === token.to && next.class !== 'name' && next.class !== 'adv';
  // 全市建成 passes over 全市; 全市污水处理厂 keeps it.
  if (token.word.length === 2 && REGION.test(token.word)) return followed;
  if (token.word.length === 1)
    return followed || (token.class !== 'adv' && '以在对为把将'.includes(token.word) && !later);
  if (later && REBUILDS.test(token.word)) return true;
  if (later)
    return (
      token.class !== 'renew' &&
      token.class !== 'other' &&
      (token.class === 'adv' || !NOUN_LIKE.test(token.word) || followed)
    );
  return true;
}

const NUMERAL = /^[①-⑳]/u;

/** What is won may begin with a verb: 获评全省打造改革开放高地先进单位. */
const isWon = (text: string, before: VerbToken | undefined, token: VerbToken): boolean =>
  before !== undefined &&
  (before.to === token.from || WHOSE.test(text.slice(before.to, token.from))) &&
  /评为?$|荣|入选|命名|授予|认定为/u.test(before.word) &&
  (REGION.test(token.word) || ['shape', 'policy', 'build', 'push'].includes(token.class));
/** 入选全国首批促进消费试点城市. */
const WHOSE = /^(?:全国|国家级?|全省|省级?)?(?:首批|第[一二三四五六七八九十]+批)?$/u;

/** 迁建县中医院 is 县中医院迁建. */
const LENT = /^(?:改扩建|改建|迁建|扩建|复建|重建)$/u;
/** Verbs that no name begins with. */
const REBUILDS = /^(?:新建|改扩建|新改建|改建|迁建|续建|扩建|复建|重建|新扩建)$/u;
const REGION = /^[全我][市省县区州]$/u;

/** 将建成, 已通过: the adverb before it makes a verb of a word that may be a noun. */
const isSaid = (before: VerbToken | undefined, token: VerbToken): boolean =>
  before?.to === token.from && /^(?:将|已|已经|正在|即将|计划|拟|要)$/u.test(before.word);

/**
 * 在县城建设X, 与大学共建X, 投资3亿元建设X, 甲局联合乙校建成X: behind a place, a partner or a sum the noun-like word is
 * the verb.
 */
const isDone = (
  text: string,
  before: string,
  lead: VerbToken | undefined,
  { word, to }: VerbToken,
  cut: number,
  later: boolean,
): boolean =>
  DOES.test(word) &&
  cut - to >= 4 &&
  (WITH.test(lead?.word ?? '') ||
    PARTNER.test(before) ||
    (word === '创建' && TITLE.test(text.slice(to, to + 3))) ||
    (later && word === '共建' && before.length <= 5));
/** 推动圭峰山创建国家5A级旅游景区. */
const TITLE = /^(?:国家|全国|省级|全省|[45]A)/u;
const DOES = /^(?:共建|建设|建成|布局|规划|组建|创建|新建|改建|扩建)$/u;
const WITH = /^(?:在|与|同|由|依托|联合|会同|携手)$/u;
const PARTNER = /^(?:在|与|同|由).|.(?:联合|携手|会同|牵头)|投资(?:约|近|超)?[\d.]+[亿万]元$/u;

/** “X推进会”, “启动区”, “实施方案”: the next character makes a noun of it. */
const isNounHere = (text: string, token: VerbToken): boolean =>
  /^(?:现场会|机制|行动|办法|计划|工程|指挥)/u.test(text.slice(token.to, token.to + 3)) ||
  (/[会区式率度性者方案力组部]/u.test(text[token.to] ?? '') &&
    !/部分|区域|会同/u.test(text.slice(token.to, token.to + 2)));

const skipSpace = (text: string, from: number, to: number): number => {
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  return from;
};

/** White space or markup; behind the ideographic space the first look tells it of nearly all characters. */
const isBlank = (unit: number): boolean =>
  (unit <= IDEOGRAPHIC_SPACE || unit === BYTE_ORDER_MARK) && /[\s*]/u.test(String.fromCharCode(unit));
const IDEOGRAPHIC_SPACE = 0x3000;
const BYTE_ORDER_MARK = 0xfeff;

/** Offset after the last 的 outside brackets and quotation marks, or -1. */
function lastDe(text: string, from: number, to: number): number {
  const last = text.lastIndexOf('的', to - 1);
  if (last < from) return -1;
  let depth = 0;
  let found = -1;
  for (let i = from; i <= last; i++) {
    const unit = text[i]!;
    if ('“《（('.includes(unit)) depth++;
    else if ('”》）)'.includes(unit)) depth--;
    else if (unit === '的' && depth <= 0 && !(text[i - 1] === '目' && text[i + 1] === '地')) found = i + 1;
  }
  return found;
}
