import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import type { DocumentFacts } from '../extract/document-facts';
import { decide, JUDGEMENT_FILE, readJudgements } from '../link/index';
import { type Doubt, undecided } from '../link/review';
import { withConfig, withStore, withTalk } from './options';
import { colour, print, say } from './talk';
import { withWorkspace } from './workspace';

interface Options {
  store: string;
  neo4j?: string;
  user: string;
  json?: boolean;
  config?: string;
  quiet?: boolean;
  judgements: string;
  list?: boolean;
}

/** `guitu review`: walks the pairs that the rules leave unsure and records what the person decides. */
export function register(program: Command): void {
  const command = program
    .command('review')
    .description('decide on names that may be one thing, with their sentences · 逐对人工判定')
    .option('--judgements <file>', 'file of judgements · 判定文件', JUDGEMENT_FILE)
    .option('--list', 'print the pairs, ask nothing · 只列出');
  withTalk(withStore(withConfig(command))).action(async (options: Options) => {
    const doubts = undecided(await factsInGraph(options), readJudgements(options.judgements));
    if (options.json) print(JSON.stringify(doubts));
    else if (options.list || !process.stdin.isTTY) for (const doubt of doubts) print(`${textOf(doubt)}\n`);
    else await walk(doubts, options.judgements);
    say(`${doubts.length} pairs unsure`, options);
  });
}

const factsInGraph = (options: Options): Promise<DocumentFacts[]> =>
  withWorkspace(options, async ({ store, factFiles }) => {
    const { heldDocuments } = require('../pipeline/index') as typeof import('../pipeline/index');
    const { factsOf } = require('../pipeline/held-facts') as typeof import('../pipeline/held-facts');
    return factsOf(await heldDocuments(store), new Map(), factFiles);
  });

function textOf({ a, b, judgement }: Doubt): string {
  const side = (label: string, { id, name, sentences }: Doubt['a']): string =>
    [
      `${label} ${colour.bold(name)}  ${colour.dim(id)}`,
      ...sentences.map((s) => `    ${s.doc}:${s.line}  ${s.text}`),
    ].join('\n');
  return `${side('A', a)}\n${side('B', b)}\n  ${colour.dim(`${judgement.by}: ${judgement.why}`)}`;
}

async function walk(doubts: Doubt[], file: string): Promise<void> {
  const ask = createInterface({ input: process.stdin, output: process.stderr });
  try {
    for (const [index, doubt] of doubts.entries()) {
      print(`\n${index + 1}/${doubts.length}\n${textOf(doubt)}`);
      const answer = (await ask.question('s 相同 same · d 不同 different · Enter 跳过 skip · q 退出 quit > ')).trim();
      if (answer === 'q') return;
      if (answer !== 's' && answer !== 'd') continue;
      decide({ decision: answer === 's' ? 'same' : 'different', a: doubt.a.id, b: doubt.b.id }, file);
    }
  } finally {
    ask.close();
  }
}
