import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, readContents } from '../../src/store/index';
import { smallGraph } from './small-graph';

const folder = mkdtempSync(join(tmpdir(), 'guitu-store-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const newFolder = () => join(folder, `graph${count++}`);

test('a reader that stays open sees the graph that another writer has swapped in', async () => {
  const store = newFolder();
  const writer = await openStore({ store });
  const reader = await openStore({ store });
  await writer.replace(smallGraph());
  expect(await reader.read('MATCH (d:Document) RETURN count(d) AS n')).toEqual([{ n: 1 }]);
  await writer.replace({ nodes: [], relationships: [] });
  expect(await reader.read('MATCH (d:Document) RETURN count(d) AS n')).toEqual([{ n: 0 }]);
  await reader.close();
  await writer.close();
});

test('names are found without their index too: missing, or that of another graph', async () => {
  const place = newFolder();
  const store = await openStore({ store: place });
  await store.replace(smallGraph());
  const [{ id, properties }] = smallGraph().nodes.filter(({ label }) => label === 'Place') as [(typeof all)[number]];
  const all = smallGraph().nodes;
  const byIndex = await store.called('Place', [String(properties.name)]);
  writeFileSync(join(place, 'names.tsv'), `another graph\n${properties.name}\tPlace\tPlace:wrong\n`);
  expect(await store.called('Place', [String(properties.name)])).toEqual(byIndex);
  rmSync(join(place, 'names.tsv'));
  expect(await store.called('Place', [String(properties.name)])).toEqual([id]);
  await store.close();
});

test('calls that overlap are answered one after the other', async () => {
  const store = await openStore({ store: newFolder() });
  await store.replace(smallGraph());
  const all = await Promise.all(Array.from({ length: 30 }, (_, i) => store.read('RETURN $i AS i', { i })));
  expect(all.map(([row]) => row!.i)).toEqual(Array.from({ length: 30 }, (_, i) => i));
  await store.close();
});

test('a lock left by a dead process is taken over, that of a living one is respected', async () => {
  const place = newFolder();
  mkdirSync(place);
  const lock = join(place, 'write.lock');
  const store = await openStore({ store: place });
  const host = require('node:os').hostname();
  writeFileSync(lock, JSON.stringify({ pid: 2 ** 22 + 1, host, since: '' }));
  await store.replace(smallGraph());
  writeFileSync(lock, JSON.stringify({ pid: process.pid, host, since: 'now' }));
  await expect(store.replace(smallGraph())).rejects.toThrow(
    `another process is writing this graph (process ${process.pid}`,
  );
  await store.close();
});

test('a load that fails leaves the old graph and no debris', async () => {
  const place = newFolder();
  const store = await openStore({ store: place });
  await store.replace(smallGraph());
  const broken = smallGraph();
  broken.relationships[0]!.to.id = 'nobody';
  await expect(store.replace(broken)).rejects.toThrow('cannot write the graph');
  expect(await readContents(store)).toEqual(smallGraph());
  expect(readdirSync(place)).toEqual(['graph.lbug', 'names.tsv']);
  await store.close();
});

test('a place where no folder can be made is refused in words', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  const store = await openStore({ store: join(file, 'graph') });
  await expect(store.replace(smallGraph())).rejects.toThrow(/cannot write the graph: ENOTDIR/);
});

test('a folder without a graph says how to make one, a damaged file that it cannot be opened', async () => {
  const place = newFolder();
  const store = await openStore({ store: place });
  await expect(store.read('RETURN 1 AS x')).rejects.toThrow('there is no graph here yet');
  mkdirSync(place);
  writeFileSync(join(place, 'graph.lbug'), 'not a database '.repeat(1000));
  await expect(store.read('RETURN 1 AS x')).rejects.toThrow('cannot open the graph');
});

test.each([
  ['MATCH (p:Place) RETURN p.name,\n  q.name', 'Variable q is not in scope. (line 2, column 3)\n"  q.name"\n   ^'],
  ["MATCH (p:Place) WHERE p.name = '太仓' AND p.foo = 1 RETURN p", 'column 43)\n'],
  ['MATCH (p:Place)\nRETURN foo(p)', 'line 2, column 8)\n"RETURN foo(p)"\n        ^'],
  [
    "MATCH (p:Place) WHERE p.name = '太仓' RETUNR p",
    `column 37)\n"MATCH (p:Place) WHERE p.name = '太仓' RETUNR p"\n ${' '.repeat(38)}^^^^^^`, // two columns for a Han letter
  ],
  ['MATCH (p:Place)-[:NOPE]->(q) RETURN p', 'line 1, column 19)'],
  ['MATCH (p:Place)\nRETURN p ORDER BY', 'line 2, column 18)\n"RETURN p ORDER BY"\n                  ^'],
])('an error shows its line, and a caret under the place: %s', async (cypher, words) => {
  const store = await openStore({ store: newFolder() });
  await store.replace(smallGraph());
  await expect(store.read(cypher)).rejects.toThrow(words);
  await store.close();
});
