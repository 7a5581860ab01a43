import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFinder } from '../../src/extract/project/index';
import type { Document, Passage } from '../../src/outline/document';
import { MappedText } from '../../src/read/mapped-text';

const rows = readFileSync(join(__dirname, '../data/entity/projects.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

const passageOf = (text: string): Passage => ({
  index: 0,
  kind: 'sentence',
  text: MappedText.identity(text),
  section: 0,
  paragraph: 0,
  line: 1,
});

describe('projects in a sentence', () => {
  test.each(rows)('%s', (sentence, names) => {
    const found = projectFinder.prepare({} as Document)(passageOf(sentence));
    expect(found.map((c) => c.name)).toEqual(names ? names.split('|') : []);
  });

  test('every candidate shows its own text', () => {
    const sentence = '加快建设临江大桥、南湖隧道。';
    const found = projectFinder.prepare({} as Document)(passageOf(sentence));
    expect(found.map((c) => sentence.slice(c.from, c.to))).toEqual(['临江大桥', '南湖隧道']);
  });
});
