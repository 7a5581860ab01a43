import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReviewDesk, type ReviewState } from '../../src/serve/review-desk';
import { seedsFactFiles, withSeedsStore } from '../seeds-graph';
import { type Reply, type Running, running } from './client';

const { store } = withSeedsStore();
const folder = mkdtempSync(join(tmpdir(), 'guitu-review-'));
const file = join(folder, 'judgements.tsv');
const WRITES = { 'content-type': 'application/json', 'x-guitu-write': '1' };
let server: Running;
beforeAll(async () => {
  server = await running(store(), undefined, new ReviewDesk(store(), seedsFactFiles, file));
}, 60_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const state = async (): Promise<ReviewState> => (await server.send('/api/review')).json<ReviewState>();
const write = (what: string, body: object, headers: Record<string, string> = WRITES): Promise<Reply> =>
  server.send(`/api/review/${what}`, { method: 'POST', body: JSON.stringify(body), headers });
const entities = async (): Promise<number> =>
  Number((await store().read('MATCH (e:Entity) RETURN count(e) AS n'))[0]!.n);

test('a judgement is recorded, comes into force when the graph is built again, and can be undone', async () => {
  const before = await entities();
  const { doubts, behind } = await state();
  expect([doubts.length > 2, behind]).toEqual([true, false]);
  const [first] = doubts;
  expect(first!.a.sentences[0]).toMatchObject({ document: expect.stringMatching(/\.txt$/u), line: expect.any(Number) });
  expect(first!.features.some(({ outcome }) => outcome !== 'equal')).toBe(true);

  const pair = { a: first!.a.id, b: first!.b.id };
  expect((await write('judge', { decision: 'same', ...pair })).json()).toMatchObject({ decision: 'same', ...pair });
  const judged = await state();
  expect(judged.doubts).toHaveLength(doubts.length - 1);
  expect([judged.judgements.length, judged.behind, await entities()]).toEqual([1, true, before]);

  expect((await write('apply', {})).status).toBe(200);
  expect([(await state()).behind, await entities()]).toEqual([false, before - 1]);

  expect((await write('undo', pair)).json()).toMatchObject(pair);
  const undone = await state();
  expect(undone.doubts.map(({ a, b }) => [a.id, b.id])).toEqual(doubts.map(({ a, b }) => [a.id, b.id]));
  expect(undone.behind).toBe(true);
  await write('apply', {});
  expect([(await state()).behind, await entities()]).toEqual([false, before]);
  expect((await write('undo', {})).json<{ error: string }>().error).toContain('no judgement to take back');
}, 60_000);

describe('refuses to write', () => {
  const judgement = { decision: 'same', a: 'Project:太仓市/甲', b: 'Project:昆山市/甲' };
  const written = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

  test.each<[string, Record<string, string>, number]>([
    ['without the header of a write', { 'content-type': 'application/json' }, 403],
    ['as a form could send it', { 'content-type': 'text/plain', 'x-guitu-write': '1' }, 403],
    ['for another Host (DNS rebinding)', { ...WRITES, host: 'evil.example:7420' }, 403],
    ['for another local page', { ...WRITES, origin: 'http://127.0.0.1:3000' }, 403],
    ['for another site', { ...WRITES, origin: 'http://evil.example' }, 403],
    ['for a cross-site fetch', { ...WRITES, 'sec-fetch-site': 'cross-site' }, 403],
  ])('%s', async (_what, headers, status) => {
    const before = written();
    expect((await write('judge', judgement, headers)).status).toBe(status);
    expect((await write('undo', {}, headers)).status).toBe(status);
    expect((await write('apply', {}, headers)).status).toBe(status);
    expect(written()).toBe(before);
  });

  test.each<[string, object]>([
    ['what is no name', { ...judgement, a: 'rm -rf /' }],
    ['an unknown decision', { ...judgement, decision: 'perhaps' }],
    ['a name of endless length', { ...judgement, a: `Project:${'长'.repeat(600)}` }],
  ])('%s', async (_what, given) => {
    const before = written();
    expect((await write('judge', given)).status).toBe(400);
    expect(written()).toBe(before);
  });

  test('a judgement that contradicts another', async () => {
    await write('judge', judgement);
    await write('judge', { ...judgement, a: judgement.b, b: 'Project:苏州市/甲' });
    const refused = await write('judge', { ...judgement, decision: 'different', b: 'Project:苏州市/甲' });
    expect([refused.status, refused.json<{ error: string }>().error]).toEqual([
      422,
      expect.stringContaining('contradict'),
    ]);
  });

  test('a line of its own into the file', async () => {
    await write('judge', { ...judgement, note: 'x\nsame\tPlace:甲\tPlace:乙' });
    expect(
      written()
        .split('\n')
        .filter((line) => line.includes('Place:甲\tPlace:乙')),
    ).toEqual([]);
  });

  test('by another method than POST', async () => {
    expect((await server.send('/api/review/judge')).status).toBe(404);
  });

  test('where review is closed', async () => {
    const closed = await running(store());
    expect((await closed.send('/api/review')).json()).toHaveProperty('closed');
    const answer = await closed.send('/api/review/judge', {
      method: 'POST',
      body: JSON.stringify(judgement),
      headers: WRITES,
    });
    expect(answer.status).toBe(400);
    await closed.close();
  });
});
