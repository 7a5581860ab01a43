/**
 * Measures of a network by graphology's own packages: degree, betweenness (Brandes 2001), PageRank (Page et al. 1999),
 * communities (Louvain, Blondel et al. 2008, seeded so that equal networks give equal communities).
 */
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness';
import pagerank from 'graphology-metrics/centrality/pagerank';
import type { EntityType } from '../extract/fact';
import type { Network } from './build';

export interface NodeMeasures {
  id: string;
  name: string;
  type: EntityType;
  degree: number;
  /** Sum of the weights of its edges. */
  strength: number;
  /** 0–1: share of shortest paths between others that pass through it. */
  betweenness: number;
  pagerank: number;
  community: number;
}

export interface Community {
  community: number;
  size: number;
  /** Its most telling members: those whose ties are many, and stay inside. What all communities share says little of one. */
  members: string[];
  /** What ties it together: relationship types with the number of edges, most first. */
  tiedBy: string;
  /** Number of documents behind the ties inside. */
  documents: number;
  /** Edges inside, and to other communities. */
  inside: number;
  outside: number;
}

export interface Bridge {
  a: string;
  b: string;
  communities: [number, number];
  types: string;
  weight: number;
  documents: string[];
}

export interface Measured {
  nodes: NodeMeasures[];
  communities: Community[];
  /** Edges between communities, between the most central nodes first. */
  bridges: Bridge[];
  modularity: number;
}

/** Park–Miller generator (Comm. ACM 31, 1988): the same order of visits every time. */
function seeded(): () => number {
  let state = 42;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

export function measure(graph: Network): Measured {
  if (graph.order === 0) return { nodes: [], communities: [], bridges: [], modularity: 0 };
  const between = betweenness(graph, { getEdgeWeight: null });
  const rank = pagerank(graph, { getEdgeWeight: 'weight' });
  const { communities: raw, modularity } = graph.size
    ? louvain.detailed(graph, { getEdgeWeight: 'weight', rng: seeded() })
    : { communities: Object.fromEntries(graph.nodes().map((id, i) => [id, i])), modularity: 0 };
  const nodes = graph.mapNodes(
    (id, { label, type }): NodeMeasures => ({
      id,
      name: label,
      type,
      degree: graph.degree(id),
      strength: graph.reduceEdges(id, (sum, _edge, { weight }) => sum + weight, 0),
      betweenness: between[id]!,
      pagerank: rank[id]!,
      community: raw[id]!,
    }),
  );
  nodes.sort((a, b) => b.pagerank - a.pagerank || a.id.localeCompare(b.id));
  const numbers = numberBySize(nodes);
  for (const node of nodes) node.community = numbers.get(node.community)!;
  const byId = new Map(nodes.map((n) => [n.id, n]));
  return { nodes, communities: describe(graph, nodes, byId), bridges: bridges(graph, byId), modularity };
}

/** Community 1 is the largest; equal sizes go by their first member. */
function numberBySize(nodes: NodeMeasures[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const { community } of nodes) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  return new Map([...sizes].sort((a, b) => b[1] - a[1]).map(([community], i) => [community, i + 1]));
}

const MOST_MEMBERS = 6;

function describe(graph: Network, nodes: NodeMeasures[], byId: Map<string, NodeMeasures>): Community[] {
  const communities = new Map<number, Community>();
  const types = new Map<number, Map<string, number>>();
  const files = new Map<number, Set<string>>();
  const inside = new Map<string, number>(); // weight of the ties that a node has in its own community
  for (const { community } of nodes) {
    const there = communities.get(community);
    if (there) there.size++;
    else {
      communities.set(community, {
        community,
        size: 1,
        members: [],
        tiedBy: '',
        documents: 0,
        inside: 0,
        outside: 0,
      });
      types.set(community, new Map());
      files.set(community, new Set());
    }
  }
  graph.forEachEdge((_edge, edge, a, b) => {
    const [x, y] = [byId.get(a)!.community, byId.get(b)!.community];
    if (x !== y) {
      for (const c of [x, y]) communities.get(c)!.outside++;
      return;
    }
    communities.get(x)!.inside++;
    for (const id of [a, b]) inside.set(id, (inside.get(id) ?? 0) + edge.weight);
    types.get(x)!.set(edge.types, (types.get(x)!.get(edge.types) ?? 0) + 1);
    for (const file of edge.documents) files.get(x)!.add(file);
  });
  const telling = ({ id, strength }: NodeMeasures): number => (inside.get(id) ?? 0) ** 2 / (strength || 1);
  for (const { community, name } of [...nodes].sort((a, b) => telling(b) - telling(a) || b.pagerank - a.pagerank)) {
    const { members } = communities.get(community)!;
    if (members.length < MOST_MEMBERS) members.push(name);
  }
  for (const [community, about] of communities) {
    about.documents = files.get(community)!.size;
    about.tiedBy = [...types.get(community)!]
      .sort((p, q) => q[1] - p[1] || (p[0] < q[0] ? -1 : 1))
      .map(([type, count]) => `${type} ${count}`)
      .join(', ');
  }
  return [...communities.values()].sort((a, b) => a.community - b.community);
}

function bridges(graph: Network, byId: Map<string, NodeMeasures>): Bridge[] {
  const found: (Bridge & { weightOfEnds: number })[] = [];
  graph.forEachEdge((_edge, { weight, types, documents }, a, b) => {
    const [x, y] = [byId.get(a)!, byId.get(b)!];
    if (x.community !== y.community)
      found.push({
        a: x.name,
        b: y.name,
        communities: [x.community, y.community],
        types,
        weight,
        documents,
        weightOfEnds: x.betweenness + y.betweenness,
      });
  });
  found.sort((p, q) => q.weightOfEnds - p.weightOfEnds || p.a.localeCompare(q.a) || p.b.localeCompare(q.b));
  return found.map(({ weightOfEnds: _, ...bridge }) => bridge);
}
