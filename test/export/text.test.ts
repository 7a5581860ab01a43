import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { graphOf } from '../../src/graph/index';
import { link } from '../../src/link/index';
import { kunshan, taicang } from '../graph/sample-facts';
import { rowsByEngine, sampleGraph, temporaryFolder, textOf } from './sample';

test('jsonl: every record on a line, the same bytes whatever the order of documents', () => {
  const lines = textOf('jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { nodes, relationships } = sampleGraph();
  expect(lines).toEqual([...nodes, ...relationships]);
  const either = [
    [taicang(), kunshan()],
    [kunshan(), taicang()],
  ].map((documents) => textOf('jsonl', graphOf(documents, link(documents)).records));
  expect(either[0]).toBe(either[1]);
});

test.each([
  ['graphml', (text: string) => graphml.parse(MultiDirectedGraph, text), 'label'],
  ['gexf', (text: string) => gexf.parse(MultiDirectedGraph, text), 'type'],
])('%s: graphology reads every node and relationship with its properties', (name, parse, labelKey) => {
  const { nodes, relationships } = sampleGraph();
  const graph = parse(textOf(name));
  expect([graph.order, graph.size]).toEqual([nodes.length, relationships.length]);
  for (const { id, label, properties } of nodes) {
    const read = graph.getNodeAttributes(id);
    expect(read[labelKey]).toBe(label);
    for (const [key, value] of Object.entries(properties))
      if (key !== 'id') expect(read[key]).toEqual(Array.isArray(value) ? value.join('|') : value);
  }
  const types = graph.mapEdges((_, { type }) => type as string);
  expect(types.sort()).toEqual(relationships.map(({ type }) => type).sort());
});

test('json-ld: a processor finds things by schema.org terms and statements with their sources', async () => {
  const document = JSON.parse(textOf('json-ld'));
  const expanded = (await jsonld.expand(document)) as Record<string, { '@id'?: string; '@value'?: unknown }[]>[];
  const { nodes, relationships } = sampleGraph();
  const kindsOf = (name: string) =>
    expanded.find((thing) => thing['https://schema.org/name']?.some((value) => value['@value'] === name))?.['@type'];
  expect(kindsOf('太仓市')).toContain('https://schema.org/Place');
  expect(kindsOf('太仓市人民政府')).toContain('https://schema.org/Organization');
  const statements = expanded.filter((thing) =>
    (thing['@type'] as unknown as string[])?.includes('http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement'),
  );
  expect(statements).toHaveLength(relationships.filter(({ properties }) => 'id' in properties).length);
  for (const statement of statements) {
    const [source] = statement['http://www.w3.org/ns/prov#wasDerivedFrom']!;
    expect(expanded.some((thing) => (thing['@id'] as unknown as string) === source!['@id'])).toBe(true);
  }
  const quads = (await jsonld.toRDF(document)) as object[];
  expect(quads.length).toBeGreaterThan(nodes.length * 3);
});

describe('the long indicator table', () => {
  test('one row for each measurement, with document, line and sentence', async () => {
    const file = join(temporaryFolder(), 'indicators.csv');
    writeFileSync(file, textOf('indicators'));
    const rows = await rowsByEngine(file);
    expect(rows).toHaveLength(3);
    const level = rows.find((row) => String(row.value) === '1574')!;
    expect(level).toMatchObject({
      indicator: '地区生产总值',
      subject: '太仓市',
      unit: '亿元',
      sentence: '2021年，地区生产总值1574亿元，增长7%到8%。',
    });
  });

  test('SDMX-CSV names its dataflow and gives every observation its dimensions', async () => {
    const file = join(temporaryFolder(), 'sdmx.csv');
    writeFileSync(file, textOf('sdmx-csv'));
    const rows = await rowsByEngine(file);
    expect(rows).toHaveLength(3);
    for (const row of rows)
      expect(row).toMatchObject({ STRUCTURE: 'dataflow', STRUCTURE_ID: 'GUITU:PLANNING_INDICATORS(1.0)', ACTION: 'I' });
    expect(rows.map((row) => String(row.OBS_VALUE)).sort()).toEqual(['1574', '4748', '7']);
  });
});
