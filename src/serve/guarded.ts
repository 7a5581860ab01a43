import Fastify, { type FastifyInstance } from 'fastify';
import { type Guard, refusal } from './guard';

const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** An HTTP server that answers only whom the guard lets in, and only JSON bodies of bounded size; no routes yet. */
export function guardedServer(guard: Guard): FastifyInstance {
  const server = Fastify({ bodyLimit: 64 * 1024, routerOptions: { maxParamLength: 600 } });
  server.removeContentTypeParser('text/plain'); // what a form of another site could send
  server.addHook('onRequest', async (request, reply) => {
    const token = (request.query as { token?: string }).token;
    if (guard.token && token === guard.token) {
      return reply
        .header('set-cookie', `guitu=${guard.token}; HttpOnly; SameSite=Strict; Path=/`)
        .redirect(request.url.split('?')[0]!);
    }
    const { host, origin, authorization, cookie } = request.headers;
    const refused = refusal(
      { host, origin, authorization, cookie, site: request.headers['sec-fetch-site'] as string | undefined },
      guard,
    );
    if (refused) return reply.status(refused.status).send({ error: refused.why });
  });
  server.addHook('onSend', async (_request, reply, payload) => {
    reply.headers({
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    return payload;
  });
  return server;
}
