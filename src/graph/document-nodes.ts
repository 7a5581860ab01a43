/** A document with its sections and passages, and whom it comes from and speaks for. */
import type { DocumentFacts } from '../extract/document-facts';
import type { EntityType, Fact } from '../extract/fact';
import type { Linked } from '../link/linked';
import { passageId, sectionId } from './ids';
import { type End, nodeRecord, relationshipRecord } from './record-writer';
import type { GraphRecords } from './records';

/** What the parts of the graph builder see of one document. */
export interface DocumentScope {
  /** Id of the Document node. */
  id: string;
  facts: DocumentFacts;
  /** Paths of further files with the same content. */
  copies: string[];
  linked: Linked;
  /** Label of every entity node, by id. */
  labels: Map<string, string>;
  /** Notes that a fact is not used. */
  skip(reason: string, fact: Fact): void;
}

/** The node behind a name in that document, if there is one. */
export function entityEnd(scope: DocumentScope, type: EntityType, name: string): End | undefined {
  const id = scope.linked.entityId(scope.facts.doc, type, name);
  const label = scope.labels.get(id);
  return label ? { label, id } : undefined;
}

export function documentNodes(scope: DocumentScope): GraphRecords {
  const { id, facts, copies } = scope;
  const { meta } = facts;
  const self: End = { label: 'Document', id };
  const { published, year, periodStart, periodEnd, reviewStart, reviewEnd, number, issuer, jurisdiction, adcode } =
    meta;
  const properties = {
    ...{ published, year, periodStart, periodEnd, reviewStart, reviewEnd, number, issuer, jurisdiction, adcode },
    ...{ id, name: facts.doc, title: meta.title || facts.doc, kind: meta.kind || '其他' },
    ...{ path: facts.path, sha256: facts.sha256, copies: copies.length > 0 ? copies : undefined },
  };
  const nodes = [nodeRecord('Document', properties)];
  const relationships = [];
  // Section 0 is the document itself.
  const container = (index: number | null): End =>
    index === null || index === 0 ? self : { label: 'Section', id: sectionId(id, index) };
  for (const { index, parent, title, level, ordinal, line } of facts.sections) {
    if (index === 0) continue;
    const section = container(index);
    nodes.push(nodeRecord('Section', { id: section.id, document: id, title, level, ordinal, line }));
    relationships.push(relationshipRecord('HAS_SECTION', container(parent), section));
  }
  for (const { index, kind, text, section, line, start, end } of facts.passages) {
    const passage: End = { label: 'Passage', id: passageId(id, index) };
    nodes.push(nodeRecord('Passage', { id: passage.id, document: id, ordinal: index, kind, text, line, start, end }));
    relationships.push(relationshipRecord('HAS_PASSAGE', container(section), passage));
  }
  const issuedBy = issuer && entityEnd(scope, 'Institution', issuer);
  if (issuedBy) relationships.push(relationshipRecord('ISSUED_BY', self, issuedBy));
  const covers = jurisdiction && entityEnd(scope, 'Place', jurisdiction);
  if (covers) relationships.push(relationshipRecord('COVERS', self, covers));
  return { nodes, relationships };
}
