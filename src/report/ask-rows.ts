import { ask, type Question } from '../query/index';
import type { GraphStore, Row } from '../store/graph-store';

/** How reports read the graph: through questions only, so that every number in them can be asked for again. */
export interface Desk {
  store: GraphStore;
  questions: Map<string, Question>;
}

export async function rowsOf(
  desk: Desk,
  question: string,
  parameters: Record<string, string>,
  options: { descendants?: boolean } = {},
): Promise<Row[]> {
  return (await ask(desk.store, desk.questions.get(question)!, parameters, options)).rows;
}
