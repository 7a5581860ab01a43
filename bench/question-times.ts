/**
 * How long every question takes on one graph, with the parameters of its example and with heavy ones: all that may be left
 * out left out, whole provinces, no limit.
 */
import { ask, exampleParameters, loadQuestions, type Question } from '../src/query/index';
import type { GraphStore } from '../src/store/index';
import { processorTime } from './processor-time';

/** What other programs take only adds: the best of so many runs. */
const RUNS = 9;
const WITHOUT_LIMIT = '1000000';

export interface Timed {
  /** Milliseconds of the first run, which plans the query too. */
  first: number;
  /** Milliseconds of the best. */
  best: number;
  /** Milliseconds that the processors worked for this process, of the best: the same whatever else they do. */
  work: number;
  rows: number;
}

export async function timed(store: GraphStore, question: Question, given: Record<string, string>): Promise<Timed> {
  const times: number[] = [];
  const works: number[] = [];
  let rows = 0;
  for (let run = 0; run < RUNS; run++) {
    const before = processorTime();
    const start = performance.now();
    rows = (await ask(store, question, given)).rows.length;
    times.push(performance.now() - start);
    works.push(processorTime() - before);
  }
  return { first: times[0]!, best: Math.min(...times), work: Math.min(...works), rows };
}

/** Rows of the whole answer, beyond the limit that the question sets by default. */
export async function allRows(store: GraphStore, question: Question, given: Record<string, string>): Promise<number> {
  return (await ask(store, question, { ...given, ...unlimited(question) })).rows.length;
}

const unlimited = ({ parameters }: Question): Record<string, string> =>
  parameters.some(({ name }) => name === 'limit') ? { limit: WITHOUT_LIMIT } : {};

/** What one may ask much about, in the reports of the ten provinces. */
const MUCH: Record<string, string> = { place: '江苏省', indicator: '地区生产总值', entity: '江苏省' };
const MUCH_OF: Record<string, Record<string, string>> = {
  connect: { a: '江苏省', b: '浙江省' },
  evidence: { name: '习近平' },
  'institution-profile': { name: '无锡市人民医院' },
  'project-timeline': { name: '中欧班列' },
};

/** The question's heaviest parameters. */
export function heavyParameters(question: Question): Record<string, string> {
  const given: Record<string, string> = unlimited(question);
  for (const { name, type, default: usual } of question.parameters)
    if (usual === undefined) given[name] = MUCH_OF[question.name]?.[name] ?? MUCH[type] ?? '';
  return given;
}

/** One with a place in it that may also be left out: 江苏省 with all that lies in it. */
export function provinceParameters(question: Question): Record<string, string> | undefined {
  const place = question.parameters.find(({ type, default: usual }) => type === 'place' && usual !== undefined);
  return place && { ...heavyParameters(question), [place.name]: MUCH.place! };
}

export async function printAnswerTimes(engine: string, store: GraphStore, most: number): Promise<void> {
  const line = (name: string, cells: (string | number)[]): void =>
    console.log(name.padEnd(22) + cells.map((cell) => String(cell).padStart(9)).join(''));
  line(engine, ['example', 'first', 'rows', 'heavy', 'first', 'rows', 'province', 'first', 'rows']);
  const slow: string[] = [];
  for (const question of loadQuestions().values()) {
    const cells: (string | number)[] = [];
    for (const given of [exampleParameters(question), heavyParameters(question), provinceParameters(question)]) {
      if (!given) continue;
      const { first, best, rows } = await timed(store, question, given);
      cells.push(best.toFixed(0), first.toFixed(0), rows);
      if (best > most) slow.push(question.name);
    }
    line(question.name, cells);
  }
  console.log(slow.length ? `over ${most} ms: ${[...new Set(slow)].join(', ')}` : `all under ${most} ms`);
}
