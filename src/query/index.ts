/**
 * Questions: a name and parameters → typed rows. Each question is one Cypher file that runs on both engines through the
 * store's read-only door; rows carry document (file name), line and sentence wherever a fact stands behind them.
 */
import { GuituError } from '../errors';
import type { CellValue, GraphStore, Parameters, Row } from '../store/graph-store';
import { finishRows } from './evidence';
import { bindParameters } from './parameters';
import type { Question } from './question';
import { specialise } from './specialise';

export { passagesOf } from './evidence';
export { answerLines, exampleParameters } from './example';
export { idsNamed } from './parameters';
export type { Question } from './question';
export { loadQuestions } from './questions';

export interface Answer {
  columns: string[];
  rows: Row[];
}

/** Runs a question. `descendants: false` keeps places to themselves. */
export async function ask(
  store: GraphStore,
  question: Question,
  given: Record<string, string>,
  options: { descendants?: boolean } = {},
): Promise<Answer> {
  const parameters = await bindParameters(question, given, store, options);
  for (const { name, cypher } of question.first) parameters[name] = await idsFound(store, cypher, parameters);
  const cypher = store.engine === 'neo4j' && question.neo4j ? question.neo4j : question.cypher;
  const found = await store.read(...specialise(cypher, parameters, store.engine));
  const rows = inOrder(await finishRows(store, found), question.order, parameters.limit);
  const columns = rows[0] ? Object.keys(rows[0]) : question.columns.map((c) => c.name);
  return { columns, rows };
}

/** Nothing is asked where a list that the text goes by is empty. */
async function idsFound(store: GraphStore, cypher: string, parameters: Parameters): Promise<string[]> {
  const isEmpty = ([, name]: RegExpMatchArray): boolean => {
    const ids = parameters[name!];
    return Array.isArray(ids) && ids.length === 0;
  };
  if ([...cypher.matchAll(/\$(\w+)/gu)].some(isEmpty)) return [];
  const found = await store.read(...specialise(cypher, parameters, store.engine));
  return [...new Set(found.map(({ id }) => String(id)))].sort();
}

/** Each part of a UNION is ordered and cut by itself: the whole is here. */
function inOrder(rows: Row[], order: string[], limit: CellValue | undefined): Row[] {
  if (order.length === 0) return rows;
  const sorted = [...rows].sort((a, b) => {
    for (const column of order) {
      const difference = compareCells(a[column], b[column]);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return typeof limit === 'number' ? sorted.slice(0, limit) : sorted;
}

/** Numbers by value, all else by code unit, null last, as in Cypher. */
function compareCells(a: CellValue | undefined, b: CellValue | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const absent = Number(a === null || a === undefined) - Number(b === null || b === undefined);
  return absent || (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0);
}

/** The question of that name. Throws GuituError (exit code 2) that names the nearest ones. */
export function questionNamed(
  questions: Map<string, Question>,
  name: string,
  nearest: (wrong: string, names: Iterable<string>) => string[],
): Question {
  const question = questions.get(name);
  if (question) return question;
  const near = nearest(name, questions.keys());
  throw new GuituError(`there is no question "${name}"`, {
    exitCode: 2,
    hint: near.length ? `did you mean ${near.join(', ')}?` : 'guitu query lists the questions',
  });
}
