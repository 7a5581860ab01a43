import { unitTable } from '../../lexicon/unit-table';

const DE = '的'.charCodeAt(0);
const OPENING = unitTable('“《（(');
const CLOSING = unitTable('”》）)');

/** Offset after the last 的 outside brackets and quotation marks, or -1. */
export function lastDe(text: string, from: number, to: number): number {
  // from here, not by lastIndexOf, which would search the whole text before the phrase
  let last = to - 1;
  while (last >= from && text.charCodeAt(last) !== DE) last--;
  if (last < from) return -1;
  let depth = 0;
  let found = -1;
  for (let i = from; i <= last; i++) {
    const unit = text.charCodeAt(i);
    if (OPENING[unit] === 1) depth++;
    else if (CLOSING[unit] === 1) depth--;
    else if (unit === DE && depth <= 0 && !(text[i - 1] === '目' && text[i + 1] === '地')) found = i + 1;
  }
  return found;
}
