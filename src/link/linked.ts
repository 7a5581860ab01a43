import type { EntityType } from '../extract/fact';

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

/** Answers of the linker for a set of documents. */
export interface Linked {
  /** Sorted by id. */
  entities: LinkedEntity[];
  indicators: LinkedIndicator[];
  /** Entity id of a name as a fact of that document carries it. */
  entityId(doc: string, type: EntityType, name: string): string;
  indicatorId(doc: string, indicator: string, unit: string): string;
}
