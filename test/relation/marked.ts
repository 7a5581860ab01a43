import type { EntityFact, EntityType } from '../../src/extract/fact';
import type { Document } from '../../src/outline/document';
import { MappedText } from '../../src/read/mapped-text';
import { lineStartsOf } from '../../src/read/source-text';

/** The division that every marked sentence speaks for. */
export const JURISDICTION = '岳阳市';

/**
 * A document of one sentence in which names are marked: `[[长赣铁路|Project]]`, or `[[市二院|Institution|云州市第二人民医院]]`
 * where the name is not the surface, with marks inside marks for names inside names. 2023 is its year.
 */
export function marked(sentence: string): { document: Document; mentions: EntityFact[] } {
  const mentions: EntityFact[] = [];
  const open: number[] = [];
  let raw = '';
  for (let i = 0; i < sentence.length; ) {
    if (sentence.startsWith('[[', i)) {
      open.push(raw.length);
      i += 2;
    } else if (sentence[i] === '|' && open.length > 0) {
      const end = sentence.indexOf(']]', i);
      const [type, name] = sentence.slice(i + 1, end).split('|');
      const start = open.pop()!;
      mentions.push({
        kind: 'entity',
        type: type as EntityType,
        name: name ?? raw.slice(start),
        doc: 'marked.txt',
        passage: 0,
        start,
        end: raw.length,
        surface: raw.slice(start),
        line: 1,
        extractor: 'marked',
        confidence: 1,
      });
      i = end + 2;
    } else raw += sentence[i++];
  }
  mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  const text = MappedText.identity(raw);
  const section = {
    index: 0,
    parent: null,
    title: '政府工作报告',
    level: 0,
    ordinal: 1,
    start: 0,
    end: raw.length,
    line: 1,
  };
  const document: Document = {
    source: {
      doc: 'marked.txt',
      path: 'marked.txt',
      sha256: '',
      format: 'txt',
      charset: 'utf-8',
      raw,
      lineStarts: lineStartsOf(raw),
      clean: text,
      repairs: [],
      furniture: [],
      notes: [],
    },
    meta: {
      title: '政府工作报告',
      kind: '政府工作报告',
      jurisdiction: JURISDICTION,
      jurisdictionPath: [JURISDICTION],
      year: 2023,
      reviewStart: 2022,
      reviewEnd: 2022,
      periodStart: 2023,
      periodEnd: 2023,
      doubts: [],
    },
    sections: [section],
    passages: [{ index: 0, kind: 'sentence', text, section: 0, paragraph: 1, line: 1 }],
    tables: [],
  };
  return { document, mentions };
}
