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
  /** The values that each word has had; a few, so that looking through them is quicker than a hash. */
  private readonly values: string[][] = [];
  private readonly lists = new Map<number, string[]>();

  /** `write` makes a list of at most eight words that take no more than 63 values each. */
  constructor(private readonly write: (...words: string[]) => string[]) {}

  of(...words: string[]): string[] {
    let key = 0;
    for (let i = 0; i < words.length; i++) key = key * 64 + this.codeOf(i, words[i]!);
    let list = this.lists.get(key);
    if (!list) {
      list = this.write(...words);
      this.lists.set(key, list);
    }
    return list;
  }

  private codeOf(place: number, word: string): number {
    this.values[place] ??= [];
    const values = this.values[place];
    for (let code = 0; code < values.length; code++) if (values[code] === word) return code + 1;
    return values.push(word);
  }
}

interface Model {
  weights: Map<string, number>;
  /** Bias and weights of each shared list met so far. */
  sums: Map<string[], number>;
}

const models = new Map<string, Model>();

/** Probability (0–1) by the model of that name that a proposal with these features is right. */
export function probability(model: string, features: string[], shared?: string[]): number {
  let known = models.get(model);
  if (!known) {
    const rows = lexiconRows(`${model}-model.tsv`);
    known = { weights: new Map(rows.map(([feature, weight]) => [feature!, Number(weight)])), sums: new Map() };
    models.set(model, known);
  }
  let sum = known.sums.get(shared ?? NONE);
  if (sum === undefined) {
    sum = sumOf(known.weights, known.weights.get('bias') ?? 0, shared ?? NONE);
    known.sums.set(shared ?? NONE, sum);
  }
  return logistic(sumOf(known.weights, sum, features));
}

/** Probability by weights of features, for the training of them. */
export const weigh = (weights: Map<string, number>, features: string[]): number =>
  logistic(sumOf(weights, weights.get('bias') ?? 0, features));

const NONE: string[] = [];
const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

function sumOf(weights: Map<string, number>, before: number, features: string[]): number {
  let sum = before;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/** Judges by other weights than those of the lexicon from here on: those of a model that has not seen a document. */
export function replaceModel(model: string, weights: Map<string, number>): void {
  models.set(model, { weights, sums: new Map() });
}
