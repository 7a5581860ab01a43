import type { Command } from 'commander';
import { loadPlugins } from '../extract/plugin/index';
import { JUDGEMENT_FILE } from '../link/index';
import { FactFiles } from '../pipeline/index';
import { buildServer } from '../serve/index';
import { ReviewDesk } from '../serve/review-desk';
import { type ListenOptions, listen, withListen } from './listen';
import { withConfig, withStore, withTalk } from './options';
import { print } from './talk';
import { factsFolder } from './workspace';

interface Options extends ListenOptions {
  judgements: string;
  review: boolean;
  config?: string;
}

/** `guitu serve`: the explorer and its API. Review in the browser is open on the loopback interface only. */
export function register(program: Command): void {
  withListen(withTalk(withStore(withConfig(program.command('serve')))), 7420)
    .description('open the explorer and the HTTP API on this machine · 打开浏览页面')
    .option('--judgements <file>', 'file of judgements that review in the browser writes · 判定文件', JUDGEMENT_FILE)
    .option('--no-review', 'no review in the browser: nothing can be written at all · 关闭网页判定')
    .action((options: Options) =>
      listen(
        options,
        async (store, guard) => {
          if (guard.token || !options.review) return buildServer(store, guard);
          const files = new FactFiles(factsFolder(options), await loadPlugins(options.config));
          return buildServer(store, guard, new ReviewDesk(store, files, options.judgements));
        },
        (address, token) => print(`${address}/${token ? `?token=${token}` : ''}`),
      ),
    );
}
