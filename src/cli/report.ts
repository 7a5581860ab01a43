import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { loadQuestions } from '../query/index';
import { type Report, SUBJECTS, toDocx, toHtml, toMarkdown, writeReport } from '../report/index';
import { openStore } from '../store/index';
import { type CommonOptions, storeOptions, withStore, withTalk } from './options';
import { print, say } from './talk';

interface Options extends CommonOptions {
  out?: string;
}

export function register(program: Command): void {
  withTalk(withStore(program.command('report <subject> [names...]')))
    .description(`write a report with its evidence: ${SUBJECTS.join(', ')} · 生成报告`)
    .option('--out <file>', 'an .html, .docx or .md file; without it Markdown goes to stdout · 输出文件')
    .addHelpText(
      'after',
      '\nExamples:\n  guitu report place 太仓市 --out 太仓市.html\n  guitu report compare 太仓市 昆山市 --out compare.html\n  guitu report indicator 地区生产总值\n  guitu report network projects --out network.html',
    )
    .action(async (subject: string, names: string[], options: Options) => {
      const store = await openStore(storeOptions(options));
      try {
        const report = await writeReport({ store, questions: loadQuestions() }, subject, names);
        if (options.json) return print(JSON.stringify(report, null, 1));
        if (!options.out) return print(toMarkdown(report).trimEnd());
        writeFileSync(options.out, await rendered(report, options.out));
        say(
          `${options.out}: ${report.sections.length} sections, ${report.citations.length} sentences as evidence`,
          options,
        );
      } finally {
        await store.close();
      }
    });
}

/** The form that the file's ending names; Markdown for any other. */
async function rendered(report: Report, file: string): Promise<string | Buffer> {
  if (/\.html?$/iu.test(file)) return toHtml(report);
  return /\.docx$/iu.test(file) ? toDocx(report) : toMarkdown(report);
}
