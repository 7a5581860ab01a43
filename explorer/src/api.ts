/** The HTTP API, typed. Errors are thrown as ApiError with the server's words. */
export interface Found {
  id: string;
  name: string;
  type: string;
  mentions: number;
}
export interface Edge {
  id: string;
  from: string;
  to: string;
  type: string;
  period: string | null;
  status: string | null;
  document: string;
  /** Ids of the passages that state it; not told of the graph as a whole. */
  passages?: string[];
}
export interface GraphData {
  nodes: { id: string; name: string; type: string }[];
  edges: Edge[];
}
export type Row = Record<string, unknown>;
export interface Answer {
  columns: string[];
  rows: Row[];
}
export interface Question {
  name: string;
  title: string;
  answers: string;
  parameters: { name: string; type: string; default?: string; about: string }[];
  columns: { name: string; about: string }[];
  examples: string[];
  cypher: string;
}

export interface DoubtSide {
  id: string;
  name: string;
  type: string;
  sentences: { document_id: string; document: string; line: number; sentence: string; surface: string }[];
}
/** Two names that may be one thing, compared part by part. */
export interface Doubt {
  a: DoubtSide;
  b: DoubtSide;
  features: { part: string; a: string; b: string; outcome: string }[];
}
export interface Judgement {
  decision: 'same' | 'different';
  a: string;
  b: string;
  by: string;
  date: string;
  note: string;
}
export interface Review {
  file: string;
  doubts: Doubt[];
  judgements: Judgement[];
  behind: boolean;
}

export class ApiError extends Error {
  constructor(
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}

async function call<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, init);
  const body = (await response.json()) as T & { error?: string; hint?: string };
  if (!response.ok) throw new ApiError(body.error ?? response.statusText, body.hint);
  return body;
}

/** Relationships that point to nodes and documents by their places in the lists. */
interface Overview {
  nodes: [id: string, name: string, type: string][];
  edges: [
    id: string,
    from: number,
    to: number,
    type: string,
    period: string | null,
    status: string | null,
    document: number,
  ][];
  documents: string[];
  total: number;
}

async function overview(): Promise<GraphData & { total: number }> {
  const { nodes, edges, documents, total } = await call<Overview>('/api/overview');
  return {
    nodes: nodes.map(([id, name, type]) => ({ id, name, type })),
    edges: edges.map(([id, from, to, type, period, status, document]) => ({
      id,
      from: nodes[from]![0],
      to: nodes[to]![0],
      type,
      period,
      status,
      document: documents[document]!,
    })),
    total,
  };
}

const thingUrl = (id: string, part = ''): string => `/api/things/${encodeURIComponent(id)}${part}`;

const post = <T>(url: string, body: object): Promise<T> =>
  call<T>(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-guitu-write': '1' },
    body: JSON.stringify(body),
  });

export const api = {
  search: (q: string) => call<Found[]>(`/api/search?q=${encodeURIComponent(q)}&limit=12`),
  overview,
  thing: (id: string) => call<Row>(thingUrl(id)),
  neighbourhood: (id: string) => call<GraphData>(thingUrl(id, '/neighbourhood')),
  evidence: (id: string, offset = 0) => call<Row[]>(thingUrl(id, `/evidence?limit=50&offset=${offset}`)),
  measurements: (id: string) => call<Row[]>(thingUrl(id, '/measurements')),
  passages: (ids: string[]) => call<Row[]>(`/api/passages?ids=${encodeURIComponent(ids.join(','))}`),
  documents: () => call<Row[]>('/api/documents'),
  text: (id: string) => call<Row[]>(`/api/documents/${encodeURIComponent(id)}/text?limit=5000`),
  questions: () => call<Question[]>('/api/questions'),
  run: (name: string, parameters: Record<string, string>) =>
    call<Answer>(`/api/questions/${encodeURIComponent(name)}?${new URLSearchParams(parameters)}`),
  ask: (q: string) =>
    call<Answer & { question: string; parameters: Record<string, string> }>(`/api/ask?q=${encodeURIComponent(q)}`),
  cypher: (text: string) => post<Answer & { total: number }>('/api/cypher', { text }),
  review: () => call<Review | { closed: string }>('/api/review'),
  judge: (given: Pick<Judgement, 'decision' | 'a' | 'b'>) => post<Judgement>('/api/review/judge', given),
  undoJudgement: (pair: { a: string; b: string } | undefined) => post<Judgement>('/api/review/undo', pair ?? {}),
  applyJudgements: () => post<{ milliseconds: number }>('/api/review/apply', {}),
};
