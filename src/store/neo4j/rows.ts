/** Values to and from the Neo4j driver. */
import neo4j, { type Record as Neo4jRecord } from 'neo4j-driver';
import type { CellValue, Row } from '../graph-store';

export function plainRow(record: Neo4jRecord): Row {
  const out: Row = {};
  for (const key of record.keys) out[key as string] = plain(record.get(key as string));
  return out;
}

function plain(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object') return value as string | number | boolean;
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isNode(value))
    return element('_label', value.labels.find((l) => l !== 'Entity') ?? value.labels[0] ?? '', value.properties);
  if (neo4j.isRelationship(value)) return element('_type', value.type, value.properties);
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map((s) => s.end)];
    return { nodes: nodes.map(plain), relationships: value.segments.map((s) => plain(s.relationship)) };
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value); // dates, times, points
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, plain(v)]));
}

const element = (nameKey: string, name: string, properties: object): { [key: string]: CellValue } => ({
  [nameKey]: name,
  ...Object.fromEntries(Object.entries(properties).map(([k, v]) => [k, plain(v)])),
});

/** Whole numbers become integers: the driver sends every number as a float, which `LIMIT` does not take. */
export function parameter(value: CellValue | undefined): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(parameter);
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, parameter(v)]));
  return value;
}
