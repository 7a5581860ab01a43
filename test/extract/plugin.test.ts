import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFacts } from '../../src/extract/index';
import { loadPlugins } from '../../src/extract/plugin/index';
import { link } from '../../src/link/index';
import { outline } from '../../src/outline/index';
import { packageRoot } from '../../src/package-root';
import { buildGraph, FactFiles } from '../../src/pipeline/index';
import { ask, loadQuestions } from '../../src/query/index';
import { readSource } from '../../src/read/index';
import { describeOnEachEngine } from '../store/engines';

const EXAMPLES = join(packageRoot(), 'examples');
const NOTICE = `关于印发太仓市养老服务规划的通知
太政办发〔2022〕12号
各镇人民政府：
根据国办发〔2021〕61号和《江苏省养老服务条例》（苏政发[2020] 5号）要求，制定本规划。
2022年，建成太仓市第一人民医院新院区。
`;

let folder: string;
let notice: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guitu-plugin-'));
  notice = join(folder, '通知.txt');
  writeFileSync(notice, NOTICE);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A configuration beside a plug-in whose module is the given code. */
function configured(code: string, config: unknown = { plugins: ['mine'] }): string {
  mkdirSync(join(folder, 'mine'), { recursive: true });
  writeFileSync(join(folder, 'mine', 'index.js'), code);
  const file = join(folder, 'guitu.config.json');
  writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config));
  return file;
}

const factsWith = async (config: string) =>
  extractFacts(outline(await readSource(notice)), { plugins: await loadPlugins(config) });

test('the example finds document numbers, each with its raw span', async () => {
  const { facts } = await factsWith(join(EXAMPLES, 'guitu.config.json'));
  const found = facts.filter(({ extractor }) => extractor === 'plugin:document-numbers');
  expect(found.map((f) => f.kind === 'entity' && [f.type, f.name, f.line])).toEqual([
    ['文号', '太政办发〔2022〕12号', 2],
    ['文号', '国办发〔2021〕61号', 4],
    ['文号', '苏政发〔2020〕5号', 4],
  ]);
  for (const { start, end, surface } of found) expect(NOTICE.slice(start, end)).toBe(surface);
});

test.each<[string, unknown, string]>([
  ['', '{ no JSON', 'the configuration is no JSON'],
  ['', { plugin: [] }, 'the configuration is wrong: Unrecognized key: "plugin"'],
  ['', { plugins: ['nowhere'] }, 'there is no plug-in folder'],
  ['', { plugins: ['.'] }, 'the plug-in has no module'],
  ['module.exports = {', undefined, 'the plug-in mine does not load'],
  ['module.exports = { extract() {} };', undefined, 'this is no plug-in: name: '],
  ["module.exports = { name: 'mine', extract: [] };", undefined, 'this is no plug-in: extract: it must be a function'],
])('%s in %j: %s', async (code, config, message) => {
  await expect(loadPlugins(configured(code, config))).rejects.toMatchObject({
    name: 'GuituError',
    message: expect.stringContaining(message),
    file: expect.stringContaining(folder),
    exitCode: 2,
  });
});

test('a configuration that is named must be there; without one there are no plug-ins', async () => {
  await expect(loadPlugins(join(folder, 'other.json'))).rejects.toThrow('there is no such configuration file');
  expect(await loadPlugins()).toEqual([]);
});

test.each([
  ["throw new TypeError('no such word')", 'no such word'],
  ["lexicon('words.tsv')", 'it has no lexicon words.tsv'],
  ['return 1', 'extract must return an array of findings'],
  ["return [{ kind: 'entity', type: '文号', passage: 0, from: 0 }]", 'its findings are wrong: 0.to: '],
  ["return [{ kind: 'entity', type: '文号', passage: 0, from: 0, to: 900 }]", '0–900 is no part of passage 0'],
  ["return [{ kind: 'entity', type: 'Document', passage: 0, from: 0, to: 2 }]", '0.type: taken by guitu'],
])('a plug-in that fails names itself and its place, the others go on: %s', async (body, message) => {
  const config = configured(
    `module.exports = {\n  name: 'mine',\n  extract(document, lexicon) {\n    ${body};\n  },\n};`,
    {
      plugins: ['mine', 'document-numbers'],
    },
  );
  cpSync(join(EXAMPLES, 'document-numbers'), join(folder, 'document-numbers'), { recursive: true });
  const { facts, problems } = await factsWith(config);
  expect(problems).toMatchObject([
    { plugin: 'mine', place: expect.stringContaining(join(folder, 'mine')), message: expect.stringContaining(message) },
  ]);
  expect(facts.filter(({ extractor }) => extractor === 'plugin:document-numbers')).toHaveLength(3);
  expect(facts.some((f) => f.kind === 'entity' && f.type === 'Project')).toBe(true);
});

test('the place of an error is the line of the module', async () => {
  const config = configured("module.exports = { name: 'mine', extract() {\n  throw new Error('here');\n} };");
  expect((await factsWith(config)).problems![0]!.place).toBe(`${join(folder, 'mine', 'index.js')}:2`);
});

test('what a plug-in names takes the place of what guitu finds there, and relations rest on it', async () => {
  const config = configured(`module.exports = { name: 'mine', extract({ passages }) {
    const { index, text } = passages.find(({ text }) => text.includes('新院区'));
    const from = text.indexOf('太仓市第一');
    return [{ kind: 'entity', type: 'Project', name: '太仓一院新院区', passage: index, from, to: text.indexOf('。') }];
  } };`);
  const { facts } = await factsWith(config);
  expect(facts.flatMap((f) => (f.kind === 'entity' && f.type === 'Project' ? [f.name] : []))).toEqual([
    '太仓一院新院区',
  ]);
  expect(facts).toContainEqual(
    expect.objectContaining({ kind: 'relation', subject: '太仓一院新院区', predicate: 'HAS_STATUS', object: '竣工' }),
  );
});

test('fact files know the content of plug-ins, and keep nothing where one failed', async () => {
  const versionOf = async (config: string) => new FactFiles(folder, await loadPlugins(config)).version;
  const config = configured("module.exports = { name: 'mine', extract() { throw new Error('no'); } };");
  const before = await versionOf(config);
  expect(before).not.toBe(new FactFiles(folder).version);
  appendFileSync(join(folder, 'mine', 'words.tsv'), '词\n');
  expect(await versionOf(config)).not.toBe(before);
  const files = new FactFiles(folder, await loadPlugins(config));
  const facts = await factsWith(config);
  files.save(facts);
  expect(files.load(facts.sha256)).toBeUndefined();
});

describeOnEachEngine('a type that a plug-in adds', (store) => {
  test('comes into the graph as nodes of its kind, and questions show its sentences', async () => {
    const plugins = await loadPlugins(join(EXAMPLES, 'guitu.config.json'));
    const factFiles = new FactFiles(join(folder, 'facts'), plugins);
    const summary = await buildGraph([notice], { store: store(), factFiles, link });
    expect(summary).toMatchObject({ entities: { Other: 3 }, problems: [] });
    const rows = await store().read(
      "MATCH (p:Passage)-[:MENTIONS]->(o:Other {kind: '文号'}) RETURN o.name AS name, p.line AS line ORDER BY line, name",
    );
    expect(rows).toEqual([
      { name: '太政办发(2022)12号', line: 2 },
      { name: '国办发(2021)61号', line: 4 },
      { name: '苏政发(2020)5号', line: 4 },
    ]);
    const evidence = await ask(store(), loadQuestions().get('evidence')!, { name: '国办发〔2021〕61号' });
    expect(evidence.rows).toMatchObject([
      { type: 'Other', surface: '国办发〔2021〕61号', document: '通知.txt', line: 4 },
    ]);
  });
});
