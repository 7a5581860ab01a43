import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { buildMcpServer } from '../../src/serve/mcp';
import { withSeedsStore } from '../seeds-graph';

const { store } = withSeedsStore();
const client = new Client({ name: 'test', version: '1' });
beforeAll(async () => {
  const [mine, theirs] = InMemoryTransport.createLinkedPair();
  await (await buildMcpServer(store())).connect(theirs);
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
