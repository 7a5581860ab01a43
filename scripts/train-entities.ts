/**
 * Trains lexicon/<type>-model.tsv for project, policy, honor, event, industry and firm. Prints how each model does on documents
 * held out (each of the development truth, or each that is named), and how well its probabilities are calibrated. Without
 * names: the development truth beside the repository and, at less weight, the documents of bench/annotated and of the
 * folders named by --with. --onto=FOLDER carries on from the models in a copy of lexicon/ of before: those of the
 * repository have so kept what they learnt from excerpts of public work reports that are not distributed with it.
 * Usage: ts-node scripts/train-entities.ts [--type=project] [--errors] [--with=FOLDER …] [--onto=FOLDER]
 *   [DOCUMENT=GOLD.jsonl:LINES …]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotatedDocuments, truthDocuments } from '../bench/truth';
import { weigh } from '../src/extract/model/index';
import { isWorded } from '../src/extract/model/wording';
import { packageRoot } from '../src/package-root';
import { type Annotated, annotated, type Example, judged, MODELLED, modelIn, train } from './entity-models';

/** A proposal of this probability is kept. */
const LEAST = 0.4;

function report(name: string, pairs: { p: number; e: Example }[], verbose: boolean): void {
  const right = pairs.filter(({ p, e }) => p >= LEAST && e.label).length;
  const found = pairs.filter(({ p }) => p >= LEAST).length;
  const gold = pairs.filter(({ e }) => e.label).length;
  const f1 = (2 * right) / (found + gold || 1);
  console.log(
    `${name}: ${pairs.length} proposals, ${gold} works, P ${(right / (found || 1)).toFixed(3)} R ${(right / (gold || 1)).toFixed(3)} F1 ${f1.toFixed(3)}`,
  );
  if (verbose)
    for (const { p, e } of pairs.filter(({ p, e }) => p >= LEAST !== Boolean(e.label)).sort((a, b) => a.p - b.p))
      console.log(`  ${e.label ? '-' : '+'} ${p.toFixed(2)} ${e.text}`);
}

async function trainType(type: string, documents: Annotated[], verbose: boolean, onto?: string): Promise<void> {
  const examples = judged(type);
  for (const document of documents) examples.push(...(await annotated(type, document)));
  console.log(`${type}`);
  for (const group of documents.filter(({ group }) => !group).map(({ path }) => path)) {
    const others = examples.filter((e) => e.group !== group);
    const weights = train(type, others);
    const held = examples.filter((e) => e.group === group).map((e) => ({ e, p: weigh(weights, e.features) }));
    report(`  ${group.split('/').at(-1)}`, held, verbose);
  }
  const weights = train(type, examples, onto === undefined ? undefined : modelIn(onto, type));
  const all = examples.map((e) => ({ e, p: weigh(weights, e.features) }));
  report('  all (trained on)', all, false);
  for (let low = 0; low < 1; low += 0.1) {
    const band = all.filter(({ p }) => p >= low && p < low + 0.1);
    const right = band.filter(({ e }) => e.label).length / band.length;
    if (band.length)
      console.log(`    said ${low.toFixed(1)}–${(low + 0.1).toFixed(1)}: ${band.length}, right ${right.toFixed(2)}`);
  }
  const lines = [...weights]
    .filter(([feature, w]) => Math.abs(w) >= (isWorded(feature) ? 0.02 : 0.005) && !/\s/u.test(feature))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([f, w]) => `${f}\t${w.toFixed(3)}`);
  const header = `# Weights of the features that src/extract/${type} gives its proposals.\n# Origin: scripts/train-entities.ts on annotated public documents.\n`;
  writeFileSync(join(packageRoot(), 'lexicon', `${type}-model.tsv`), `${header}${lines.join('\n')}\n`);
}

function readSpec(spec: string): Annotated {
  const [path, rest] = spec.split('=') as [string, string];
  const [goldFile, linesFile] = rest.split(':') as [string, string];
  return { path, goldFile, linesFile };
}

async function main(): Promise<void> {
  const specs = process.argv.slice(2).filter((a) => !a.startsWith('--'));
  const documents = specs.length ? specs.map(readSpec) : [...truthDocuments(), ...annotatedDocuments()];
  const option = (name: string): string | undefined =>
    process.argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);
  const only = option('type');
  for (const type of Object.keys(MODELLED))
    if (!only || only === type) await trainType(type, documents, process.argv.includes('--errors'), option('onto'));
}

main();
