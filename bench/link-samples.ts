/**
 * Draws pairs of names to be judged by eye: 200 that linking made one ("merged") and 200 similar ones that it kept apart
 * ("apart"), from the seeds and ../shared/corpus. Verdicts stand in bench/link-verdicts.tsv and are kept when the pairs are
 * drawn again: "right", "wrong", or "open" where the documents do not tell; an empty verdict is still to be judged.
 * Run: npx ts-node -T bench/link-samples.ts [--seed N] [FOLDER…]; counts of verdicts go to bench/link-samples.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DocumentFacts } from '../src/extract/document-facts';
import { link } from '../src/link/index';
import type { Linked } from '../src/link/linked';
import { packageRoot } from '../src/package-root';
import { collectFile } from '../src/pipeline/collect';
import { FactFiles } from '../src/pipeline/fact-files';
import { findDocuments } from '../src/read/find-documents';
import { randomOf } from './random';

const SIZE = 200;
const VERDICTS = join(packageRoot(), 'bench/link-verdicts.tsv');
const COUNTS = join(packageRoot(), 'bench/link-samples.md');
/** Least share of common pairs of characters (Dice) for two names to count as similar. */
const SIMILAR = 0.6;

interface Pair {
  sample: 'merged' | 'apart';
  type: string;
  a: string;
  b: string;
}

const keyOf = ({ sample, type, a, b }: Pair): string => [sample, type, a, b].join('\t');

function draw<T>(items: T[], next: () => number): T[] {
  const rest = [...items];
  const drawn: T[] = [];
  while (rest.length > 0 && drawn.length < SIZE) {
    const at = Math.floor(next() * rest.length);
    drawn.push(rest[at]!);
    rest[at] = rest.at(-1)!;
    rest.pop();
  }
  return drawn;
}

/** Two names of one entity with the jurisdictions they stood in. */
function mergedPairs({ merges, entities }: Linked): Pair[] {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const pairs: Pair[] = [];
  for (const { id, names } of merges)
    for (const [i, one] of names.entries())
      for (const other of names.slice(i + 1))
        if (one.name !== other.name)
          pairs.push({
            sample: 'merged',
            type: types.get(id)!,
            a: `${one.name}@${one.jurisdiction}`,
            b: `${other.name}@${other.jurisdiction}`,
          });
  return pairs;
}

const bigrams = (text: string): Set<string> => new Set([...text].slice(1).map((c, i) => [...text][i]! + c));

/** Entities of one type whose names are much alike. */
function similarPairs({ entities }: Linked): Pair[] {
  const pairs: Pair[] = [];
  const grams = entities.map(({ name }) => bigrams(name));
  const holders = new Map<string, number[]>();
  for (const [index, { type }] of entities.entries()) {
    const common = new Map<number, number>();
    for (const gram of grams[index]!) {
      const key = `${type} ${gram}`;
      const there = holders.get(key) ?? [];
      for (const other of there) common.set(other, (common.get(other) ?? 0) + 1);
      holders.set(key, [...there, index]);
    }
    for (const [other, shared] of common)
      if ((2 * shared) / (grams[index]!.size + grams[other]!.size) >= SIMILAR)
        pairs.push({ sample: 'apart', type, a: entities[other]!.id, b: entities[index]!.id });
  }
  return pairs;
}

function verdicts(): Map<string, string> {
  if (!existsSync(VERDICTS)) return new Map();
  const rows = readFileSync(VERDICTS, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(rows.map((line) => [line.split('\t').slice(0, 4).join('\t'), line.split('\t').slice(4).join('\t')]));
}

function counts(pairs: Pair[], known: Map<string, string>, seed: string): string {
  const line = (sample: Pair['sample']): string => {
    const own = pairs.filter((pair) => pair.sample === sample);
    const of = (verdict: string): number =>
      own.filter((pair) => (known.get(keyOf(pair)) ?? '').split('\t')[0] === verdict).length;
    return `| ${sample} | ${own.length} | ${of('right')} | ${of('wrong')} | ${of('open')} | ${of('')} |`;
  };
  return [
    '# Pairs of names judged by eye',
    '',
    `Drawn by \`bench/link-samples.ts --seed ${seed}\` from the seeds and twenty provincial reports on ${new Date().toISOString().slice(0, 10)}; verdicts in`,
    '`bench/link-verdicts.tsv`. merged: two names that linking made one. apart: two similar names that it kept apart (wrong =',
    'a missed merge). open: the documents do not tell.',
    '',
    '| sample | pairs | right | wrong | open | not judged |',
    '|---|---|---|---|---|---|',
    line('merged'),
    line('apart'),
    '',
  ].join('\n');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { seed: { type: 'string', default: '1' } },
    allowPositionals: true,
  });
  const given = positionals.length > 0 ? positionals : ['seeds', '../shared/corpus'].map((f) => join(packageRoot(), f));
  const factFiles = new FactFiles(join(tmpdir(), 'guitu-bench-facts'));
  const documents: DocumentFacts[] = [];
  const { files } = await findDocuments(given.filter((path) => existsSync(path)));
  for (const path of files) {
    const { facts, fresh } = await collectFile(path, factFiles);
    if (fresh) factFiles.save(facts);
    documents.push(facts);
  }
  const linked = link(documents);
  const [merged, similar] = [mergedPairs(linked), similarPairs(linked)];
  const next = randomOf(Number(values.seed));
  const pairs = [...draw(merged, next), ...draw(similar, next)];
  const known = verdicts();
  const head = `# Verdicts on pairs drawn with seed ${values.seed} of ${merged.length} merged and ${similar.length} similar pairs. sample, type, a, b, verdict, remark`;
  writeFileSync(VERDICTS, `${[head, ...pairs.map((p) => `${keyOf(p)}\t${known.get(keyOf(p)) ?? ''}`)].join('\n')}\n`);
  writeFileSync(COUNTS, counts(pairs, known, values.seed));
  console.log(readFileSync(COUNTS, 'utf8'));
}

void main();
