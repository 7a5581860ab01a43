/** What the explorer, the API and the MCP server read from the graph beyond the questions. */
import { RELATIONSHIP_TYPES } from '../../graph-schema/index';
import { GuituError } from '../errors';
import type { CellValue, GraphStore, Row } from '../store/graph-store';

/** Relationship types that one document states between two things. */
export const FACT_RELATIONSHIPS = RELATIONSHIP_TYPES.filter(
  ({ properties }) => 'document' in properties.shape && 'passages' in properties.shape,
)
  .map(({ type }) => type)
  .join('|');

export interface GraphView {
  nodes: { id: string; name: string; type: string; mentions?: number }[];
  edges: {
    id: string;
    from: string;
    to: string;
    type: string;
    period: string | null;
    status: string | null;
    document: string;
    passages: string[];
  }[];
}

/** Properties of a thing and how often documents name it. Throws GuituError where there is none. */
export async function thing(store: GraphStore, id: string): Promise<Row> {
  const [row] = await store.read('MATCH (e:Entity) WHERE e.id = $id RETURN e AS properties, label(e) AS type', { id });
  if (!row) {
    const [indicator] = await store.read('MATCH (i:Indicator) WHERE i.id = $id RETURN i AS properties', { id });
    if (!indicator) throw new GuituError(`nothing has the id "${id}"`, { hint: 'search for its name first' });
    return { ...(indicator.properties as Row), type: 'Indicator', documents: [], mentions: 0 };
  }
  const [named] = await store.read(
    'MATCH (p:Passage)-[m:MENTIONS]->(e:Entity) WHERE e.id = $id MATCH (d:Document) WHERE d.id = p.document RETURN count(m) AS mentions, collect(DISTINCT d.name) AS documents',
    { id },
  );
  return {
    ...(row.properties as Row),
    type: row.type!,
    mentions: named?.mentions ?? 0,
    documents: named?.documents ?? [],
  };
}

const EDGE =
  'r.id AS id, a.id AS a, a.name AS aName, label(a) AS aType, b.id AS b, b.name AS bName, label(b) AS bType, type(r) AS type, r.period AS period, r.status AS status, r.document AS document, r.passages AS passages';

/** A place and the projects whose state its documents report: no relationship of the two themselves, but what readers look for. */
export const REPORTED = 'MATCH (a:Place)<-[:COVERS]-(d:Document)-[r:REPORTS_STATUS]->(b:Project)';
const REPORTED_EDGE = EDGE.replace('r.document', 'd.id');

/** The thing, its stated relationships and their other ends; for places and projects also which documents' places report which projects. */
export async function neighbourhood(store: GraphStore, id: string, limit: number): Promise<GraphView> {
  const rows: Row[] = [];
  for (const [match, edge] of [
    [`MATCH (a:Entity)-[r:${FACT_RELATIONSHIPS}]->(b:Entity)`, EDGE],
    [REPORTED, REPORTED_EDGE],
  ])
    for (const end of ['a', 'b'])
      rows.push(
        ...(await store.read(`${match} WHERE ${end}.id = $id RETURN ${edge} ORDER BY id LIMIT $limit`, { id, limit })),
      );
  return view(rows.slice(0, limit));
}

function view(rows: Row[]): GraphView {
  const nodes = new Map<string, GraphView['nodes'][number]>();
  const edges = new Map<string, GraphView['edges'][number]>();
  for (const row of rows) {
    for (const end of ['a', 'b'])
      nodes.set(String(row[end]), {
        id: String(row[end]),
        name: String(row[`${end}Name`]),
        type: String(row[`${end}Type`]),
      });
    edges.set(String(row.id), {
      id: String(row.id),
      from: String(row.a),
      to: String(row.b),
      type: String(row.type),
      period: text(row.period),
      status: text(row.status),
      document: String(row.document),
      passages: (row.passages as string[] | null) ?? [],
    });
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

const text = (cell: CellValue | undefined): string | null => (typeof cell === 'string' ? cell : null);

/** Each mention of a thing: document, line, sentence, and where in the raw file it stands. */
export const evidence = (store: GraphStore, id: string, limit: number, offset: number): Promise<Row[]> =>
  store.read(
    'MATCH (p:Passage)-[m:MENTIONS]->(e:Entity) WHERE e.id = $id MATCH (d:Document) WHERE d.id = p.document RETURN d.id AS document_id, d.name AS document, p.id AS passage, p.line AS line, p.text AS sentence, m.surface AS surface, m.start AS start, p.start AS passage_start, m.confidence AS confidence ORDER BY document, start SKIP $offset LIMIT $limit',
    { id, limit, offset },
  );

/** Numbers about a thing, or of an indicator. */
export const measurements = (store: GraphStore, id: string, limit: number, offset: number): Promise<Row[]> =>
  store.read(
    'MATCH (m:Measurement)-[:OF]->(i:Indicator) MATCH (m)-[:ABOUT]->(w) WHERE w.id = $id OR i.id = $id MATCH (m)-[:STATED_IN]->(p:Passage) MATCH (d:Document) WHERE d.id = m.document RETURN i.id AS indicator_id, i.name AS indicator, w.name AS place, m.aspect AS aspect, m.period AS period, m.status AS status, m.value AS value, m.valueTo AS valueTo, m.unit AS unit, m.comparator AS comparator, d.name AS document, d.id AS document_id, p.line AS line, p.text AS sentence, m.surface AS surface ORDER BY indicator, period, status, document, line SKIP $offset LIMIT $limit',
    { id, limit, offset },
  );

/** The text of a document, passage by passage. */
export const documentText = (store: GraphStore, id: string, limit: number, offset: number): Promise<Row[]> =>
  store.read(
    'MATCH (p:Passage) WHERE p.document = $id RETURN p.id AS id, p.kind AS kind, p.line AS line, p.text AS text ORDER BY p.ordinal SKIP $offset LIMIT $limit',
    { id, limit, offset },
  );
