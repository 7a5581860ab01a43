/** A difference as batches of Cypher for Neo4j: first what is new or changed, then the sweep of what is no longer stated. */
import neo4j from 'neo4j-driver';
import { columnsOf, nodeType, relationshipType } from '../../../graph-schema/index';
import type { GraphDifference } from '../../graph/difference';
import { groupBy } from '../../graph/group-by';
import type { NodeRecord, PropertyValue, RelationshipRecord } from '../../graph/records';

export interface Batch {
  cypher: string;
  rows: object[];
}

const BATCH_ROWS = 5000;

export function batchesOf(d: GraphDifference): Batch[] {
  return [
    ...byGroup(d.upsertNodes, (n) => n.label, upsertNode, nodeRow),
    ...byGroup(d.upsertRelationships, kindOf, upsertRelationship, relationshipRow),
    ...byGroup(d.dropRelationships, kindOf, dropRelationship, relationshipRow),
    ...byGroup(
      d.dropNodes,
      (n) => n.label,
      dropNode,
      ({ id }) => ({ id }),
    ),
  ];
}

const kindOf = (r: RelationshipRecord): string => `${r.type} ${r.from.label} ${r.to.label}`;

const upsertNode = ({ label }: NodeRecord): string =>
  `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row.properties${nodeType(label)!.entity ? ' SET n:Entity' : ''}`;

const dropNode = ({ label }: NodeRecord): string =>
  `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) DETACH DELETE n`;

const upsertRelationship = (r: RelationshipRecord): string =>
  `UNWIND $rows AS row MATCH (a:${r.from.label} {id: row.from}) MATCH (b:${r.to.label} {id: row.to}) ` +
  `MERGE (a)-[r:${r.type}${keyPattern(r.type)}]->(b) SET r = row.properties`;

const dropRelationship = (r: RelationshipRecord): string =>
  `UNWIND $rows AS row MATCH (a:${r.from.label} {id: row.from})-[r:${r.type}${keyPattern(r.type)}]->(b:${r.to.label} {id: row.to}) DELETE r`;

function keyPattern(type: string): string {
  const { key } = relationshipType(type)!;
  return key.length === 0 ? '' : ` {${key.map((name) => `\`${name}\`: row.properties.\`${name}\``).join(', ')}}`;
}

const nodeRow = ({ id, label, properties }: NodeRecord): object => ({
  id,
  properties: typed(properties, integersOf(nodeType(label)!)),
});

const relationshipRow = ({ type, from, to, properties }: RelationshipRecord): object => ({
  from: from.id,
  to: to.id,
  properties: typed(properties, integersOf(relationshipType(type)!)),
});

const integerNames = new WeakMap<object, Set<string>>();

function integersOf(type: { properties: Parameters<typeof columnsOf>[0] }): Set<string> {
  let names = integerNames.get(type);
  if (!names) {
    names = new Set(
      columnsOf(type.properties)
        .filter((c) => c.type === 'integer')
        .map((c) => c.name),
    );
    integerNames.set(type, names);
  }
  return names;
}

function typed(properties: Record<string, PropertyValue>, integers: Set<string>): object {
  const out: Record<string, unknown> = { ...properties };
  for (const name of integers) if (name in out) out[name] = neo4j.int(out[name] as number);
  return out;
}

function byGroup<T>(
  items: T[],
  group: (item: T) => string,
  cypher: (sample: T) => string,
  row: (item: T) => object,
): Batch[] {
  const batches: Batch[] = [];
  for (const members of groupBy(items, group).values())
    for (let at = 0; at < members.length; at += BATCH_ROWS)
      batches.push({ cypher: cypher(members[0]!), rows: members.slice(at, at + BATCH_ROWS).map(row) });
  return batches;
}
