/**
 * Graph: facts of all documents + what linking made of their names → nodes and relationships as plain records.
 *
 * In: `DocumentFacts[]` and `Linked`. Out: `GraphRecords` in an order that depends on nothing but their content, and what
 * could not be used, counted by reason. A fact relationship is stated by one document: the passages that say the same
 * are gathered in it, and another document that agrees gives a parallel one.
 */
import type { DocumentFacts } from '../extract/document-facts';
import { type Fact, isPluginType } from '../extract/fact';
import type { Linked } from '../link/linked';
import { type DocumentScope, documentNodes } from './document-nodes';
import { documentId } from './ids';
import { measurementRecords } from './measurements';
import { mentionRecords } from './mentions';
import { nodeRecord } from './record-writer';
import { type GraphRecords, inRecordOrder } from './records';
import { statementRecords } from './statements';

export { changeCount, difference, type GraphDifference } from './difference';
export { documentId } from './ids';
export type { GraphRecords, NodeRecord, PropertyValue, RelationshipRecord } from './records';

/** Facts that the graph doesn't hold, and why. */
export interface Unused {
  reason: string;
  count: number;
  /** The first few, for people. */
  examples: { doc: string; line: number; surface: string }[];
}

export interface Graph {
  records: GraphRecords;
  unused: Unused[];
}

/**
 * @param documents each with a `doc` of its own and content of its own
 * @param copies paths of further files with the same content, by content hash
 */
export function graphOf(documents: DocumentFacts[], linked: Linked, copies?: Map<string, string[]>): Graph {
  const records: GraphRecords = { nodes: [], relationships: [] };
  const labels = new Map<string, string>();
  for (const { id, type, name, aliases, subtype, adcode, level } of linked.entities) {
    const [label, kind] = isPluginType(type) ? ['Other', type] : [type, subtype];
    labels.set(id, label);
    records.nodes.push(nodeRecord(label, { id, name, aliases, kind, adcode, level }));
  }
  for (const { id, name, unit, aliases } of linked.indicators)
    records.nodes.push(nodeRecord('Indicator', { id, name, aliases, unit }));
  const unused = new Map<string, Unused>();
  const skip = (reason: string, { doc, line, surface }: Fact): void => {
    const entry = unused.get(reason) ?? { reason, count: 0, examples: [] };
    entry.count++;
    if (entry.examples.length < 3) entry.examples.push({ doc, line, surface });
    unused.set(reason, entry);
  };
  const inOrder = [...documents].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  for (const facts of inOrder) {
    const id = documentId(facts.sha256);
    const scope: DocumentScope = { id, facts, copies: copies?.get(facts.sha256) ?? [], linked, labels, skip };
    for (const part of [documentNodes, mentionRecords, measurementRecords, statementRecords]) {
      const { nodes, relationships } = part(scope);
      for (const node of nodes) records.nodes.push(node);
      for (const relationship of relationships) records.relationships.push(relationship);
    }
  }
  return {
    records: inRecordOrder(records),
    unused: [...unused.values()].sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
  };
}
