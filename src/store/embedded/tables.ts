/** The embedded engine's tables, from the schema. */
import { type ColumnType, columnsOf, NODE_TYPES, RELATIONSHIP_TYPES } from '../../../graph-schema/index';

export const ENGINE_TYPES: Record<ColumnType, string> = {
  string: 'STRING',
  integer: 'INT64',
  number: 'DOUBLE',
  boolean: 'BOOL',
  strings: 'STRING[]',
};

/** `CREATE … TABLE` statements: node tables first, then relationship tables with all their pairs of ends. */
export function tableStatements(): string[] {
  const nodes = NODE_TYPES.map(({ label, properties }) => {
    const columns = columnsOf(properties).map((c) => `\`${c.name}\` ${ENGINE_TYPES[c.type]}`);
    return `CREATE NODE TABLE ${label}(${columns.join(', ')}, PRIMARY KEY(id))`;
  });
  const relationships = RELATIONSHIP_TYPES.map(({ type, from, to, properties }) => {
    const pairs = from.flatMap((a) => to.map((b) => `FROM ${a} TO ${b}`));
    const columns = columnsOf(properties).map((c) => `\`${c.name}\` ${ENGINE_TYPES[c.type]}`);
    return `CREATE REL TABLE ${type}(${[...pairs, ...columns].join(', ')})`;
  });
  return [...nodes, ...relationships];
}
