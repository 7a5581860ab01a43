import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Command } from 'commander';
import { GuituError } from '../errors';
import { EXPORT_FORMATS, type ExportFormat } from '../graph/export/index';
import type { GraphRecords } from '../graph/index';
import { storeOptions, withStore } from './options';
import { nearest } from './suggest';
import { say } from './talk';

interface Options {
  store: string;
  neo4j?: string;
  user: string;
  format: string;
  output?: string;
}

const EXAMPLES = `
Formats 格式:
${Object.entries(EXPORT_FORMATS)
  .map(([name, load]) => `  ${name.padEnd(18)} ${load().about}`)
  .join('\n')}

Examples 示例:
  guitu export --format jsonl > graph.jsonl
  guitu export --format xlsx -o graph.xlsx
  guitu export --format indicators -o indicators.parquet
  guitu export --format neo4j-admin -o import/`;

/** `guitu export`: the whole graph for other programs. */
export function register(program: Command): void {
  const command = program
    .command('export')
    .description('write the graph for other programs · 导出图谱')
    .option('--format <name>', 'see below', 'jsonl')
    .option('-o, --output <path>', 'file or folder; text goes to stdout without it · 输出文件或文件夹')
    .addHelpText('after', () => EXAMPLES);
  withStore(command).action(async (options: Options) => {
    const load = EXPORT_FORMATS[`${options.format}${extname(options.output ?? '')}`] ?? EXPORT_FORMATS[options.format];
    if (!load) throw unknownFormat(options.format);
    const format = load();
    if (format.output !== 'text' && options.output === undefined)
      throw new GuituError(`the format ${options.format} needs a place to write to`, {
        exitCode: 2,
        hint: format.output === 'folder' ? 'give a folder: -o FOLDER' : `give a file: -o graph.${format.extension}`,
      });
    const { openStore, readContents } = require('../store/index') as typeof import('../store/index');
    const store = await openStore(storeOptions(options));
    let records: GraphRecords;
    try {
      records = await readContents(store);
    } finally {
      await store.close();
    }
    try {
      await write(format, records, options.output);
    } catch (error) {
      if (error instanceof GuituError || (error as NodeJS.ErrnoException).code === undefined) throw error;
      throw new GuituError(`cannot write: ${(error as Error).message}`, { file: options.output, cause: error });
    }
    if (options.output !== undefined)
      say(`${records.nodes.length} nodes, ${records.relationships.length} relationships → ${options.output}`);
  });
}

async function write(format: ExportFormat, records: GraphRecords, output: string | undefined): Promise<void> {
  if (output !== undefined) mkdirSync(format.output === 'folder' ? output : dirname(output), { recursive: true });
  if (format.output === 'folder') {
    for await (const { name, content } of format.files(records)) writeFileSync(join(output!, name), content);
  } else if (format.output === 'binary') {
    writeFileSync(output!, await format.bytes(records));
  } else {
    await pour(format.chunks(records), output === undefined ? process.stdout : createWriteStream(output));
  }
}

/** Writes chunks as fast as the stream takes them. */
async function pour(chunks: Iterable<string>, stream: NodeJS.WritableStream): Promise<void> {
  const failed = once(stream, 'error').then(([error]) => Promise.reject(error as Error));
  let text = '';
  for (const chunk of chunks) {
    text += chunk;
    if (text.length < 1 << 16) continue;
    if (!stream.write(text)) await Promise.race([once(stream, 'drain'), failed]);
    text = '';
  }
  if (stream === process.stdout) {
    stream.write(text);
    return;
  }
  stream.end(text);
  await Promise.race([once(stream, 'finish'), failed]);
}

function unknownFormat(name: string): GuituError {
  const near = nearest(name, Object.keys(EXPORT_FORMATS));
  return new GuituError(`there is no export format ${name}`, {
    exitCode: 2,
    hint: `${near.length > 0 ? `did you mean ${near.join(' or ')}? ` : ''}formats: ${Object.keys(EXPORT_FORMATS).join(', ')}`,
  });
}
