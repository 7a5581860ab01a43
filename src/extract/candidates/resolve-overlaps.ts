import type { Candidate } from './candidate';

/** What one more character of length is worth in confidence: the longer reading wins unless it is much less sure. */
const PER_CHARACTER = 0.05;
const LONG = 12;

const strength = (c: Candidate): number => c.score + (c.edge ?? 0) + PER_CHARACTER * Math.min(c.to - c.from, LONG);

const conflict = (a: Candidate, b: Candidate): boolean =>
  a.from < b.to &&
  b.from < a.to &&
  (a.group === undefined || a.group !== b.group) &&
  !staysWithin(a, b) &&
  !staysWithin(b, a);

/** 区图书馆完成改造升级: the project's name says more than the span that it shares with the institution. */
const staysWithin = (inner: Candidate, outer: Candidate): boolean =>
  isSharedSpan(inner, outer) ||
  (inner.within?.includes(outer.type) === true &&
    outer.from <= inner.from &&
    inner.to <= outer.to &&
    (inner.to - inner.from < outer.to - outer.from || outer.name.length > outer.to - outer.from));

/** 鹰潭 in 鹰潭、抚州机场: a place, and a work whose noun stands with the last of the list. */
const isSharedSpan = (place: Candidate, work: Candidate): boolean =>
  place.type === 'Place' &&
  work.type === 'Project' &&
  place.from === work.from &&
  place.to === work.to &&
  work.name.length > work.to - work.from &&
  place.name !== work.name;

/**
 * The best set of candidates of one passage in which no two overlap, in text order: 太仓市人民医院 wins over 太仓市 inside
 * it. Greedy by confidence and length; ties go to the earlier, then to the one proposed first.
 */
export function resolveOverlaps<C extends Candidate>(candidates: C[]): C[] {
  if (candidates.length < 2) return candidates;
  const kept: C[] = [];
  const byStrength = candidates
    .map((candidate) => ({ candidate, strength: strength(candidate), from: candidate.from }))
    .sort((a, b) => b.strength - a.strength || a.from - b.from);
  for (const { candidate } of byStrength) if (!kept.some((other) => conflict(candidate, other))) kept.push(candidate);
  return kept.sort((a, b) => a.from - b.from || a.to - b.to);
}
