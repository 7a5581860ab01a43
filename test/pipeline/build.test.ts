import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildGraph, compareDocuments, FactFiles, heldDocuments, removeDocuments } from '../../src/pipeline/index';
import { type GraphStore, openStore, readContents } from '../../src/store/index';
import { REPORTS, testFolder, workspaceOn } from './workspace';

const folder = testFolder();
let count = 0;
let place: string;
let store: GraphStore;
beforeEach(async () => {
  place = join(folder, `case${count++}`);
  store = await openStore({ store: join(place, 'graph') });
});
afterEach(() => store.close());

const workspace = () => workspaceOn(store, join(place, 'facts'));
const file = (name: string, content: string | Uint8Array = REPORTS[name]![0]!): string => {
  const path = join(place, 'files', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const names = async () =>
  (await heldDocuments(store)).map(({ paths }) => paths[0]!.slice(join(place, 'files').length + 1)).sort();

test('the summary counts what the store holds', async () => {
  for (const name of Object.keys(REPORTS)) file(name);
  const summary = await buildGraph([join(place, 'files')], workspace());
  const { nodes } = await readContents(store);
  expect(summary).toMatchObject({ documents: 4, read: 4, failures: [] });
  expect(summary.measurements).toBe(nodes.filter(({ label }) => label === 'Measurement').length);
  expect(summary.measurements).toBeGreaterThan(10);
  expect(summary.passages).toBe(nodes.filter(({ label }) => label === 'Passage').length);
});

test('an unchanged document is not read again, a changed one takes the place of its old content', async () => {
  const [a, b] = [file('太仓.txt'), file('昆山.txt')];
  await buildGraph([a, b], workspace());
  file('昆山.txt', REPORTS['昆山.txt']![1]);
  expect(await buildGraph([a, b], workspace())).toMatchObject({ documents: 2, read: 1 });
});

test('a damaged fact file is healed by reading the document again', async () => {
  const path = file('太仓.txt');
  await buildGraph([path], workspace());
  const before = await readContents(store);
  const facts = join(place, 'facts');
  for (const damage of ['', '{"doc":', 'cut']) {
    for (const name of readdirSync(facts)) writeFileSync(join(facts, name), damage);
    expect(await buildGraph([path], workspace())).toMatchObject({ read: 1 });
    expect(await readContents(store)).toEqual(before);
  }
  expect(await buildGraph([path], workspace())).toMatchObject({ read: 0 });
});

test('documents of the graph whose fact files are gone are read again from their paths', async () => {
  await buildGraph([file('太仓.txt')], workspace());
  rmSync(join(place, 'facts'), { recursive: true });
  expect(await buildGraph([file('昆山.txt')], workspace())).toMatchObject({ documents: 2 });
});

test('a document that is gone with its fact file is named, and the graph stays', async () => {
  const path = file('太仓.txt');
  await buildGraph([path], workspace());
  const before = await readContents(store);
  rmSync(join(place, 'facts'), { recursive: true });
  rmSync(path);
  await expect(buildGraph([file('昆山.txt')], workspace())).rejects.toMatchObject({
    message: expect.stringContaining('its fact file is missing'),
    file: expect.stringContaining('太仓.txt'),
  });
  expect(await readContents(store)).toEqual(before);
});

test('files that cannot be read are listed and the others go on', async () => {
  file('太仓.txt');
  file('空.txt', '');
  file('程序.txt', Buffer.from('7f454c460201010000000000000000000200', 'hex'));
  const summary = await buildGraph([join(place, 'files')], workspace());
  expect(summary.documents).toBe(1);
  expect(summary.failures.map(({ path }) => path.slice(-6)).sort()).toEqual(
    ['/空.txt', '程序.txt'].map((p) => p.slice(-6)).sort(),
  );
  expect(summary.failures.every(({ message }) => message.length > 10)).toBe(true);
});

describe('what cannot be built is told in words and leaves the old graph', () => {
  test.each<[string, () => string, RegExp]>([
    ['a path that is not there', () => join(place, 'nowhere'), /no such file or folder/],
    ['an empty file', () => file('空.txt', ''), /empty/i],
    ['a binary file named .txt', () => file('程序.txt', Buffer.alloc(3000, '\0\x01\x02ELF')), /binary/i],
    [
      'a folder without documents',
      () => {
        mkdirSync(join(place, 'bare'), { recursive: true });
        writeFileSync(join(place, 'bare', 'notes.xyz'), 'x');
        return join(place, 'bare');
      },
      /holds no documents/,
    ],
  ])('%s', async (_, path, message) => {
    await buildGraph([file('太仓.txt')], workspace());
    const before = await readContents(store);
    await expect(buildGraph([path()], workspace())).rejects.toThrow(message);
    expect(await readContents(store)).toEqual(before);
  });

  test('a disk that refuses the fact file', async () => {
    await buildGraph([file('太仓.txt')], workspace());
    const before = await readContents(store);
    const blocked = join(place, 'blocked');
    writeFileSync(blocked, 'a file where the folder should be');
    await expect(buildGraph([file('昆山.txt')], workspaceOn(store, blocked))).rejects.toThrow(
      /cannot write fact files/,
    );
    expect(await readContents(store)).toEqual(before);
  });
});

test('two files of one content are one document, which stays until both are removed', async () => {
  const text = REPORTS['太仓.txt']![0]!;
  const [a, b] = [file('a.txt', text), file('b.txt', text)];
  expect(await buildGraph([b, a], workspace())).toMatchObject({ documents: 1 });
  const [held] = await heldDocuments(store);
  expect(held!.paths).toEqual([a, b]);
});

test('a file that was moved keeps its document', async () => {
  const old = file('太仓.txt');
  await buildGraph([old], workspace());
  const moved = join(place, 'files', '太仓2022.txt');
  renameSync(old, moved);
  expect(await buildGraph([moved], workspace())).toMatchObject({ documents: 1, read: 0 });
  expect(await names()).toEqual(['太仓2022.txt']);
});

test('files of one name in two folders are cited with their folders', async () => {
  const paths = [file('株洲/报告.txt'), file('湘潭/报告.txt')];
  await buildGraph(paths, workspace());
  const rows = await store.read('MATCH (d:Document) RETURN d.name AS name ORDER BY name');
  expect(rows).toEqual([{ name: '株洲/报告.txt' }, { name: '湘潭/报告.txt' }]);
  await removeDocuments(['湘潭/报告.txt'], workspace());
  expect(await store.read('MATCH (d:Document) RETURN d.name AS name')).toEqual([{ name: '报告.txt' }]);
});

test('removing what is not there names what is', async () => {
  await buildGraph([file('太仓.txt')], workspace());
  await expect(removeDocuments(['昆山.txt'], workspace())).rejects.toMatchObject({
    exitCode: 2,
    message: 'the graph has no document 昆山.txt',
    hint: 'it has 太仓.txt',
  });
});

test('fact files appear whole: nothing unfinished is left', async () => {
  await buildGraph([file('太仓.txt')], workspace());
  const left = readdirSync(join(place, 'facts'));
  expect(left).toHaveLength(1);
  expect(left[0]).toMatch(/^[0-9a-f]{64}-[\w-]+\.jsonl$/);
  const [held] = await heldDocuments(store);
  expect(existsSync(new FactFiles(join(place, 'facts')).fileOf(held!.sha256))).toBe(true);
});

test('two files are compared without entering the graph', async () => {
  const before = file('草案.txt', REPORTS['昆山.txt']![0]);
  const after = file('定稿.txt', REPORTS['昆山.txt']![1]);
  const { projects } = await compareDocuments(before, after, workspace());
  expect(projects.dropped.map(({ project }) => project)).toContain('沪宜高速');
  expect(await store.exists()).toBe(false);
  await expect(compareDocuments(before, before, workspace())).rejects.toThrow('the same document');
});
