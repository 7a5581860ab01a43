/** Outline: SourceText → Document: metadata, section tree, tables, passages. */
import { lineAt, type SourceText } from '../read/source-text';
import type { Document, Passage, Section } from './document';
import { metadataOf } from './metadata/index';

const HEADING = /^(?:第?[一二三四五六七八九十]+[、章节.]|[（(][一二三四五六七八九十]+[)）]).{0,40}$/u;

export function outline(source: SourceText): Document {
  const { clean } = source;
  const sections: Section[] = [
    { index: 0, parent: null, title: source.doc, level: 0, ordinal: 1, start: 0, end: source.raw.length, line: 1 },
  ];
  const passages: Passage[] = [];
  let section = 0;
  let paragraph = 0;
  for (const line of clean.text.matchAll(/[^\n]+/gu)) {
    const whole = clean.slice(line.index, line.index + line[0].length).trim();
    if (!whole.length) continue;
    paragraph++;
    const place = (text: typeof whole, kind: Passage['kind']) =>
      passages.push({
        index: passages.length,
        kind,
        text,
        section,
        paragraph,
        line: lineAt(source.lineStarts, text.span().start),
      });
    if (HEADING.test(whole.text)) {
      section = sections.length;
      const { start, end } = whole.span();
      sections.push({
        index: section,
        parent: 0,
        title: whole.text,
        level: 1,
        ordinal: section,
        start,
        end,
        line: lineAt(source.lineStarts, start),
      });
      place(whole, 'heading');
      continue;
    }
    for (const sentence of whole.text.matchAll(/[^。!！?？;；]+[。!！?？;；]?[”"）)]*/gu))
      place(whole.slice(sentence.index, sentence.index + sentence[0].length).trim(), 'sentence');
  }
  return { source, meta: metadataOf(source), sections, passages, tables: [] };
}
