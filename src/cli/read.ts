import type { Command } from 'commander';
import type { Document } from '../outline/document';
import { outline } from '../outline/index';
import { readSource } from '../read/index';
import { print } from './talk';

interface Options {
  text?: boolean;
}

/** `guitu read`: passages as JSONL, or the raw text that all offsets refer to. */
export function register(program: Command): void {
  program
    .command('read <paths...>')
    .description('print passages as JSONL · 读取文件，输出段落')
    .option('--text', 'print the text as extracted, to which all offsets refer')
    .action(async (paths: string[], options: Options) => {
      for (const path of paths) {
        const source = await readSource(path);
        if (options.text) process.stdout.write(source.raw);
        else for (const line of passageLines(outline(source))) print(line);
      }
    });
}

function* passageLines({ source, passages, sections }: Document): Generator<string> {
  for (const { line, section, kind, text } of passages) {
    const titles: string[] = [];
    for (let at = sections[section]; at && at.parent !== null; at = sections[at.parent]) titles.unshift(at.title);
    yield JSON.stringify({ doc: source.doc, line, ...text.span(), section: titles, kind, text: text.text });
  }
}
