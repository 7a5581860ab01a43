import { type Command, InvalidArgumentError } from 'commander';
import type { DocumentFacts } from '../extract/document-facts';
import type { Fact } from '../extract/fact';
import { extractFacts } from '../extract/index';
import { unreadNumbers } from '../extract/measurement/unread';
import { loadPlugins } from '../extract/plugin/index';
import { link } from '../link/index';
import type { Linked } from '../link/linked';
import { outline } from '../outline/index';
import { findDocuments, readAll } from '../read/index';
import { problemText } from './build-summary';
import { withConfig } from './options';
import { print, say } from './talk';

interface Options {
  minConfidence: number;
  qualitative?: boolean;
  unreadNumbers?: boolean;
  config?: string;
}

/** `guitu facts`: facts as JSONL with the ids that linking gives them; no store is touched. */
export function register(program: Command): void {
  const command = program
    .command('facts <paths...>')
    .description('print facts as JSONL · 抽取事实')
    .option('--min-confidence <n>', 'only facts at least so sure (0–1) · 最低置信度', share, 0)
    .option('--qualitative', 'also targets stated without a number (value null) · 含没有数字的目标')
    .option('--unread-numbers', 'instead, the numerals that became no fact, and why · 未成为事实的数字')
    .addHelpText(
      'after',
      '\nExamples:\n  guitu facts seeds/*.txt > facts.jsonl\n  guitu facts --min-confidence 0.9 report.docx\n  guitu facts --unread-numbers report.docx',
    );
  withConfig(command).action(async (paths: string[], options: Options) => {
    const plugins = await loadPlugins(options.config);
    const { files, ignored } = await findDocuments(paths);
    const documents: DocumentFacts[] = [];
    for await (const result of readAll(files)) {
      if ('error' in result) {
        say(`${result.path}: ${result.error.message}${result.error.hint ? `\n  → ${result.error.hint}` : ''}`);
        process.exitCode = result.error.exitCode;
        continue;
      }
      const document = outline(result.source);
      if (options.unreadNumbers) for (const number of unreadNumbers(document)) print(JSON.stringify(number));
      else documents.push(extractFacts(document, { plugins }));
    }
    for (const { path, why } of ignored) say(`not read: ${path} (${why})`);
    for (const { doc, problems = [] } of documents)
      for (const problem of problems) {
        say(problemText({ doc, ...problem }));
        process.exitCode = 1;
      }
    const linked = link(documents);
    for (const { doc, facts } of documents)
      for (const fact of facts) if (wanted(fact, options)) print(JSON.stringify(withIds(doc, fact, linked)));
  });
}

function share(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError('It takes a number from 0 to 1.');
  return value;
}

const wanted = (fact: Fact, { minConfidence, qualitative }: Options): boolean =>
  fact.confidence >= minConfidence && (fact.kind !== 'measurement' || fact.value !== null || qualitative === true);

function withIds(doc: string, fact: Fact, linked: Linked): Fact & { id?: string; indicatorId?: string } {
  if (fact.kind === 'entity') return { ...fact, id: linked.entityId(doc, fact.type, fact.name) };
  if (fact.kind === 'measurement') return { ...fact, indicatorId: linked.indicatorId(doc, fact.indicator, fact.unit) };
  return fact;
}
