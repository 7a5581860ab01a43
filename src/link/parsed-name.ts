/** A name taken apart. Equal ids mean the same thing; the parts say why, and in what two names differ. */
import { ENTITY_TYPES, type EntityType } from '../extract/fact';
import type { Division } from '../lexicon/gazetteer';
import type { Region } from './region';

/** What can be linked: entities and indicators. */
export type LinkType = EntityType | 'Indicator';

export const LINK_TYPES: readonly LinkType[] = [...ENTITY_TYPES, 'Indicator'];

/** Parts of a name in the order in which they stand in its key. */
export const PART_NAMES = [
  'owner',
  'parent',
  'level',
  'period',
  'number',
  'core',
  'ordinal',
  'head',
  'section',
  'phase',
  'branch',
  'grade',
] as const;
export type PartName = (typeof PART_NAMES)[number];
export type Parts = Partial<Record<PartName, string>>;

export interface ParsedName {
  type: LinkType;
  /** As it was given. */
  surface: string;
  id: string;
  canonical: string;
  /** Whether `canonical` was put together from known parts (太仓市第一人民医院) or is the tidy surface. */
  official: boolean;
  parts: Parts;
  /** The owner is the jurisdiction, for want of one in the name. */
  assumed: boolean;
  /** Names of the rules that read it. */
  rules: string[];
  division?: Division;
  /** The thing that this one is a phase or a branch of. */
  whole?: { id: string; why: string };
}

/** What a parser finds; `finish` makes id and canonical name of it. */
export interface Draft {
  /** Key within the type, and so the id's text. */
  key: string;
  canonical: string;
  official?: boolean;
  parts: Parts;
  assumed?: boolean;
  rules?: string[];
  division?: Division;
  whole?: { key: string; why: string };
}

export type NameParser = (surface: string, scope: Region) => Draft;

export const entityIdOf = (type: LinkType, key: string): string => `${type}:${key}`;

export function finish(type: LinkType, surface: string, draft: Draft): ParsedName {
  const { key, canonical, official = false, parts, assumed = false, rules = [], division, whole } = draft;
  return {
    type,
    surface,
    id: entityIdOf(type, key),
    canonical,
    official,
    parts,
    assumed,
    rules,
    division,
    whole: whole && { id: entityIdOf(type, whole.key), why: whole.why },
  };
}
