import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { openStore } from '../store/index';
import { formatNamed, formatRows } from './format';
import { type CommonOptions, storeOptions, withStore, withTalk } from './options';
import { print, say } from './talk';

interface Options extends CommonOptions {
  format?: string;
}

export function register(program: Command): void {
  withTalk(withStore(program.command('cypher [text]')))
    .description('run Cypher, read-only, or open a shell · 运行只读 Cypher')
    .option('--format <format>', 'table, json, csv or md · 输出格式')
    .addHelpText(
      'after',
      '\nExamples:\n  guitu cypher "MATCH (p:Project) RETURN p.name LIMIT 5"\n  guitu cypher - < question.cypher\n  guitu cypher',
    )
    .action(async (text: string | undefined, options: Options) => {
      const format = formatNamed(options.format ?? (options.json ? 'json' : 'table'));
      const store = await openStore(storeOptions(options));
      try {
        if (text === undefined && process.stdin.isTTY)
          return await (require('./shell') as typeof import('./shell')).shell(store, format);
        const cypher = text === undefined || text === '-' ? readFileSync(0, 'utf8') : text;
        const rows = await store.read(cypher);
        print(formatRows(Object.keys(rows[0] ?? {}), rows, format));
        if (format === 'table') say(`${rows.length} rows`, options);
      } finally {
        await store.close();
      }
    });
}
