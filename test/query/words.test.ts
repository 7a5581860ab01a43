import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadQuestions } from '../../src/query/index';
import { understand } from '../../src/query/words/index';
import { withSeedsStore } from '../seeds-graph';

const { store } = withSeedsStore();
const questions = loadQuestions();
const rows = readFileSync(join(__dirname, '../data/query/words.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string]);

test.each(rows.filter(([, question]) => question))('%s', async (words, question, given) => {
  const pairs = given.split('; ').filter(Boolean);
  const parameters = Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]));
  expect(await understand(words, questions, store())).toEqual({ question, parameters });
});

test.each(rows.filter(([, question]) => !question).map(([words]) => words))('refused: %s', async (words) => {
  await expect(understand(words, questions, store())).rejects.toThrow(/no question fits|nothing in the graph/);
});

test('a name that is not in the graph is answered with the nearest that are', async () => {
  await expect(understand('谁承建了南沿江城际铁路', questions, store())).rejects.toMatchObject({
    hint: expect.stringContaining('南沿江高铁'),
  });
});

test('an institution that the graph does not have is not passed over', async () => {
  await expect(understand('跟清华大学合作的单位', questions, store())).rejects.toThrow(
    'nothing in the graph is called "清华大学"',
  );
});
