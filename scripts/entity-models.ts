/**
 * Training of the small models of entities: whether a proposed name is one. In: annotated documents, and judged sentences
 * (test/data/entity/<type>-judged.tsv). Out: weights of features. Used by scripts/train-entities.ts, which writes
 * lexicon/<type>-model.tsv, and by bench/quality.ts, which judges each document by models that never saw it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proposals as events } from '../src/extract/event/index';
import { proposals as honors } from '../src/extract/honor/index';
import { proposals as industries } from '../src/extract/industry/index';
import type { Proposal } from '../src/extract/model/index';
import { isWorded, wordedFeature, wordingOf } from '../src/extract/model/wording';
import { proposals as policies } from '../src/extract/policy/index';
import { firmProposals, proposals as projects, worksSections } from '../src/extract/project/index';
import { lexiconRows, tableRows } from '../src/lexicon/table';
import type { Passage } from '../src/outline/document';
import { outline } from '../src/outline/index';
import { packageRoot } from '../src/package-root';
import { readSource } from '../src/read/index';
import { MappedText } from '../src/read/mapped-text';
import { type Example as Observed, regress } from './logistic';

/** A proposed name with its features, and whether it is one. */
export interface Example extends Observed {
  group: string;
  text: string;
}

/** Types that have a model, their finders' proposals and their label in the truth. */
export const MODELLED: Record<
  string,
  {
    label: string;
    proposals: (passage: Passage, amongWorks: boolean) => Proposal[];
    /** Whether a name that is a part of the right one, or holds it, is wrong and not merely no example. */
    exact?: boolean;
  }
> = {
  project: { label: 'Project', proposals: projects },
  policy: { label: 'Policy', proposals: policies },
  honor: { label: 'Honor', proposals: honors },
  event: { label: 'Event', proposals: events },
  industry: { label: 'Industry', proposals: industries },
  firm: { label: 'Institution', proposals: firmProposals, exact: true },
};

const PENALTY = 2;
const WORDED_PENALTY = 3;
/** Judged sentences were chosen for being hard, and come from provinces, which speak of classes more than counties do. */
const JUDGED_WEIGHT = 0.4;
/** Annotators differ in what they call a work or a policy: those of bench/annotated help, but are not those of the truth. */
const OTHER_ANNOTATORS_WEIGHT = 0.5;
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
    for (const proposal of MODELLED[type]!.proposals(passage, amongWorks(passage))) {
      const { from, to, name } = proposal;
      const features = featuresOf(proposal, passage);
      const exact = names.find((n) => n.names.includes(plain(name)));
      const near = names.some((n) => n.names.some((m) => overlaps(m, plain(name))));
      if (exact?.doubtful || (!exact && near && !MODELLED[type]!.exact)) continue;
      examples.push({ group, features, label: exact ? 1 : 0, weight, text: shown(passage, from, to, name) });
    }
  }
  return examples;
}

/** What a finder says of a proposal, and how it is worded. */
function featuresOf(proposal: Proposal, passage: Passage): string[] {
  const features = [...(proposal.shared?.features ?? []), ...proposal.features];
  wordingOf(passage.text.text, proposal, (...word) => features.push(wordedFeature(...word)));
  return features;
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
    for (const proposal of MODELLED[type]!.proposals(passage, false)) {
      const { from, to, name } = proposal;
      const features = featuresOf(proposal, passage);
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

/** The weights of `<type>-model.tsv` in a folder. */
export const modelIn = (folder: string, type: string): Map<string, number> =>
  new Map(
    tableRows(readFileSync(join(folder, `${type}-model.tsv`), 'utf8')).map(([feature, weight]) => [
      feature!,
      Number(weight),
    ]),
  );

/**
 * Weights drawn to the prior ones (0 for features that it does not name): it decides where examples are rare. Those of
 * an earlier model draw harder, since they were learnt from examples.
 */
export function train(type: string, examples: Example[], earlier?: Map<string, number>): Map<string, number> {
  const prior = earlier ?? priorOf(type);
  const draw = earlier ? EARLIER_DRAWS : 1;
  const weights = regress(examples, (feature) => ({
    mean: prior.get(feature) ?? 0,
    penalty: draw * penaltyOf(feature),
  }));
  return new Map([...prior, ...weights]);
}
const EARLIER_DRAWS = 2;

function penaltyOf(feature: string): number {
  if (feature === 'bias') return 0.1;
  if (isWorded(feature)) return WORDED_PENALTY;
  return RARE.test(feature) ? 2 * PENALTY : PENALTY;
}
