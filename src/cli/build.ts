import type { Command } from 'commander';
import { JUDGEMENT_FILE } from '../link/index';
import { problemText, summaryText } from './build-summary';
import { withConfig, withStore, withTalk } from './options';
import { stages } from './stages';
import { print, say } from './talk';
import { withWorkspace } from './workspace';

interface Options {
  store: string;
  neo4j?: string;
  user: string;
  json?: boolean;
  quiet?: boolean;
  judgements: string;
  config?: string;
}

const EXAMPLES = `
Examples 示例:
  guitu build seeds                          read a folder into .guitu/graph
  guitu build                                the same documents again, after judgements have changed
  guitu build 报告2023.docx 纲要.pdf          add or update single documents
  guitu build seeds --neo4j neo4j://localhost:7687`;

/** `guitu build`: documents → graph. Exit 1 if a file could not be read or a plug-in failed; the graph then holds the rest. */
export function register(program: Command): void {
  const command = program
    .command('build [paths...]')
    .description('read documents (files, folders, zip archives) into the graph · 读取文件，建立图谱')
    .option('--judgements <file>', 'file of judgements · 判定文件', JUDGEMENT_FILE)
    .addHelpText('after', EXAMPLES);
  withTalk(withStore(withConfig(command))).action(async (paths: string[], options: Options) => {
    const { buildGraph, rebuildGraph } = require('../pipeline/index') as typeof import('../pipeline/index');
    const bars = stages({ quiet: options.quiet || options.json });
    const summary = await withWorkspace(options, (workspace) =>
      (paths.length > 0
        ? buildGraph(paths, workspace, bars.onProgress)
        : rebuildGraph(workspace, bars.onProgress)
      ).finally(bars.stop),
    );
    if (options.json) print(JSON.stringify(summary));
    else if (!options.quiet) print(summaryText(summary));
    else {
      for (const { path, message } of summary.failures) say(`${path}: ${message}`);
      for (const problem of summary.problems) say(problemText(problem));
    }
    if (summary.failures.length + summary.problems.length > 0) process.exitCode = 1;
  });
}
