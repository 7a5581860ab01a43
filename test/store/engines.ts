import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphStore, openStore } from '../../src/store/index';

const uri = process.env.GUITU_NEO4J_URI;
/** The server that `npm test` (or `node scripts/with-neo4j.mjs npx jest …`) started; undefined without one. */
export const NEO4J = uri
  ? {
      uri,
      user: process.env.GUITU_NEO4J_USER ?? 'neo4j',
      password: process.env.GUITU_NEO4J_PASSWORD ?? '',
    }
  : undefined;

// A server that has just started is slow at first, and slower still on a machine that does other things too.
if (NEO4J) jest.setTimeout(240_000);

/** `describe` for tests that need Neo4j: skipped, and shown as such, without one. */
export const describeOnNeo4j: jest.Describe = NEO4J ? describe : describe.skip;

const LOCK = join(tmpdir(), `guitu-test-neo4j-${(uri ?? '').replace(/\W+/g, '-')}.lock`);

/**
 * The community server has one database and jest runs files side by side: whoever uses it holds this lock from
 * `beforeAll` to `afterAll`.
 */
export async function lockNeo4j(): Promise<void> {
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100)); // held by another test file
    }
  }
}

export const unlockNeo4j = (): void => rmSync(LOCK, { recursive: true, force: true });

export const openNeo4j = (): Promise<GraphStore> => {
  if (!NEO4J) throw new Error('no Neo4j');
  return openStore({ store: '', neo4j: NEO4J.uri, user: NEO4J.user, password: NEO4J.password });
};

/** An embedded store in a folder of its own; `remove` closes it and deletes the folder. */
export async function openEmbedded(): Promise<GraphStore & { remove(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'guitu-store-'));
  const store = await openStore({ store: join(folder, 'graph') });
  return Object.assign(store, {
    async remove() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  });
}

/**
 * Runs `tests` once for each engine, on an empty store.
 * @param timeout of setting up, which may wait for another file's turn on the server
 */
export function describeOnEachEngine(name: string, tests: (store: () => GraphStore) => void): void {
  describe(`${name} (embedded)`, () => {
    let store: Awaited<ReturnType<typeof openEmbedded>>;
    beforeAll(async () => {
      store = await openEmbedded();
    });
    afterAll(() => store.remove());
    tests(() => store);
  });
  describeOnNeo4j(`${name} (Neo4j)`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      await lockNeo4j();
      store = await openNeo4j();
      await store.replace({ nodes: [], relationships: [] });
    }, 600_000);
    afterAll(async () => {
      await store.close();
      unlockNeo4j();
    });
    tests(() => store);
  });
}
