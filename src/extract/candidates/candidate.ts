import { matchesOf } from '../../lexicon/matches';
import type { Document, Passage } from '../../outline/document';
import { spanIn } from '../extractor';
import type { EntityFact, EntityType } from '../fact';

/** A mention that a finder proposes in one passage; which candidates become facts is settled by `resolveOverlaps`. */
export interface Candidate {
  type: EntityType;
  /** Offsets into the passage's clean text, exclusive end. */
  from: number;
  to: number;
  /** Canonical name in the document's context. */
  name: string;
  /** How sure the finder is that the mention is right in extent and type, 0–1: the fact's confidence. */
  score: number;
  /** Added when candidates compete, and only then: a work under construction stands over the place or body of its name. */
  edge?: number;
  aliases?: string[];
  subtype?: string;
  adcode?: string;
  /** Candidates of one group never conflict with each other: the members of a contracted list such as 省市两级政府. */
  group?: string;
  /** Types of longer mentions inside which it stays a mention of its own: 江南大学 in 江南大学附属医院南院区. */
  within?: readonly EntityType[];
}

/** Each match of a global pattern, whole, as the name of what is told. */
export const namesMatching = (
  text: string,
  pattern: RegExp,
  told: Omit<Candidate, 'from' | 'to' | 'name'>,
): Candidate[] =>
  matchesOf(text, pattern).map(({ index, 0: name }) => ({ ...told, from: index, to: index + name.length, name }));

/** The edge of a place or body that acts, over a work of the same name. */
export const ACTING = 0.8;

/** Proposes candidates of one or more types in a passage. It sees nothing of what other finders propose. */
export interface CandidateFinder {
  /** Written into the facts as `extractor`. */
  name: string;
  /** Called once per document; the function it gives is called once per passage. */
  prepare(document: Document): (passage: Passage) => Candidate[];
}

/** The fact that a candidate states, with its raw span. */
export function toEntityFact(
  document: Document,
  passage: Passage,
  candidate: Candidate,
  extractor: string,
): EntityFact {
  const { type, name, score, aliases, subtype, adcode } = candidate;
  const { start, end, surface, line } = spanIn(document.source, passage, candidate.from, candidate.to);
  // All facts have the same keys in the same order, some undefined: what reads them has one layout to know.
  return {
    doc: document.source.doc,
    passage: passage.index,
    start,
    end,
    surface,
    line,
    kind: 'entity',
    type,
    name,
    aliases: aliases?.length ? aliases : undefined,
    subtype: subtype || undefined,
    adcode: adcode || undefined,
    extractor,
    confidence: Math.round(score * 100) / 100,
  };
}
