/**
 * The Cypher shell: history, statements over several lines (a ";" ends one), completion of labels, relationship types,
 * properties and question names, and commands that begin with ":".
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { columnsOf, NODE_TYPES, RELATIONSHIP_TYPES } from '../../graph-schema/index';
import { GuituError } from '../errors';
import { ask, loadQuestions } from '../query/index';
import type { GraphStore, Row } from '../store/graph-store';
import { changesGraph } from '../store/index';
import { FORMATS, type Format, formatNamed, formatRows } from './format';
import { colour, print } from './talk';

const HISTORY = join('.guitu', 'cypher-history');
const KEYWORDS = [
  'MATCH',
  'OPTIONAL MATCH',
  'WHERE',
  'RETURN',
  'ORDER BY',
  'LIMIT',
  'WITH',
  'UNWIND',
  'DISTINCT',
  'count(',
  'collect(',
];
const COMMANDS: Record<string, string> = {
  ':help': 'this list · 帮助',
  ':schema': 'labels, relationship types and their properties · 图结构',
  ':questions': 'the questions; run one with :run NAME param=value …',
  ':run': 'run a question: :run shared-entities type=Place',
  ':explain': 'show the plan of a statement: :explain MATCH …',
  ':format': `set the form of results: ${FORMATS.join(', ')}`,
  ':save': 'write the last result to a file (.csv, .json, .md): :save rows.csv',
  ':quit': 'leave · 退出',
};

export async function shell(store: GraphStore, format: Format, mayWrite = false): Promise<void> {
  const questions = loadQuestions();
  const words = [
    ...KEYWORDS,
    ...NODE_TYPES.map((t) => t.label),
    ...RELATIONSHIP_TYPES.map((t) => t.type),
    ...new Set([...NODE_TYPES, ...RELATIONSHIP_TYPES].flatMap((t) => columnsOf(t.properties).map((c) => c.name))),
    ...questions.keys(),
    ...Object.keys(COMMANDS),
  ];
  const history = existsSync(HISTORY) ? readFileSync(HISTORY, 'utf8').split('\n').filter(Boolean).reverse() : [];
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    history,
    historySize: 500,
    completer: (line: string): [string[], string] => {
      const word = /[:\w\u4e00-\u9fff-]*$/u.exec(line)![0];
      return [word ? words.filter((w) => w.toLowerCase().startsWith(word.toLowerCase())) : [], word];
    },
  });
  print(`guitu · ${store.engine} · ${mayWrite ? colour.yellow('may write') : 'read-only'} · ${colour.dim(':help')}`);
  let last: Row[] = [];
  let pending = '';
  for (;;) {
    terminal.setPrompt(pending ? '   … ' : 'guitu> ');
    terminal.prompt();
    const line = await new Promise<string | undefined>((resolve) => {
      terminal.once('line', resolve);
      terminal.once('close', () => resolve(undefined));
    });
    if (line === undefined || /^:q(uit)?$|^:exit$/u.test(line.trim())) break;
    if (!pending && line.trim() === '') continue;
    try {
      if (!pending && line.startsWith(':')) {
        const outcome = await command(line.trim());
        if (outcome) last = outcome;
      } else {
        pending += (pending && '\n') + line;
        if (!pending.trimEnd().endsWith(';')) continue;
        const statement = pending.trimEnd().slice(0, -1);
        pending = '';
        remember(statement);
        last = await (mayWrite && changesGraph(statement) ? store.write(statement) : store.read(statement));
        show(last);
      }
    } catch (error) {
      pending = '';
      if (!(error instanceof GuituError)) throw error;
      print(colour.red(error.message) + (error.hint ? `\n${colour.dim(error.hint)}` : ''));
    }
  }
  terminal.close();

  function show(rows: Row[]): void {
    print(formatRows(Object.keys(rows[0] ?? {}), rows, format));
    print(colour.dim(`${rows.length} rows`));
  }

  async function command(line: string): Promise<Row[] | undefined> {
    const [name = '', ...rest] = line.split(/\s+/u);
    switch (name) {
      case ':help':
        for (const [key, about] of Object.entries(COMMANDS)) print(`${key.padEnd(12)}${about}`);
        return undefined;
      case ':schema':
        print(schemaText());
        return undefined;
      case ':questions':
        for (const q of questions.values()) print(`${q.name.padEnd(24)}${q.title}`);
        return undefined;
      case ':run': {
        const question = questions.get(rest[0] ?? '');
        if (!question)
          throw new GuituError(`there is no question "${rest[0] ?? ''}"`, { hint: ':questions lists them' });
        const given = Object.fromEntries(rest.slice(1).map((pair) => pair.split('=') as [string, string]));
        const { rows } = await ask(store, question, given);
        show(rows);
        return rows;
      }
      case ':explain':
        print((await store.read(`EXPLAIN ${rest.join(' ')}`)).map((row) => Object.values(row).join('\n')).join('\n'));
        return undefined;
      case ':format':
        format = formatNamed(rest[0] ?? '');
        return undefined;
      case ':save': {
        const file = rest[0] ?? 'rows.csv';
        const ending = file.split('.').at(-1)!;
        writeFileSync(
          file,
          `${formatRows(Object.keys(last[0] ?? {}), last, formatNamed(ending === 'txt' ? 'table' : ending))}\n`,
        );
        print(`${last.length} rows written to ${file}`);
        return undefined;
      }
      default:
        throw new GuituError(`no command "${name}"`, { hint: ':help lists them' });
    }
  }
}

function remember(statement: string): void {
  mkdirSync(dirname(HISTORY), { recursive: true });
  appendFileSync(HISTORY, `${statement.replace(/\n/gu, ' ')};\n`);
}

/** Labels and relationship types with their properties, one a line. */
function schemaText(): string {
  const names = (properties: Parameters<typeof columnsOf>[0]): string =>
    columnsOf(properties)
      .map((c) => c.name)
      .join(' ');
  return [
    ...NODE_TYPES.map((t) => `(:${t.label})  ${names(t.properties)}`),
    ...RELATIONSHIP_TYPES.map((t) => `(${t.from.join('|')})-[:${t.type}]->(${t.to.join('|')})  ${names(t.properties)}`),
  ].join('\n');
}
