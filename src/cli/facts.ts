import type { Command } from 'commander';
import { extractFacts } from '../extract/index';
import { outline } from '../outline/index';
import { readSource } from '../read/index';
import { print } from './talk';

export function register(program: Command): void {
  program
    .command('facts <paths...>')
    .description('print facts as JSONL · 抽取事实')
    .action(async (paths: string[]) => {
      for (const path of paths) {
        const { facts } = extractFacts(outline(await readSource(path)));
        for (const fact of facts) print(JSON.stringify(fact));
      }
    });
}
