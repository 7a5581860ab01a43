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
  for (const { type, from, to, properties } of RELATIONSHIP_TYPES) {
    const columns = columnsOf(properties);
    for (const fromLabel of from)
      for (const toLabel of to) {
        const what = ['a.id AS fromId', 'b.id AS toId', ...columns.map((c) => `r.\`${c.name}\` AS \`${c.name}\``)];
        const rows = await store.read(`MATCH (a:${fromLabel})-[r:${type}]->(b:${toLabel}) RETURN ${what.join(', ')}`);
        for (const row of rows)
          relationships.push({
            type,
            from: { label: fromLabel, id: row.fromId as string },
            to: { label: toLabel, id: row.toId as string },
            properties: pick(row, columns),
          });
      }
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
