/**
 * Serving: a graph → HTTP API and the explorer page. Every route reads through the store's read door; only those of the
 * review write, into the file of judgements, and rebuild the graph from its own documents. Answers carry ETags; input is
 * checked by zod; errors are JSON `{ error, hint }`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { GuituError } from '../errors';
import { packageRoot, readPackageFile } from '../package-root';
import { loadQuestions } from '../query/index';
import type { GraphStore } from '../store/graph-store';
import { type Guard, WRITE_HEADER, writeRefusal } from './guard';
import { guardedServer } from './guarded';
import { openApi } from './open-api';
import { overviewOf } from './overview';
import { PerGraph } from './per-graph';
import type { ReviewDesk } from './review-desk';
import type { ApiContext } from './route';
import { ROUTES } from './routes';
import { SearchIndex } from './search-index';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
/** The server, ready to listen. Without a desk for it, review is closed. */
export async function buildServer(store: GraphStore, guard: Guard, review?: ReviewDesk): Promise<FastifyInstance> {
  const { version } = JSON.parse(readPackageFile('package.json')) as { version: string };
  const context: ApiContext = {
    store,
    questions: loadQuestions(),
    search: new PerGraph(store, SearchIndex.of),
    overview: new PerGraph(store, overviewOf),
    review,
  };
  await Promise.all([context.search.get(), context.overview.get()]); // so that the first page waits for neither
  const server = guardedServer(guard);

  server.addHook('onSend', async (request, reply, payload) => {
    if (
      request.method !== 'GET' ||
      reply.statusCode !== 200 ||
      (typeof payload !== 'string' && !Buffer.isBuffer(payload))
    )
      return payload;
    const etag = `"${createHash('sha1').update(payload).digest('base64url')}"`;
    reply.header('etag', etag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] !== etag) return payload;
    reply.status(304);
    return '';
  });
  server.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    if (error instanceof GuituError)
      return reply.status(error.exitCode === 2 ? 400 : 422).send({ error: error.message, hint: error.hint });
    const status = error.statusCode ?? 500;
    return reply.status(status).send({ error: status < 500 ? error.message : 'the server failed on this request' });
  });
  server.setNotFoundHandler((_request, reply) =>
    reply.status(404).send({ error: 'there is nothing at this address', hint: '/openapi.json describes the API' }),
  );

  for (const route of ROUTES)
    server.route({
      method: route.method,
      url: route.url,
      onRequest: async (request, reply) => {
        const refused = route.writes
          ? writeRefusal(request.headers[WRITE_HEADER], request.headers['content-type'])
          : undefined;
        if (refused) return reply.status(403).send({ error: refused });
      },
      handler: async (request) => {
        const given = {
          ...(request.query as object),
          ...(route.method === 'POST' ? (request.body as object) : {}),
          ...(request.params as object),
        };
        const parsed = route.input.safeParse(given);
        if (!parsed.success)
          throw new GuituError(
            parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
            { exitCode: 2, hint: '/openapi.json describes the parameters' },
          );
        return route.handle(context, parsed.data);
      },
    });
  const description = openApi(version, ROUTES);
  server.get('/openapi.json', async () => description);
  servePage(server);
  return server;
}

/** The built explorer: its files by name, read once, so that no path of a request touches the disk. */
function servePage(server: FastifyInstance): void {
  const folder = join(packageRoot(), 'explorer', 'dist');
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => extname(name) in TYPES,
  )) {
    const body = readFileSync(join(folder, file));
    const send = async (_request: unknown, reply: { type(t: string): { send(b: Buffer): unknown } }) =>
      reply.type(TYPES[extname(file)]!).send(body);
    const url = `/${file.replace(/\\/gu, '/')}`;
    server.get(url, send);
    if (url === '/index.html') server.get('/', send);
  }
}
