/**
 * Metadata of a document: SourceText → Metadata.
 *
 * The head of the text (the short lines above the body) and the notes that the reader took from the page's furniture
 * state most of it; what they don't is inferred from how the text speaks: whom the speaker represents, which division is
 * named most, 全市 or 全省, which years its headings review and plan. Fixed years (the last year of a five-year plan,
 * anniversaries) are checked against stated ones; what does not fit is put into `doubts`, never settled in silence.
 */
import { lexiconRows } from '../../lexicon/table';
import type { SourceText } from '../../read/source-text';
import type { Metadata, StatedField, StatedSpan } from '../document';
import { COUNTRY, type Jurisdiction } from './context';
import { type Credits, creditsOf } from './credits';
import { doubtfulDates, writtenOf } from './dates';
import { headOf } from './head';
import { jurisdictionOf } from './jurisdiction';
import { type Kind, kindOfText } from './kind';
import { titleOf } from './title';
import { yearsOf } from './years';

const BARE = /^(?:政府)?工作报告$|^政府工作报告/u;
/** 2023年市政府工作报告: says when but not whose. */
const WITHOUT_PLACE =
  /^(20\d\d|二[〇零○][〇零○一二三四五六七八九]{2})年(?:度)?[省市县区州旗]?((?:人民)?政府工作报告)$/u;

/** Who gives documents of the whole country. */
const CENTRAL: Record<string, string> = {
  政府工作报告: '国务院',
  规划建议: '中国共产党中央委员会',
  党代会报告: '中国共产党中央委员会',
  计划报告: '国家发展和改革委员会',
  预算报告: '财政部',
  统计公报: '国家统计局',
};

export function metadataOf(source: SourceText): Metadata {
  const { text } = source.clean;
  const head = headOf(source);
  const headText = head.map((line) => line.text).join('\n');
  const title = titleOf(source, head);
  const credits = creditsOf(source, head);
  const kind: Kind = title?.kind ?? kindOfText(text) ?? { kind: '其他', family: 'letter' };
  const notes = source.notes.map((note) => note.text).join('\n');
  const jurisdiction = jurisdictionOf({
    title: title?.text,
    headline: title?.headline,
    letter: title?.letter && text.slice(title.letter.from, title.letter.to),
    issuer: (credits.issuer ?? credits.origin)?.value,
    head: `${headText}\n${notes}`,
    text,
    doc: source.doc,
  });
  const years = yearsOf({
    family: kind.family,
    title: title?.text ?? '',
    text,
    given: credits.given?.value,
    published: writtenOf(credits.dates)?.value ?? credits.published?.value ?? yearOfNumber(credits.number?.value),
  });
  const { review, period, ...periods } = years;
  const stated: Partial<Record<StatedField, StatedSpan>> = {};
  const state = (field: StatedField, span: StatedSpan | undefined): void => {
    if (span) stated[field] = { start: span.start, end: span.end };
  };
  const titleSpan = title?.span ?? (title?.from === undefined ? undefined : source.clean.span(title.from, title.to));
  state('title', titleSpan);
  if (title?.letter) state('letter', source.clean.span(title.letter.from, title.letter.to));
  for (const field of ['number', 'issuer', 'meeting', 'speaker', 'published'] as const) state(field, credits[field]);
  if (title?.from !== undefined && jurisdiction?.inTitle && source.clean.text.startsWith(title.text, title.from))
    state(
      'jurisdiction',
      source.clean.span(title.from + jurisdiction.inTitle.from, title.from + jurisdiction.inTitle.to),
    );
  if (review) state('review', source.clean.span(review.from, review.to));
  if (period) state('period', source.clean.span(period.from, period.to));
  state('year', credits.given ?? stated.period);
  const names = credits.names.map(({ start, end }) => ({ start, end }));
  const doubts = [...years.doubts, ...doubtfulDates(credits.dates, credits.given?.value)];
  if (!title) doubts.push('文中没有标题，标题和文种按内容推定');
  if (!jurisdiction) doubts.push('看不出是哪个地方的文件');
  return {
    title: fullTitle(title?.text, kind.kind, jurisdiction, years.year),
    kind: kind.kind,
    number: credits.number?.value,
    issuer: issuerOf(credits, kind.kind, jurisdiction),
    jurisdiction: jurisdiction?.name,
    adcode: jurisdiction?.adcode,
    jurisdictionPath: jurisdiction?.path ?? [],
    meeting: credits.meeting?.value,
    speaker: credits.speaker?.value,
    published: credits.published?.value,
    ...periods,
    stated,
    ...(names.length > 0 ? { names } : {}),
    doubts,
  };
}

/** 国发〔2023〕5号: the year of its number. */
const yearOfNumber = (number = ''): string | undefined => /20\d\d/u.exec(number)?.[0];

/** A bare 政府工作报告 says neither whose nor when: both are put before it. */
function fullTitle(
  stated: string | undefined,
  kind: string,
  jurisdiction: Jurisdiction | undefined,
  year?: number,
): string {
  const words = stated?.replace(/\s+|[（(](?:全文|摘要|实录|文字实录)[）)]$/gu, '');
  const dated = WITHOUT_PLACE.exec(words ?? '');
  if (dated) return `${dated[1]}年${jurisdiction?.name ?? ''}${dated[2]}`;
  if (words && !BARE.test(words)) return words;
  return `${year ? `${year}年` : ''}${jurisdiction?.name ?? ''}${words ?? (kind === '其他' ? '文件' : kind)}`;
}

let issuers: Map<string, string[]> | undefined;

/** The body that signs, with its owner's name; else the one that gives this kind of document by law. */
function issuerOf({ issuer, origin }: Credits, kind: string, jurisdiction?: Jurisdiction): string | undefined {
  const owner = jurisdiction?.name ?? '';
  issuers ??= new Map(lexiconRows('issuers.tsv').map((row) => [row[0]!, row]));
  const row = issuers.get(kind);
  const found = issuer ?? (row ? undefined : origin);
  if (found) {
    const body = found.value.replace(/(?<!人民)政府/u, '人民政府');
    return /^[省市县区州盟旗](?!.?[省市县区州盟旗])/u.test(body) && owner ? owner + body.slice(1) : body;
  }
  if (owner === COUNTRY.name) return CENTRAL[kind];
  const body = jurisdiction && row?.[Math.min(jurisdiction.path.length, 3)];
  if (!body) return undefined;
  // zones are led by a committee; the corps is its own government
  if (jurisdiction.adcode === undefined && body === '人民政府')
    return /区$/u.test(owner) ? `${owner}管理委员会` : owner;
  return body === '委员会' ? `中共${owner}${body}` : owner + body;
}
