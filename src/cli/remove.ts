import type { Command } from 'commander';
import { summaryText } from './build-summary';
import { withConfig, withStore, withTalk } from './options';
import { stages } from './stages';
import { print } from './talk';
import { withWorkspace } from './workspace';

interface Options {
  store: string;
  neo4j?: string;
  user: string;
  json?: boolean;
  config?: string;
  quiet?: boolean;
}

/** `guitu remove`: leaves the graph that a fresh build of the remaining documents gives. */
export function register(program: Command): void {
  const command = program
    .command('remove <documents...>')
    .description('take documents (by file name, path or id) out of the graph · 从图谱中移除文件')
    .addHelpText('after', '\nExample 示例:\n  guitu remove 000_1053746cf32fad1f.txt');
  withTalk(withStore(withConfig(command))).action(async (documents: string[], options: Options) => {
    const { removeDocuments } = require('../pipeline/index') as typeof import('../pipeline/index');
    const bars = stages({ quiet: options.quiet || options.json });
    const summary = await withWorkspace(options, (workspace) =>
      removeDocuments(documents, workspace, bars.onProgress).finally(bars.stop),
    );
    if (options.json) print(JSON.stringify(summary));
    else if (!options.quiet) print(summaryText(summary));
  });
}
