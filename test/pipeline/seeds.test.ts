import { join } from 'node:path';
import { EXPORT_FORMATS } from '../../src/graph/export/index';
import { packageRoot } from '../../src/package-root';
import { buildGraph } from '../../src/pipeline/index';
import { type GraphStore, openStore, readContents } from '../../src/store/index';
import { describeOnNeo4j, lockNeo4j, openNeo4j, unlockNeo4j } from '../store/engines';
import { testFolder, workspaceOn } from './workspace';

const folder = testFolder();
const seeds = join(packageRoot(), 'seeds');
const files = [
  '000_1053746cf32fad1f',
  '001_e15b154f3a23b7b9',
  '002_e3462df274e44b0d',
  '003_61c559197c22ac7a',
  '004_d9c87d5043eb203b',
].map((name) => join(seeds, `${name}.txt`));

const exported = async (store: GraphStore): Promise<string> => {
  const format = EXPORT_FORMATS.jsonl!();
  if (format.output !== 'text') throw new Error('jsonl is text');
  return [...format.chunks(await readContents(store))].join('');
};

async function embedded(name: string, runs: string[][]): Promise<string> {
  const store = await openStore({ store: join(folder, name) });
  for (const paths of runs) await buildGraph(paths, workspaceOn(store, join(folder, 'facts')));
  const text = await exported(store);
  await store.close();
  return text;
}

let once: string;
beforeAll(async () => {
  once = await embedded('once', [[seeds]]);
}, 300_000);

test('the five samples give a graph of every kind of fact', () => {
  const kinds = new Set(
    once
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ label, type }) => label ?? type),
  );
  for (const kind of [
    'Project',
    'Institution',
    'Place',
    'Policy',
    'Measurement',
    'MENTIONS',
    'REPORTS_STATUS',
    'LOCATED_IN',
  ])
    expect(kinds).toContain(kind);
});

test('any order and any split into runs gives the same bytes', async () => {
  expect(await embedded('reversed', [[...files].reverse()])).toBe(once);
  expect(await embedded('split', [[files[3]!], [files[0]!, files[4]!], [files[2]!], [files[1]!]])).toBe(once);
}, 120_000);

describeOnNeo4j('on Neo4j', () => {
  let store: GraphStore;
  beforeAll(async () => {
    await lockNeo4j();
    store = await openNeo4j();
    await store.replace({ nodes: [], relationships: [] });
    await buildGraph([seeds], workspaceOn(store, join(folder, 'facts')));
  }, 600_000);
  afterAll(async () => {
    await store.close();
    unlockNeo4j();
  });

  test('the five samples give the same records, one by one', async () => {
    expect(await exported(store)).toBe(once);
  });

  test('counts by label are those of the embedded engine', async () => {
    const local = await openStore({ store: join(folder, 'once') });
    const question = 'MATCH (n) RETURN label(n) AS label, count(*) AS n ORDER BY label';
    expect(await store.read(question)).toEqual(await local.read(question));
    await local.close();
  });
});
