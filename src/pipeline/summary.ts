/** What a build made, in numbers. */
import { ENTITY_LABELS, RELATIONSHIP_TYPES } from '../../graph-schema/index';
import type { PluginProblem } from '../extract/plugin/index';
import type { Graph, GraphRecords, Unused } from '../graph/index';
import type { FoundDocuments } from '../read/find-documents';
import type { Failure } from './collect';

/** A plug-in that failed on a document, by the name under which it is cited. */
export type DocumentProblem = PluginProblem & { doc: string };

export interface BuildSummary {
  documents: number;
  /** Read in this run and not from their fact files. */
  read: number;
  passages: number;
  /** By label. */
  entities: Record<string, number>;
  measurements: number;
  indicators: number;
  /** Fact relationships and statuses of projects, by type. */
  relations: Record<string, number>;
  /** Entities that two or more documents name. */
  shared: number;
  /** Files that could not be used. */
  failures: Failure[];
  /** Plug-ins that failed: their facts of that document are missing. */
  problems: DocumentProblem[];
  /** What was passed over in folders and archives, and why. */
  ignored: FoundDocuments['ignored'];
  /** Facts that the graph doesn't hold. */
  unused: Unused[];
  milliseconds: number;
}

export function summaryOf(
  { records, unused, problems }: Graph & { problems: DocumentProblem[] },
  run: Pick<BuildSummary, 'read' | 'failures' | 'ignored' | 'milliseconds'>,
): BuildSummary {
  const nodes = counts(records.nodes.map((n) => n.label));
  const relationships = counts(records.relationships.map((r) => r.type));
  const stated = RELATIONSHIP_TYPES.filter(({ key }) => key.includes('id')).map(({ type }) => type);
  const only = (from: Map<string, number>, names: string[]) =>
    Object.fromEntries(names.map((name) => [name, from.get(name) ?? 0]));
  return {
    documents: nodes.get('Document') ?? 0,
    read: run.read,
    passages: nodes.get('Passage') ?? 0,
    entities: only(nodes, ENTITY_LABELS),
    measurements: nodes.get('Measurement') ?? 0,
    indicators: nodes.get('Indicator') ?? 0,
    relations: only(relationships, stated),
    shared: sharedEntities(records),
    failures: run.failures,
    problems,
    ignored: run.ignored,
    unused,
    milliseconds: run.milliseconds,
  };
}

function counts(names: string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}

function sharedEntities({ nodes, relationships }: GraphRecords): number {
  const documentOf = new Map<string, string>();
  for (const { label, id, properties } of nodes)
    if (label === 'Passage') documentOf.set(id, properties.document as string);
  const documents = new Map<string, Set<string>>();
  for (const { type, from, to } of relationships) {
    if (type !== 'MENTIONS') continue;
    const named = documents.get(to.id) ?? new Set();
    documents.set(to.id, named.add(documentOf.get(from.id)!));
  }
  return [...documents.values()].filter((named) => named.size > 1).length;
}
