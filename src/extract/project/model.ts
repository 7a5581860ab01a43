import { lexiconRows } from '../../lexicon/table';

let weights: Map<string, number> | undefined;

/** Probability that a name with these features is that of a work: logistic model made by scripts/train-projects.ts. */
export function probability(features: string[]): number {
  weights ??= new Map(lexiconRows('project-model.tsv').map(([feature, weight]) => [feature!, Number(weight)]));
  let sum = weights.get('bias') ?? 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
