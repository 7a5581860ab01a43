import type { Furniture } from '../source-text';

/** Parts whose text stays out, but is counted: what stands at the head and foot of pages, comments. */
export const LEFT_OUT = /^word\/(header|footer|comments)\d*\.xml$/u;

/** Left out so many times, in a place of the file that has no raw text. */
export const counted = (kind: string, count: number): Furniture => ({ kind: `${kind} ×${count}`, start: 0, end: 0 });

/** How many paragraphs with text each part that is left out has. */
export function leftOut(parts: ReadonlyMap<string, Uint8Array>): Furniture[] {
  const counts = new Map<string, number>();
  for (const [name, part] of parts) {
    const kind = LEFT_OUT.exec(name)?.[1];
    const filled = kind
      ? (Buffer.from(part)
          .toString('utf8')
          .match(/<w:p[ >](?:(?!<\/w:p>).)*<w:t[ >]/gsu)?.length ?? 0)
      : 0;
    if (kind && filled > 0) counts.set(kind, (counts.get(kind) ?? 0) + filled);
  }
  return [...counts].map(([kind, count]) => counted(`word-${kind}`, count));
}
