/** What commands that listen share: port and host, the token that is demanded off loopback, and an orderly end. */
import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import type { FastifyInstance } from 'fastify';
import { GuituError } from '../errors';
import { type Guard, isLoopback } from '../serve/guard';
import type { GraphStore } from '../store/graph-store';
import { openStore } from '../store/index';
import { type CommonOptions, storeOptions } from './options';

export interface ListenOptions extends CommonOptions {
  port: string;
  host: string;
}

export const withListen = (command: Command, port: number): Command =>
  command
    .option('--port <n>', 'port to listen on · 端口', String(port))
    .option('--host <address>', 'interface to bind to; any but loopback demands a token · 监听地址', '127.0.0.1');

/** Opens the store, listens, and closes both at the end of the process; `tell` gets the address and the token. */
export async function listen(
  options: ListenOptions,
  build: (store: GraphStore, guard: Guard) => Promise<FastifyInstance>,
  tell: (address: string, token: string | undefined) => void,
): Promise<void> {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new GuituError(`"${options.port}" is not a port`, { exitCode: 2 });
  const token = isLoopback(options.host) ? undefined : randomBytes(18).toString('base64url');
  const store = await openStore(storeOptions(options));
  if (!(await store.exists()))
    throw new GuituError('there is no graph here yet', { file: store.place, hint: 'make one: guitu build FILES…' });
  const guard: Guard = { host: options.host, port, token };
  const server = await build(store, guard);
  try {
    const address = await server.listen({ port, host: options.host });
    guard.port = Number(new URL(address).port);
    tell(address, token);
  } catch (error) {
    await store.close();
    throw new GuituError(`cannot listen on ${options.host}:${port}: ${(error as Error).message}`, {
      hint: 'choose another with --port',
      cause: error,
    });
  }
  const stop = async (): Promise<void> => {
    await server.close();
    await store.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}
