/**
 * Events: named meetings, festivals, exhibitions, competitions. In: a passage. Out: candidates of type Event with
 * confidence.
 *
 * Meetings of party and state by their pattern (党的二十大, 省委十四届十次全会), events known everywhere
 * (`lexicon/events.tsv`), and phrases up to the noun of an event (`lexicon/event-suffixes.tsv`) in the lists and under the
 * verbs that `../clause` reads, weighed by a logistic model.
 */
import type { Passage } from '../../outline/document';
import { type Candidate, type CandidateFinder, cueOf, namesMatching, pairs } from '../candidates';
import { parseClauses, type Segment, stripQuotes } from '../clause';
import { type Proposal, probability } from '../model';
import { knownPolicies, levelOf } from '../policy/suffixes';
import { eventFeatures } from './features';
import { eventEnd, isShaped, knownEvents } from './nouns';
import { meetings } from './party-meetings';

/** Openings and words that make a clause of it. */
const NO_NAME =
  /^(?:[向在于为对由经本]|成为|各类|各种|系列|全文)|在|历次|(?:提交|提请|本次).*大会$|^(?:国际展会|啤酒节|音乐节|足球赛|龙舟赛|马拉松赛?|(?:国内外|区域|国际|国内|行业)*(?:知名|著名|重要|专业|品牌|大型)(?:展会|论坛|赛事)|(?:发展|文化)?(?:大会|论坛)|节庆展会论坛|纪念活动|人民代表大会|招商引资和招才引智)$/u;
/** Verbs before the name that are read as a part of it: 筹备世界客商大会, “体育湘军”建功巴黎奥运会. */
const LED =
  /^(?:全[国省市区县](?:唯一|首个|首场)的?|(?:积极|精心)?(?:筹备|创办|申办|听取|充分肯定|开好)|[^，。]{2,12}(?:建功|并出席|升入|征战|亮相)|[^，。]{2,16}(?:合办|承办|举办|主办|协办)|[^，。]{2,12}在(?=第))(?=[\p{Script=Han}“\dA-Z]{4,})/u;
const balanced = (name: string): boolean => name.split('“').length === name.split('”').length;
/** One of the quoted names is a week or a contest: “精英周”“创赢太仓”等活动; otherwise activities are campaigns. */
const SEASON = /[周月日节季赛会展]”[^，。；]{0,24}$/u;
/** How much of what follows the noun belongs to the name: the bracket or quotation mark that closes it, 活动 behind that. */
function closing(phrase: string, end: number, noun: number): number {
  const isOpen = (mark: string, close: string): boolean =>
    phrase[end] === close && phrase.lastIndexOf(mark, end) > phrase.lastIndexOf(close, end - 1);
  if (isOpen('（', '）')) return 1;
  // 跑好发展“马拉松”: a figure of speech
  if (!isOpen('“', '”') || phrase[end - noun - 1] === '“') return 0;
  return phrase.startsWith('活动', end + 1) ? 3 : 1;
}
/** 中德农业周和“国际茶日”主场活动 are two. */
const TWO = /^(.{2,}[周节会展赛坛])[和与及](?=“.{2,}”)/u;
function joined(from: number, to: number, name: string): { from: number; to: number; name: string }[] {
  const [whole = '', first = ''] = TWO.exec(name) ?? [];
  if (!first) return [{ from, to, name }];
  return [
    { from, to: from + first.length, name: first },
    { from: from + whole.length, to, name: name.slice(whole.length) },
  ];
}
/** 获省农博会金奖: what is won there. */
const WON = /^(?:荣?获|捧得|夺得)(?=[省市全国中第首])/u;
/** Where 山地旅游暨户外运动大会 or 茶文化节暨茶产业博览会 starts: what 暨 joins is one event, but for games (省运会暨省残运会). */
function halfBefore(text: string, segments: Segment[], at: number): number {
  const [last, { from, clause }] = [segments[at - 1], segments[at]!];
  const isHalf = last?.clause === clause && last.to === from - 1 && text[last.to] === '暨';
  return isHalf && !GAMES.test(last.text) ? last.from : from;
}
const GAMES = /运动?会$/u;
const LEAST = 0.4;
/** All names of events that the passage may tell, described but not judged. */
export function proposals(passage: Passage): Proposal[] {
  const found: Proposal[] = [];
  const { text } = passage.text;
  const segments = parseClauses(passage);
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]!;
    const end =
      eventEnd(text, segment) ??
      (segment.lead.at(-1)?.class === 'event' && isShaped(segment.text)
        ? { to: segment.text.length, suffix: '' }
        : undefined);
    if (!end) {
      // A quoted name says what it is only in the list's class word: “精英周”“创赢太仓”等活动.
      if (
        segment.quoted &&
        segment.head &&
        knownPolicies(segment.text).length === 0 &&
        (/赛事|节会|展会|(?:消费|促销|文化|文旅|旅游|体育|节庆|展演).*活动/u.test(segment.head.text) ||
          (/活动/u.test(segment.head.text) && SEASON.test(text.slice(0, segment.head.from))))
      )
        found.push({
          from: segment.from,
          to: segment.to,
          name: segment.text,
          features: eventFeatures(segment, segment.text, ''),
        });
      continue;
    }
    const won = (WON.exec(segment.text) ?? LED.exec(segment.text))?.[0].length ?? 0;
    const rest = closing(segment.text, end.to, end.suffix.length);
    const to = segment.from + end.to + rest;
    const from = won > 0 ? segment.from + won : halfBefore(text, segments, i);
    for (const one of joined(from, to, text.slice(from, to))) {
      if (one.name.length < 3 || NO_NAME.test(one.name) || !balanced(one.name)) continue;
      const bare = won > 0 ? stripQuotes(text, one) : one;
      const name = text.slice(bare.from, bare.to);
      found.push({ from: bare.from, to: bare.to, name, features: eventFeatures(segment, name, end.suffix) });
    }
  }
  return found;
}

/** 第九届 + 亚冬会. */
const NTH = /第[一二三四五六七八九十\d]{1,4}[届次]$/u;
const LONGEST_NTH = 7;
/** 美丽乡|村超|1.2万个 holds no village league. */
const isTorn = (text: string, from: number, to: number): boolean =>
  to - from === 2 && /^[乡农\d].*[\d一二三四五六七八九]$/u.test(`${text[from - 1] ?? '，'}${text[to] ?? '，'}`);

/** 中外知名企业四川行活动, 全国民企湖北行: firms or scholars are led through a place. */
const VISIT =
  /(?<=[、，。；：“举办好]|^)(?:中外|全国|海内外|国内外|世界|知名|百家|百名|优秀|外资|民营|台资|港澳)*(?:企业家|企业|民企|央企|外企|侨商|商会|浙商|粤商|院士专家|专家|媒体)(?:(?![行的和与、，])\p{Script=Han}){1,6}行(?:系列)?(?:活动)?(?=[、，。；”等]|$)/gu;
const mayVisit = cueOf(pairs('行', [...'活系、，。；”等']));
const visits = (text: string): Candidate[] =>
  mayVisit(text) ? namesMatching(text, VISIT, { type: 'Event', score: 0.7 }) : [];

export const eventFinder: CandidateFinder = {
  name: 'event',
  prepare: () => (passage) => {
    const text = passage.text.text;
    const candidates: Candidate[] = meetings(text);
    for (const { from, to, value } of knownEvents.longestMatches(text)) {
      if (isTorn(text, from, to)) continue;
      const nth = NTH.exec(text.slice(Math.max(0, from - LONGEST_NTH), from))?.[0] ?? '';
      const name = nth + value;
      candidates.push({ type: 'Event', from: from - nth.length, to, name, score: 0.85, subtype: levelOf(value) });
    }
    candidates.push(...visits(text));
    for (const proposal of proposals(passage)) {
      const score = probability('event', proposal, text);
      const { from, to, name } = proposal;
      if (score >= LEAST) candidates.push({ type: 'Event', from, to, name, score, subtype: levelOf(name) });
    }
    return candidates;
  },
};
