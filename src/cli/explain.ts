import type { Command } from 'commander';
import { compareNames, PART_LABELS, readJudgements } from '../link/index';
import { parsedRef } from '../link/resolve';
import { nameRef, withNames } from './name-arguments';
import { print, table } from './talk';

interface Options {
  type?: string;
  jurisdiction?: string;
  judgements: string;
  json?: boolean;
}

const OUTCOMES: Record<string, string> = {
  equal: '=',
  differs: '≠',
  'only a': 'only in A',
  'only b': 'only in B',
  nested: 'one lies in the other',
  contained: 'one holds the other',
};

const EXAMPLES = `
Examples 示例:
  guitu explain Institution:市一院@太仓市 Institution:太仓市第二人民医院@太仓市
  guitu explain 沪苏通铁路 沪苏通铁路二期 --type Project --jurisdiction 太仓市`;

/** `guitu explain A B`: the parts of two names side by side, and what follows from them. */
export function register(program: Command): void {
  withNames(program.command('explain <a> <b>'))
    .description('why two names are the same, different or unsure · 解释两个名称的判定')
    .option('--json', 'print the result as JSON · 以 JSON 输出')
    .addHelpText('after', EXAMPLES)
    .action((a: string, b: string, options: Options) => {
      const refs = [nameRef(a, options), nameRef(b, options)] as const;
      const [one, other] = refs.map(parsedRef) as [ReturnType<typeof parsedRef>, ReturnType<typeof parsedRef>];
      const rule = compareNames(one, other);
      const human = readJudgements(options.judgements).find(
        (j) => (j.a === refs[0] && j.b === refs[1]) || (j.a === refs[1] && j.b === refs[0]),
      );
      if (options.json) {
        print(JSON.stringify({ a: one, b: other, rule, human: human ?? null }));
        return;
      }
      const rows = rule.features.map(({ part, a: x, b: y, outcome }) => [PART_LABELS[part], x, OUTCOMES[outcome], y]);
      print(
        table(
          ['', `A ${one.surface}`, '', `B ${other.surface}`],
          [...rows, ['id', one.id, one.id === other.id ? '=' : '≠', other.id]],
        ),
      );
      print(`A: ${one.canonical} (${one.rules.join(', ') || 'as written'})`);
      print(`B: ${other.canonical} (${other.rules.join(', ') || 'as written'})`);
      print(`rule 规则: ${rule.decision} — ${rule.by}: ${rule.why}`);
      if (human) print(`person 人工: ${human.decision} — ${human.by} ${human.date} ${human.note}`.trimEnd());
    });
}
