import { columnsOf, NODE_TYPES, nodeType, RELATIONSHIP_TYPES, relationshipType } from '../../graph-schema/index';
import { type Graph, graphOf, type RelationshipRecord } from '../../src/graph/index';
import { link } from '../../src/link/index';
import { kunshan, taicang } from './sample-facts';

const build = (): Graph => {
  const documents = [taicang(), kunshan()];
  return graphOf(documents, link(documents));
};
const nameOf = ({ records }: Graph) => {
  const names = new Map(
    records.nodes.map(({ id, properties }) => [id, (properties.name ?? properties.text) as string]),
  );
  return (id: string) => names.get(id) ?? id;
};
/** Relationships of a type as "from → to". */
const between = (graph: Graph, type: string): string[] =>
  graph.records.relationships
    .filter((r) => r.type === type)
    .map((r) => `${nameOf(graph)(r.from.id)} → ${nameOf(graph)(r.to.id)}`);
const only = (graph: Graph, type: string): RelationshipRecord[] =>
  graph.records.relationships.filter((r) => r.type === type);

test("every record holds to the schema, its properties in the schema's order", () => {
  const { records } = build();
  for (const { label, properties } of records.nodes) {
    expect(nodeType(label)!.properties.strict().parse(properties)).toEqual(properties);
    const order = columnsOf(nodeType(label)!.properties).map(({ name }) => name);
    expect(Object.keys(properties)).toEqual(order.filter((name) => name in properties));
  }
  for (const { type, from, to, properties } of records.relationships) {
    const schema = relationshipType(type)!;
    expect(schema.properties.strict().parse(properties)).toEqual(properties);
    expect([schema.from, schema.to]).toEqual([
      expect.arrayContaining([from.label]),
      expect.arrayContaining([to.label]),
    ]);
  }
});

test('no relationship hangs in the air', () => {
  const { records } = build();
  const there = new Set(records.nodes.map(({ label, id }) => `${label} ${id}`));
  for (const { from, to } of records.relationships)
    for (const end of [from, to]) expect(there).toContain(`${end.label} ${end.id}`);
});

test('the order of documents does not matter', () => {
  const documents = [kunshan(), taicang()];
  expect(graphOf(documents, link(documents))).toEqual(build());
});

test('passages before the first heading belong to the document, others to their section', () => {
  expect(between(build(), 'HAS_PASSAGE')).toEqual(
    expect.arrayContaining([
      '太仓.txt → 2021年，地区生产总值1574亿元，增长7%到8%。',
      expect.stringMatching(/s1 → 南沿江高铁加快建设/),
    ]),
  );
});

test('a range has two values, and a measurement found twice is one', () => {
  const growth = build().records.nodes.filter(({ properties }) => properties.aspect === 'growth');
  expect(growth.map(({ properties }) => [properties.value, properties.valueTo, properties.unit])).toEqual([
    [7, 8, '%'],
  ]);
});

test("a measurement is about the document's own place unless it names a subject", () => {
  const graph = build();
  const about = only(graph, 'ABOUT').map(({ to }) => nameOf(graph)(to.id));
  expect(about.sort()).toEqual(['太仓市', '太仓市', '昆山市']);
});

test('documents that say the same give parallel relationships, each with its passages', () => {
  const undertakes = only(build(), 'UNDERTAKES');
  expect(undertakes).toHaveLength(2);
  expect(new Set(undertakes.map(({ properties }) => properties.document)).size).toBe(2);
  for (const { properties } of undertakes)
    expect((properties.passages as string[])[0]).toMatch(new RegExp(`^${properties.document}/p`));
});

test('cooperation has no direction: said both ways in one document, it is one', () => {
  expect(only(build(), 'COOPERATES_WITH')).toHaveLength(1);
});

test('status is reported by the document', () => {
  const graph = build();
  const reports = only(graph, 'REPORTS_STATUS').map(
    (r) => `${nameOf(graph)(r.to.id)} ${r.properties.status} ${r.properties.period}`,
  );
  expect(reports.some((text) => /南沿江.* 在建 2021/.test(text))).toBe(true);
  expect(reports).toHaveLength(2);
});

test('what the graph cannot hold is counted with its reason', () => {
  const { unused } = build();
  expect(unused.map(({ reason, count }) => [reason, count])).toEqual([
    ['AWARDED between things that it cannot relate', 1],
    ['status of something that is no project', 1],
  ]);
  expect(unused[0]!.examples[0]).toMatchObject({ doc: '太仓.txt', line: 3 });
});

test("every label and type has a sentence, every property a place among the engines' types", () => {
  for (const { about, properties } of [...NODE_TYPES, ...RELATIONSHIP_TYPES]) {
    expect(about).toMatch(/\.$/);
    for (const { type } of columnsOf(properties))
      expect(['string', 'integer', 'number', 'boolean', 'strings']).toContain(type);
  }
});
