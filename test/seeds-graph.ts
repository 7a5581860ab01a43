import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentFacts } from '../src/extract/document-facts';
import { graphOf } from '../src/graph/index';
import type { GraphRecords } from '../src/graph/records';
import { link } from '../src/link/index';
import type { Linked } from '../src/link/linked';
import { packageRoot } from '../src/package-root';
import { collectFile } from '../src/pipeline/collect';
import { FactFiles } from '../src/pipeline/fact-files';
import { findDocuments } from '../src/read/find-documents';
import { type GraphStore, openStore } from '../src/store/index';

export interface SeedsGraph {
  documents: DocumentFacts[];
  linked: Linked;
  records: GraphRecords;
}

/** Fact files carry a version of all rules in their names, so test files can share them without seeing old facts. */
export const seedsFactFiles = new FactFiles(join(tmpdir(), 'guitu-test-facts'));

/** Twenty provincial reports that lie beside a checkout where they were put there. */
export const CORPUS = join(packageRoot(), '../shared/corpus');

/** Facts and graph of the five sample documents, and of those in other folders. */
export async function seedsGraph(...folders: string[]): Promise<SeedsGraph> {
  const { files } = await findDocuments([join(packageRoot(), 'seeds'), ...folders]);
  const documents: DocumentFacts[] = [];
  for (const file of files) {
    const { facts, fresh } = await collectFile(file, seedsFactFiles);
    if (fresh) seedsFactFiles.save(facts);
    documents.push(facts);
  }
  const linked = link(documents);
  return { documents, linked, records: graphOf(documents, linked).records };
}

/** An embedded store that holds the graph of the seeds, for the tests of one file. */
export function withSeedsStore(): { store(): GraphStore; seeds(): SeedsGraph } {
  const folder = mkdtempSync(join(tmpdir(), 'guitu-seeds-'));
  let store: GraphStore;
  let seeds: SeedsGraph;
  beforeAll(async () => {
    seeds = await seedsGraph();
    store = await openStore({ store: join(folder, 'graph') });
    await store.replace(seeds.records);
  }, 600_000);
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { store: () => store, seeds: () => seeds };
}
