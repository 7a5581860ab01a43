import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, loadQuestions } from '../../src/query/index';
import type { Row } from '../../src/store/graph-store';
import { withSeedsStore } from '../seeds-graph';

const { store } = withSeedsStore();
const questions = loadQuestions();
const readings = readFileSync(join(__dirname, '../data/query/readings.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string, string]);

/** The cells that are checked; "things~" means that the list holds these. */
const expected = (row: Record<string, unknown>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) =>
      column.endsWith('~') ? [column.slice(0, -1), expect.arrayContaining(cell as unknown[])] : [column, cell],
    ),
  ) as Row;

test.each(readings)('%s (%s): %s', async (name, given, row) => {
  const parameters = Object.fromEntries(
    given
      .split('; ')
      .filter(Boolean)
      .map((pair) => pair.split('=') as [string, string]),
  );
  const { rows } = await ask(store(), questions.get(name)!, parameters);
  expect(rows).toContainEqual(expect.objectContaining(expected(JSON.parse(row))));
});

test('every question is held against the documents, here or in questions.test.ts', () => {
  const elsewhere = ['shared-entities', 'evidence', 'indicator-compare', 'target-vs-actual', 'stalled-projects'];
  const read = new Set([...readings.map(([name]) => name), ...elsewhere]);
  expect([...questions.keys()].filter((name) => !read.has(name))).toEqual([]);
});
