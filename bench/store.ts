/**
 * How fast the stores take and give: `npm run bench:store [-- NODES]`. Embedded always, Neo4j where GUITU_NEO4J_URI is
 * set (`npm run neo4j npm run bench:store`), whose guitu graph is replaced. The graph is made up: a passage for every two
 * entities, three mentions and one relation each.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeRecord, relationshipRecord } from '../src/graph/record-writer';
import { type GraphRecords, inRecordOrder } from '../src/graph/records';
import { type GraphStore, openStore, readContents } from '../src/store/index';

function madeUp(size: number): GraphRecords {
  const graph: GraphRecords = { nodes: [], relationships: [] };
  const document = { label: 'Document', id: 'document:bench' };
  const about = { name: '样本.txt', title: '样本', kind: '政府工作报告', path: '样本.txt', sha256: '0' };
  graph.nodes.push(nodeRecord(document.label, { id: document.id, ...about }));
  const end = (label: string, index: number) => ({ label, id: `${label}:${index}` });
  const source = { extractor: 'bench', confidence: 0.9 };
  for (let i = 0; i < size / 3; i++) {
    const [passage, project, place] = [end('Passage', i), end('Project', i), end('Place', i)];
    const text = `第${i}号工程位于第${i}区，总投资${i}亿元，年内完成主体结构封顶并投入使用。`;
    const spot = { document: document.id, ordinal: i, kind: 'sentence', line: i + 1, start: i * 40, end: i * 40 + 39 };
    graph.nodes.push(nodeRecord('Passage', { id: passage.id, text, ...spot }));
    graph.nodes.push(nodeRecord('Project', { id: project.id, name: `第${i}号工程`, aliases: [`${i}号工程`] }));
    graph.nodes.push(nodeRecord('Place', { id: place.id, name: `第${i}区`, aliases: [] }));
    graph.relationships.push(relationshipRecord('HAS_PASSAGE', document, passage));
    for (const entity of [project, place])
      graph.relationships.push(
        relationshipRecord('MENTIONS', passage, entity, { start: 0, end: 5, surface: '第某号工程', ...source }),
      );
    const said = { id: `statement:${i}`, document: document.id, passages: [passage.id], ...source };
    graph.relationships.push(relationshipRecord('LOCATED_IN', project, place, said));
  }
  return inRecordOrder(graph);
}

async function time(what: string, count: number, work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `  ${what.padEnd(28)} ${seconds.toFixed(2)} s  ${Math.round(count / seconds).toLocaleString('en')} a second`,
  );
}

async function measure(store: GraphStore, graph: GraphRecords): Promise<void> {
  const count = graph.nodes.length + graph.relationships.length;
  console.log(`${store.engine}: ${graph.nodes.length} nodes, ${graph.relationships.length} relationships`);
  await store.replace({ nodes: [], relationships: [] });
  await time('write into an empty store', count, () => store.replace(graph));
  await time('write the same again', count, () => store.replace(graph));
  await time('read all', count, () => readContents(store));
  const question = 'MATCH (p:Project) WHERE p.id = $id MATCH (p)-[:LOCATED_IN]->(x) RETURN x.name AS name';
  await time('200 look-ups by id', 200, async () => {
    for (let i = 0; i < 200; i++) await store.read(question, { id: `Project:${i}` });
  });
  await store.close();
}

async function main(): Promise<void> {
  const graph = madeUp(Number(process.argv[2] ?? 30_000));
  const folder = mkdtempSync(join(tmpdir(), 'guitu-bench-'));
  await measure(await openStore({ store: join(folder, 'graph') }), graph);
  rmSync(folder, { recursive: true });
  const { GUITU_NEO4J_URI: neo4j, GUITU_NEO4J_USER: user, GUITU_NEO4J_PASSWORD: password } = process.env;
  if (neo4j) await measure(await openStore({ store: '', neo4j, user, password }), graph);
  console.log(`memory at the end: ${process.memoryUsage().rss >> 20} MB`);
}

main();
