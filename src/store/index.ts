/**
 * Stores: records ⇄ engine.
 *
 * In: where the graph is (`openStore`), and for writing a `GraphRecords`. Out: a `GraphStore`, which replaces the whole
 * graph or answers read-only Cypher with plain rows. Two engines stand behind it: LadybugDB in a file, loaded in bulk and
 * swapped in by rename, and Neo4j, changed by the difference between what is there and what should be. Each engine's
 * library is loaded only when that engine is used.
 */
import { resolve } from 'node:path';
import type { GraphStore } from './graph-store';

export { readContents } from './contents';
export type { CellValue, GraphStore, NameLabel, Parameters, Progress, Row, Scalar } from './graph-store';
export { changesGraph } from './read-only';

export interface OpenStoreOptions {
  /** Folder of the embedded graph. */
  store: string;
  /** Address of a Neo4j server; absent for the embedded engine. */
  neo4j?: string;
  user?: string;
  password?: string;
  /** Neo4j database; the server's default if absent. */
  database?: string;
}

/** Opens the store; Neo4j is contacted at once, so that a wrong address or password shows before work is done. */
export async function openStore(options: OpenStoreOptions): Promise<GraphStore> {
  if (options.neo4j === undefined) {
    const { EmbeddedStore } = require('./embedded/embedded-store') as typeof import('./embedded/embedded-store');
    return new EmbeddedStore(resolve(options.store));
  }
  const { openNeo4jStore } = require('./neo4j/neo4j-store') as typeof import('./neo4j/neo4j-store');
  return openNeo4jStore({ ...options, uri: options.neo4j });
}
