/**
 * Whether a paragraph of a report rather plans or looks back, by how its clauses begin and end: 推进…, 加快… are bids;
 * 完成…, 获评… tell of results. For texts whose headings are lost.
 *
 * In: sentences. Out: the log odds that they plan. Weights: lexicon/tense-model.tsv, made by scripts/train-tense.ts.
 */
import { lexiconRows } from '../lexicon/table';

/** Where in its clause a word stands. */
export type Slot = 'opens' | 'ends' | 'counts' | 'marks';

const CLAUSE = /[^，,。；;：:！!？?\s、]+/gu;
const NUMBER = /[\d.．％%]+/gu;
const MARKS = '了将已获均';

/** Calls `visit` with the words of a sentence that show its tense: two characters each, figures as one. */
export function tenseWords(sentence: string, visit: (slot: Slot, word: string) => void): void {
  for (const [clause] of sentence.matchAll(CLAUSE)) {
    visit('opens', clause.slice(0, 2));
    const number = clause.search(/\d/u);
    visit('ends', (number < 0 ? clause : clause.replace(NUMBER, '#')).slice(-2));
    if (number >= 2) visit('counts', clause.slice(number - 2, number));
    for (const mark of MARKS) if (clause.includes(mark)) visit('marks', mark);
  }
}

let weights: Map<string, Map<string, number>> | undefined;

function load(): Map<string, Map<string, number>> {
  if (weights) return weights;
  weights = new Map();
  for (const [slot, word, weight] of lexiconRows('tense-model.tsv')) {
    const words = weights.get(slot!) ?? new Map<string, number>();
    weights.set(slot!, words.set(word!, Number(weight)));
  }
  return weights;
}

/** No sentence says more than this: a long list of bids is one sign, not ten. */
const MOST = 3;

/** Log odds that sentences plan (positive) rather than look back (negative); 0 where nothing tells. */
export function leaning(sentences: Iterable<string>): number {
  const model = load();
  const bias = model.get('bias')?.get('') ?? 0;
  let total = 0;
  for (const sentence of sentences) {
    let sum = bias;
    tenseWords(sentence, (slot, word) => {
      sum += model.get(slot)?.get(word) ?? 0;
    });
    total += Math.max(-MOST, Math.min(MOST, sum));
  }
  return total;
}
