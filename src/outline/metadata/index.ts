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
import { creditsOf, type Found } from './credits';
import { headOf } from './head';
import { COUNTRY, type Jurisdiction, jurisdictionOf } from './jurisdiction';
import { type Kind, kindOfText } from './kind';
import { titleOf } from './title';
import { yearsOf } from './years';

const BARE = /^(?:政府)?工作报告$|^政府工作报告/u;

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
    letter: title?.letter && text.slice(title.letter.from, title.letter.to),
    issuer: credits.issuer?.value,
    head: `${headText}\n${notes}`,
    text,
    doc: source.doc,
  });
  const years = yearsOf({
    family: kind.family,
    title: title?.text ?? '',
    text,
    given: credits.given?.value,
    published: credits.published?.value,
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
  const doubts = [...years.doubts];
  if (!title) doubts.push('文中没有标题，标题和文种按内容推定');
  if (!jurisdiction) doubts.push('看不出是哪个地方的文件');
  return {
    title: fullTitle(title?.text, kind.kind, jurisdiction, years.year),
    kind: kind.kind,
    number: credits.number?.value,
    issuer: issuerOf(credits.issuer, kind.kind, jurisdiction),
    jurisdiction: jurisdiction?.name,
    adcode: jurisdiction?.adcode,
    jurisdictionPath: jurisdiction?.path ?? [],
    meeting: credits.meeting?.value,
    speaker: credits.speaker?.value,
    published: credits.published?.value,
    ...periods,
    stated,
    doubts,
  };
}

/** A bare 政府工作报告 says neither whose nor when: both are put before it. */
function fullTitle(
  stated: string | undefined,
  kind: string,
  jurisdiction: Jurisdiction | undefined,
  year?: number,
): string {
  const words = stated?.replace(/\s+|[（(](?:全文|摘要|实录|文字实录)[）)]$/gu, '');
  if (words && !BARE.test(words)) return words;
  return `${year ? `${year}年` : ''}${jurisdiction?.name ?? ''}${words ?? kind}`;
}

/** The body that signs, with its owner's name; else the one that gives this kind of document by law. */
function issuerOf(found: Found | undefined, kind: string, jurisdiction: Jurisdiction | undefined): string | undefined {
  const owner = jurisdiction?.name ?? '';
  if (found) {
    const body = found.value.replace(/(?<!人民)政府/u, '人民政府');
    return /^[省市县区州盟旗](?!.?[省市县区州盟旗])/u.test(body) && owner ? owner + body.slice(1) : body;
  }
  if (jurisdiction && owner === COUNTRY.name && kind === '政府工作报告') return '国务院';
  const row = jurisdiction && lexiconRows('issuers.tsv').find(([name]) => name === kind);
  const body = row?.[Math.min(jurisdiction!.path.length, 3)];
  if (!body) return undefined;
  return body === '委员会' ? `中共${owner}${body}` : owner + body;
}
