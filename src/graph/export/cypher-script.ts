/** Cypher statements that make the graph in an empty Neo4j: `cypher-shell -f graph.cypher`. */
import { type Column, columnsOf, nodeType, relationshipType } from '../../../graph-schema/index';
import { groupBy } from '../group-by';
import type { NodeRecord, PropertyValue, RelationshipRecord } from '../records';
import type { ExportFormat } from './format';

const ROWS_IN_STATEMENT = 500;

export const cypherScript: ExportFormat = {
  about: 'Cypher statements for an empty Neo4j',
  output: 'text',
  extension: 'cypher',
  *chunks({ nodes, relationships }) {
    const labels = groupBy(nodes, (n) => n.label);
    for (const label of labels.keys())
      yield `CREATE CONSTRAINT guitu_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
    for (const members of labels.values()) yield* inStatements(members, nodeRow, nodeStatement);
    for (const members of groupBy(relationships, (r) => `${r.type} ${r.from.label} ${r.to.label}`).values())
      yield* inStatements(members, relationshipRow, relationshipStatement);
  },
};

function* inStatements<T>(members: T[], row: (member: T) => string, statement: (sample: T) => string) {
  for (let at = 0; at < members.length; at += ROWS_IN_STATEMENT) {
    const rows = members.slice(at, at + ROWS_IN_STATEMENT).map(row);
    yield `UNWIND [\n${rows.join(',\n')}\n] AS row ${statement(members[0]!)};\n`;
  }
}

const nodeStatement = ({ label }: NodeRecord): string =>
  `CREATE (n:${label}${nodeType(label)!.entity ? ':Entity' : ''}) SET n = row`;

const relationshipStatement = ({ type, from, to }: RelationshipRecord): string =>
  `MATCH (a:${from.label} {id: row[0]}) MATCH (b:${to.label} {id: row[1]}) CREATE (a)-[r:${type}]->(b) SET r = row[2]`;

const nodeRow = ({ label, properties }: NodeRecord): string => map(properties, columnsOf(nodeType(label)!.properties));

const relationshipRow = ({ type, from, to, properties }: RelationshipRecord): string =>
  `[${quoted(from.id)}, ${quoted(to.id)}, ${map(properties, columnsOf(relationshipType(type)!.properties))}]`;

function map(properties: Record<string, PropertyValue>, columns: Column[]): string {
  const entries = columns
    .filter(({ name }) => name in properties)
    .map(({ name, type }) => `\`${name}\`: ${literal(properties[name]!, type === 'number')}`);
  return `{${entries.join(', ')}}`;
}

function literal(value: PropertyValue, isFloat: boolean): string {
  if (Array.isArray(value)) return `[${value.map(quoted).join(', ')}]`;
  if (typeof value === 'string') return quoted(value);
  return isFloat && Number.isInteger(value) ? `${value}.0` : String(value);
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const quoted = (text: string): string => `'${text.replace(/[\\'\n\r\t]/g, (c) => ESCAPES[c]!)}'`;
