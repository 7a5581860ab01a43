/**
 * What an extractor gives. A fact without a span is not a fact: `start`/`end` are UTF-16 offsets into the raw file and
 * `surface` is that raw substring.
 */
export const ENTITY_TYPES = [
  'Project',
  'Institution',
  'Place',
  'Policy',
  'Honor',
  'Event',
  'Person',
  'Industry',
] as const;
export type KnownType = (typeof ENTITY_TYPES)[number];
/** A type that a plug-in adds, by its own word for it (文号). The graph keeps such things as nodes `Other`. */
export type PluginType = string & { readonly addedByPlugin: true };
export type EntityType = KnownType | PluginType;

export const isPluginType = (type: string): type is PluginType => !(ENTITY_TYPES as readonly string[]).includes(type);

export const PREDICATES = [
  'LOCATED_IN',
  'PART_OF',
  'UNDERTAKES',
  'HAS_STATUS',
  'COOPERATES_WITH',
  'CONNECTS',
  'AWARDED',
  'IMPLEMENTS',
  'HOLDS',
  'AFFILIATED_WITH',
  'DEVELOPS',
] as const;
export type Predicate = (typeof PREDICATES)[number];

export const PROJECT_STATUSES = [
  '规划',
  '前期',
  '签约',
  '开工',
  '在建',
  '竣工',
  '投产',
  '通车',
  '投用',
  '推进',
] as const;

export interface Span {
  start: number;
  end: number;
  surface: string;
  /** 1-based raw line of `start`. */
  line: number;
}

interface FactBase extends Span {
  doc: string;
  /** Index of the passage that it was found in. */
  passage: number;
  extractor: string;
  /** 0–1, calibrated on the development truth. */
  confidence: number;
}

export interface EntityFact extends FactBase {
  kind: 'entity';
  type: EntityType;
  /** Canonical name in this document's context: 市政府 in a report of 株洲市 is 株洲市人民政府. */
  name: string;
  /** Other forms by which the document calls it. */
  aliases?: string[];
  /** Kind within its type: Institution government, hospital …; Project transport, health …; Place river, zone …; Policy/Honor level. */
  subtype?: string;
  /** Six- or nine-digit code for official divisions. */
  adcode?: string;
}

export type Aspect = 'level' | 'growth' | 'change' | 'rank';
export type Comparator = '=' | '~' | '>=' | '>' | '<=' | '<';
export type MeasurementStatus = 'actual' | 'target' | 'forecast';

export interface MeasurementFact extends FactBase {
  kind: 'measurement';
  /** What is measured, as the field names it (catalogue name if known, else a normalised noun phrase). */
  indicator: string;
  /** Id in lexicon/indicators, absent for open indicators. */
  indicatorId?: string;
  aspect: Aspect;
  /** In the unit as written; null for targets stated without a number (see `qualitative`). */
  value: number | [number, number] | null;
  unit: string;
  comparator: Comparator;
  status: MeasurementStatus;
  /** "2021", "2016-2020", "2022-01/2022-11" or null. */
  period: string | null;
  /** Whom it is about where that is not the document's jurisdiction. */
  subject?: string;
  constraint?: '约束性' | '预期性';
  /** The same value in the base unit of its dimension: 3.8 万户 → 38000 户. */
  baseValue?: number | [number, number];
  baseUnit?: string;
  /** Among whom a rank is counted: 全省, 全市, 全国县级市. */
  scope?: string;
  /** 同比, 年均, 累计, 比2015年 … */
  basis?: string;
  /** The words of a target without a number: "与经济增长同步". */
  qualitative?: string;
}

export interface RelationFact extends FactBase {
  kind: 'relation';
  subject: string;
  /** Absent only for the document's jurisdiction taken as a Place. */
  subjectType: EntityType;
  predicate: Predicate;
  /** Name of the object, or one of PROJECT_STATUSES for HAS_STATUS. */
  object: string;
  objectType?: EntityType;
  period: string | null;
  /** For AWARDED: won or sought. */
  status?: 'actual' | 'target';
}

export type Fact = EntityFact | MeasurementFact | RelationFact;
