import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { changesGraph, openStore } from '../store/index';
import { formatNamed, formatRows } from './format';
import { type CommonOptions, storeOptions, withStore, withTalk } from './options';
import { colour, print, say } from './talk';

interface Options extends CommonOptions {
  format?: string;
  write?: boolean;
  questions?: string[];
}

const WARNING =
  'changes made here are not in your documents: the next guitu build, remove or judge takes them back · 手工修改会在下次构建时丢失';

export function register(program: Command): void {
  withTalk(withStore(program.command('cypher [text]')))
    .description('run Cypher, read-only, or open a shell · 运行只读 Cypher')
    .option('--format <format>', 'table, json, csv or md · 输出格式')
    .option('--questions <dir...>', "folders with question files of one's own, for :run · 自己的问题文件夹")
    .option('--write', 'let it change nodes and relationships of your own graph · 允许修改自己的图')
    .addHelpText(
      'after',
      '\nExamples:\n  guitu cypher "MATCH (p:Project) RETURN p.name LIMIT 5"\n  guitu cypher - < question.cypher\n  guitu cypher\n  guitu cypher --write "MATCH (p:Project {name: \'新城\'}) SET p.kind = \'city\'"',
    )
    .action(async (text: string | undefined, options: Options) => {
      const format = formatNamed(options.format ?? (options.json ? 'json' : 'table'));
      const store = await openStore(storeOptions(options));
      if (options.write) say(colour.yellow(`! ${store.place}: ${WARNING}`));
      try {
        if (text === undefined && process.stdin.isTTY)
          return await (require('./shell') as typeof import('./shell')).shell(store, format, {
            mayWrite: options.write,
            folders: options.questions,
          });
        const cypher = text === undefined || text === '-' ? readFileSync(0, 'utf8') : text;
        const rows = await (options.write && changesGraph(cypher) ? store.write(cypher) : store.read(cypher));
        print(formatRows(Object.keys(rows[0] ?? {}), rows, format));
        if (format === 'table') say(`${rows.length} rows`, options);
      } finally {
        await store.close();
      }
    });
}
