import type { SourceText } from './source-text';

/** What became of a document's text: shown by `guitu read --report`. Lengths in characters. */
export interface Coverage {
  doc: string;
  path: string;
  format: string;
  charset: string;
  raw: number;
  used: number;
  furniture: { kind: string; count: number; length: number }[];
  repaired: { kind: string; count: number }[];
  /** Stretches that nothing could read for sure, with their lines and surroundings. */
  inDoubt: { line: number; raw: string; around: string }[];
}

export function coverageOf(source: SourceText, lineOf: (offset: number) => number): Coverage {
  const furniture = new Map<string, { kind: string; count: number; length: number }>();
  for (const { kind: told, start, end } of source.furniture) {
    const [kind = told, times = '1'] = told.split(' ×');
    const entry = furniture.get(kind) ?? { kind, count: 0, length: 0 };
    entry.count += Number(times);
    entry.length += end - start;
    furniture.set(kind, entry);
  }
  const repaired = new Map<string, number>();
  for (const { kind } of source.repairs) if (kind !== 'in-doubt') repaired.set(kind, (repaired.get(kind) ?? 0) + 1);
  return {
    doc: source.doc,
    path: source.path,
    format: source.format,
    charset: source.charset,
    raw: source.raw.length,
    used: source.clean.length,
    furniture: [...furniture.values()],
    repaired: [...repaired].map(([kind, count]) => ({ kind, count })),
    inDoubt: source.repairs
      .filter((r) => r.kind === 'in-doubt')
      .map(({ start, end }) => ({
        line: lineOf(start),
        raw: source.raw.slice(start, end),
        around: source.raw.slice(Math.max(0, start - 10), end + 10).replace(/\s+/gu, ' '),
      })),
  };
}
