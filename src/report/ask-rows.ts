import { ask, type Question } from '../query/index';
import type { GraphStore, Row } from '../store/graph-store';

/** How reports read the graph: through questions only, so that every number in them can be asked for again. */
export interface Desk {
  store: GraphStore;
  questions: Map<string, Question>;
}

/** Rows sorted by columns, for questions that promise no order: engines give such rows in any. */
export const inOrder = (rows: Row[], columns: string[]): Row[] =>
  [...rows].sort((a, b) => {
    for (const column of columns) {
      const [x, y] = [a, b].map((row) => row[column] ?? '').map((cell) => (Array.isArray(cell) ? cell.join() : cell));
      if (x! !== y!) return x! < y! ? -1 : 1;
    }
    return 0;
  });

export async function rowsOf(
  desk: Desk,
  question: string,
  parameters: Record<string, string>,
  options: { descendants?: boolean } = {},
): Promise<Row[]> {
  return (await ask(desk.store, desk.questions.get(question)!, parameters, options)).rows;
}
