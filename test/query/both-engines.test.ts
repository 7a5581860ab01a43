import { existsSync } from 'node:fs';
import { heavyParameters, provinceParameters } from '../../bench/question-times';
import type { GraphRecords } from '../../src/graph/records';
import { ask, exampleParameters, loadQuestions, type Question } from '../../src/query/index';
import type { GraphStore, Row } from '../../src/store/graph-store';
import { readContents } from '../../src/store/index';
import { CORPUS, seedsGraph } from '../seeds-graph';
import { describeOnNeo4j, lockNeo4j, openEmbedded, openNeo4j, unlockNeo4j } from '../store/engines';

const questions = [...loadQuestions().values()].map((question) => [question.name, question] as const);

/** Parameters of the question's example; every row, since engines may break ties of order differently. */
function exampleOf(question: Question): Record<string, string> {
  const given = exampleParameters(question);
  if (question.parameters.some((p) => p.name === 'limit')) given.limit = '100000';
  return given;
}

const sorted = (rows: Row[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

/** All questions on one graph in both engines. */
function onBothEngines(records: () => Promise<GraphRecords>, isLarge = false): void {
  let embedded: Awaited<ReturnType<typeof openEmbedded>>;
  let neo4j: GraphStore;
  beforeAll(async () => {
    const graph = await records();
    embedded = await openEmbedded();
    await embedded.replace(graph);
    await lockNeo4j();
    neo4j = await openNeo4j();
    await neo4j.replace(graph);
  }, 900_000);
  afterAll(async () => {
    await neo4j.close();
    unlockNeo4j();
    await embedded.remove();
  });

  test('is the same record by record', async () => {
    expect(await readContents(neo4j)).toEqual(await readContents(embedded));
  }, 120_000);

  test.each(questions)('%s gives the same rows', async (_name, question) => {
    const given = exampleOf(question);
    const [a, b] = [await ask(embedded, question, given), await ask(neo4j, question, given)];
    expect(sorted(b.rows)).toEqual(sorted(a.rows));
  });

  // Without a place or an indicator a question goes over the whole graph.
  test.each(questions.filter(([, { parameters }]) => parameters.every((p) => p.default !== undefined)))(
    '%s of everything gives the same rows',
    async (_name, question) => {
      const given: Record<string, string> = question.parameters.some((p) => p.name === 'limit')
        ? { limit: '100000' }
        : {};
      const [a, b] = [await ask(embedded, question, given), await ask(neo4j, question, given)];
      expect(sorted(b.rows)).toEqual(sorted(a.rows));
    },
  );

  if (!isLarge) return;
  test.each(questions)('%s of whole provinces has rows, and the same', async (_name, question) => {
    const given = provinceParameters(question) ?? heavyParameters(question);
    const [a, b] = [await ask(embedded, question, given), await ask(neo4j, question, given)];
    expect(a.rows.length).toBeGreaterThan(0);
    expect(sorted(b.rows)).toEqual(sorted(a.rows));
  });
}

describeOnNeo4j('the graph of the seeds on both engines', () => {
  onBothEngines(async () => (await seedsGraph()).records);
});

(existsSync(CORPUS) ? describeOnNeo4j : describe.skip)('the graph of the seeds and twenty more reports', () => {
  onBothEngines(async () => (await seedsGraph(CORPUS)).records, true);
});
