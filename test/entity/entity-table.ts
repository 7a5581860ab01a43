import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entityExtractor } from '../../src/extract/candidates/index';
import type { EntityType } from '../../src/extract/fact';
import { industryFinder } from '../../src/extract/industry/index';
import { institutionFinder } from '../../src/extract/institution/index';
import { personFinder } from '../../src/extract/person/index';
import { placeFinder } from '../../src/extract/place/index';
import { divisionByCode, pathOf } from '../../src/lexicon/gazetteer';
import type { Document } from '../../src/outline/document';
import { MappedText } from '../../src/read/mapped-text';
import { lineStartsOf } from '../../src/read/source-text';

/** A document of one passage that speaks for the division with this code. */
export function documentOf(text: string, code: string): Document {
  const home = divisionByCode(code)!;
  const clean = MappedText.identity(text);
  return {
    source: {
      doc: 'sentence.txt',
      path: 'sentence.txt',
      sha256: '',
      format: 'txt',
      charset: 'utf-8',
      raw: text,
      lineStarts: lineStartsOf(text),
      clean,
      repairs: [],
      furniture: [],
      notes: [],
    },
    meta: {
      title: '',
      kind: '政府工作报告',
      jurisdiction: home.name,
      adcode: home.code,
      jurisdictionPath: pathOf(home).map((division) => division.name),
      doubts: [],
    },
    sections: [],
    passages: [{ index: 0, kind: 'sentence', text: clean, section: 0, paragraph: 0, line: 1 }],
    tables: [],
  };
}

const extractor = entityExtractor([placeFinder, institutionFinder, personFinder, industryFinder]);

/** Names of one type in a sentence, each once, in text order. */
export function namesIn(text: string, code: string, type: EntityType): string[] {
  const document = documentOf(text, code);
  const facts = extractor.extract({ document, mentions: [] });
  return [...new Set(facts.flatMap((fact) => (fact.kind === 'entity' && fact.type === type ? [fact.name] : [])))];
}

export interface EntityCase {
  code: string;
  sentence: string;
  names: string[];
}

/** Rows of test/data/entity/FILE. */
export function casesOf(file: string): EntityCase[] {
  return readFileSync(join(__dirname, '../data/entity', file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [code, sentence, names] = line.split('\t');
      return { code: code!, sentence: sentence!, names: names === '-' ? [] : names!.split(',') };
    });
}
