import { unitTable } from '../../lexicon/unit-table';

/** The clause that holds a stretch of text, without that stretch: up to the next comma, colon or full stop. */
export function clauseAround(text: string, from: number, to: number): { before: string; after: string } {
  let open = from;
  while (open > 0 && CLAUSE_END[text.charCodeAt(open - 1)] === 0) open--;
  let close = to;
  while (close < text.length && CLAUSE_END[text.charCodeAt(close)] === 0) close++;
  return { before: text.slice(open, from), after: text.slice(to, close) };
}

const CLAUSE_END = unitTable('，,。；;：:！？\t');
const COUNT_BEFORE = /(?:\d|[一二两三四五六七八九十百千万几数多])[余多]?[个家座处条片所批支]$/u;
const COUNT_AFTER = /^[”"]?\d+[余多]?[个家座处条片所公支]/u;

/** Whether what looks like a name is counted and so a class: 示范区3个, 5个产业园. */
export const isCounted = (text: string, from: number, to: number): boolean =>
  COUNT_BEFORE.test(text.slice(Math.max(0, from - 6), from)) || COUNT_AFTER.test(text.slice(to, to + 6));
