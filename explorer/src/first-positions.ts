/**
 * Where nodes stand before the layout moves them. New nodes beside a neighbour that is there already start around it. The
 * others start as stars: things with many ties (places, mostly) apart from each other, and what hangs on them around
 * them, so that a large graph is readable at once and the layout has little left to do.
 */
import type Graph from 'graphology';

export interface Point {
  x: number;
  y: number;
}

/** An even spread without chance. */
const GOLDEN_ANGLE = 2.399963;
const HUB_TIES = 12;
const SPACING = 4;

const around = (centre: Point, turn: number, radius: number): Point => ({
  x: centre.x + radius * Math.cos(turn * GOLDEN_ANGLE),
  y: centre.y + radius * Math.sin(turn * GOLDEN_ANGLE),
});

/** @param placed whether a node has its place already; the graph holds the nodes and edges of all */
export function firstPositions(graph: Graph, placed: (id: string) => boolean): Map<string, Point> {
  const at = new Map<string, Point>();
  const fresh = graph
    .filterNodes((id) => !placed(id))
    .map((id) => ({ id, ties: graph.degree(id) }))
    .sort((a, b) => b.ties - a.ties || (a.id < b.id ? -1 : 1));
  const positionOf = (id: string): Point | undefined =>
    at.get(id) ?? (placed(id) ? (graph.getNodeAttributes(id) as Point) : undefined);
  const children = new Map<string, number>();
  const anchorOf = (id: string): string | undefined => {
    let best: string | undefined;
    let most = -1;
    graph.forEachNeighbor(id, (other) => {
      if (positionOf(other) && graph.degree(other) > most) [best, most] = [other, graph.degree(other)];
    });
    return best;
  };
  const isNew = fresh.length === graph.order;
  let area = 0;
  for (const [turn, { id, ties }] of fresh.entries()) {
    const anchor = isNew && ties >= HUB_TIES ? undefined : anchorOf(id);
    if (anchor !== undefined) {
      const child = (children.get(anchor) ?? 0) + 1;
      children.set(anchor, child);
      at.set(id, around(positionOf(anchor)!, child, SPACING * Math.sqrt(child)));
    } else {
      at.set(id, around({ x: 0, y: 0 }, turn, SPACING * 1.5 * Math.sqrt(area)));
      area += Math.max(1, ties);
    }
  }
  return at;
}
