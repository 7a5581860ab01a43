import { MappedText } from '../mapped-text';
import type { Repair } from '../source-text';

/** Stands for characters that nothing could bring back. */
export const LOST_SIGN = '□';

/** The units `from`..`to` of a mapped text are to be read as `text`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
  kind: Repair['kind'];
}

/**
 * Applies edits (in order of `from`, none overlapping) and records each with its raw span. Each unit put in gets the
 * raw span of all that it replaces; where a replacement is as long as the original, units keep their own spans.
 */
export function applyEdits(text: MappedText, edits: Edit[], repairs: Repair[]): MappedText {
  if (edits.length === 0) return text;
  const growth = edits.reduce((sum, e) => sum + Math.max(0, e.text.length - (e.to - e.from)), 0);
  const starts = new Uint32Array(text.length + growth);
  const ends = new Uint32Array(text.length + growth);
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  const keep = (to: number): void => {
    starts.set(text.starts.subarray(at, to), length);
    ends.set(text.ends.subarray(at, to), length);
    parts.push(text.text.slice(at, to));
    length += to - at;
    at = to;
  };
  for (const { from, to, text: replacement, kind } of edits) {
    keep(from);
    const { start, end } = text.span(from, to);
    repairs.push({ kind, start, end, text: replacement });
    if (replacement.length === to - from) {
      starts.set(text.starts.subarray(from, to), length);
      ends.set(text.ends.subarray(from, to), length);
    } else {
      starts.fill(start, length, length + replacement.length);
      ends.fill(end, length, length + replacement.length);
    }
    parts.push(replacement);
    length += replacement.length;
    at = to;
  }
  keep(text.length);
  return new MappedText(parts.join(''), starts.slice(0, length), ends.slice(0, length));
}
