import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CandidateFinder, resolveOverlaps } from '../../src/extract/candidates/index';
import type { Document, Passage } from '../../src/outline/document';
import { MappedText } from '../../src/read/mapped-text';

/** Rows of a table of test/data/entity: a sentence and the names in it. */
export const rowsOf = (file: string): [sentence: string, names: string][] =>
  readFileSync(join(__dirname, '../data/entity', file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string]);

export const passageOf = (text: string): Passage => ({
  index: 0,
  kind: 'sentence',
  text: MappedText.identity(text),
  section: 0,
  paragraph: 0,
  line: 1,
});

/** A document without sections of its own. */
const DOCUMENT = {
  meta: { title: '', kind: '其他', doubts: [] },
  passages: [],
  sections: [{ index: 0, parent: null, title: '', level: 0, ordinal: 1, start: 0, end: 0, line: 1 }],
} as unknown as Document;

/** What the finder keeps in the sentence, none overlapping another; the firms inside works are tested apart. */
export const foundIn = (finder: CandidateFinder, sentence: string) =>
  resolveOverlaps(finder.prepare(DOCUMENT)(passageOf(sentence))).filter((c) => c.type !== 'Institution');
