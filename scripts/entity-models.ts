/**
 * Training of the small models of entities: whether a proposed name is one. In: annotated documents, and judged sentences
 * (test/data/entity/<type>-judged.tsv). Out: weights of features. Used by scripts/train-entities.ts, which writes
 * lexicon/<type>-model.tsv, and by bench/quality.ts, which judges each document by models that never saw it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proposals as events } from '../src/extract/event/index';
import { proposals as honors } from '../src/extract/honor/index';
import type { Proposal } from '../src/extract/model/index';
import { proposals as policies } from '../src/extract/policy/index';
import { proposals as projects, worksSections } from '../src/extract/project/index';
import { lexiconRows } from '../src/lexicon/table';
import type { Passage } from '../src/outline/document';
import { outline } from '../src/outline/index';
import { packageRoot } from '../src/package-root';
import { readSource } from '../src/read/index';
import { MappedText } from '../src/read/mapped-text';

/** A proposed name with its features, and whether it is one. */
export interface Example {
  group: string;
  features: string[];
  label: 0 | 1;
  weight: number;
  text: string;
}

/** Types that have a model, their finders' proposals and their label in the truth. */
export const MODELLED: Record<
  string,
  { label: string; proposals: (passage: Passage, amongWorks: boolean) => Proposal[] }
> = {
  project: { label: 'Project', proposals: projects },
  policy: { label: 'Policy', proposals: policies },
  honor: { label: 'Honor', proposals: honors },
  event: { label: 'Event', proposals: events },
};

const PENALTY = 2;
/** Judged sentences were chosen for being hard, and come from provinces, which speak of classes more than counties do. */
const JUDGED_WEIGHT = 0.4;
/** Annotators differ in what they call a work or a policy: those of bench/annotated help, but are not those of the truth. */
const OTHER_ANNOTATORS_WEIGHT = 0.25;
const ROUNDS = 25;
/** Features of single words, which few documents share: drawn to the prior twice as hard. */
const RARE = /^(?:suffix|kind|lead|tail)=/u;
const plain = (s: string): string =>
  s
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》〈〉【】()（）·、,，—-]/gu, '');
const overlaps = (a: string, b: string): boolean => a.length > 2 && b.length > 2 && (a.includes(b) || b.includes(a));

/** A document, its annotated facts and the lines that they cover. */
export interface Annotated {
  path: string;
  goldFile: string;
  linesFile: string;
  /** The folder of other annotators than those of the development truth; absent: theirs. */
  group?: string;
}

/** Examples of an annotated document; their group is its own or its path. */
export async function annotated(
  type: string,
  { path, goldFile, linesFile, group = path }: Annotated,
): Promise<Example[]> {
  const lines = new Set<number>();
  for (const range of readFileSync(linesFile, 'utf8').split(/\s+/u).filter(Boolean)) {
    const [from, to = from] = range.split('-').map(Number) as [number, number?];
    for (let n = from; n <= to!; n++) lines.add(n);
  }
  const weight = group === path ? 1 : OTHER_ANNOTATORS_WEIGHT;
  const gold = readFileSync(goldFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l))
    .filter((g) => g.kind === 'entity' && g.type === MODELLED[type]!.label);
  const examples: Example[] = [];
  const document = outline(await readSource(path));
  const amongWorks = worksSections(document);
  for (const passage of document.passages) {
    if (!lines.has(passage.line)) continue;
    const here = gold.filter((g) => g.line === passage.line);
    const names = here.map((g) => ({
      doubtful: g.doubtful,
      names: [g.name, g.surface, ...(g.accept ?? [])].map(plain),
    }));
    for (const { from, to, name, features: own, shared } of MODELLED[type]!.proposals(passage, amongWorks(passage))) {
      const features = [...(shared?.features ?? []), ...own];
      const exact = names.find((n) => n.names.includes(plain(name)));
      const near = names.some((n) => n.names.some((m) => overlaps(m, plain(name))));
      if (exact?.doubtful || (!exact && near)) continue;
      examples.push({ group, features, label: exact ? 1 : 0, weight, text: shown(passage, from, to, name) });
    }
  }
  return examples;
}

/** The name between what stands around it. */
const shown = (passage: Passage, from: number, to: number, name: string): string =>
  `${passage.text.text.slice(Math.max(0, from - 12), from)}【${name}】${passage.text.text.slice(to, to + 12)}`;

/**
 * Examples of test/data/entity/<type>-judged.tsv. Rows: group, sentence, names that are right (joined by |); all other
 * proposals of the sentence are none.
 */
export function judged(type: string): Example[] {
  const file = join(packageRoot(), 'test', 'data', 'entity', `${type}-judged.tsv`);
  if (!existsSync(file)) return [];
  const examples: Example[] = [];
  for (const row of readFileSync(file, 'utf8').split('\n')) {
    if (!row || row.startsWith('#')) continue;
    const [group, sentence, names = ''] = row.split('\t') as [string, string, string?];
    const right = names.split('|').filter(Boolean).map(plain);
    const passage: Passage = {
      index: 0,
      kind: 'sentence',
      text: MappedText.identity(sentence),
      section: 0,
      paragraph: 0,
      line: 1,
    };
    for (const { from, to, name, features: own, shared } of MODELLED[type]!.proposals(passage, false)) {
      const features = [...(shared?.features ?? []), ...own];
      const is = right.includes(plain(name));
      if (!is && right.some((r) => overlaps(r, plain(name)))) continue;
      examples.push({
        group,
        features,
        label: is ? 1 : 0,
        weight: JUDGED_WEIGHT,
        text: shown(passage, from, to, name),
      });
    }
  }
  return examples;
}

function priorOf(type: string): Map<string, number> {
  const file = `${type}-prior.tsv`;
  if (!existsSync(join(packageRoot(), 'lexicon', file))) return new Map();
  return new Map(lexiconRows(file).map(([feature, weight]) => [feature!, Number(weight)] as const));
}

/**
 * Logistic regression by Newton's method, drawn to the prior weights of lexicon/<type>-prior.tsv (0 for features that it
 * does not name): with few documents the prior decides where examples are rare.
 */
export function train(type: string, examples: Example[]): Map<string, number> {
  const prior = priorOf(type);
  const names = ['bias', ...new Set(examples.flatMap((e) => e.features))];
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map((e) => [0, ...e.features.map((f) => index.get(f)!)]);
  const size = names.length;
  const start = names.map((name) => prior.get(name) ?? 0);
  const weights = [...start];
  const penalty = names.map((name) => (name === 'bias' ? 0.1 : RARE.test(name) ? 2 * PENALTY : PENALTY));
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((w, i) => penalty[i]! * (w - start[i]!));
    const hessian = weights.map((_, i) => {
      const row = new Float64Array(size);
      row[i] = penalty[i]!;
      return row;
    });
    rows.forEach((row, r) => {
      let sum = 0;
      for (const f of row) sum += weights[f]!;
      const p = 1 / (1 + Math.exp(-sum));
      const { weight, label } = examples[r]!;
      const curvature = weight * Math.max(p * (1 - p), 1e-6);
      for (const f of row) {
        gradient[f]! += weight * (p - label);
        for (const g of row) hessian[f]![g]! += curvature;
      }
    });
    const step = solve(hessian, gradient);
    let largest = 0;
    step.forEach((s, i) => {
      weights[i]! -= s;
      largest = Math.max(largest, Math.abs(s));
    });
    if (largest < 1e-4) break;
  }
  return new Map([...prior, ...names.map((name, i) => [name, weights[i]!] as const)]);
}

/** Solves the symmetric positive system by Gaussian elimination. */
function solve(matrix: Float64Array[], right: number[]): number[] {
  const a = matrix.map((row) => Float64Array.from(row));
  const x = [...right];
  const n = x.length;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const factor = a[j]![i]! / a[i]![i]!;
      if (factor === 0) continue;
      for (let k = i; k < n; k++) a[j]![k]! -= factor * a[i]![k]!;
      x[j]! -= factor * x[i]!;
    }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= a[i]![k]! * x[k]!;
    x[i]! /= a[i]![i]!;
  }
  return x;
}
