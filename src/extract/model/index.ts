/**
 * Judgement of proposed names. In: the features of a proposal. Out: the probability that it is right.
 *
 * A finder proposes many names and says of each what speaks for and against it, in words (`lead=finish`, `end=work`); a
 * logistic model weighs them: `lexicon/<model>-model.tsv`, one feature and its weight a line, made by
 * `scripts/train-entities.ts` with documents held out. A feature that the model does not know weighs nothing.
 */
import { asKey, lexiconRows } from '../../lexicon/table';

/** A name that a finder proposes in a passage, before it is judged. Offsets into the passage's clean text. */
export interface Proposal {
  from: number;
  to: number;
  name: string;
  features: string[];
  /** Further features, in a list that many proposals have in common. */
  shared?: SharedList;
}

/** A list of features that many proposals share, and what a model last made of it. */
export interface SharedList {
  readonly features: string[];
  weighedBy: Map<string, number> | undefined;
  sum: number;
}

/** What follows a value of one word: the next word's values, in a few of which to look is quicker than a hash. */
interface Branch<T> {
  words: string[];
  next: Branch<T>[];
  made: T | undefined;
}

/** Something made of words that take few values each: for each combination of them it is made once. */
class Combinations<T> {
  private readonly root: Branch<T> = { words: [], next: [], made: undefined };

  constructor(private readonly make: (...words: string[]) => T) {}

  of(...words: string[]): T {
    let branch = this.root;
    for (const word of words) {
      const { words: known } = branch;
      let at = 0;
      while (at < known.length && known[at] !== word) at++;
      if (at === known.length) {
        known.push(word);
        branch.next.push({ words: [], next: [], made: undefined });
      }
      branch = branch.next[at]!;
    }
    branch.made ??= this.make(...words);
    return branch.made;
  }
}

/** Features by the words in their names: a string that is made anew each time must be read anew to be found in the model. */
export class FeatureNames extends Combinations<string> {
  constructor(write: (...words: string[]) => string) {
    super((...words) => asKey(write(...words)));
  }
}

/** Lists of features that many proposals share. */
export class SharedFeatures extends Combinations<SharedList> {
  constructor(write: (...words: string[]) => string[]) {
    super((...words) => ({ features: write(...words).map(asKey), weighedBy: undefined, sum: 0 }));
  }
}

/** Weights of the features, by model. */
const models = new Map<string, Map<string, number>>();

/** Probability (0–1) by the model of that name that a proposal with these features is right. */
export function probability(model: string, features: string[], shared = NONE): number {
  let weights = models.get(model);
  if (!weights) {
    const rows = lexiconRows(`${model}-model.tsv`);
    weights = new Map(rows.map(([feature, weight]) => [asKey(feature!), Number(weight)]));
    models.set(model, weights);
  }
  if (shared.weighedBy !== weights) {
    shared.sum = sumOf(weights, weights.get('bias') ?? 0, shared.features);
    shared.weighedBy = weights;
  }
  return logistic(sumOf(weights, shared.sum, features));
}

/** Probability by weights of features, for the training of them. */
export const weigh = (weights: Map<string, number>, features: string[]): number =>
  logistic(sumOf(weights, weights.get('bias') ?? 0, features));

const NONE: SharedList = { features: [], weighedBy: undefined, sum: 0 };
const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

function sumOf(weights: Map<string, number>, before: number, features: string[]): number {
  let sum = before;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/** Judges by other weights than those of the lexicon from here on: those of a model that has not seen a document. */
export function replaceModel(model: string, weights: Map<string, number>): void {
  models.set(model, weights);
}
