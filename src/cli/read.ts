import type { Command } from 'commander';
import { outline } from '../outline/index';
import { readSource } from '../read/index';
import { print } from './talk';

export function register(program: Command): void {
  program
    .command('read <paths...>')
    .description('print passages as JSONL · 读取文件，输出段落')
    .action(async (paths: string[]) => {
      for (const path of paths) {
        const document = outline(await readSource(path));
        for (const p of document.passages) {
          const { start, end } = p.text.span();
          const section = document.sections[p.section]!.title;
          print(
            JSON.stringify({
              doc: document.source.doc,
              line: p.line,
              start,
              end,
              section: [section],
              kind: p.kind,
              text: p.text.text,
            }),
          );
        }
      }
    });
}
