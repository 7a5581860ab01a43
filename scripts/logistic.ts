/**
 * Logistic regression of sparse examples, drawn to prior weights: minimised by L-BFGS (Nocedal and Wright, Numerical
 * Optimization, algorithm 7.4), since examples name tens of thousands of features.
 */

/** What is learnt from: features that are there, whether it is one, and how much it counts. */
export interface Example {
  features: string[];
  label: 0 | 1;
  weight: number;
}

/** Weight that a feature starts from and is drawn back to, and how hard. */
export type Prior = (feature: string) => { mean: number; penalty: number };

type Vector = Float64Array<ArrayBuffer>;

const HISTORY = 8;
const ROUNDS = 300;
/** The loss of a round falls by less than this share: no more rounds. */
const LEAST_GAIN = 1e-7;
const ENOUGH_DESCENT = 1e-4;

/** Weights of the features, among them `bias`. */
export function regress(examples: Example[], prior: Prior): Map<string, number> {
  const names = ['bias', ...new Set(examples.flatMap(({ features }) => features))];
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features }) => Int32Array.from([0, ...features.map((f) => index.get(f)!)]));
  const priors = names.map(prior);
  let weights: Vector = Float64Array.from(priors, ({ mean }) => mean);
  let { loss, gradient } = lossOf(weights, examples, rows, priors);
  const steps: { step: Vector; change: Vector; curvature: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const direction = directionOf(gradient, steps);
    const slope = dot(direction, gradient);
    let length = 1;
    let next = moved(weights, direction, length);
    let there = lossOf(next, examples, rows, priors);
    while (there.loss > loss + ENOUGH_DESCENT * length * slope && length > 1e-10) {
      length /= 2;
      next = moved(weights, direction, length);
      there = lossOf(next, examples, rows, priors);
    }
    const step = moved(next, weights, -1);
    const change = moved(there.gradient, gradient, -1);
    const curvature = dot(step, change);
    if (curvature > 1e-12) steps.push({ step, change, curvature });
    if (steps.length > HISTORY) steps.shift();
    const gain = loss - there.loss;
    weights = next;
    ({ loss, gradient } = there);
    if (gain < LEAST_GAIN * Math.abs(loss)) break;
  }
  return new Map(names.map((name, i) => [name, weights[i]!]));
}

/** Downhill, by the curvature that the last steps met. */
function directionOf(gradient: Vector, steps: { step: Vector; change: Vector; curvature: number }[]): Vector {
  let direction = gradient.map((g) => -g);
  const shares: number[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const { step, change, curvature } = steps[i]!;
    shares[i] = dot(step, direction) / curvature;
    direction = moved(direction, change, -shares[i]!);
  }
  const last = steps.at(-1);
  const scale = last ? last.curvature / dot(last.change, last.change) : 1 / (1 + Math.sqrt(dot(gradient, gradient)));
  direction = direction.map((d) => d * scale);
  steps.forEach(({ step, change, curvature }, i) => {
    direction = moved(direction, step, shares[i]! - dot(change, direction) / curvature);
  });
  return direction;
}

function lossOf(
  weights: Vector,
  examples: Example[],
  rows: Int32Array[],
  priors: { mean: number; penalty: number }[],
): { loss: number; gradient: Vector } {
  let loss = 0;
  const gradient = new Float64Array(weights.length);
  priors.forEach(({ mean, penalty }, i) => {
    const off = weights[i]! - mean;
    loss += (penalty * off * off) / 2;
    gradient[i] = penalty * off;
  });
  rows.forEach((row, r) => {
    let sum = 0;
    for (const f of row) sum += weights[f]!;
    const { weight, label } = examples[r]!;
    loss += weight * (Math.log1p(Math.exp(-Math.abs(sum))) + Math.max(sum, 0) - label * sum);
    const error = weight * (1 / (1 + Math.exp(-sum)) - label);
    for (const f of row) gradient[f]! += error;
  });
  return { loss, gradient };
}

const dot = (a: Vector, b: Vector): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

const moved = (from: Vector, by: Vector, times: number): Vector => from.map((value, i) => value + times * by[i]!);
