/** Rows of the store → a graphology graph of one projection. */
import Graph from 'graphology';
import type { EntityType } from '../extract/fact';
import type { GraphStore, Row } from '../store/graph-store';
import { COMENTION_WEIGHT, type Projection } from './projections';

export interface NodeAttributes {
  label: string;
  type: EntityType;
}

export interface EdgeAttributes {
  weight: number;
  /** Relationship types that stand behind the edge, joined by "+". */
  types: string;
  /** File names. */
  documents: string[];
}

export type Network = Graph<NodeAttributes, EdgeAttributes>;

export interface NetworkOptions {
  /** Only facts whose period lies in these years (inclusive). */
  from?: number;
  to?: number;
}

/** The whole network of a projection. Nodes and edges are added in the order of their ids, so equal graphs give equal networks. */
export async function buildNetwork(
  store: GraphStore,
  projection: Projection,
  options: NetworkOptions = {},
): Promise<Network> {
  const graph: Network = new Graph({ type: 'undirected', multi: false });
  const ties: Row[] = [];
  for (const type of projection.relationships)
    for (const [from, to] of pairs(projection.nodes))
      ties.push(
        ...(await store.read(
          `MATCH (a:${from})-[r:${type}]->(b:${to}) RETURN a.id AS a, a.name AS aName, '${from}' AS aType, b.id AS b, b.name AS bName, '${to}' AS bType, r.document AS document, r.period AS period, '${type}' AS type`,
        )),
      );
  for (const [from, to] of pairs(projection.comention))
    ties.push(
      ...(await store.read(
        `MATCH (a:${from})<-[:MENTIONS]-(p:Passage)-[:MENTIONS]->(b:${to}) WHERE a.id < b.id RETURN DISTINCT a.id AS a, a.name AS aName, '${from}' AS aType, b.id AS b, b.name AS bName, '${to}' AS bType, p.document AS document, p.id AS passage, 'NAMED_TOGETHER' AS type`,
      )),
    );
  ties.sort(
    (x, y) =>
      String(x.a).localeCompare(String(y.a)) ||
      String(x.b).localeCompare(String(y.b)) ||
      String(x.type).localeCompare(String(y.type)),
  );
  const files = await store.read('MATCH (d:Document) RETURN d.id AS id, d.name AS name');
  const fileOf = new Map(files.map(({ id, name }) => [String(id), String(name)]));
  const seen = new Set<string>();
  for (const tie of ties) if (within(tie, options)) addTie(graph, tie, fileOf, seen);
  return graph;
}

const pairs = (types: EntityType[]): [EntityType, EntityType][] =>
  types.flatMap((a) => types.map((b): [EntityType, EntityType] => [a, b]));

function within(tie: Row, { from, to }: NetworkOptions): boolean {
  if (from === undefined && to === undefined) return true;
  const years = (String(tie.period ?? '').match(/\d{4}/gu) ?? []).map(Number);
  if (years.length === 0) return false;
  return Math.max(...years) >= (from ?? -Infinity) && Math.min(...years) <= (to ?? Infinity);
}

function addTie(graph: Network, tie: Row, fileOf: Map<string, string>, seen: Set<string>): void {
  const [a, b, type, document] = [String(tie.a), String(tie.b), String(tie.type), String(tie.document)];
  if (a === b) return;
  const statement = [a, b, type, tie.passage ?? document].join('\u0000');
  if (seen.has(statement)) return; // a document counts once for one edge
  seen.add(statement);
  graph.mergeNode(a, { label: String(tie.aName), type: tie.aType as EntityType });
  graph.mergeNode(b, { label: String(tie.bName), type: tie.bType as EntityType });
  const file = fileOf.get(document) ?? document;
  const weight = type === 'NAMED_TOGETHER' ? COMENTION_WEIGHT : 1;
  const edge = graph.edge(a, b);
  if (edge === undefined) graph.addEdge(a, b, { weight, types: type, documents: [file] });
  else
    graph.updateEdgeAttributes(edge, (old) => ({
      weight: old.weight + weight,
      types: old.types.split('+').includes(type) ? old.types : `${old.types}+${type}`,
      documents: old.documents.includes(file) ? old.documents : [...old.documents, file],
    }));
}

/** What lies within `depth` steps of the nodes. */
export function around(graph: Network, centres: string[], depth: number): Network {
  const reached = new Set(centres.filter((id) => graph.hasNode(id)));
  let edge = [...reached];
  for (let step = 0; step < depth; step++) {
    edge = edge.flatMap((id) => graph.neighbors(id)).filter((id) => !reached.has(id) && reached.add(id));
  }
  const part = graph.copy();
  for (const id of graph.nodes()) if (!reached.has(id)) part.dropNode(id);
  return part;
}
