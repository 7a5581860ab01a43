/**
 * Judgement of proposed names. In: the features of a proposal. Out: the probability that it is right.
 *
 * A finder proposes many names and says of each what speaks for and against it, in words (`lead=finish`, `end=work`); to
 * these come the words of the name itself and around it (`wording`, `ends2:电站`). A logistic model weighs them all:
 * `lexicon/<model>-model.tsv`, one feature and its weight a line, made by `scripts/train-entities.ts` with documents held
 * out. A feature that the model does not know weighs nothing.
 */
import { asKey, lexiconRows } from '../../lexicon/table';
import { isWorded, WordWeights } from './wording';

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

/** Most values of one word, and words whose numbers make one small number together; few stand beyond them. */
const VALUES = 64;
const IN_KEY = 5;

/** Something made of words that take few values each: for each combination of them it is made once. */
class Combinations<T> {
  /** The values met of each word, numbered. */
  private readonly numbers: Map<string, number>[] = [];
  /** By the numbers of the first words together, for each combination of those beyond them. */
  private readonly made: Map<number, T>[] = [];

  constructor(private readonly make: (...words: string[]) => T) {}

  of(...words: string[]): T {
    let key = 0;
    let rest = 0;
    for (let i = 0; i < words.length; i++) {
      const number = this.numberOf(i, words[i]!);
      if (i < IN_KEY) key = key * VALUES + number;
      else rest = rest * VALUES + number;
    }
    const made = (this.made[rest] ??= new Map());
    let one = made.get(key);
    if (one === undefined) {
      one = this.make(...words);
      made.set(key, one);
    }
    return one;
  }

  private numberOf(place: number, word: string): number {
    const numbers = (this.numbers[place] ??= new Map());
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      if (number === VALUES) throw new Error(`more than ${VALUES} values of one word: "${word}" is no class of words`);
      numbers.set(word, number);
    }
    return number;
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

/** Weights of a model: of what finders say, and of how names are worded. */
interface Model {
  said: Map<string, number>;
  worded: WordWeights;
}

const models = new Map<string, Model>();

/** Log odds below which no wording saves a proposal. */
const HOPELESS = -4;

/** Probability (0–1) by the model of that name that a proposal in `text` is right. */
export function probability(name: string, proposal: Proposal, text: string): number {
  const { said, worded } = models.get(name) ?? loaded(name);
  const { features, shared = NONE } = proposal;
  if (shared.weighedBy !== said) {
    shared.sum = sumOf(said, said.get('bias') ?? 0, shared.features);
    shared.weighedBy = said;
  }
  const sum = sumOf(said, shared.sum, features);
  return logistic(sum < HOPELESS ? sum : sum + worded.weigh(text, proposal));
}

function loaded(name: string): Model {
  const rows = lexiconRows(`${name}-model.tsv`);
  replaceModel(name, new Map(rows.map(([feature, weight]) => [feature!, Number(weight)])));
  return models.get(name)!;
}

/** Judges by other weights than those of the lexicon from here on: those of a model that has not seen a document. */
export function replaceModel(name: string, weights: Map<string, number>): void {
  const model: Model = { said: new Map(), worded: new WordWeights() };
  for (const [feature, weight] of weights)
    if (isWorded(feature)) model.worded.set(feature, weight);
    else model.said.set(asKey(feature), weight);
  models.set(name, model);
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
