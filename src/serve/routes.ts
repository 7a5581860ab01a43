/** The HTTP API as data: each route has words for people, a zod schema for its input, and a handler that only reads. */
import { z } from 'zod';
import { GuituError } from '../errors';
import { ask, passagesOf } from '../query/index';
import { understand } from '../query/words/index';
import { beginning, MOST_EDGES } from './overview';
import { documentText, evidence, measurements, neighbourhood, thing } from './reading';
import { REVIEW_ROUTES } from './review-routes';
import { type Route, route } from './route';

const limit = (most: number, usual: number) =>
  z.coerce.number().int().min(1).max(most).default(usual).describe(`at most ${most}`);
const offset = z.coerce.number().int().min(0).default(0);
const id = z.string().min(1).max(500);

export const ROUTES: Route[] = [
  route(
    'GET',
    '/api/documents',
    'The documents of the graph',
    z.object({}),
    async ({ store, questions }) => (await ask(store, questions.get('documents')!, {})).rows,
  ),
  route(
    'GET',
    '/api/documents/:id/text',
    'The text of a document, passage by passage',
    z.object({ id, limit: limit(5000, 2000), offset }),
    ({ store }, q) => documentText(store, q.id, q.limit, q.offset),
  ),
  route(
    'GET',
    '/api/search',
    'Things by any part of their name, pinyin or its initials',
    z.object({ q: z.string().max(100), type: z.string().max(30).optional(), limit: limit(100, 20) }),
    async ({ search }, q) => (await search.get()).find(q.q, q.limit, q.type),
  ),
  route(
    'GET',
    '/api/overview',
    'The relationships of the whole graph for a first look, as rows that point to nodes and documents by their places',
    z.object({ limit: limit(MOST_EDGES, MOST_EDGES) }),
    async ({ overview }, q) => beginning(await overview.get(), q.limit),
  ),
  route('GET', '/api/things/:id', 'Properties of a thing', z.object({ id }), ({ store }, q) => thing(store, q.id)),
  route(
    'GET',
    '/api/things/:id/neighbourhood',
    'Stated relationships of a thing',
    z.object({ id, limit: limit(2000, 300) }),
    ({ store }, q) => neighbourhood(store, q.id, q.limit),
  ),
  route(
    'GET',
    '/api/things/:id/evidence',
    'Sentences that name a thing',
    z.object({ id, limit: limit(500, 50), offset }),
    ({ store }, q) => evidence(store, q.id, q.limit, q.offset),
  ),
  route(
    'GET',
    '/api/things/:id/measurements',
    'Numbers about a thing, or of an indicator',
    z.object({ id, limit: limit(2000, 200), offset }),
    ({ store }, q) => measurements(store, q.id, q.limit, q.offset),
  ),
  route(
    'GET',
    '/api/passages',
    'Passages by id, joined by commas',
    z.object({ ids: z.string().max(20000) }),
    ({ store }, q) => passagesOf(store, q.ids.split(',').slice(0, 200)),
  ),
  route(
    'GET',
    '/api/questions',
    'The questions that can be asked, with their parameters',
    z.object({}),
    async ({ questions }) =>
      [...questions.values()].map(({ name, title, answers, parameters, columns, examples, cypher }) => ({
        name,
        title,
        answers,
        parameters,
        columns,
        examples,
        cypher,
      })),
  ),
  route(
    'GET',
    '/api/questions/:name',
    'Runs a question; its parameters go into the query string',
    z.looseObject({ name: z.string().max(100), descendants: z.enum(['true', 'false']).default('true') }),
    async ({ store, questions }, { name, descendants, ...given }) => {
      const question = questions.get(name);
      if (!question)
        throw new GuituError(`there is no question "${name}"`, { exitCode: 2, hint: '/api/questions lists them' });
      const words = Object.fromEntries(
        Object.entries(given)
          .filter(([, value]) => value !== '')
          .map(([key, value]) => [key, String(value)]),
      );
      return ask(store, question, words, { descendants: descendants === 'true' });
    },
  ),
  route(
    'GET',
    '/api/ask',
    'A question in words',
    z.object({ q: z.string().min(1).max(300) }),
    async ({ store, questions }, { q }) => {
      const understood = await understand(q, questions, store);
      return { ...understood, ...(await ask(store, questions.get(understood.question)!, understood.parameters)) };
    },
  ),
  route(
    'POST',
    '/api/cypher',
    'Runs Cypher, read-only',
    z.object({ text: z.string().min(1).max(20000) }),
    async ({ store }, { text }) => {
      const rows = await store.read(text);
      return { columns: Object.keys(rows[0] ?? {}), rows: rows.slice(0, 5000), total: rows.length };
    },
  ),
  ...REVIEW_ROUTES,
];
