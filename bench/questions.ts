/**
 * How long each question takes, on the graph of the seeds and on one a hundred times (GUITU_BENCH_COPIES) as large that holds it (the rest are
 * copies under other ids, so that most answers stay the same size). `npm run bench:questions [-- FILES…]`: other documents
 * instead of the seeds. Prints medians of five runs in milliseconds, and their ratio; on Neo4j too where GUITU_NEO4J_URI is
 * set (`node scripts/with-neo4j.mjs npm run bench:questions`: the graph in that server is replaced).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFacts } from '../src/extract/index';
import { type GraphRecords, graphOf } from '../src/graph/index';
import { link } from '../src/link/index';
import { outline } from '../src/outline/index';
import { packageRoot } from '../src/package-root';
import { ask, loadQuestions, type Question } from '../src/query/index';
import { findDocuments, readSource } from '../src/read/index';
import { type GraphStore, openStore } from '../src/store/index';

const COPIES = Number(process.env.GUITU_BENCH_COPIES ?? 100);
const RUNS = 5;

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
          KEYS.includes(k) ? elsewhere(k, v) : k === 'passages' ? (v as string[]).map(other) : k === 'aliases' ? [] : v,
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

function exampleOf(question: Question): Record<string, string> {
  const words = question.examples[0]!.split(' ').slice(3);
  return Object.fromEntries(words.flatMap((word, i) => (i % 2 === 0 ? [[word.slice(2), words[i + 1]!]] : [])));
}

async function median(store: GraphStore, question: Question): Promise<{ ms: number; rows: number }> {
  const times: number[] = [];
  let rows = 0;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    rows = (await ask(store, question, exampleOf(question))).rows.length;
    times.push(performance.now() - start);
  }
  return { ms: times.sort((a, b) => a - b)[RUNS >> 1]!, rows };
}

interface Timed {
  ms: number;
  rows: number;
}

async function timesOn(store: GraphStore, records: GraphRecords): Promise<Map<string, Timed>> {
  await store.replace(records);
  const times = new Map<string, Timed>();
  for (const question of loadQuestions().values()) times.set(question.name, await median(store, question));
  return times;
}

function printTimes(engine: string, small: Map<string, Timed>, large: Map<string, Timed>): void {
  console.log(
    `${engine.padEnd(22)}${'ms'.padStart(8)}${'rows'.padStart(7)}${'large ms'.padStart(10)}${'rows'.padStart(8)}${'ratio'.padStart(8)}`,
  );
  for (const [name, a] of small) {
    const b = large.get(name)!;
    console.log(
      `${name.padEnd(22)}${a.ms.toFixed(0).padStart(8)}${String(a.rows).padStart(7)}${b.ms.toFixed(0).padStart(10)}${String(b.rows).padStart(8)}${(b.ms / a.ms).toFixed(1).padStart(8)}`,
    );
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'guitu-bench-'));
  const paths = process.argv.length > 2 ? process.argv.slice(2) : [join(packageRoot(), 'seeds')];
  const records = await recordsOf(paths);
  console.log(
    `${records.nodes.length} nodes, ${records.relationships.length} relationships; large: ${COPIES} times as many`,
  );
  const small = await openStore({ store: join(folder, 'small') });
  const large = await openStore({ store: join(folder, 'large') });
  printTimes('embedded', await timesOn(small, records), await timesOn(large, grown(records)));
  await small.close();
  await large.close();
  const { GUITU_NEO4J_URI: neo4j, GUITU_NEO4J_USER: user, GUITU_NEO4J_PASSWORD: password } = process.env;
  if (neo4j) {
    const server = await openStore({ store: '', neo4j, user, password });
    printTimes('Neo4j', await timesOn(server, records), await timesOn(server, grown(records)));
    await server.close();
  }
  rmSync(folder, { recursive: true });
}

main();
