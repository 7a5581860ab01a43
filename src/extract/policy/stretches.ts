import { matchesOf } from '../../lexicon/matches';
import { holdsAny, unitAt, unitTable } from '../../lexicon/unit-table';
import { cueOf, pairs } from '../candidates/index';
import type { Segment, VerbClass, VerbToken } from '../clause';
import { policyNouns } from './suffixes';

/** What a policy noun is the subject of: 改革取得成效, 试点扎实推进, 以规划为引领. */
const SAID =
  /(?:取得|成效|成果|效果|扎实|深入|全面|持续|稳步|稳妥|有序|顺利|圆满|纵深|加快|加速|启动|落地|完成|提出(?=以下|如下)|朝着|加力|有力|有效|不断|扩面|实现|获|为(?:引领|契机|抓手|牵引|统领|总抓手|依托|载体|突破口|主线|基础|重点)|走在|走深|见效|基本|如期|累计|已|得到|进入|进展|成势|提质|提速|收官|落实|推进|实施|开展|深化|推行|推开|破题|蹄疾|蓬勃|率先|惠及|覆盖|带动|更加|更|日益|逐步|进一步|日趋|让|使|解决|形成|走向|迈出|年度|高压态势|步伐|力度)/uy;
const MAY_SAY = unitTable(
  '朝取成效扎深全持稳有顺圆纵加启落完不扩实获为走见基如累已得进提收推开破蹄蓬率惠覆带更日逐让使解形迈年高步力',
);
/** Policy nouns of a passage that a predicate follows: 改革 in 改革取得成效. */
export function nounsSaid(text: string): Stretch[] {
  const nouns = policyNouns.matches(text);
  let said = NONE;
  for (const noun of nouns) {
    if (MAY_SAY[unitAt(text, noun.to)] !== 1) continue;
    SAID.lastIndex = noun.to;
    if (!SAID.test(text)) continue;
    if (said === NONE) said = [noun];
    else said.push(noun);
  }
  return said;
}
interface Stretch {
  from: number;
  to: number;
}
const NONE: Stretch[] = [];

/** What takes a policy's name as its object within a phrase: 帮扶全面纳入乡村振兴战略. */
const TAKING = unitTable('纳列融写');
const TAKES = /^.*(?:纳入|列入|融入|写入|列为)(?=[^的了].)/u;
/** The verb goes on: 实施好X, 坚持和完善X. */
const GOES_ON =
  /^(?:好(?![房品家人学医评网差老])|[和与、](?:优化|完善|发展|深化|落实|推进|实施|拓展|改进|创新|规范|用好|健全)好?)/u;
const GOING_ON = unitTable('好和与、');

/** Verbs that the name of a programme may begin with: 规范涉企行政执法专项行动, 服务企业突破年行动. */
const OPENS_PROGRAMME =
  /^(?:服务|规范|打击|打击整治|打击治理|清理|清理整治|整治|整顿|治理|提升|保护|防范|防治|培育|查处|取缔|降低|减轻|关爱|促进|扶持|提振|扩大|支持|破解|淘汰|拆除|送|助企|稳定)$/u;
/** 巩固拓展脱贫攻坚成果: never the first word of a name. */
const WIDENS = /^(?:拓展|扩大|巩固|提升|加强|优化|强化|支持|拓宽|增强)$/u;
/** Verbs whose object is a programme or a document, so that a verb right behind them opens its name: 深化服务企业突破年行动. */
const CARRIES =
  /^(?:(?:全面|深入|大力|组织|持续|扎实|启动|创新|接续|滚动|强力|稳步)?(?:实施|开展)|启动|出台|印发|颁布|修订|制定|制定出台|制定实施|出台实施|编制|编制实施|完成|落实|全面落实|深化|完善|建立健全|健全|建立|探索建立|推行|执行|参与|试行)$/u;
/** Verbs that go on with the verb before them: 完善落实, 深化推进. */
const CARRIED_ON =
  /推进|推动|落实|完善|健全|建立|加快|抓好|做好|用好|巩固|加强|强化|优化|深化|执行|拓展|探索|坚持|贯彻|编制|规划|实施|开展|发挥|组建|构建|打造|建设|列入|纳入|获|完成|按照|根据/u;
/** Adverbs that are verbs at the head of a name: 创新人才攀登计划. */
const OPENS_AS_ADVERB = /^(?:创新|进一步|投资)$/u;
/** Governing verbs that a policy's name may begin with, after the verb that governs the policy: 开展打击治理…专项行动. */
const OPENS_NAME = new Set<VerbClass>(['other', 'renew', 'honor', 'plan']);
const GOVERNS = new Set<VerbClass>(['policy', 'push', 'start']);

/** A stretch that may be a name; said: a predicate follows; taken: 纳入 or 列入 stands before it. */
export interface Part {
  from: number;
  to: number;
  said: boolean;
  taken: boolean;
}

/** The part of a segment that may be a name: without the rest of its verb, and without a predicate that the clause was not cut at. */
export function narrowed(text: string, segment: Segment, nouns: Stretch[]): Part {
  let { from, to } = segment;
  if (segment.quoted) return { from, to, said: segment.tail.length > 0, taken: false };
  const goesOn =
    segment.lead.at(-1)?.to === from && GOING_ON[unitAt(segment.text, 0)] === 1 ? GOES_ON.exec(segment.text) : null;
  if (goesOn) from += goesOn[0].length;
  const takes = holdsAny(segment.text, TAKING) ? TAKES.exec(text.slice(from, to)) : null;
  if (takes) from += takes[0].length;
  const taken = takes !== null;
  for (const noun of nouns) {
    if (noun.from <= from || noun.to >= to) continue;
    // 坚持以供给侧结构性改革为主线
    const by = text[noun.to] === '为' ? text.lastIndexOf('以', noun.from) : -1;
    return { from: by >= from ? by + 1 : from, to: noun.to, said: true, taken };
  }
  const built = segment.tail[0];
  if (built?.from === to && (isBuilt(segment) || isPlan(segment))) to = built.from + built.word.length;
  return { from, to, said: segment.tail.some((t) => t.class !== 'adv'), taken };
}

/** 行动|计划|顺利完成: the noun that is a verb elsewhere. */
const isPlan = ({ text, tail }: Segment): boolean => tail[0]?.word === '计划' && text.endsWith('行动');

/** Whether 建设 after the segment belongs to the name. */
export const isBuilt = (segment: Segment): boolean =>
  segment.tail[0]?.word === '建设' && KEEPS_BUILT.test(segment.text);

/** A place or a noun that is one by its policies: 旅游强市建设, 统一大市场建设. */
const KEEPS_BUILT = /(?:[强大][省市县区国]|生态[省市县区]|城镇化|统一大市场|城市群|都市圈|新农村|美丽乡村|和美乡村)$/u;

/** Policies that are the subject of a clause which the list grammar reads otherwise: 林票制度改革扩面至11个县的34个乡镇. */
export function subjects(text: string, segments: Segment[], nouns: Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { from, to } of nouns) {
    if (segments.some((s) => s.from <= from && to <= s.to)) continue;
    let start = from;
    while (start > 0 && /[\p{Script=Han}A-Za-z0-9“”—]/u.test(text[start - 1]!)) start--;
    start += LEADS.exec(text.slice(start, from))?.[0].length ?? 0;
    if (from - start >= 2 && to - start <= LONGEST_SUBJECT) found.push({ from: start, to });
  }
  return found;
}

/** Quotations that a noun of policies closes, wherever they stand: “强基”行动 in 适应“强基”行动的需要. */
const QUOTED_NOUNS =
  '战略|专项行动|行动计划|三年行动计划|攻坚行动|提升行动|行动|计划|改革|攻坚战|保卫战|工作机制|机制|模式|制度|规划|普法';
const QUOTED = new RegExp(`“[^“”，。；]{2,16}”(?:${QUOTED_NOUNS})(?![\\p{Script=Han}]{0,2}(?:品牌|平台))`, 'gu');
const mayBeQuoted = cueOf(pairs('”', QUOTED_NOUNS.split('|')));
export function quotedNames(text: string): Stretch[] {
  if (!mayBeQuoted(text)) return NONE;
  return matchesOf(text, QUOTED).map(({ index, 0: name }) => ({ from: index, to: index + name.length }));
}

const LONGEST_SUBJECT = 20;
const LEADS =
  /^(?:加快|推进|推动|深化|实施|开展|落实|完善|健全|建立|加强|做好|抓好|坚持|以|通过|随着|围绕|聚焦|按照|在|把|将|对|的)+/u;

/**
 * Where the name begins: after the verb that governs it, with the verbs after that one; where the name is the subject of
 * its clause (`said`), with the verbs that it begins with.
 */
export function nameStart(segment: Segment, at: number, strong: boolean, said = false): number {
  const carried = carriedFrom(segment.lead, at);
  if (carried < at) return carried;
  if (!strong) return at;
  let start = at;
  for (let i = segment.lead.length - 1; i >= 0; i--) {
    const token = segment.lead[i]!;
    if (token.to !== start || token.word.length < 2 || WIDENS.test(token.word)) break;
    const governed = segment.lead.slice(0, i).some((t) => GOVERNS.has(t.class));
    const opens = governed ? OPENS_NAME.has(token.class) : said && i === 0 && OPENS_PROGRAMME.test(token.word);
    if (!opens) break;
    start = token.from;
  }
  return start;
}

/** The end of the verb that carries out what the verbs right behind it open: 创新 in 实施创新人才计划; `at` where none does. */
function carriedFrom(lead: VerbToken[], at: number): number {
  let start = at;
  for (let i = lead.length - 1; i >= 0; i--) {
    const token = lead[i]!;
    if (token.to !== start) return at;
    if (CARRIES.test(token.word)) return start;
    const opens = token.class !== 'adv' || OPENS_AS_ADVERB.test(token.word);
    if (!opens || (token.word.length < 2 && token.word !== '以') || CARRIED_ON.test(token.word)) return at;
    start = token.from;
  }
  return at;
}
