import { ask, loadQuestions } from '../../src/query/index';
import type { GraphStore, Row } from '../../src/store/graph-store';
import { readContents } from '../../src/store/index';
import { withSeedsStore } from '../seeds-graph';
import { describeOnNeo4j, lockNeo4j, openNeo4j, unlockNeo4j } from '../store/engines';

const { store: embedded, seeds } = withSeedsStore();

describeOnNeo4j('the graph of the seeds on both engines', () => {
  let neo4j: GraphStore;
  beforeAll(async () => {
    await lockNeo4j();
    neo4j = await openNeo4j();
    await neo4j.replace(seeds().records);
  }, 600_000);
  afterAll(async () => {
    await neo4j.close();
    unlockNeo4j();
  });

  test('is the same record by record', async () => {
    expect(await readContents(neo4j)).toEqual(await readContents(embedded()));
  }, 120_000);

  const cases = [...loadQuestions().values()].map((question) => [question.name, question] as const);
  test.each(cases)('%s gives the same rows', async (_name, question) => {
    const words = question.examples[0]!.split(' ').slice(3);
    const given: Record<string, string> = {};
    for (let i = 0; i < words.length; i += 2) given[words[i]!.slice(2)] = words[i + 1]!;
    if (question.parameters.some((p) => p.name === 'limit')) given.limit = '100000'; // engines may break ties of order differently
    const sorted = (rows: Row[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
    const [a, b] = [await ask(embedded(), question, given), await ask(neo4j, question, given)];
    expect(sorted(b.rows)).toEqual(sorted(a.rows));
  });
});
