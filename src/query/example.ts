/** Examples of questions: the command in a question's head → parameters, and rows → the lines that show its answer there. */
import type { CellValue, Row } from '../store/graph-store';
import type { Question } from './question';

/** Parameters of the first example, `guitu query NAME --PARAM VALUE …`. */
export function exampleParameters({ examples }: Question): Record<string, string> {
  const words = (examples[0] ?? '').split(' ').slice(3);
  return Object.fromEntries(words.flatMap((word, i) => (i % 2 === 0 ? [[word.slice(2), words[i + 1] ?? '']] : [])));
}

const textOf = (cell: CellValue | undefined): string =>
  Array.isArray(cell) ? cell.map(textOf).join('、') : String(cell ?? '');

const SHOWN_ROWS = 2;
const SHOWN_LETTERS = 40;

/** The answer in a few lines: how many rows, the columns, the first rows with long cells cut. */
export function answerLines(columns: string[], rows: Row[]): string[] {
  if (rows.length === 0) return ['no rows'];
  const cut = (text: string): string => (text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)}…` : text);
  const lines = rows
    .slice(0, SHOWN_ROWS)
    .map((row) => columns.map((c) => cut(textOf(row[c]).replace(/\s+/gu, ' '))).join(' | '));
  return [`${rows.length} ${rows.length === 1 ? 'row' : 'rows'}: ${columns.join(' | ')}`, ...lines];
}
