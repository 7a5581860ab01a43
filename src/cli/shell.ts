/**
 * The Cypher shell: history, statements over several lines (a ";" ends one), completion of labels, relationship types,
 * properties and question names, and commands that begin with ":".
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { columnsOf, NODE_TYPES, RELATIONSHIP_TYPES } from '../../graph-schema/index';
import { GuituError } from '../errors';
import { ask, loadQuestions, type Question, questionNamed } from '../query/index';
import type { GraphStore, Row } from '../store/graph-store';
import { changesGraph } from '../store/index';
import { completer } from './complete';
import { FORMATS, type Format, formatNamed, formatRows } from './format';
import { parameterWords } from './parameter-words';
import { nearest } from './suggest';
import { colour, print } from './talk';

const HISTORY = join('.guitu', 'cypher-history');
const COMMANDS: Record<string, string> = {
  ':help': 'this list · 帮助',
  ':schema': 'labels, relationship types and their properties; :schema Place for one · 图结构',
  ':questions': 'the questions; run one with :run NAME --PARAM VALUE … · 问题列表',
  ':run': 'run a question: :run shared-entities --type Place · 运行问题',
  ':explain': 'show the plan of a statement, or of the last one: :explain MATCH … · 查询计划',
  ':format': `set the form of results: ${FORMATS.join(', ')} · 结果格式`,
  ':save': 'write the last result to a file (.csv, .json, .md, .txt): :save rows.csv · 保存结果',
  ':quit': 'leave · 退出',
};

/** @param folders with question files of one's own */
export async function shell(
  store: GraphStore,
  format: Format,
  { mayWrite = false, folders }: { mayWrite?: boolean; folders?: string[] } = {},
): Promise<void> {
  const questions = loadQuestions(folders);
  const session = new Session(store, questions, format, mayWrite);
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    history: existsSync(HISTORY) ? readFileSync(HISTORY, 'utf8').split('\n').filter(Boolean).reverse() : [],
    historySize: 500,
    completer: completer(Object.keys(COMMANDS), [...questions.keys()]),
  });
  const prompt = (): void => {
    terminal.setPrompt(session.pending ? '   … ' : 'guitu> ');
    terminal.prompt();
  };
  // Ctrl-C drops what is begun, as in other shells; with nothing begun it leaves.
  terminal.on('SIGINT', () => {
    if (session.pending === '' && terminal.line === '') return terminal.close();
    session.pending = '';
    process.stdout.write('^C\n');
    terminal.write(null, { ctrl: true, name: 'u' });
    prompt();
  });
  print(`guitu · ${store.engine} · ${mayWrite ? colour.yellow('may write') : 'read-only'} · ${colour.dim(':help')}`);
  prompt();
  // An iterator keeps the lines that come while a statement runs, such as those of a pasted text.
  for await (const line of terminal) {
    if (/^\s*:(q(uit)?|exit)\s*$/u.test(line)) break;
    await session.take(line);
    prompt();
  }
  terminal.close();
}

/** What a shell remembers between lines. */
class Session {
  /** The lines of a statement that is not ended yet. */
  pending = '';
  private rows: Row[] = [];
  private columns: string[] = [];
  private statement = '';

  constructor(
    private readonly store: GraphStore,
    private readonly questions: Map<string, Question>,
    private format: Format,
    private readonly mayWrite: boolean,
  ) {}

  async take(line: string): Promise<void> {
    if (!this.pending && line.trim() === '') return;
    try {
      if (!this.pending && line.trimStart().startsWith(':')) return await this.command(line.trim());
      this.pending += (this.pending && '\n') + line;
      if (!this.pending.trimEnd().endsWith(';')) return;
      this.statement = withoutEnd(this.pending);
      this.pending = '';
      remember(this.statement);
      const writes = this.mayWrite && changesGraph(this.statement);
      const rows = await (writes ? this.store.write(this.statement) : this.store.read(this.statement));
      this.show(Object.keys(rows[0] ?? {}), rows);
    } catch (error) {
      this.pending = '';
      if (!(error instanceof GuituError)) throw error;
      print(colour.red(error.message) + (error.hint ? `\n${colour.dim(error.hint)}` : ''));
    }
  }

  private show(columns: string[], rows: Row[]): void {
    [this.columns, this.rows] = [columns, rows];
    print(formatRows(columns, rows, this.format));
    print(colour.dim(`${rows.length} rows`));
  }

  private async command(line: string): Promise<void> {
    const [, name = '', rest = ''] = /^(\S+)\s*(.*)$/su.exec(line) ?? [];
    switch (name) {
      case ':help':
        for (const [key, about] of Object.entries(COMMANDS)) print(`${key.padEnd(12)}${about}`);
        return;
      case ':schema':
        return print(schemaText(rest));
      case ':questions':
        for (const q of this.questions.values()) print(`${q.name.padEnd(24)}${q.title}`);
        return;
      case ':run': {
        const [question = '', ...words] = rest.split(/\s+/u);
        const { columns, rows } = await ask(
          this.store,
          questionNamed(this.questions, question, nearest),
          parameterWords(words),
        );
        return this.show(columns, rows);
      }
      case ':explain': {
        const statement = withoutEnd(rest) || this.statement;
        if (!statement) throw new GuituError('nothing to explain yet', { hint: ':explain MATCH …' });
        return print(await this.store.plan(statement));
      }
      case ':format':
        this.format = formatNamed(rest);
        return;
      case ':save':
        return this.save(rest || 'rows.csv');
      default: {
        const near = nearest(name, Object.keys(COMMANDS));
        throw new GuituError(`no command "${name}"`, {
          hint: near.length ? `did you mean ${near.join(', ')}?` : ':help lists them',
        });
      }
    }
  }

  private save(file: string): void {
    const ending = file.split('.').at(-1)!;
    const text = formatRows(this.columns, this.rows, formatNamed(ending === 'txt' ? 'table' : ending));
    writeFileSync(file, `${text}\n`);
    print(`${this.rows.length} rows written to ${file}`);
  }
}

const withoutEnd = (statement: string): string => statement.trimEnd().replace(/;$/u, '');

function remember(statement: string): void {
  mkdirSync(dirname(HISTORY), { recursive: true });
  appendFileSync(HISTORY, `${statement.replace(/\n/gu, ' ')};\n`);
}

/** Labels and relationship types with their properties, one a line; only what `name` has to do with, if it is given. */
function schemaText(name: string): string {
  const names = (properties: Parameters<typeof columnsOf>[0]): string =>
    columnsOf(properties)
      .map((c) => c.name)
      .join(' ');
  const lines: [about: string[], text: string][] = [
    ...NODE_TYPES.map((t): [string[], string] => [[t.label], `(:${t.label})  ${names(t.properties)}`]),
    ...RELATIONSHIP_TYPES.map((t): [string[], string] => [
      [t.type, ...t.from, ...t.to],
      `(${t.from.join('|')})-[:${t.type}]->(${t.to.join('|')})  ${names(t.properties)}`,
    ]),
  ];
  const wanted = name.toLowerCase();
  const shown = lines.filter(([about]) => !wanted || about.some((word) => word.toLowerCase() === wanted));
  if (shown.length === 0)
    throw new GuituError(`no label or relationship type "${name}"`, { hint: ':schema lists them' });
  return shown.map(([, text]) => text).join('\n');
}
