import type { Extractor } from '../extractor';
import type { EntityFact } from '../fact';
import { type Candidate, type CandidateFinder, toEntityFact } from './candidate';
import { resolveOverlaps } from './resolve-overlaps';
import { isTorn } from './torn-name';

/** Runs all finders over each passage and gives the facts of the candidates that hold their ground. */
export function entityExtractor(finders: CandidateFinder[]): Extractor {
  return {
    name: 'entities',
    extract({ document }) {
      const prepared = finders.map((finder) => ({ name: finder.name, find: finder.prepare(document) }));
      const facts: EntityFact[] = [];
      for (const passage of document.passages) {
        const candidates: Candidate[] = [];
        const finderOf: string[] = [];
        for (const { name, find } of prepared)
          for (const candidate of find(passage)) {
            if (isTorn(candidate.name)) continue;
            candidates.push(candidate);
            finderOf.push(name);
          }
        for (const candidate of resolveOverlaps(candidates))
          facts.push(toEntityFact(document, passage, candidate, finderOf[candidates.indexOf(candidate)]!));
      }
      return facts;
    },
  };
}
