import type { Command } from 'commander';
import { ask, loadQuestions } from '../query/index';
import { understand } from '../query/words/index';
import { openStore } from '../store/index';
import { formatNamed, formatRows } from './format';
import { type CommonOptions, storeOptions, withStore, withTalk } from './options';
import { colour, print, say } from './talk';

interface Options extends CommonOptions {
  format?: string;
}

export function register(program: Command): void {
  withTalk(withStore(program.command('ask <words...>')))
    .description('ask in words, Chinese or English; shows which question it chose · 用中文或英文提问')
    .option('--format <format>', 'table, json, csv or md · 输出格式')
    .addHelpText(
      'after',
      '\nExamples:\n  guitu ask 太仓和昆山有什么联系？\n  guitu ask 昭化区2022年的目标完成了吗？\n  guitu ask "which industries does Zhuzhou develop?"',
    )
    .action(async (words: string[], options: Options) => {
      const format = formatNamed(options.format ?? (options.json ? 'json' : 'table'));
      const questions = loadQuestions();
      const store = await openStore(storeOptions(options));
      try {
        const { question: name, parameters } = await understand(words.join(' '), questions, store);
        const question = questions.get(name)!;
        const given = Object.entries(parameters).map(([key, value]) => `--${key} ${value}`);
        say(
          `${question.title}\n${colour.bold(['guitu query', name, ...given].join(' '))}\n${colour.dim(question.cypher)}`,
          options,
        );
        const { columns, rows } = await ask(store, question, parameters);
        print(formatRows(columns, rows, format));
        if (format === 'table') say(`${rows.length} rows`, options);
      } finally {
        await store.close();
      }
    });
}
