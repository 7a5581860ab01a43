/**
 * The shape of the graph: one file per node label and relationship type, each a zod object.
 *
 * In: nothing. Out: `NODE_TYPES`, `RELATIONSHIP_TYPES` in a fixed order, their TypeScript types, and look-ups by name.
 * Derived from it: the embedded engine's tables and Neo4j's constraints (`src/store`), the records of `src/graph`, the
 * export formats, and the page docs/schema.md (`npm run docs:schema`). No other file lists labels or properties by hand.
 */
import type { z } from 'zod';
import type { NodeType, RelationshipType } from './define';
import { ENTITY_NODES } from './entity-labels';
import { Document } from './nodes/document';
import { Indicator } from './nodes/indicator';
import { Measurement } from './nodes/measurement';
import { Passage } from './nodes/passage';
import { Section } from './nodes/section';
import { ABOUT } from './relationships/about';
import { AFFILIATED_WITH } from './relationships/affiliated-with';
import { AWARDED } from './relationships/awarded';
import { CONNECTS } from './relationships/connects';
import { COOPERATES_WITH } from './relationships/cooperates-with';
import { COVERS } from './relationships/covers';
import { DEVELOPS } from './relationships/develops';
import { HAS_PASSAGE } from './relationships/has-passage';
import { HAS_SECTION } from './relationships/has-section';
import { HOLDS } from './relationships/holds';
import { IMPLEMENTS } from './relationships/implements';
import { ISSUED_BY } from './relationships/issued-by';
import { LOCATED_IN } from './relationships/located-in';
import { MENTIONS } from './relationships/mentions';
import { OF } from './relationships/of';
import { PART_OF } from './relationships/part-of';
import { REPORTS_STATUS } from './relationships/reports-status';
import { STATED_IN } from './relationships/stated-in';
import { UNDERTAKES } from './relationships/undertakes';

export { type Column, type ColumnType, columnsOf } from './columns';
export type { NodeType, RelationshipType } from './define';
export { ENTITY_LABELS } from './entity-labels';

const NODES = [Document, Section, Passage, ...ENTITY_NODES, Indicator, Measurement] as const;
const RELATIONSHIPS = [
  HAS_SECTION,
  HAS_PASSAGE,
  ISSUED_BY,
  COVERS,
  MENTIONS,
  OF,
  ABOUT,
  STATED_IN,
  REPORTS_STATUS,
  LOCATED_IN,
  PART_OF,
  UNDERTAKES,
  COOPERATES_WITH,
  CONNECTS,
  AWARDED,
  IMPLEMENTS,
  HOLDS,
  AFFILIATED_WITH,
  DEVELOPS,
] as const;

export const NODE_TYPES: readonly NodeType[] = NODES;
export const RELATIONSHIP_TYPES: readonly RelationshipType[] = RELATIONSHIPS;

export type NodeLabel = (typeof NODES)[number]['label'];
export type RelationshipName = (typeof RELATIONSHIPS)[number]['type'];
/** Properties of a node of that label. */
export type PropertiesOf<Label extends NodeLabel> = z.infer<
  Extract<(typeof NODES)[number], { label: Label }>['properties']
>;
/** Properties of a relationship of that type. */
export type RelationshipPropertiesOf<Name extends RelationshipName> = z.infer<
  Extract<(typeof RELATIONSHIPS)[number], { type: Name }>['properties']
>;

const nodesByLabel = new Map(NODE_TYPES.map((type) => [type.label, type]));
const relationshipsByName = new Map(RELATIONSHIP_TYPES.map((type) => [type.type, type]));

export const nodeType = (label: string): NodeType | undefined => nodesByLabel.get(label);
export const relationshipType = (name: string): RelationshipType | undefined => relationshipsByName.get(name);
