/**
 * Extraction: Document → facts. Entity extractors run first, then measurements, then relations between the entities
 * found. An extractor's version is part of the fact file's name: raise EXTRACTOR_VERSION whenever facts change.
 */
import type { Document } from '../outline/document';
import { type CandidateFinder, entityExtractor } from './candidates/index';
import { calibrated } from './confidence';
import type { DocumentFacts } from './document-facts';
import { eventFinder } from './event/index';
import type { Extractor } from './extractor';
import { type EntityFact, type Fact, isPluginType } from './fact';
import { honorFinder } from './honor/index';
import { industryFinder } from './industry/index';
import { institutionFinder } from './institution/index';
import { measurementExtractor } from './measurement/index';
import { personFinder } from './person/index';
import { placeFinder } from './place/index';
import { type LoadedPlugin, runPlugins } from './plugin/index';
import { policyFinder } from './policy/index';
import { projectFinder } from './project/index';
import { relationExtractor } from './relation/index';

export const EXTRACTOR_VERSION = '1';

/** Propose the mentions of their types; they compete for the text with each other. */
const FINDERS: CandidateFinder[] = [
  placeFinder,
  institutionFinder,
  personFinder,
  industryFinder,
  projectFinder,
  policyFinder,
  honorFinder,
  eventFinder,
];

const ENTITY_EXTRACTORS: Extractor[] = [entityExtractor(FINDERS)];
const FACT_EXTRACTORS: Extractor[] = [measurementExtractor, relationExtractor];

export interface ExtractOptions {
  /** Keep the scores that the extractors give (for bench/calibrate.ts, which measures them). */
  uncalibrated?: boolean;
  /** Extractors of the user's own; they run after guitu's entities and before measurements and relations. */
  plugins?: readonly LoadedPlugin[];
}

export function extractFacts(document: Document, options: ExtractOptions = {}): DocumentFacts {
  // In place: the facts are new and nobody else's yet.
  const settle = <F extends Fact>(fact: F): F => {
    if (!options.uncalibrated && fact.kind !== 'relation')
      fact.confidence = calibrated(fact.extractor, fact.confidence);
    return fact;
  };
  const found: EntityFact[] = [];
  for (const extractor of ENTITY_EXTRACTORS)
    found.push(...(extractor.extract({ document, mentions: found }) as EntityFact[]).map(settle));
  const added = options.plugins?.length ? runPlugins(options.plugins, document, found) : undefined;
  const entities = added ? [...withoutRivals(found, added.entities), ...added.entities] : found;
  entities.sort(inTextOrder);
  const mentions = added ? entities.filter(({ type }) => !isPluginType(type)) : entities;
  const facts: Fact[] = [...entities, ...(added?.relations ?? [])];
  for (const extractor of FACT_EXTRACTORS) facts.push(...extractor.extract({ document, mentions }).map(settle));
  facts.sort(inTextOrder);
  const { source, meta, sections, passages } = document;
  return {
    doc: source.doc,
    path: source.path,
    sha256: source.sha256,
    meta,
    sections,
    passages: passages.map(({ index, kind, text, section, line }) => ({
      index,
      kind,
      text: text.text,
      section,
      line,
      ...text.span(),
    })),
    facts,
    ...(added?.problems.length && { problems: added.problems }),
  };
}

/** Where a plug-in names a thing of a type of ours, ours give way. */
function withoutRivals(mentions: EntityFact[], added: EntityFact[]): EntityFact[] {
  const strong = added.filter(({ type }) => !isPluginType(type));
  if (strong.length === 0) return mentions;
  return mentions.filter((m) => !strong.some((s) => s.type === m.type && s.start < m.end && m.start < s.end));
}

const inTextOrder = (a: Fact, b: Fact): number => a.start - b.start || a.end - b.end || a.kind.localeCompare(b.kind);
