import { withSeedsStore } from '../seeds-graph';
import { type Running, running } from './client';

const { store } = withSeedsStore();
let server: Running;
beforeAll(async () => {
  server = await running(store());
}, 60_000);
afterAll(() => server.close());

const get = (url: string, headers: Record<string, string> = {}) => server.send(url, { headers });
const post = (body: string, headers: Record<string, string> = {}) =>
  server.send('/api/cypher', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
const cypher = (text: unknown, headers: Record<string, string> = {}) => post(JSON.stringify({ text }), headers);

test.each([
  ['昆山', 'Place:320583'],
  ['kunshan', 'Place:320583'],
  ['ksshi', undefined],
  ['tcs', 'Place:320585'],
  ['长三角', 'Place:长三角'],
])('search %s', async (query, id) => {
  const found = (await get(`/api/search?q=${encodeURIComponent(query)}`)).json<{ id: string }[]>();
  if (id) expect(found.map((f) => f.id)).toContain(id);
  else expect(found).toEqual([]);
});

test('a thing, its neighbourhood and its evidence', async () => {
  const url = `/api/things/${encodeURIComponent('Place:320585')}`;
  expect((await get(url)).json()).toMatchObject({ name: '太仓市', type: 'Place', adcode: '320585' });
  const { nodes, edges } = (await get(`${url}/neighbourhood`)).json<{
    nodes: { id: string }[];
    edges: { from: string; to: string; passages: string[] }[];
  }>();
  const ids = new Set(nodes.map((n) => n.id));
  expect(edges.length).toBeGreaterThan(10);
  expect(edges.every((e) => ids.has(e.from) && ids.has(e.to) && e.passages.length > 0)).toBe(true);
  const [first] = (await get(`${url}/evidence?limit=1`)).json<
    { sentence: string; surface: string; document: string }[]
  >();
  expect(first!.sentence).toContain('太仓');
});

test('questions run with parameters from the query string', async () => {
  const { rows } = (
    await get(`/api/questions/indicator-compare?indicator=${encodeURIComponent('地区生产总值')}&aspect=growth`)
  ).json<{ rows: unknown[] }>();
  expect(rows).toContainEqual(expect.objectContaining({ place: '株洲市', value: 7.5, status: 'target' }));
});

test('the same answer again costs no transfer', async () => {
  const first = await get('/api/questions');
  const again = await get('/api/questions', { 'if-none-match': String(first.headers.etag) });
  expect([again.status, again.text]).toEqual([304, '']);
});

test('the API describes itself', async () => {
  const { openapi, paths } = (await get('/openapi.json')).json<{ openapi: string; paths: object }>();
  expect(openapi).toBe('3.1.0');
  expect(Object.keys(paths)).toContain('/api/things/{id}/evidence');
});

describe('refuses', () => {
  test.each([
    'CREATE (:Place {id: "x"})',
    'MATCH (n) DETACH DELETE n',
    'COPY (MATCH (n:Place) RETURN n.id) TO "/tmp/x.csv"',
    'LOAD FROM "/etc/passwd" RETURN *',
  ])('writing Cypher: %s', async (text) => {
    const answer = await cypher(text);
    expect(answer.status).toBe(400);
    expect(answer.json<{ error: string }>().error).toMatch(/^refused/u);
  });

  test.each([
    ['another Host (DNS rebinding)', { host: 'evil.example:7420' }],
    ['a Host without our port', { host: '127.0.0.1' }],
    ['a request from another site', { origin: 'http://evil.example' }],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
  ])('%s', async (_what, headers) => {
    expect((await get('/api/documents', headers as Record<string, string>)).status).toBe(403);
    expect((await cypher('RETURN 1 AS x', headers as Record<string, string>)).status).toBe(403);
  });

  test.each(['/../package.json', '/..%2f..%2fpackage.json', '/assets/%2e%2e/%2e%2e/package.json', '/.guitu/graph'])(
    'a path outside the page: %s',
    async (url) => {
      const answer = await get(url);
      expect([400, 404]).toContain(answer.status);
      expect(answer.text).not.toContain('dependencies');
    },
  );

  test('a request that is too large, malformed, or out of bounds', async () => {
    expect((await cypher('x'.repeat(100_000))).status).toBe(413);
    expect((await cypher(7)).status).toBe(400);
    expect((await post('{')).status).toBe(400);
    expect((await get('/api/search?q=x&limit=100000')).status).toBe(400);
    expect((await get('/api/things/nowhere')).json()).toHaveProperty('hint');
  });
});

test('bound to another interface it demands its token', async () => {
  const open = await running(store(), 'secret-token');
  const ask = (headers: Record<string, string>, url = '/api/questions') =>
    open.send(url, { headers: { host: '10.0.0.5:7420', ...headers } });
  expect((await ask({})).status).toBe(401);
  expect((await ask({ authorization: 'Bearer wrong' })).status).toBe(401);
  expect((await ask({ authorization: 'Bearer secret-token' })).status).toBe(200);
  const entrance = await ask({}, '/?token=secret-token');
  expect(entrance.status).toBe(302);
  expect((await ask({ cookie: String(entrance.headers['set-cookie']).split(';')[0]! })).status).toBe(200);
  await open.close();
});
