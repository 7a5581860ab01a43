import type { Command } from 'commander';
import { ask, loadQuestions, type Question, questionNamed } from '../query/index';
import { openStore } from '../store/index';
import { formatNamed, formatRows } from './format';
import { type CommonOptions, storeOptions, withStore, withTalk } from './options';
import { parameterWords } from './parameter-words';
import { nearest } from './suggest';
import { colour, print, say, table } from './talk';

interface QueryOptions extends CommonOptions {
  format?: string;
  questions?: string[];
  descendants: boolean;
}

export function register(program: Command): void {
  const command = withTalk(withStore(program.command('query [name]')))
    .description('list the questions, or run one: guitu query NAME [--PARAM VALUE …] · 列出或运行问题')
    .option('--format <format>', 'table, json, csv or md · 输出格式')
    .option('--questions <dir...>', "folders with question files of one's own · 自己的问题文件夹")
    .option('--no-descendants', 'a place is itself only, without what lies in it · 不含下辖地区')
    .helpOption(false)
    .option('-h, --help', 'show this, or with NAME the question · 显示帮助')
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText(
      'after',
      '\nExamples:\n  guitu query\n  guitu query shared-entities --type Place\n  guitu query indicator-compare --indicator 地区生产总值 --aspect growth --format csv',
    )
    .action(async (name: string | undefined, options: QueryOptions & { help?: boolean }) => {
      if (options.help && !name) return void command.outputHelp();
      const questions = loadQuestions(options.questions);
      const format = formatNamed(options.format ?? (options.json ? 'json' : 'table'));
      if (!name) return list(questions, format === 'json');
      const question = questionNamed(questions, name, nearest);
      if (options.help) return print(describe(question));
      const given = parameterWords(command.args.slice(1));
      const store = await openStore(storeOptions(options));
      try {
        const { columns, rows } = await ask(store, question, given, { descendants: options.descendants });
        print(formatRows(columns, rows, format));
        if (format === 'table') say(`${rows.length} rows · ${question.title}`, options);
      } finally {
        await store.close();
      }
    });
}

function list(questions: Map<string, Question>, json: boolean): void {
  const all = [...questions.values()];
  if (json) {
    const shown = all.map(({ name, title, answers, parameters, columns, examples, answer }) => ({
      name,
      title,
      answers,
      parameters,
      columns,
      examples,
      answer,
    }));
    print(JSON.stringify(shown, null, 1));
    return;
  }
  const words = (q: Question): string =>
    q.parameters.map((p) => (p.default === undefined ? `--${p.name}` : `[--${p.name}]`)).join(' ');
  print(
    table(
      ['question', 'title', 'parameters'],
      all.map((q) => [q.name, q.title, words(q)]),
    ),
  );
  say('guitu query NAME --help shows one · 加 --help 查看某个问题');
}

function describe(question: Question): string {
  const lines = [colour.bold(`${question.name}: ${question.title}`), question.answers, '', 'Parameters · 参数'];
  for (const p of question.parameters)
    lines.push(`  --${p.name} <${p.type}>${p.default === undefined ? '' : ` [${p.default || '—'}]`}  ${p.about}`);
  lines.push(
    '',
    'Columns · 列',
    ...question.columns.map((c) => `  ${c.name}  ${c.about}`),
    '',
    'Examples · 例',
    ...question.examples.map((e) => `  ${e}`),
    ...question.answer.map((line) => `    ${line}`),
    '',
    question.cypher,
  );
  return lines.join('\n');
}
