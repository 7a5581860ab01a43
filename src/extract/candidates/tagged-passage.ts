import { unitTable } from '../../lexicon/unit-table';
import type { Passage } from '../../outline/document';
import { type Segmenter, segmenter } from '../segmenter';
import { oncePerPassage } from './once-per-passage';

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

/** The tagged passage, tagged on first use and shared by all finders. */
export const tagPassage = oncePerPassage((passage: Passage): TaggedPassage => tagText(passage.text.text));

export const tagText = (text: string): TaggedPassage => new LateWords(text);

/** No word holds these, and the segmenter cuts what stands between two of them for itself. */
const SEPARATES = unitTable(' \t\n\r\u3000，。、；：！？“”‘’（）《》【】');

const NONE: number[] = [];

/**
 * Cut where its words are asked for, stretch by stretch between punctuation, and tagged word by word: segmentation takes as
 * long as all finders of one type, and most stretches hold nothing that makes a finder ask.
 */
class LateWords implements TaggedPassage {
  private readonly segmenter: Segmenter = segmenter();
  /** For each unit one more than the start of the word that covers it; 0 where it is not cut yet. */
  private starts: number[] = NONE;

  constructor(readonly text: string) {}

  startOf(offset: number): number {
    const { text } = this;
    if (offset < 0 || offset >= text.length) return text.length;
    // made on the first question: in many passages nothing is asked
    if (this.starts === NONE) this.starts = new Array<number>(text.length).fill(0);
    if (this.starts[offset] === 0) this.cutAround(offset);
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
    return this.segmenter.tagOf(this.text, this.startOf(offset), this.endOf(offset));
  }

  isBoundary(offset: number): boolean {
    return this.opensStretch(offset) || this.startOf(offset) === offset;
  }

  /** Right behind what separates a word starts, which need not be cut to know it: most members of lists stand so. */
  private opensStretch(offset: number): boolean {
    const { text } = this;
    return offset > 0 && offset < text.length && SEPARATES[text.charCodeAt(offset - 1)] === 1;
  }

  private cutAround(offset: number): void {
    const { starts, text } = this;
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
    if (to - from === 1) return;
    let at = from;
    for (const word of this.segmenter.cut(text.slice(from, to))) {
      const start = text.startsWith(word, at) ? at : text.indexOf(word, at);
      if (start < 0 || start >= to) continue;
      at = start + word.length;
      for (let unit = start; unit < at; unit++) starts[unit] = start + 1;
    }
  }
}
