/**
 * Judgement of proposed names. In: the features of a proposal. Out: the probability that it is right.
 *
 * A finder proposes many names and says of each what speaks for and against it, in words (`lead=finish`, `end=work`); a
 * logistic model weighs them: `lexicon/<model>-model.tsv`, one feature and its weight a line, made by
 * `scripts/train-entities.ts` with documents held out. A feature that the model does not know weighs nothing.
 */
import { lexiconRows } from '../../lexicon/table';

/** A name that a finder proposes in a passage, before it is judged. Offsets into the passage's clean text. */
export interface Proposal {
  from: number;
  to: number;
  name: string;
  features: string[];
  /** Further features, in a list that many proposals have in common. */
  shared?: string[];
}

/** Lists of features that many proposals share: each combination of the words that they are made of is written once. */
export class SharedFeatures {
  private readonly codes = new Map<string, number>();
  private readonly lists = new Map<number, string[]>();

  /** `write` makes a list of at most eight words that take no more than 63 values altogether. */
  constructor(private readonly write: (...words: string[]) => string[]) {}

  of(...words: string[]): string[] {
    let key = 0;
    for (const word of words) key = key * 64 + this.codeOf(word);
    let list = this.lists.get(key);
    if (!list) {
      list = this.write(...words);
      this.lists.set(key, list);
    }
    return list;
  }

  private codeOf(word: string): number {
    let code = this.codes.get(word);
    if (code === undefined) {
      code = this.codes.size + 1;
      this.codes.set(word, code);
    }
    return code;
  }
}

const models = new Map<string, Map<string, number>>();

/** Probability (0–1) by the model of that name that a proposal with these features is right. */
export function probability(model: string, features: string[], shared?: string[]): number {
  let weights = models.get(model);
  if (!weights) {
    weights = new Map(lexiconRows(`${model}-model.tsv`).map(([feature, weight]) => [feature!, Number(weight)]));
    models.set(model, weights);
  }
  return weigh(weights, features, shared);
}

/** Probability by weights of features; those of a shared list are added up once. */
export function weigh(weights: Map<string, number>, features: string[], shared: string[] = NONE): number {
  let sum = sumOf(weights, shared);
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

const NONE: string[] = [];
const sums = new WeakMap<Map<string, number>, Map<string[], number>>();

/** Bias and weights of features that many proposals share. */
function sumOf(weights: Map<string, number>, shared: string[]): number {
  let known = sums.get(weights);
  if (!known) {
    known = new Map();
    sums.set(weights, known);
  }
  let sum = known.get(shared);
  if (sum === undefined) {
    sum = weights.get('bias') ?? 0;
    for (const feature of shared) sum += weights.get(feature) ?? 0;
    known.set(shared, sum);
  }
  return sum;
}

/** Judges by other weights than those of the lexicon from here on: those of a model that has not seen a document. */
export function replaceModel(model: string, weights: Map<string, number>): void {
  models.set(model, weights);
}
