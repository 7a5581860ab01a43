/**
 * Files for `neo4j-admin database import full`, the fastest way to load millions into a new Neo4j database. The file
 * `import.args` holds the arguments: `neo4j-admin database import full neo4j @import.args`, run in the folder. CSV has no empty list: an entity
 * without aliases comes without the property.
 */
import { stringify } from 'csv-stringify/sync';
import { type ColumnType, columnsOf, nodeType, relationshipType } from '../../../graph-schema/index';
import { groupBy } from '../group-by';
import type { PropertyValue } from '../records';
import type { ExportFile, ExportFormat } from './format';

const IMPORT_TYPES: Record<ColumnType, string> = {
  string: 'string',
  integer: 'long',
  number: 'double',
  boolean: 'boolean',
  strings: 'string[]',
};
/** Separates list items: a character that no text holds. */
const LIST_SEPARATOR = '\u001f';

export const neo4jAdmin: ExportFormat = {
  about: 'a folder for neo4j-admin database import, arguments included',
  output: 'folder',
  *files({ nodes, relationships }): Iterable<ExportFile> {
    const sources: string[] = [];
    for (const [label, members] of groupBy(nodes, (n) => n.label)) {
      const type = nodeType(label)!;
      const columns = columnsOf(type.properties);
      const header = columns.map((c) => (c.name === 'id' ? `id:ID(${label})` : `${c.name}:${IMPORT_TYPES[c.type]}`));
      const rows = members.map((n) => columns.map((c) => cell(n.properties[c.name])));
      yield { name: `${label}.csv`, content: stringify([header, ...rows]) };
      sources.push(`--nodes=${type.entity ? `Entity:${label}` : label}=${label}.csv`);
    }
    for (const [, members] of groupBy(relationships, (r) => `${r.type} ${r.from.label} ${r.to.label}`)) {
      const { type, from, to } = members[0]!;
      const columns = columnsOf(relationshipType(type)!.properties);
      const header = [
        `:START_ID(${from.label})`,
        ...columns.map((c) => `${c.name}:${IMPORT_TYPES[c.type]}`),
        `:END_ID(${to.label})`,
      ];
      const rows = members.map((r) => [r.from.id, ...columns.map((c) => cell(r.properties[c.name])), r.to.id]);
      const name = `${type}-${from.label}-${to.label}.csv`;
      yield { name, content: stringify([header, ...rows]) };
      sources.push(`--relationships=${type}=${name}`);
    }
    yield { name: 'import.args', content: `${[...SETTINGS, ...sources].join('\n')}\n` };
  },
};

const SETTINGS = ['--array-delimiter=U+001F', '--multiline-fields=true', '--strict=true'];

const cell = (value: PropertyValue | undefined): string | number | undefined => {
  if (Array.isArray(value)) return value.join(LIST_SEPARATOR);
  return typeof value === 'boolean' ? String(value) : value;
};
