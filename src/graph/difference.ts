/** What has to change to get from one graph to another. */
import { relationshipType } from '../../graph-schema/index';
import type { GraphRecords, NodeRecord, RelationshipRecord } from './records';

export interface GraphDifference {
  /** New, or with other properties than before. */
  upsertNodes: NodeRecord[];
  upsertRelationships: RelationshipRecord[];
  /** No longer stated. */
  dropNodes: NodeRecord[];
  dropRelationships: RelationshipRecord[];
}

/** Differences from `before` to `after`, each list in record order. */
export function difference(before: GraphRecords, after: GraphRecords): GraphDifference {
  const nodes = compare(before.nodes, after.nodes, nodeKey);
  const relationships = compare(before.relationships, after.relationships, relationshipKey);
  return {
    upsertNodes: nodes.upsert,
    dropNodes: nodes.drop,
    upsertRelationships: relationships.upsert,
    dropRelationships: relationships.drop,
  };
}

export const changeCount = (d: GraphDifference): number =>
  d.upsertNodes.length + d.upsertRelationships.length + d.dropNodes.length + d.dropRelationships.length;

const nodeKey = (n: NodeRecord): string => `${n.label} ${n.id}`;

/** Type, ends and the properties that tell parallel relationships apart. */
export function relationshipKey(r: RelationshipRecord): string {
  const own = relationshipType(r.type)!.key.map((name) => r.properties[name]);
  return JSON.stringify([r.type, r.from.label, r.from.id, r.to.label, r.to.id, ...own]);
}

function compare<T extends { properties: object }>(before: T[], after: T[], key: (item: T) => string) {
  const old = new Map(before.map((item) => [key(item), item]));
  const upsert: T[] = [];
  for (const item of after) {
    const name = key(item);
    const previous = old.get(name);
    if (!previous || !same(previous.properties, item.properties)) upsert.push(item);
    old.delete(name);
  }
  return { upsert, drop: [...old.values()] };
}

/** Properties come in schema order on both sides, so their text tells. */
const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
