import { BLANK_UNITS, markTable } from '../lexicon/unit-table';

/** A stretch of a paragraph that makes a passage. */
export interface Stretch {
  from: number;
  to: number;
  /** Whether it continues the sentence before it (parted by ；). */
  continues: boolean;
}

/** What units open, close or end; at all others nothing happens outside quotes. */
const OPEN = 1;
const CLOSE = 2;
/** Stays with what it closes. */
const CLOSER = 4;
const ENDS = 8;
/** ! and ?, which end a sentence unless they stand in a word. */
const MAY_END = 16;
const PARTS = 32;
const MARKS = markTable([
  [OPEN, '“（(《【'],
  [CLOSE, '”）)》】'],
  [CLOSER, '”’"\'）)》】'],
  [ENDS, '。！？'],
  [MAY_END, '!?'],
  [PARTS, '；;'],
]);
/** Quotes that stay open longer than this are damage, not quotes. */
const LONGEST_QUOTE = 80;

/**
 * Sentences of a paragraph: they end in 。！？ or, as items of a list, in ；. Inside quotes and brackets ； does not part,
 * nor 。 inside brackets; closing quotes stay with what they close. One pass.
 */
export function sentencesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let continues = false;
  let depth = 0;
  let openedAt = 0;
  const cut = (to: number, parts: boolean): void => {
    let from = start;
    while (from < to && BLANK_UNITS[text.charCodeAt(from)] === 1) from++;
    if (from < to) stretches.push({ from, to, continues });
    continues = parts;
    start = to;
    depth = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const mark = MARKS[text.charCodeAt(at)]!;
    if (depth === 0 && (mark === 0 || mark === CLOSER)) continue;
    if (mark & OPEN) {
      if (depth === 0) openedAt = at;
      depth++;
    } else if (mark & CLOSE) depth = Math.max(0, depth - 1);
    else if (depth > 0 && at - openedAt > LONGEST_QUOTE) depth = 0;
    const ends = mark === ENDS || (mark === MAY_END && !isWord(text[at + 1]));
    const parts = mark === PARTS;
    if ((!ends && !parts) || depth > 0) {
      if (!(ends && depth > 0 && closesAt(text, at + 1))) continue;
    }
    let to = at + 1;
    while (to < text.length && MARKS[text.charCodeAt(to)]! & CLOSER) to++;
    if (parts && to > at + 1) to = at + 1;
    cut(to, parts);
    at = to - 1;
  }
  const rest = text.slice(start).trimEnd();
  if (rest.trim()) cut(start + rest.length, false);
  return stretches;
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[\w/=&]/u.test(char);

/** 。 before a closing quote that is followed by a new sentence: “……。” ends there; （……。） inside a sentence does not. */
const closesAt = (text: string, at: number): boolean =>
  text[at] === '”' && !/^”[，、；的等]/u.test(text.slice(at, at + 2));
