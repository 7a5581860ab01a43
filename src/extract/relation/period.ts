import type { Document, Passage } from '../../outline/document';

const YEARS = /(?<from>20\d\d)年?(?:[—–~～至到-]+(?<to>20\d\d))?年/u;

/** The period that a statement holds for: years that it names, else those of the document. */
export function periodIn(document: Document, _passage: Passage, statement: string): string | null {
  const named = YEARS.exec(statement)?.groups;
  if (named) return named.to ? `${named.from}-${named.to}` : named.from!;
  const { periodStart, periodEnd, year } = document.meta;
  if (periodStart && periodEnd && periodStart !== periodEnd) return `${periodStart}-${periodEnd}`;
  return periodStart ? String(periodStart) : year ? String(year) : null;
}
