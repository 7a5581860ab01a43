import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphStore } from '../../src/store/graph-store';
import { changesGraph } from '../../src/store/index';
import { describeOnNeo4j, lockNeo4j, openEmbedded, openNeo4j, unlockNeo4j } from './engines';
import { smallGraph } from './small-graph';

const KIND = "MATCH (p:Place {name: '太仓市'}) RETURN p.kind AS kind";

function writesByHand(open: () => Promise<GraphStore>, close: (store: GraphStore) => Promise<void>): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.replace(smallGraph());
  });
  afterAll(() => close(store));

  test('a change of a property is seen by the next reader, and taken back by the next build', async () => {
    const [before] = await store.read(KIND);
    const rows = await store.write("MATCH (p:Place {name: '太仓市'}) SET p.kind = 'mine' RETURN p.kind AS kind");
    expect(rows).toEqual([{ kind: 'mine' }]);
    expect(await store.read(KIND)).toEqual([{ kind: 'mine' }]);
    await store.replace(smallGraph());
    expect(await store.read(KIND)).toEqual([before]);
  });

  test('what was in the text is a parameter as in reading', async () => {
    await store.write('MATCH (p:Place) WHERE p.name = $name SET p.kind = $kind', { name: '太仓市', kind: '市' });
    expect(await store.read(KIND)).toEqual([{ kind: '市' }]);
  });

  test('a change that fails leaves the graph as it was', async () => {
    const before = await store.read(KIND);
    await expect(store.write("MATCH (p:Place) SET p.kind = 'x' WITH p RETURN nonsense(p)")).rejects.toThrow();
    expect(await store.read(KIND)).toEqual(before);
  });

  test.each([
    'DROP TABLE Place',
    'ALTER TABLE Place ADD x STRING',
    'CREATE NODE TABLE Mine(id STRING, PRIMARY KEY(id))',
    'CREATE INDEX mine FOR (n:Place) ON (n.kind)',
    'CREATE CONSTRAINT mine FOR (n:Place) REQUIRE n.kind IS UNIQUE',
    "COPY Place TO 'places.csv'",
    "LOAD CSV FROM 'file:///etc/passwd' AS row CREATE (:Place {id: row[0]})",
    'INSTALL httpfs',
    'CALL threads = 1',
  ])('the shape of the graph, files and the engine are not for it: %s', async (cypher) => {
    await expect(store.write(cypher)).rejects.toThrow('refused');
  });

  test('a read stays a read', async () => {
    await expect(store.read("MATCH (p:Place) SET p.kind = 'x'")).rejects.toThrow('only reading is allowed');
  });
}

describe('embedded', () => {
  writesByHand(openEmbedded, (store) => (store as Awaited<ReturnType<typeof openEmbedded>>).remove());

  test('there must be a graph, and nothing is left beside it', async () => {
    const store = await openEmbedded();
    try {
      await expect(store.write('MATCH (p:Place) DELETE p')).rejects.toThrow('no graph here yet');
      await store.replace(smallGraph());
      await store.write("MATCH (p:Place) SET p.kind = 'x'");
      expect(existsSync(join(store.place, 'building'))).toBe(false);
      expect(existsSync(join(store.place, 'write.lock'))).toBe(false);
    } finally {
      await store.remove();
    }
  });
});

describeOnNeo4j('Neo4j', () => {
  writesByHand(
    async () => {
      await lockNeo4j();
      return openNeo4j();
    },
    async (store) => {
      await store.close();
      unlockNeo4j();
    },
  );
});

test.each([
  ['MATCH (p:Place) RETURN p', false],
  ["MATCH (p:Place {name: 'SET'}) RETURN p.created", false],
  ["MATCH (p:Place) SET p.kind = 'x'", true],
  ['MATCH (p:Place) DETACH DELETE p', true],
  ['MERGE (p:Place {id: 1})', true],
])('%s changes the graph: %s', (cypher, does) => {
  expect(changesGraph(cypher)).toBe(does);
});
