/** What changed from one period's network to another's: who came and went, which ties, and whose standing. */
import pagerank from 'graphology-metrics/centrality/pagerank';
import type { Network } from './build';

export interface TieChange {
  a: string;
  b: string;
  /** Relationship types, joined by "+". */
  types: string;
  documents: string[];
}

export interface Standing {
  name: string;
  /** Number of ties before and after. */
  degree: [number, number];
  pagerank: [number, number];
}

export interface NetworkChange {
  /** Names that only the later (earlier) network has, those of most ties first. */
  appeared: string[];
  vanished: string[];
  /** Ties that only the later (earlier) network has: those of most documents first, then those whose ends both have many. */
  newTies: TieChange[];
  lostTies: TieChange[];
  keptTies: number;
  /** Whose PageRank changed most, among those that both networks have. */
  standings: Standing[];
  density: [number, number];
}

export function compare(earlier: Network, later: Network): NetworkChange {
  const newTies = tiesOnlyIn(later, earlier);
  return {
    appeared: namesOnlyIn(later, earlier),
    vanished: namesOnlyIn(earlier, later),
    newTies,
    lostTies: tiesOnlyIn(earlier, later),
    keptTies: later.size - newTies.length,
    standings: standings(earlier, later),
    density: [density(earlier), density(later)],
  };
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function namesOnlyIn(graph: Network, other: Network): string[] {
  const only = graph.filterNodes((id) => !other.hasNode(id));
  const named = only.map((id) => ({ name: graph.getNodeAttribute(id, 'label'), degree: graph.degree(id) }));
  return named.sort((a, b) => b.degree - a.degree || byName(a.name, b.name)).map(({ name }) => name);
}

function tiesOnlyIn(graph: Network, other: Network): TieChange[] {
  const only = graph.filterEdges((_edge, _all, a, b) => !(other.hasNode(a) && other.hasNode(b) && other.hasEdge(a, b)));
  const ties = only.map((edge) => {
    const [a, b] = graph.extremities(edge).map((id) => graph.getNodeAttribute(id, 'label')) as [string, string];
    const { types, documents } = graph.getEdgeAttributes(edge);
    const lesser = Math.min(...graph.extremities(edge).map((id) => graph.degree(id)));
    return { lesser, tie: { a, b, types, documents: [...documents].sort() } };
  });
  return ties
    .sort(
      ({ tie: x, lesser: m }, { tie: y, lesser: n }) =>
        y.documents.length - x.documents.length || n - m || byName(x.a, y.a) || byName(x.b, y.b),
    )
    .map(({ tie }) => tie);
}

function standings(earlier: Network, later: Network): Standing[] {
  if (earlier.order === 0 || later.order === 0) return [];
  const [before, after] = [earlier, later].map((graph) => pagerank(graph, { getEdgeWeight: 'weight' })) as [
    Record<string, number>,
    Record<string, number>,
  ];
  const both = later.filterNodes((id) => earlier.hasNode(id));
  const all = both.map(
    (id): Standing => ({
      name: later.getNodeAttribute(id, 'label'),
      degree: [earlier.degree(id), later.degree(id)],
      pagerank: [before[id]!, after[id]!],
    }),
  );
  const change = ({ pagerank: [x, y] }: Standing): number => Math.abs(y - x);
  return all.sort((a, b) => change(b) - change(a) || byName(a.name, b.name));
}

const density = (graph: Network): number =>
  graph.order < 2 ? 0 : (2 * graph.size) / (graph.order * (graph.order - 1));
