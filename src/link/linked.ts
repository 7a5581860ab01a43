import type { EntityType } from '../extract/fact';
import type { Judgement } from './judgements';

/** One thing in the world, after linking. */
export interface LinkedEntity {
  /** Stable string of our own, a function of type and canonical name (and owner where the name alone does not tell). */
  id: string;
  type: EntityType;
  /** Canonical name. */
  name: string;
  aliases: string[];
  subtype?: string;
  adcode?: string;
  level?: string;
}

export interface LinkedIndicator {
  id: string;
  name: string;
  unit: string;
  aliases: string[];
}

/** Why several names became one entity. */
export interface Merge {
  id: string;
  /** Names with the jurisdiction they stood in, sorted. */
  names: { name: string; jurisdiction: string }[];
  /** Rules that took part, or the person whose judgement it was. */
  rules: string[];
}

/** A relation that the names themselves say. */
export interface DerivedRelation {
  from: string;
  to: string;
  type: 'PART_OF';
  why: string;
}

/** Two entities that may be one; a person decides (`guitu review`). */
export interface UnsurePair {
  a: string;
  b: string;
  judgement: Judgement;
}

/** Answers of the linker for a set of documents. */
export interface Linked {
  /** Sorted by id. */
  entities: LinkedEntity[];
  indicators: LinkedIndicator[];
  /** Entity id of a name as a fact of that document carries it. */
  entityId(doc: string, type: EntityType, name: string): string;
  indicatorId(doc: string, indicator: string, unit: string): string;
  /** Entities that have more than one name, with the reasons; sorted by id. */
  merges: Merge[];
  /** Phases and branches PART_OF their whole; sorted by from, to. */
  derived: DerivedRelation[];
  unsure: UnsurePair[];
}
