import { lexiconRows } from '../../lexicon/table';

/** What a kind of document does with time: see lexicon/document-kinds.tsv. */
export type Family = 'annual' | 'congress' | 'plan' | 'statistics' | 'letter' | 'news';

export interface Kind {
  kind: string;
  family: Family;
}

let rules: { pattern: RegExp; kind: Kind }[] | undefined;

const load = () =>
  (rules ??= lexiconRows('document-kinds.tsv').map(([pattern, kind, family]) => ({
    pattern: new RegExp(pattern!, 'u'),
    kind: { kind: kind!, family: family as Family },
  })));

/** Title as the rules of the lexicon read it: without spaces, quotes and book marks, brackets half-width. */
export const plainTitle = (title: string): string =>
  title
    .replace(/[\s“”"'‘’《》]/gu, '')
    .replace(/（/gu, '(')
    .replace(/）/gu, ')');

/** 规划纲要（征求意见稿）附件: a draft or an annex of it is of its kind. */
const STAGE = /(?:\((?:征求意见稿|送审稿|公示稿|讨论稿|审议稿|节选|摘要|摘编)\))?(?:附[件表]\d*)?$/u;

/** Kind of document that a title announces. */
export function kindOfTitle(title: string): Kind | undefined {
  const plain = plainTitle(title).replace(STAGE, '');
  return load().find(({ pattern }) => pattern.test(plain))?.kind;
}

/** Family of a kind by its name. */
export const familyOf = (kind: string): Family =>
  load().find((rule) => rule.kind.kind === kind)?.kind.family ?? 'letter';

/** How the opening of news speaks. */
const NEWS = /^▲?本[报网]讯|记者|获悉|据(?:了解|悉|介绍)|近日|日前|[讯电]\s/u;
const OPENING = 300;

/** The line that closes news: who wrote it. */
const BYLINE = /^[（(]?(?:本[报网]|新华社)?(?:全媒体|融媒体|见习|实习|特约)?(?:记者|通讯员)[ 　:：][^，。\n]{2,40}$/mu;

/** Phrases by which a text without a title shows its kind. */
const PHRASES: [RegExp, Kind][] = [
  [
    /(?:代表.{0,12}人民政府.{0,6}向.{0,12}(?:大会|会议).{0,4}(?:作|报告).{0,6}(?:工作|报告)|政府工作的(?:指导思想|总体要求)|新一届政府工作)/u,
    { kind: '政府工作报告', family: 'annual' },
  ],
  [/国民经济和社会发展计划.{0,12}(?:草案|报告).{0,20}(?:审查|审议)/u, { kind: '计划报告', family: 'annual' }],
  [/预算.{0,12}(?:草案|报告).{0,20}(?:审查|审议)/u, { kind: '预算报告', family: 'annual' }],
  [/各位代表|向全.{0,3}人民.{0,12}人大代表/u, { kind: '政府工作报告', family: 'annual' }],
  [/(?:制定|编制)(?:了)?本(?:规划|纲要)|规划(?:期|范围|背景)/u, { kind: '专项规划', family: 'plan' }],
  [/(?:制定|提出)(?:如下|本)(?:实施|工作|行动)?方案/u, { kind: '实施方案', family: 'plan' }],
];

/** Chapters are of outlines, sections so named of the plans of a field. */
const CHAPTER = /^(?:#{1,6}[ \t]*)?第[一二三四五六七八九十百]{1,4}[章篇节][\s　]/mu;
const PLAN_SECTION =
  /^(?:#{1,6}[ \t]*)?(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])\s*(?:发展基础|发展现状|发展目标|规划目标|面临形势|发展形势)$/mu;
const PLAN_TIME = /十[一二三四五六七八九]?五”?(?:时期|期间|末)|到20\d[05]年/u;

/** Kind of a document whose title is lost, by how its text speaks. */
export const kindOfText = (text: string): Kind | undefined =>
  PHRASES.find(([phrase]) => phrase.test(text))?.[1] ??
  planChapter(text) ??
  (NEWS.test(text.slice(0, OPENING)) || BYLINE.test(text) ? { kind: '新闻', family: 'news' } : undefined);

/** A part of a plan whose title is lost: its chapters or sections and the years that it speaks of tell. */
function planChapter(text: string): Kind | undefined {
  const kind = CHAPTER.test(text) ? '五年规划纲要' : PLAN_SECTION.test(text) ? '专项规划' : undefined;
  return kind && PLAN_TIME.test(text) ? { kind, family: 'plan' } : undefined;
}
