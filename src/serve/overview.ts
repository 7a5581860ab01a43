/** The whole graph as one small message: names once, relationships as numbers that point to them. */
import type { GraphStore, Row } from '../store/graph-store';
import { FACT_RELATIONSHIPS, REPORTED } from './reading';

/** More than this neither a browser draws smoothly nor an eye tells apart. */
export const MOST_EDGES = 30_000;

export interface Overview {
  nodes: [id: string, name: string, type: string][];
  /** From and to are places in `nodes`, document one in `documents`. */
  edges: [
    id: string,
    from: number,
    to: number,
    type: string,
    period: string | null,
    status: string | null,
    document: number,
  ][];
  /** Ids. */
  documents: string[];
  /** Relationships that the graph holds, of which `edges` may be a part. */
  total: number;
}

const EDGE = 'r.id AS id, a.id AS a, b.id AS b, type(r) AS type, r.period AS period, r.status AS status';

/** Stated relationships, and which documents' places report which projects; no more than `MOST_EDGES`. */
export async function overviewOf(store: GraphStore): Promise<Overview> {
  const stated = `MATCH (a:Entity)-[r:${FACT_RELATIONSHIPS}]->(b:Entity)`;
  const rows: Row[] = [];
  let total = 0;
  for (const [match, document] of [
    [stated, 'r.document'],
    [REPORTED, 'd.id'],
  ] as const) {
    const [count] = await store.read(`${match} RETURN count(r) AS total`);
    total += Number(count?.total);
    const limit = MOST_EDGES - rows.length;
    if (limit > 0)
      rows.push(
        ...(await store.read(`${match} RETURN ${EDGE}, ${document} AS document ORDER BY id LIMIT $limit`, { limit })),
      );
  }
  const names = await store.read('MATCH (e:Entity) RETURN e.id AS id, e.name AS name, label(e) AS type');
  const known = new Map(names.map(({ id, name, type }) => [String(id), [String(name), String(type)] as const]));
  const nodes = new Numbered((id: string): Overview['nodes'][number] => [id, ...known.get(id)!]);
  const documents = new Numbered((id: string) => id);
  const edges = rows.map((r): Overview['edges'][number] => [
    String(r.id),
    nodes.at(String(r.a)),
    nodes.at(String(r.b)),
    String(r.type),
    (r.period as string | null) ?? null,
    (r.status as string | null) ?? null,
    documents.at(String(r.document)),
  ]);
  return { nodes: nodes.list, edges, documents: documents.list, total };
}

/** The first edges, and the nodes and documents that they need. */
export function beginning(whole: Overview, limit: number): Overview {
  if (whole.edges.length <= limit) return whole;
  const nodes = new Numbered((index: number) => whole.nodes[index]!);
  const documents = new Numbered((index: number) => whole.documents[index]!);
  const edges = whole.edges
    .slice(0, limit)
    .map(([id, from, to, type, period, status, document]): Overview['edges'][number] => [
      id,
      nodes.at(from),
      nodes.at(to),
      type,
      period,
      status,
      documents.at(document),
    ]);
  return { nodes: nodes.list, edges, documents: documents.list, total: whole.total };
}

/** Gives each key the next number when it is first asked for, and keeps what stands for it in that order. */
class Numbered<Key, Value> {
  readonly list: Value[] = [];
  private readonly numbers = new Map<Key, number>();

  constructor(private readonly standsFor: (key: Key) => Value) {}

  at(key: Key): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.list.push(this.standsFor(key)) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }
}
