import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { around, buildNetwork, compare, measure, PROJECTIONS, toGexf, toGraphml } from '../../src/network/index';
import { withSeedsStore } from '../seeds-graph';

const { store } = withSeedsStore();

test.each(Object.keys(PROJECTIONS))('%s: measures are whole, ordered, and the same each time', async (name) => {
  const network = await buildNetwork(store(), PROJECTIONS[name]!);
  const measured = measure(network);
  expect(measured.nodes).toHaveLength(network.order);
  expect(measured.communities.reduce((sum, c) => sum + c.size, 0)).toBe(network.order);
  expect(measured.nodes.reduce((sum, n) => sum + n.pagerank, 0)).toBeCloseTo(network.order ? 1 : 0, 3);
  expect(measure(await buildNetwork(store(), PROJECTIONS[name]!))).toEqual(measured);
});

test('an edge weighs as many documents as state it', async () => {
  const network = await buildNetwork(store(), PROJECTIONS.policies!);
  network.forEachEdge((_edge, { weight, documents }) => expect(weight).toBeGreaterThanOrEqual(documents.length));
});

test('what lies within a step of a place is its neighbours and itself', async () => {
  const network = await buildNetwork(store(), PROJECTIONS.policies!);
  const near = around(network, ['Place:320585'], 1);
  expect(new Set(near.nodes())).toEqual(new Set(['Place:320585', ...network.neighbors('Place:320585')]));
});

test('periods are compared by what came and went', async () => {
  const [earlier, later] = await Promise.all([
    buildNetwork(store(), PROJECTIONS.policies!, { to: 2021 }),
    buildNetwork(store(), PROJECTIONS.policies!, { from: 2022 }),
  ]);
  const change = compare(earlier, later);
  expect(later.order).toBe(earlier.order + change.appeared.length - change.vanished.length);
  expect(later.size).toBe(earlier.size + change.newTies.length - change.lostTies.length);
  expect(later.size).toBe(change.keptTies + change.newTies.length);
  const ties = (name: string): number =>
    Math.max(...later.filterNodes((_id, { label }) => label === name).map((id) => later.degree(id)));
  const lesser = change.newTies
    .filter(({ documents }) => documents.length === 1)
    .map(({ a, b }) => Math.min(ties(a), ties(b)));
  expect(lesser).toEqual([...lesser].sort((x, y) => y - x)); // between things of many ties first
  const taicang = change.standings.find(({ name }) => name === '太仓市')!;
  expect(taicang.degree).toEqual([earlier.degree('Place:320585'), later.degree('Place:320585')]);
});

test('GEXF is read again by graphology with the measures in it', async () => {
  const network = await buildNetwork(store(), PROJECTIONS.policies!);
  const again = gexf.parse(Graph, toGexf(network, measure(network)));
  expect([again.order, again.size]).toEqual([network.order, network.size]);
  expect(Number(again.getNodeAttribute('Place:320585', 'pagerank'))).toBeGreaterThan(0);
});

test('GraphML is read again by graphology with the measures in it', async () => {
  const network = await buildNetwork(store(), PROJECTIONS.policies!);
  const again = graphml.parse(Graph, toGraphml(network, measure(network)));
  expect([again.order, again.size]).toEqual([network.order, network.size]);
  expect(again.getNodeAttribute('Place:320585', 'pagerank')).toBeGreaterThan(0);
  expect(again.getNodeAttribute('Place:320585', 'label')).toBe('太仓市');
  expect(again.getEdgeAttribute(again.edges()[0], 'documents')).toMatch(/\.txt/u);
});

test('a community shows what is its own, what ties it, and on how many documents that stands', async () => {
  const { communities } = measure(await buildNetwork(store(), PROJECTIONS.policies!));
  for (const { members, tiedBy, inside, documents } of communities.filter(({ size }) => size > 1)) {
    expect(members.length).toBeGreaterThan(1);
    expect(tiedBy).toBe(`IMPLEMENTS ${inside}`);
    expect(documents).toBeGreaterThan(0);
  }
});

/** Two triangles with one tie between them: known by hand. */
test('betweenness and communities of a graph that is known by hand', () => {
  const graph = new Graph({ type: 'undirected' }) as unknown as Awaited<ReturnType<typeof buildNetwork>>;
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) graph.addNode(id, { label: id, type: 'Place' });
  for (const [x, y] of ['ab', 'bc', 'ca', 'de', 'ef', 'fd', 'cd'])
    graph.addEdge(x, y, { weight: 1, types: 'CONNECTS', documents: ['1'] });
  const { nodes, communities, bridges } = measure(graph);
  expect(communities.map((c) => c.size)).toEqual([3, 3]);
  expect(bridges.map((b) => [b.a, b.b].sort().join(''))).toEqual(['cd']);
  expect(nodes.find((n) => n.id === 'c')!.betweenness).toBeCloseTo(0.6); // 6 of 10 pairs of others
});
