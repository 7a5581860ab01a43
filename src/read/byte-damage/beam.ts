import { type Hypothesis, type Read, readsOf, scoreOf } from './hypothesis';

/** Hypotheses kept at each token, for each kind of state. */
const BEAM = 60;
/** Hypotheses further behind the best are not followed. */
export const HORIZON = 24;
/** Readings of other length are told apart less surely: likelihood favours the shorter. */
const LENGTH_MARGIN = 2.5;
/** Nor are those of damage that left no trace: the byte that is missing, or too many, is guessed. */
const GUESS_MARGIN = 8;

/** Nor those in which a lost byte was looked for among very many. */
const WILD_MARGIN = 2.7;

export interface Realigned {
  /** The best reading. */
  best: Read[];
  score: number;
  /** Whether it assumes damage that left no trace. */
  guessed: boolean;
  /** All readings that come near it, best first, itself included. */
  rivals: { text: string; score: number; reads: Read[] }[];
}

/** The best of each kind of state; of those that differ in nothing ahead, the best only. */
export function prune(beam: Hypothesis[]): Hypothesis[] {
  beam.sort((a, b) => scoreOf(b) - scoreOf(a));
  const kept: Hypothesis[] = [];
  const room = [BEAM, BEAM, BEAM];
  const horizon = (beam[0] ? scoreOf(beam[0]) : 0) - HORIZON;
  for (const h of beam) {
    if (scoreOf(h) < horizon) break;
    const kind = h.pending === null ? 0 : h.pending.length === 1 ? 1 : 2;
    if (room[kind]!-- > 0) kept.push(h);
  }
  return kept;
}

/**
 * The likeliest reading among the hypotheses that end as they must: in step, or with the byte `openEnd` waiting for its
 * other half. Undefined where none does.
 */
export function settle(beam: Hypothesis[], margin: number, openEnd?: number): Realigned | undefined {
  const best = new Map<string, Realigned['rivals'][number] & { guessed: boolean }>();
  for (const h of beam) {
    if (openEnd === undefined ? h.pending !== null : h.pending?.length !== 1 || h.pending[0] !== openEnd) continue;
    const reads = readsOf(h);
    const text = reads.map((r) => r.char).join('');
    const there = best.get(text);
    if (!there || there.score < scoreOf(h)) best.set(text, { text, score: scoreOf(h), reads, guessed: h.guessed });
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score);
  const top = ranked[0];
  if (!top) return undefined;
  const wild = top.reads.some(({ guess }) => guess) ? WILD_MARGIN : margin;
  const near = Math.max(margin, top.guessed ? GUESS_MARGIN : wild);
  return {
    best: top.reads,
    guessed: top.guessed,
    score: top.score,
    rivals: ranked.filter((r) => top.score - r.score < (r.text.length > top.text.length ? near + LENGTH_MARGIN : near)),
  };
}

/** Score of the best hypothesis from an index on. */
export function bestOf(hypotheses: Hypothesis[], from: number): number {
  let best = -Infinity;
  for (let i = from; i < hypotheses.length; i++) best = Math.max(best, scoreOf(hypotheses[i]!));
  return best;
}
