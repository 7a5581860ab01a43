/** The graph as plain records, in a fixed order: the same facts give the same records byte for byte. */
export type PropertyValue = string | number | boolean | string[];

export interface NodeRecord {
  label: string;
  id: string;
  /** In the order of the schema, `id` among them; what is unknown is left out, and no string is empty. */
  properties: Record<string, PropertyValue>;
}

export interface RelationshipRecord {
  type: string;
  from: { label: string; id: string };
  to: { label: string; id: string };
  properties: Record<string, PropertyValue>;
}

export interface GraphRecords {
  /** Sorted by label, then id. */
  nodes: NodeRecord[];
  /** Sorted by type, from, to, then properties. */
  relationships: RelationshipRecord[];
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts the lists in place (by code units, so that no locale matters) and gives them back. */
export function inRecordOrder(records: GraphRecords): GraphRecords {
  records.nodes.sort((a, b) => byCode(a.label, b.label) || byCode(a.id, b.id));
  records.relationships.sort(
    (a, b) =>
      byCode(a.type, b.type) ||
      byCode(a.from.id, b.from.id) ||
      byCode(a.to.id, b.to.id) ||
      byCode(a.from.label, b.from.label) ||
      byCode(a.to.label, b.to.label) ||
      byCode(JSON.stringify(a.properties), JSON.stringify(b.properties)),
  );
  return records;
}
