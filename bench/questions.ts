/**
 * How long each question takes on the graph of the seeds and on one a hundred times (GUITU_BENCH_COPIES) as large that holds it (the
 * rest are copies under other ids and names, so that an answer about one thing stays the same size), and whether the time
 * grows faster than the answer. Milliseconds, the best of nine runs: of the processors' work for this process (the embedded
 * engine is in it, and other programs do not change that), of the clock for Neo4j.
 * `npm run bench:questions -- FOLDER…`: instead, how long each takes on the graph of the seeds and these documents, with the
 * parameters of its example and with heavy ones, and which take more than half a second.
 * On Neo4j too, loaded in batches in some three minutes, with `npm run neo4j -- npm run bench:questions`, or where
 * GUITU_NEO4J_URI is set (the graph in that server is replaced).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFacts } from '../src/extract/index';
import { type GraphRecords, graphOf } from '../src/graph/index';
import { link } from '../src/link/index';
import { outline } from '../src/outline/index';
import { packageRoot } from '../src/package-root';
import { exampleParameters, loadQuestions } from '../src/query/index';
import { findDocuments, readSource } from '../src/read/index';
import { type GraphStore, openStore } from '../src/store/index';
import { allRows, printAnswerTimes, timed } from './question-times';

const COPIES = Number(process.env.GUITU_BENCH_COPIES ?? 100);
/** What an answer may take, in milliseconds. */
const MOST = 500;

async function recordsOf(paths: string[]): Promise<GraphRecords> {
  const { files } = await findDocuments(paths);
  const documents = [];
  for (const file of files) documents.push(extractFacts(outline(await readSource(file))));
  return graphOf(documents, link(documents)).records;
}

/** The graph and copies of it under ids, names and codes of their own. */
function grown({ nodes, relationships }: GraphRecords): GraphRecords {
  const out: GraphRecords = { nodes: [...nodes], relationships: [...relationships] };
  const KEYS = ['id', 'document', 'name', 'adcode'];
  for (let copy = 1; copy < COPIES; copy++) {
    const other = (value: unknown): string => `${value}#${copy}`;
    // A code that begins like another one lies in it.
    const elsewhere = (key: string, value: unknown): string => (key === 'adcode' ? `#${copy}#${value}` : other(value));
    const properties = (all: Record<string, unknown>) =>
      Object.fromEntries(
        Object.entries(all).map(([k, v]) => [
          k,
          KEYS.includes(k)
            ? elsewhere(k, v)
            : k === 'passages'
              ? (v as string[]).map(other)
              : k === 'aliases'
                ? (v as string[]).map(other)
                : v,
        ]),
      ) as GraphRecords['nodes'][number]['properties'];
    for (const node of nodes) out.nodes.push({ ...node, id: other(node.id), properties: properties(node.properties) });
    for (const r of relationships)
      out.relationships.push({
        ...r,
        from: { ...r.from, id: other(r.from.id) },
        to: { ...r.to, id: other(r.to.id) },
        properties: properties(r.properties),
      });
  }
  return out;
}

interface Growing {
  ms: number;
  rows: number;
}

async function timesOn(store: GraphStore, records: GraphRecords): Promise<Map<string, Growing>> {
  await store.replace(records);
  const times = new Map<string, Growing>();
  for (const question of loadQuestions().values()) {
    const given = exampleParameters(question);
    const rows = await allRows(store, question, given);
    const { work, best } = await timed(store, question, given);
    times.set(question.name, { ms: store.engine === 'embedded' ? work : best, rows });
  }
  return times;
}

const HEAD = ['ms', 'rows', 'large ms', 'rows', 'time ×', 'rows ×', 'ratio'];

/** Ratio: growth of time by growth of the answer; above 1 the time grows faster. */
function printTimes(engine: string, small: Map<string, Growing>, large: Map<string, Growing>): void {
  const line = (name: string, cells: string[]): void =>
    console.log(name.padEnd(22) + cells.map((cell) => cell.padStart(10)).join(''));
  line(engine, HEAD);
  for (const [name, a] of small) {
    const b = large.get(name)!;
    const [time, rows] = [b.ms / a.ms, Math.max(b.rows, 1) / Math.max(a.rows, 1)];
    const cells = [a.ms.toFixed(1), a.rows, b.ms.toFixed(1), b.rows, time.toFixed(1), rows.toFixed(0)];
    line(name, [...cells.map(String), (time / rows).toFixed(2)]);
  }
}

async function growth(folder: string, records: GraphRecords, server: GraphStore | undefined): Promise<void> {
  console.log(
    `${records.nodes.length} nodes, ${records.relationships.length} relationships; large: ${COPIES} times as many`,
  );
  const small = await openStore({ store: join(folder, 'small') });
  const large = await openStore({ store: join(folder, 'large') });
  printTimes('embedded', await timesOn(small, records), await timesOn(large, grown(records)));
  await small.close();
  await large.close();
  if (server) printTimes('Neo4j', await timesOn(server, records), await timesOn(server, grown(records)));
}

async function answers(folder: string, records: GraphRecords, server: GraphStore | undefined): Promise<void> {
  console.log(`${records.nodes.length} nodes, ${records.relationships.length} relationships`);
  const embedded = await openStore({ store: join(folder, 'graph') });
  await embedded.replace(records);
  await printAnswerTimes('embedded', embedded, MOST);
  await embedded.close();
  if (!server) return;
  await server.replace(records);
  await printAnswerTimes('Neo4j', server, MOST);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'guitu-bench-'));
  const others = process.argv.slice(2);
  const records = await recordsOf([join(packageRoot(), 'seeds'), ...others]);
  const { GUITU_NEO4J_URI: neo4j, GUITU_NEO4J_USER: user, GUITU_NEO4J_PASSWORD: password } = process.env;
  const server = neo4j ? await openStore({ store: '', neo4j, user, password }) : undefined;
  await (others.length ? answers : growth)(folder, records, server);
  await server?.close();
  rmSync(folder, { recursive: true });
}

main();
