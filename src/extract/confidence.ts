import { lexiconRows } from '../lexicon/table';

/** A score of an extractor, and the share of its facts with about that score that are right. */
export type Knot = [score: number, share: number];

let knots: Map<string, Knot[]> | undefined;

function load(): Map<string, Knot[]> {
  if (knots) return knots;
  knots = new Map();
  for (const [extractor, score, share] of lexiconRows('confidence.tsv')) {
    const there = knots.get(extractor!) ?? [];
    there.push([Number(score), Number(share)]);
    knots.set(extractor!, there);
  }
  return knots;
}

/**
 * How often facts of this extractor with this score of its own are right: the share measured on the development truth
 * (lexicon/confidence.tsv, written by `npm run calibrate`). An extractor that is not in the table is taken at its word.
 */
export function calibrated(extractor: string, score: number): number {
  const points = load().get(extractor);
  return points ? Math.round(shareAt(points, score) * 100) / 100 : score;
}

/** The share that knots, in order of their scores, give a score: linear between two of them. */
export function shareAt(points: Knot[], score: number): number {
  const above = points.findIndex((knot) => knot[0] >= score);
  if (above === 0) return points[0]![1];
  if (above < 0) return points.at(-1)![1];
  const [low, high] = [points[above - 1]!, points[above]!];
  return low[1] + ((score - low[0]) / (high[0] - low[0])) * (high[1] - low[1]);
}
