import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { GuituError } from '../errors';
import { loadPlugins } from '../extract/plugin/index';
import { JUDGEMENT_FILE } from '../link/index';
import { FactFiles } from '../pipeline/index';
import { isLoopback } from '../serve/guard';
import { buildServer } from '../serve/index';
import { ReviewDesk } from '../serve/review-desk';
import { openStore } from '../store/index';
import { type CommonOptions, storeOptions, withConfig, withStore, withTalk } from './options';
import { print } from './talk';
import { factsFolder } from './workspace';

interface Options extends CommonOptions {
  port: string;
  host: string;
  judgements: string;
  review: boolean;
  config?: string;
}

export function register(program: Command): void {
  withTalk(withStore(withConfig(program.command('serve'))))
    .description('open the explorer and the HTTP API on this machine · 打开浏览页面')
    .option('--port <n>', 'port to listen on', '7420')
    .option('--host <address>', 'interface to bind to; any but loopback demands a token', '127.0.0.1')
    .option('--judgements <file>', 'file of judgements that review in the browser writes · 判定文件', JUDGEMENT_FILE)
    .option('--no-review', 'no review in the browser: nothing can be written at all · 关闭网页判定')
    .action(async (options: Options) => {
      const port = Number(options.port);
      if (!Number.isInteger(port) || port < 0 || port > 65535)
        throw new GuituError(`"${options.port}" is not a port`, { exitCode: 2 });
      const token = isLoopback(options.host) ? undefined : randomBytes(18).toString('base64url');
      const store = await openStore(storeOptions(options));
      if (!(await store.exists()))
        throw new GuituError('there is no graph here yet', { file: store.place, hint: 'make one: guitu build FILES…' });
      const guard = { host: options.host, port, token };
      const review =
        options.review && !token
          ? new ReviewDesk(
              store,
              new FactFiles(factsFolder(options), await loadPlugins(options.config)),
              options.judgements,
            )
          : undefined;
      const server = await buildServer(store, guard, review);
      try {
        const address = await server.listen({ port, host: options.host });
        guard.port = Number(new URL(address).port);
        print(`${address}/${token ? `?token=${token}` : ''}`);
      } catch (error) {
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
    });
}
