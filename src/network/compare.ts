import type { Network } from './build';

export interface NetworkChange {
  /** Nodes and edges that only the later (earlier) network has, by name. */
  appeared: string[];
  vanished: string[];
  newTies: string[];
  lostTies: string[];
  density: [number, number];
}

/** What changed from one period's network to another's. */
export function compare(earlier: Network, later: Network): NetworkChange {
  const names = (graph: Network, other: Network): string[] =>
    graph
      .filterNodes((id) => !other.hasNode(id))
      .map((id) => graph.getNodeAttribute(id, 'label'))
      .sort();
  const ties = (graph: Network, other: Network): string[] =>
    graph
      .filterEdges((_edge, _attributes, a, b) => !(other.hasNode(a) && other.hasNode(b) && other.hasEdge(a, b)))
      .map((edge) =>
        graph
          .extremities(edge)
          .map((id) => graph.getNodeAttribute(id, 'label'))
          .join(' — '),
      )
      .sort();
  const density = (graph: Network): number =>
    graph.order < 2 ? 0 : (2 * graph.size) / (graph.order * (graph.order - 1));
  return {
    appeared: names(later, earlier),
    vanished: names(earlier, later),
    newTies: ties(later, earlier),
    lostTies: ties(earlier, later),
    density: [density(earlier), density(later)],
  };
}
