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
}

const models = new Map<string, Map<string, number>>();

/** Probability (0–1) by the model of that name that a proposal with these features is right. */
export function probability(model: string, features: string[]): number {
  let weights = models.get(model);
  if (!weights) {
    weights = new Map(lexiconRows(`${model}-model.tsv`).map(([feature, weight]) => [feature!, Number(weight)]));
    models.set(model, weights);
  }
  return weigh(weights, features);
}

/** Probability by weights of features. */
export function weigh(weights: Map<string, number>, features: string[]): number {
  let sum = weights.get('bias') ?? 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** Judges by other weights than those of the lexicon from here on: those of a model that has not seen a document. */
export function replaceModel(model: string, weights: Map<string, number>): void {
  models.set(model, weights);
}
