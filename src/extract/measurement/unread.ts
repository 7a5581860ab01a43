/** Numerals of a document that became no measurement, each with the reason: what `guitu facts --unread-numbers` prints. */
import type { Document } from '../../outline/document';
import { lineAt } from '../../read/source-text';
import type { Reason } from './not-quantities';
import { halfWidth } from './numerals';
import { partsOf } from './parts';
import { spotQuantities } from './quantities';
import { observationsIn } from './resolve';
import { tableObservations } from './tables';

export interface UnreadNumber {
  doc: string;
  line: number;
  start: number;
  end: number;
  surface: string;
  reason: Reason;
  /** The words around it. */
  context: string;
}

const AROUND = 12;

export function unreadNumbers(document: Document): UnreadNumber[] {
  const { source } = document;
  const read = new Set(tableObservations(document).map((o) => o.cell));
  const parts = document.passages.flatMap((passage) => partsOf(document, passage, read));
  return parts.flatMap(({ part: passage }) => {
    const text = halfWidth(passage.text.text);
    const { quantities, unread } = spotQuantities(text);
    const used = new Set(observationsIn(text, quantities).map((o) => o.quantity));
    const lost = quantities
      .filter((q) => !used.has(q))
      .map(({ from, to }) => ({ start: from, end: to, reason: 'no indicator' as const }));
    return [...unread, ...lost]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, reason }) => {
        const raw = passage.text.span(start, end);
        return {
          doc: source.doc,
          line: lineAt(source.lineStarts, raw.start),
          start: raw.start,
          end: raw.end,
          surface: source.raw.slice(raw.start, raw.end),
          reason,
          context: passage.text.text.slice(Math.max(0, start - AROUND), end + AROUND),
        };
      });
  });
}
