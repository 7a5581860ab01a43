import type { Document, Passage } from '../../outline/document';
import type { Extractor } from '../extractor';
import type { EntityFact } from '../fact';
import { type Candidate, type CandidateFinder, toEntityFact } from './candidate';
import { BLOCK } from './once-per-passage';
import { forgetTexts } from './passage-words';
import { resolveOverlaps } from './resolve-overlaps';
import { cutTogether } from './tagged-passage';
import { isTorn } from './torn-name';

/** Runs all finders over the passages, block by block, and gives the facts of the candidates that hold their ground. */
export function entityExtractor(finders: CandidateFinder[]): Extractor {
  return {
    name: 'entities',
    extract({ document }) {
      const prepared = finders.map((finder) => ({ name: finder.name, find: finder.prepare(document) }));
      const facts: EntityFact[] = [];
      for (let from = 0; from < document.passages.length; from += BLOCK) {
        forgetTexts();
        const passages = document.passages.slice(from, from + BLOCK);
        cutTogether(passages);
        const block = passages.map((passage) => new Proposed(passage));
        for (const { name, find } of prepared) for (const proposed of block) proposed.add(name, find(proposed.passage));
        for (const proposed of block) proposed.settle(document, facts);
      }
      return facts;
    },
  };
}

/** What finders propose in a passage. */
class Proposed {
  private readonly candidates: Candidate[] = [];
  private readonly finders: string[] = [];

  constructor(readonly passage: Passage) {}

  add(finder: string, candidates: Candidate[]): void {
    for (const candidate of candidates) {
      if (isTorn(candidate.name)) continue;
      this.candidates.push(candidate);
      this.finders.push(finder);
    }
  }

  /** Adds the facts of the candidates that hold their ground. */
  settle(document: Document, facts: EntityFact[]): void {
    const { candidates, finders, passage } = this;
    for (const candidate of resolveOverlaps(candidates))
      facts.push(toEntityFact(document, passage, candidate, finders[candidates.indexOf(candidate)]!));
  }
}
