/**
 * Trains lexicon/tense-model.tsv: the words by which sentences of work reports plan or look back. Labels are the parts of
 * whole reports, which their headings name (2025年工作回顾, 2026年重点工作).
 * Usage: ts-node scripts/train-tense.ts REPORT…
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outline, roleOf } from '../src/outline/index';
import { tenseWords } from '../src/outline/tense';
import { packageRoot } from '../src/package-root';
import { readSource } from '../src/read/index';
import { type Example, regress } from './logistic';

const PENALTY = 3;
/** A word of fewer sentences says little of the genre. */
const LEAST_SENTENCES = 4;
const LEAST_WEIGHT = 0.05;
const SHORTEST = 10;

async function examplesOf(path: string): Promise<Example[]> {
  const document = outline(await readSource(path));
  const examples: Example[] = [];
  for (const { kind, text, index } of document.passages) {
    const { role } = roleOf(document, index);
    if ((kind !== 'sentence' && kind !== 'listItem') || role === 'background' || text.length <= SHORTEST) continue;
    const features: string[] = [];
    tenseWords(text.text, (slot, word) => features.push(`${slot}\t${word}`));
    examples.push({ features, label: role === 'target' ? 1 : 0, weight: 1 });
  }
  return examples;
}

async function main(): Promise<void> {
  const reports = process.argv.slice(2);
  const examples = (await Promise.all(reports.map(examplesOf))).flat();
  const sentences = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) sentences.set(feature, (sentences.get(feature) ?? 0) + 1);
  for (const example of examples)
    example.features = example.features.filter((feature) => sentences.get(feature)! >= LEAST_SENTENCES);
  const weights = regress(examples, (feature) => ({ mean: 0, penalty: feature === 'bias' ? 0.1 : PENALTY }));
  const lines = [...weights]
    .filter(([feature, weight]) => feature === 'bias' || Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `${feature === 'bias' ? 'bias\t' : feature}\t${weight.toFixed(2)}`);
  const header = `# How much words that open and end clauses, stand before figures or mark a tense speak for a plan: see src/outline/tense.ts.\n# Origin: scripts/train-tense.ts on whole work reports.\n`;
  writeFileSync(join(packageRoot(), 'lexicon', 'tense-model.tsv'), `${header}${lines.join('\n')}\n`);
  console.log(`${examples.length} sentences of ${reports.length} reports, ${lines.length} weights`);
}

main();
