import type { Passage } from '../../outline/document';
import { segmenter } from '../segmenter';
import { oncePerPassage } from './once-per-passage';
import { askedOf, SEPARATES } from './passage-words';

/** A passage cut into words with part of speech. Offsets are those of the clean text. */
export interface TaggedPassage {
  text: string;
  /** Where the word starts that covers the unit at `offset`; the text's length at its end. */
  startOf(offset: number): number;
  /** Where that word ends. */
  endOf(offset: number): number;
  /** Its part of speech in jieba's tag set: n, v, vn, ns, nt, nr, m, q … */
  tagAt(offset: number): string;
  /** Whether a word starts (or the text ends) at `offset`. */
  isBoundary(offset: number): boolean;
}

const lateWords = oncePerPassage((passage: Passage) => new LateWords(passage.text.text));

/** The tagged passage, tagged on first use and shared by all finders. */
export const tagPassage: (passage: Passage) => TaggedPassage = lateWords;

export const tagText = (text: string): TaggedPassage => new LateWords(text);

/**
 * Cuts in one go what finders will ask about in the passages of a block, as far as the words of their lexicons tell. Asked
 * for a stretch now and then, the segmenter takes twice as long: its dictionary has left the processor's caches.
 */
export function cutTogether(passages: readonly Passage[]): void {
  const stretches: Stretch[] = [];
  for (const passage of passages) {
    const { text } = passage.text;
    const asked = askedOf(text);
    if (asked.length === 0) continue;
    const words = lateWords(passage);
    for (const offset of asked) words.take(offset, stretches);
  }
  if (stretches.length > 0) cut(stretches);
}

/** Part of a text between what separates words. */
interface Stretch {
  of: LateWords;
  from: number;
  to: number;
}

/** Between stretches; it separates words itself. */
const BETWEEN = '\n';

/** Cuts them, and notes in each text where its words are. */
function cut(stretches: readonly Stretch[]): void {
  const text = stretches.map(({ of, from, to }) => of.text.slice(from, to)).join(BETWEEN);
  let next = 0;
  let stretch: Stretch | undefined;
  /** Where the stretch begins and ends in the text. */
  let from = 0;
  let to = -BETWEEN.length;
  let at = 0;
  for (const word of segmenter().cut(text)) {
    const start = text.startsWith(word, at) ? at : text.indexOf(word, at);
    if (start < 0) continue;
    at = start + word.length;
    while (start > to && next < stretches.length) {
      stretch = stretches[next++]!;
      from = to + BETWEEN.length;
      to = from + stretch.to - stretch.from;
    }
    if (start < to) stretch!.of.put(stretch!.from + start - from, word.length);
  }
}

const NONE: number[] = [];

/**
 * Cut where its words are asked for, stretch by stretch between punctuation, and tagged word by word: segmentation takes as
 * long as all finders of one type, and most stretches hold nothing that makes a finder ask.
 */
class LateWords implements TaggedPassage {
  /** For each unit one more than the start of the word that covers it; 0 where it is not cut yet. */
  private starts: number[] = NONE;

  constructor(readonly text: string) {}

  startOf(offset: number): number {
    const { text } = this;
    if (offset < 0 || offset >= text.length) return text.length;
    if (this.starts === NONE || this.starts[offset] === 0) {
      const stretches: Stretch[] = [];
      this.take(offset, stretches);
      if (stretches.length > 0) cut(stretches);
    }
    return this.starts[offset]! - 1;
  }

  endOf(offset: number): number {
    const start = this.startOf(offset) + 1;
    const { starts, text } = this;
    let end = offset + 1;
    while (end < text.length && starts[end] === start) end++;
    return end;
  }

  tagAt(offset: number): string {
    return segmenter().tagOf(this.text, this.startOf(offset), this.endOf(offset));
  }

  isBoundary(offset: number): boolean {
    return this.opensStretch(offset) || this.startOf(offset) === offset;
  }

  /** Right behind what separates a word starts, which need not be cut to know it: most members of lists stand so. */
  private opensStretch(offset: number): boolean {
    const { text } = this;
    return offset > 0 && offset < text.length && SEPARATES[text.charCodeAt(offset - 1)] === 1;
  }

  /** Adds the stretch around `offset` to those that are to be cut, unless it has been, or is of one unit. */
  take(offset: number, stretches: Stretch[]): void {
    const { text } = this;
    // made on the first question: in many passages nothing is asked
    if (this.starts === NONE) this.starts = new Array<number>(text.length).fill(0);
    const { starts } = this;
    if (starts[offset] !== 0) return;
    if (SEPARATES[text.charCodeAt(offset)]) {
      starts[offset] = offset + 1;
      return;
    }
    let from = offset;
    while (from > 0 && !SEPARATES[text.charCodeAt(from - 1)]) from--;
    let to = offset + 1;
    while (to < text.length && !SEPARATES[text.charCodeAt(to)]) to++;
    // What the segmenter passes over stays a word of its own.
    for (let at = from; at < to; at++) starts[at] = at + 1;
    if (to - from > 1) stretches.push({ of: this, from, to });
  }

  /** Notes a word that the segmenter has cut. */
  put(from: number, length: number): void {
    const { starts } = this;
    for (let unit = from; unit < from + length; unit++) starts[unit] = from + 1;
  }
}
