/** Result rows of the embedded engine as plain values. */
import type { CellValue, Row } from '../graph-store';

export const plainRow = (row: Record<string, unknown>): Row => {
  const out: Row = {};
  for (const key in row) out[key] = plain(row[key]);
  return out;
};

function plain(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object') return value as string | number | boolean;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Map) return Object.fromEntries([...value].map(([k, v]) => [String(k), plain(v)]));
  const object = value as Record<string, unknown>;
  if ('_nodes' in object && '_rels' in object)
    return { nodes: plain(object._nodes), relationships: plain(object._rels) };
  if ('_label' in object && '_id' in object)
    return element(object, '_src' in object ? '_type' : '_label', object._label as string);
  return Object.fromEntries(Object.entries(object).map(([k, v]) => [k, plain(v)]));
}

/** A node or relationship: the engine fills in null for the columns of every other table. */
function element(object: Record<string, unknown>, nameKey: string, name: string): { [key: string]: CellValue } {
  const out: { [key: string]: CellValue } = { [nameKey]: name };
  for (const key in object)
    if (!key.startsWith('_') && object[key] !== null && object[key] !== undefined) out[key] = plain(object[key]);
  return out;
}
