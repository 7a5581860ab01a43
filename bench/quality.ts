/**
 * Scores the whole pipeline on the development truth, document by document, and writes bench/quality.md.
 * `npm run quality` (needs ../shared/gold; says so and stops where it is absent).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fact } from '../src/extract/fact';
import { extractFacts } from '../src/extract/index';
import { relationExtractor } from '../src/extract/relation/index';
import { outline } from '../src/outline/index';
import { packageRoot } from '../src/package-root';
import { readSource } from '../src/read/index';
import { heldOut } from './held-out';
import { goldFacts, goldJurisdiction, goldMentions, SCORER, type TruthDocument, truthDocuments } from './truth';

interface Score {
  gold: number;
  found: number;
  precision: number;
  recall: number;
  f1: number;
}
type Scores = Record<string, Score>;

const SECTIONS: [title: string, keep: (name: string) => boolean][] = [
  [
    'Entities',
    (name) =>
      name.startsWith('Entity') || /^(?:Project|Institution|Place|Policy|Honor|Event|Person|Industry)$/u.test(name),
  ],
  ['Measurements', (name) => name.startsWith('Measurement')],
  ['Relations', (name) => name.startsWith('Relation')],
];

/** Documents whose errors were read while relations were made; of 001 only what names say by themselves. */
const READ_FOR_RELATIONS = ['000', '002', '003', '004'];

function score(facts: Fact[], truths: TruthDocument[]): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'quality-'));
  const file = join(folder, 'facts.jsonl');
  const printed = facts.filter((fact) => fact.kind !== 'measurement' || fact.value !== null); // as `guitu facts` does
  writeFileSync(file, printed.map((fact) => JSON.stringify(fact)).join('\n'));
  const specs = truths.map((t) => `${t.doc}=${t.goldFile}:${t.linesFile}`);
  const scores = JSON.parse(execFileSync('node', [SCORER, file, ...specs, '--json'], { encoding: 'utf8' })) as Scores;
  rmSync(folder, { recursive: true });
  return scores;
}

const cell = (s: Score | undefined): string =>
  s && s.gold + s.found > 0 ? `${s.f1.toFixed(2)} (${s.precision.toFixed(2)}/${s.recall.toFixed(2)})` : '–';

function table(columns: [head: string, scores: Scores][], keep: (name: string) => boolean): string {
  const all = columns.at(-1)![1];
  const names = Object.keys(all).filter(keep).sort();
  const rows = names.map(
    (name) => `| ${name} | ${all[name]!.gold} | ${columns.map(([, scores]) => cell(scores[name])).join(' | ')} |`,
  );
  return [
    `| F1 (precision/recall) | truth | ${columns.map(([head]) => head).join(' | ')} |`,
    `|---|--:|${columns.map(() => '---|').join('')}`,
    ...rows,
  ].join('\n');
}

/** Facts of each document with models trained on the others. */
async function factsHeldOut(truths: TruthDocument[]): Promise<Map<TruthDocument, Fact[]>> {
  const found = new Map<TruthDocument, Fact[]>();
  await heldOut(truths, async (truth) => {
    found.set(truth, extractFacts(outline(await readSource(truth.path))).facts);
  });
  return found;
}

async function main(): Promise<void> {
  const truths = truthDocuments();
  if (truths.length === 0) {
    console.error('No truth found: bench/quality.ts scores against ../shared/gold/dev beside the repository.');
    process.exitCode = 1;
    return;
  }
  const found = new Map<TruthDocument, Fact[]>();
  const onTruth = new Map<TruthDocument, Fact[]>();
  for (const truth of truths) {
    const document = outline(await readSource(truth.path));
    found.set(truth, extractFacts(document).facts);
    const gold = goldFacts(truth);
    const mentions = goldMentions(document, gold);
    document.meta.jurisdiction = goldJurisdiction(gold);
    onTruth.set(truth, [...mentions, ...relationExtractor.extract({ document, mentions })]);
  }
  const columnsOf = (facts: Map<TruthDocument, Fact[]>): [string, Scores][] => [
    ...truths.map((t): [string, Scores] => [t.key, score(facts.get(t)!, [t])]),
    ['all', score([...facts.values()].flat(), truths)],
  ];
  const columns = columnsOf(found);
  const keptAside = columnsOf(await factsHeldOut(truths));
  const parts = SECTIONS.map(([title, keep]) => `## ${title}\n\n${table(columns, keep)}\n`);
  const report = [
    '# Quality on the development truth',
    '',
    'Made by `npm run quality`. Columns are the seed documents whose file names begin with that number; `Measurement` counts a',
    'fact when value, unit, indicator, aspect, status and period are right, `X|value` is the share of matched values with X right.',
    '',
    '**These documents were in view when rules were written, and the small models are trained on them: expect less elsewhere.**',
    'The second table shows each document judged by models that never saw it.',
    '',
    parts[0]!,
    '## Entities, each document kept aside from the models',
    '',
    'Projects, policies, honours, events, industries and firms are weighed by models trained on the other documents, on those of',
    'bench/annotated and further folders named by `--with`, and on the judged sentences; the rules and lexicons are the same.',
    '',
    table(keptAside, SECTIONS[0]![1]),
    '',
    ...parts.slice(1),
    '## Relations between the entities of the truth',
    '',
    'The relation extractor alone: entities and jurisdiction are given. Errors were read on',
    `${READ_FOR_RELATIONS.join(', ')}; of 001 only what names say by themselves.`,
    '',
    table(columnsOf(onTruth), (name) => name.startsWith('Relation')),
    '',
  ].join('\n');
  writeFileSync(join(packageRoot(), 'bench', 'quality.md'), report);
  const say = (title: string, name: string, of: [string, Scores][]): void =>
    console.log(`${title}: ${of.map(([head, scores]) => `${head} ${scores[name]?.f1.toFixed(3) ?? '–'}`).join('  ')}`);
  for (const name of ['Entity (core)', 'Entity (context)', 'Measurement', 'Relation']) say(name, name, columns);
  for (const name of ['Entity (core)', 'Entity (context)']) say(`${name}, kept aside`, name, keptAside);
}

main();
