import type { DocumentFacts } from '../../src/extract/document-facts';
import type { EntityFact, EntityType, Fact } from '../../src/extract/fact';

/** An entity fact whose passage is the name itself. */
export const entity = (type: EntityType, name: string, aliases?: string[]): EntityFact => ({
  kind: 'entity',
  type,
  name,
  aliases,
  doc: '',
  passage: 0,
  extractor: 'test',
  confidence: 1,
  start: 0,
  end: name.length,
  surface: name,
  line: 1,
});

/** A document with those facts and no more. */
export const document = (doc: string, jurisdiction: string, facts: Fact[]): DocumentFacts => ({
  doc,
  path: doc,
  sha256: doc,
  meta: { title: doc, kind: '政府工作报告', jurisdiction, jurisdictionPath: [], doubts: [] },
  sections: [],
  passages: [],
  facts: facts.map((fact) => ({ ...fact, doc })),
});
