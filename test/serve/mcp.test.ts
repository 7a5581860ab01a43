import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { mcpServers } from '../../src/serve/mcp';
import { buildMcpHttpServer } from '../../src/serve/mcp-http';
import { withSeedsStore } from '../seeds-graph';
import { type Running, runningServer } from './client';

const { store } = withSeedsStore();
const client = new Client({ name: 'test', version: '1' });
beforeAll(async () => {
  const [mine, theirs] = InMemoryTransport.createLinkedPair();
  await (await mcpServers(store()))().connect(theirs);
  await client.connect(mine);
}, 60_000);
afterAll(() => client.close());

const call = async (name: string, given: Record<string, unknown>): Promise<{ text: string; isError?: boolean }> => {
  const { content, isError } = (await client.callTool({ name, arguments: given })) as {
    content: { text: string }[];
    isError?: boolean;
  };
  return { text: content[0]!.text, isError };
};

test('an assistant finds a thing, reads its sentences and asks questions', async () => {
  const [found] = JSON.parse((await call('search', { text: '太仓' })).text);
  expect(found).toMatchObject({ id: 'Place:320585', name: '太仓市' });
  const [sentence] = JSON.parse((await call('evidence', { id: found.id })).text);
  expect(sentence).toMatchObject({
    document: expect.stringMatching(/\.txt$/u),
    line: expect.any(Number),
    sentence: expect.stringContaining('太仓'),
  });
  const { rows } = JSON.parse(
    (await call('ask', { question: 'indicator-compare', parameters: { indicator: '地区生产总值', place: '株洲市' } }))
      .text,
  );
  expect(rows.length).toBeGreaterThan(0);
});

test('writes and unknown questions are refused with words', async () => {
  expect(await call('cypher', { text: 'MATCH (n) DETACH DELETE n' })).toMatchObject({
    isError: true,
    text: expect.stringContaining('refused'),
  });
  expect(await call('ask', { question: 'nope' })).toMatchObject({
    isError: true,
    text: expect.stringContaining('no question'),
  });
  expect(JSON.parse((await call('cypher', { text: 'MATCH (d:Document) RETURN count(d) AS n' })).text)).toEqual([
    { n: 5 },
  ]);
});

describe('over HTTP', () => {
  let server: Running;
  beforeAll(async () => {
    server = await runningServer((guard) => buildMcpHttpServer(store(), guard));
  }, 60_000);
  afterAll(() => server.close());
  const ask = (to: Running, headers: Record<string, string> = {}) =>
    to.send('/mcp', {
      method: 'POST',
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
    });

  test("the SDK's client finds the tools and calls them, many at once", async () => {
    const remote = new Client({ name: 'test', version: '1' });
    await remote.connect(new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${server.port}/mcp`)));
    const { tools } = await remote.listTools();
    expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toContainEqual(['evidence', true]);
    const answers = await Promise.all(
      ['太仓', '昆山', '株洲'].map(
        (text) => remote.callTool({ name: 'search', arguments: { text } }) as Promise<{ content: { text: string }[] }>,
      ),
    );
    expect(answers.map(({ content }) => JSON.parse(content[0]!.text)[0].name)).toEqual(['太仓市', '昆山市', '株洲市']);
    const write = await remote.callTool({ name: 'cypher', arguments: { text: 'CREATE (:Place {id: "x"})' } });
    expect(write).toMatchObject({ isError: true });
    await remote.close();
  });

  test.each([
    ['another Host (DNS rebinding)', { host: 'evil.example' }],
    ['another site', { origin: 'http://evil.example' }],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses %s', async (_what, headers) => {
    expect((await ask(server, headers as Record<string, string>)).status).toBe(403);
  });

  test('keeps no session, and off loopback demands its token', async () => {
    expect((await server.send('/mcp')).status).toBe(405);
    const open = await runningServer((guard) => buildMcpHttpServer(store(), guard), 'secret-token');
    expect((await ask(open)).status).toBe(401);
    expect((await ask(open, { authorization: 'Bearer secret-token', host: '10.0.0.5:7421' })).status).toBe(200);
    await open.close();
  });
});
