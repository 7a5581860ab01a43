/** Which places lie in others: by code (320500 holds 320585), and by what documents say (PART_OF and LOCATED_IN between places). */
import type { GraphStore } from './graph-store';

/** What a store tells of its places, each by an index where it has one. */
export interface PlaceTree {
  /** Codes of these places. */
  codes(ids: string[]): Promise<string[]>;
  /** Ids of the places whose code begins so. */
  coded(beginning: string): Promise<string[]>;
  /** Ids of the places that a document puts in one of these. */
  putIn(ids: string[]): Promise<string[]>;
}

/** Ids of all places that lie in these. */
export async function placesWithin(ids: string[], tree: PlaceTree): Promise<string[]> {
  const found = new Set<string>();
  for (const code of await tree.codes(ids)) {
    const beginning = code.replace(/^(\d\d)0000$/u, '$1').replace(/^(\d{4})00$/u, '$1');
    if (beginning) for (const id of await tree.coded(beginning)) found.add(id);
  }
  let edge = [...ids, ...found];
  while (edge.length) {
    edge = (await tree.putIn(edge)).filter((id) => !found.has(id) && !ids.includes(id));
    for (const id of edge) found.add(id);
  }
  return [...found];
}

export function treeByCypher(read: GraphStore['read']): PlaceTree {
  const column = async (cypher: string, parameters: Record<string, string | string[]>): Promise<string[]> =>
    (await read(cypher, parameters)).map(({ x }) => String(x));
  return {
    codes: (ids) => column('MATCH (p:Place) WHERE p.id IN $ids AND p.adcode IS NOT NULL RETURN p.adcode AS x', { ids }),
    coded: (beginning) =>
      column('MATCH (p:Place) WHERE p.adcode STARTS WITH $beginning RETURN p.id AS x', { beginning }),
    putIn: (ids) =>
      column('MATCH (p:Place)-[:PART_OF|LOCATED_IN]->(q:Place) WHERE q.id IN $ids RETURN DISTINCT p.id AS x', { ids }),
  };
}
