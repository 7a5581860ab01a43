import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root';
import { REPORTS, testFolder } from './workspace';

const folder = testFolder();
const guitu = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(packageRoot(), 'bin', 'guitu.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GUITU_NEO4J_PASSWORD: '' },
  });
  return { status, stdout, stderr };
};

beforeAll(() => {
  mkdirSync(join(folder, '文件'));
  for (const name of ['太仓.txt', '昆山.txt']) writeFileSync(join(folder, '文件', name), REPORTS[name]![0]!);
});

test('build ends with a summary, and as JSON with --json', () => {
  const talk = guitu('build', '文件');
  expect(talk.status).toBe(0);
  expect(talk.stdout).toMatch(/documents 文件.*│ +2 │/);
  expect(talk.stdout).toMatch(/entities named in two or more documents/);
  const summary = JSON.parse(guitu('build', '文件', '--json').stdout);
  expect(summary).toMatchObject({ documents: 2, read: 0, failures: [] });
}, 120_000);

test.each<[string[], number, string, string]>([
  [['build', '没有'], 1, '没有: there is no such file or folder', 'nothing was changed'],
  [['build', '--store', 'nowhere'], 2, 'no graph to build again', 'name documents'],
  [['remove', '北京.txt'], 2, 'the graph has no document 北京.txt', '太仓.txt, 昆山.txt'],
  [['export', '--format', 'graphlm'], 2, 'there is no export format graphlm', 'did you mean graphml'],
  [['export', '--format', 'xlsx'], 2, 'needs a place to write to', '-o graph.xlsx'],
  [['export', '--store', 'nowhere'], 1, 'there is no graph here yet', 'guitu build'],
  [['export', '-o', '/dev/full'], 1, 'cannot write', ''],
  [['build', '文件', '--neo4j', 'bolt://127.0.0.1:1'], 1, 'does not answer', 'check that the server runs'],
  [['build', '文件', '--neo4j', 'http://127.0.0.1:1'], 2, 'is no address of a Neo4j server', 'bolt://HOST'],
  [['diff', '没有.txt', '太仓.txt'], 2, 'the graph has no document 没有.txt', ''],
])(
  'guitu %j exits with %d and says why',
  (args, status, message, hint) => {
    const result = guitu(...args);
    expect(result.stderr).toContain(message);
    expect(result.stderr).toContain(hint);
    expect(result.status).toBe(status);
    expect(result.stderr).not.toMatch(/\n\s+at /);
  },
  60_000,
);

test('a file that cannot be read is told, the others are in the graph, and the exit code is 1', () => {
  writeFileSync(join(folder, '文件', '空.txt'), '');
  const { status, stdout } = guitu('build', '文件', '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ documents: 2, failures: [{ path: '文件/空.txt' }] });
}, 60_000);

test('export writes the same to stdout and to a file', () => {
  expect(guitu('export', '-o', 'out/graph.jsonl').status).toBe(0);
  expect(readFileSync(join(folder, 'out', 'graph.jsonl'), 'utf8')).toBe(guitu('export', '--format', 'jsonl').stdout);
}, 60_000);

test('remove takes a document out, doctor counts what is left', () => {
  expect(guitu('remove', '昆山.txt', '--quiet')).toMatchObject({ status: 0, stdout: '' });
  const findings = JSON.parse(guitu('doctor', '--json').stdout) as { what: string; state: string; says: string }[];
  expect(findings.find(({ what }) => what === 'graph')!.says).toMatch(/from 1 documents/);
  expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
}, 60_000);

test('doctor fails where something has failed', () => {
  const { status, stdout } = guitu('doctor', '--neo4j', 'bolt://127.0.0.1:1');
  expect(status).toBe(1);
  expect(stdout).toMatch(/failed +Neo4j +.*does not answer/);
}, 60_000);
