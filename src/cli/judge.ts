import type { Command } from 'commander';
import { compareNames, decide, JUDGEMENT_FILE, undoJudgement } from '../link/index';
import { parsedRef } from '../link/resolve';
import { nameRef, withNames } from './name-arguments';
import { print } from './talk';

interface Options {
  type?: string;
  jurisdiction?: string;
  judgements: string;
  note?: string;
  by?: string;
}

const EXAMPLES = `
Names 名称: TYPE:NAME@JURISDICTION, an entity's id, or a bare name with --type and --jurisdiction.

Examples 示例:
  guitu judge same Institution:市一院@太仓市 Institution:太仓市第一人民医院
  guitu judge different 高新区二期 高新区三期 --type Project --jurisdiction 株洲市
  guitu judge undo                              take back the last judgement`;

/** `guitu judge`: records what a person decided about two names; takes effect with the next build. */
export function register(program: Command): void {
  const judge = program
    .command('judge')
    .description('record that two names are the same or different; undo takes it back · 人工判定')
    .addHelpText('after', EXAMPLES);
  for (const decision of ['same', 'different'] as const)
    withNames(judge.command(`${decision} <a> <b>`))
      .description(decision === 'same' ? 'two names mean one thing · 同一事物' : 'two names mean two things · 不同事物')
      .option('--note <text>', 'why · 理由')
      .option('--by <name>', 'who decides · 判定人')
      .action((a: string, b: string, options: Options) => {
        const refs = [a, b].map((text) => nameRef(text, options));
        const rule = compareNames(parsedRef(refs[0]!), parsedRef(refs[1]!));
        const judgement = decide(
          { decision, a: refs[0]!, b: refs[1]!, by: options.by, note: options.note },
          options.judgements,
        );
        print(`${judgement.a} ${decision === 'same' ? '=' : '≠'} ${judgement.b}`);
        print(`by rule: ${rule.decision} (${rule.by}); recorded in ${options.judgements}`);
      });
  judge
    .command('undo [a] [b]')
    .description('take back the last judgement, or the one on two names · 撤销')
    .option('--judgements <file>', 'file of judgements', JUDGEMENT_FILE)
    .option('--type <type>', 'type of bare names')
    .option('--jurisdiction <name>', 'jurisdiction of bare names')
    .action((a: string | undefined, b: string | undefined, options: Options) => {
      const pair = a && b ? { a: nameRef(a, options), b: nameRef(b, options) } : undefined;
      const { decision, a: x, b: y } = undoJudgement(options.judgements, pair);
      print(`taken back: ${x} ${decision === 'same' ? '=' : '≠'} ${y}`);
    });
}
