import { unitTable } from '../lexicon/unit-table';

/** A stretch of a paragraph that makes a passage. */
export interface Stretch {
  from: number;
  to: number;
  /** Whether it continues the sentence before it (parted by ；). */
  continues: boolean;
}

const CLOSERS = '”’"\'）)》】';
const OPEN = '“（(《【';
const CLOSE = '”）)》】';
/** Units that open, close or end something; at all others nothing happens outside quotes. */
const MARKS = unitTable(`${OPEN}${CLOSE}。！？!?；;`);
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
  const cut = (to: number, by: string): void => {
    const from = start + /^\s*/u.exec(text.slice(start, to))![0].length;
    if (from < to) stretches.push({ from, to, continues });
    continues = by === '；' || by === ';';
    start = to;
    depth = 0;
  };
  for (let at = 0; at < text.length; at++) {
    if (depth === 0 && MARKS[text.charCodeAt(at)] === 0) continue;
    const char = text[at]!;
    if (OPEN.includes(char)) {
      if (depth === 0) openedAt = at;
      depth++;
    } else if (CLOSE.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth > 0 && at - openedAt > LONGEST_QUOTE) depth = 0;
    const ends =
      char === '。' || char === '！' || char === '？' || ((char === '!' || char === '?') && !isWord(text[at + 1]));
    const parts = char === '；' || char === ';';
    if ((!ends && !parts) || depth > 0) {
      if (!(ends && depth > 0 && closesAt(text, at + 1))) continue;
    }
    let to = at + 1;
    while (to < text.length && CLOSERS.includes(text[to]!)) to++;
    if (parts && to > at + 1) to = at + 1;
    cut(to, char);
    at = to - 1;
  }
  const rest = text.slice(start).trimEnd();
  if (rest.trim()) cut(start + rest.length, '。');
  return stretches;
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[\w/=&]/u.test(char);

/** 。 before a closing quote that is followed by a new sentence: “……。” ends there; （……。） inside a sentence does not. */
const closesAt = (text: string, at: number): boolean =>
  text[at] === '”' && !/^”[，、；的等]/u.test(text.slice(at, at + 2));
