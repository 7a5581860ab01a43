import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Guard } from '../../src/serve/guard';
import { buildServer } from '../../src/serve/index';
import type { ReviewDesk } from '../../src/serve/review-desk';
import type { GraphStore } from '../../src/store/graph-store';

export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  json<T>(): T;
}

export interface Running {
  port: number;
  send(url: string, options?: { method?: string; headers?: Record<string, string>; body?: string }): Promise<Reply>;
  close(): Promise<void>;
}

export const running = (store: GraphStore, token?: string, review?: ReviewDesk): Promise<Running> =>
  runningServer((guard) => buildServer(store, guard, review), token);

/** A real server on a free loopback port, and requests whose Host header can be anything, as a browser's cannot. */
export async function runningServer(
  build: (guard: Guard) => Promise<FastifyInstance>,
  token?: string,
): Promise<Running> {
  const guard: Guard = { host: '127.0.0.1', port: 0, token };
  const server = await build(guard);
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as AddressInfo;
  guard.port = port;
  return {
    port,
    close: () => server.close(),
    send: (url, { method = 'GET', headers = {}, body } = {}) =>
      new Promise((resolve, reject) => {
        const asked = request(
          {
            host: '127.0.0.1',
            port,
            path: url,
            method,
            agent: false,
            headers: { host: `127.0.0.1:${port}`, ...headers },
          },
          (reply) => {
            const parts: Buffer[] = [];
            reply.on('data', (part: Buffer) => parts.push(part));
            reply.on('end', () => {
              const text = Buffer.concat(parts).toString();
              resolve({ status: reply.statusCode!, headers: reply.headers, text, json: () => JSON.parse(text) });
            });
          },
        );
        asked.once('error', reject);
        asked.end(body);
      }),
  };
}
