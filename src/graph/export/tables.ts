/** The graph as tables, for formats made of rows and columns. */
import { type Column, columnsOf, NODE_TYPES, RELATIONSHIP_TYPES } from '../../../graph-schema/index';
import { groupBy } from '../group-by';
import type { GraphRecords, PropertyValue } from '../records';

export interface Table {
  name: string;
  columns: Pick<Column, 'name' | 'type'>[];
  rows: (PropertyValue | undefined)[][];
}

const text = (name: string): Table['columns'][number] => ({ name, type: 'string' });

/** One table for each label that has nodes. */
export function nodeTables({ nodes }: GraphRecords): Table[] {
  const byLabel = groupBy(nodes, (node) => node.label);
  return NODE_TYPES.filter(({ label }) => byLabel.has(label)).map(({ label, properties }) => {
    const columns = columnsOf(properties);
    const rows = byLabel.get(label)!.map((node) => columns.map(({ name }) => node.properties[name]));
    return { name: label, columns, rows };
  });
}

/** One table for each relationship type that is there, with labels and ids of both ends first. */
export function relationshipTables({ relationships }: GraphRecords): Table[] {
  const byType = groupBy(relationships, (relationship) => relationship.type);
  return RELATIONSHIP_TYPES.filter(({ type }) => byType.has(type)).map(({ type, properties }) => {
    const own = columnsOf(properties);
    const rows = byType
      .get(type)!
      .map(({ from, to, properties: values }) => [
        ...[from.label, from.id, to.label, to.id],
        ...own.map(({ name }) => values[name]),
      ]);
    return { name: type, columns: [text('fromLabel'), text('fromId'), text('toLabel'), text('toId'), ...own], rows };
  });
}
