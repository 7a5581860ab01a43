/** The whole graph of a store as records, in the fixed order: for exports, for comparing engines, for finding changes. */
import { type Column, columnsOf, NODE_TYPES, RELATIONSHIP_TYPES } from '../../graph-schema/index';
import {
  type GraphRecords,
  inRecordOrder,
  type NodeRecord,
  type PropertyValue,
  type RelationshipRecord,
} from '../graph/records';
import type { GraphStore, Row } from './graph-store';

/** Reads every node and relationship; an empty store gives empty lists. */
export async function readContents(store: Pick<GraphStore, 'read'>): Promise<GraphRecords> {
  const nodes: NodeRecord[] = [];
  for (const { label, properties } of NODE_TYPES) {
    const columns = columnsOf(properties);
    const rows = await store.read(`MATCH (n:${label}) RETURN ${selection('n', columns)}`);
    for (const row of rows) nodes.push({ label, id: row.id as string, properties: pick(row, columns) });
  }
  const relationships: RelationshipRecord[] = [];
  const ends = 'label(a) AS fromLabel, a.id AS fromId, label(b) AS toLabel, b.id AS toId';
  for (const { type, properties } of RELATIONSHIP_TYPES) {
    const columns = columnsOf(properties);
    const what = [ends, selection('r', columns)].filter(Boolean).join(', ');
    const rows = await store.read(`MATCH (a)-[r:${type}]->(b) RETURN ${what}`);
    for (const row of rows)
      relationships.push({
        type,
        from: { label: row.fromLabel as string, id: row.fromId as string },
        to: { label: row.toLabel as string, id: row.toId as string },
        properties: pick(row, columns),
      });
  }
  return inRecordOrder({ nodes, relationships });
}

const selection = (variable: string, columns: Column[]): string =>
  columns.map((c) => `${variable}.\`${c.name}\` AS \`${c.name}\``).join(', ');

function pick(row: Row, columns: Column[]): Record<string, PropertyValue> {
  const properties: Record<string, PropertyValue> = {};
  for (const { name } of columns) {
    const value = row[name];
    if (value !== null && value !== undefined) properties[name] = value as PropertyValue;
  }
  return properties;
}
