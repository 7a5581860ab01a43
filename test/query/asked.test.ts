import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexiconRows } from '../../src/lexicon/table';
import { loadQuestions } from '../../src/query/index';
import { type Understood, understand } from '../../src/query/words/index';
import { readings } from '../../src/query/words/readings';
import { withSeedsStore } from '../seeds-graph';

const { store } = withSeedsStore();
const questions = loadQuestions();
const FOLDER = join(__dirname, '../data/query');

const rowsOf = (file: string): string[][] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const written = ({ question, parameters }: Understood): string =>
  [question, ...Object.entries(parameters).map(([name, value]) => `${name}=${value}`)].sort().join(' ');

const REFUSED = 'refused';

const answered = async (words: string): Promise<string> =>
  understand(words, questions, store()).then(written, () => REFUSED);

/** The readings that are right, each in two columns; none where the question must be refused. */
function right([, ...columns]: string[]): string[] {
  const readings: string[] = [];
  for (let at = 0; at < Math.max(columns.length, 1); at += 2) {
    const pairs = (columns[at + 1] ?? '').split('; ').filter(Boolean);
    const parameters = Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]));
    readings.push(columns[at] ? written({ question: columns[at]!, parameters }) : REFUSED);
  }
  return readings;
}

const SETS = readdirSync(FOLDER).filter((file) => /^(?:asked-\d+|refused)\.tsv$/u.test(file));

test.each(SETS)('of %s nine in ten are understood', async (file) => {
  const rows = rowsOf(file);
  const wrong: string[] = [];
  for (const row of rows) {
    const given = await answered(row[0]!);
    if (!right(row).includes(given)) wrong.push(`${row[0]} → ${given}`);
  }
  expect(wrong.length > rows.length / 10 ? wrong : []).toEqual([]);
});

test('readings name question files and cues that exist', () => {
  const cues = new Set(lexiconRows('ask-cues.tsv').map(([cue]) => cue!));
  for (const { question, may } of readings()) {
    expect(questions.has(question)).toBe(true);
    expect([...may].filter((cue) => cue && !cues.has(cue))).toEqual([]);
  }
});
