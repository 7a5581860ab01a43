/** The graph as plain records, in a fixed order: the same facts give the same records byte for byte. */
export type PropertyValue = string | number | boolean | string[] | null;

export interface NodeRecord {
  label: string;
  id: string;
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
