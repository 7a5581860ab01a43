import type { Command } from 'commander';
import type { Document } from '../outline/document';
import { outline } from '../outline/index';
import { type Coverage, coverageOf } from '../read/coverage';
import { findDocuments, readAll } from '../read/index';
import { lineAt, type SourceText } from '../read/source-text';
import { print, say } from './talk';

interface Options {
  text?: boolean;
  report?: boolean;
  json?: boolean;
}

/** `guitu read`: passages as JSONL, the raw text that all offsets refer to, or what became of each document's text. */
export function register(program: Command): void {
  program
    .command('read <paths...>')
    .description('print passages as JSONL · 读取文件，输出段落')
    .option('--text', 'print the text as extracted, to which all offsets refer')
    .option('--report', 'say what was used, dropped as furniture, repaired and left in doubt')
    .option('--json', 'with --report: one JSON object per document')
    .addHelpText(
      'after',
      '\nExamples:\n  guitu read report.docx | head\n  guitu read --report downloads/ archive.zip\n',
    )
    .action(async (paths: string[], options: Options) => {
      const { files, ignored } = await findDocuments(paths);
      for await (const result of readAll(files)) {
        if ('error' in result) {
          const { error } = result;
          say(`${result.path}: ${error.message}${error.hint ? `\n  → ${error.hint}` : ''}`);
          process.exitCode = error.exitCode;
        } else if (options.text) process.stdout.write(result.source.raw);
        else if (options.report) report(result.source, options.json === true);
        else for (const line of passageLines(outline(result.source))) print(line);
      }
      for (const { path, why } of ignored) say(`not read: ${path} (${why})`);
    });
}

function* passageLines({ source, passages, sections }: Document): Generator<string> {
  for (const { line, section, kind, text } of passages) {
    const titles: string[] = [];
    for (let at = sections[section]; at && at.parent !== null; at = sections[at.parent]) titles.unshift(at.title);
    yield JSON.stringify({ doc: source.doc, line, ...text.span(), section: titles, kind, text: text.text });
  }
}

function report(source: SourceText, asJson: boolean): void {
  const coverage = coverageOf(source, (offset) => lineAt(source.lineStarts, offset));
  print(asJson ? JSON.stringify(coverage) : inWords(coverage));
}

function inWords({ doc, format, charset, raw, used, furniture, repaired, inDoubt }: Coverage): string {
  const lines = [`${doc} (${format}, ${charset}): ${used} of ${raw} characters used`];
  const list = (title: string, items: string[]): void => {
    if (items.length > 0) lines.push(`  ${title}: ${items.join(', ')}`);
  };
  list(
    'dropped as furniture',
    furniture.map((f) => `${f.kind} ${f.count} (${f.length} characters)`),
  );
  list(
    'repaired',
    repaired.map((r) => `${r.kind} ${r.count}`),
  );
  if (inDoubt.length > 0) lines.push(`  in doubt: ${inDoubt.length}`);
  for (const { line, around } of inDoubt) lines.push(`    line ${line}: … ${around} …`);
  return lines.join('\n');
}
