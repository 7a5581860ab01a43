import type { Passage } from '../../outline/document';
import { segmenter } from '../segmenter';

/** A passage cut into words with part of speech; token i covers `starts[i]`..`starts[i + 1]` of the clean text. */
export interface TaggedPassage {
  text: string;
  /** One more than there are tokens; the last is the text's length. */
  starts: number[];
  tags: string[];
  /** Index of the token that covers the unit at `offset`. */
  tokenAt(offset: number): number;
  /** Whether a token starts (or the text ends) at `offset`. */
  isBoundary(offset: number): boolean;
}

const tagged = new WeakMap<Passage, TaggedPassage>();

/** The tagged passage, tagged on first use and shared by all finders. */
export function tagPassage(passage: Passage): TaggedPassage {
  let known = tagged.get(passage);
  if (!known) {
    known = new LateTagged(passage.text.text);
    tagged.set(passage, known);
  }
  return known;
}

/** Tagged when its words are first asked for: many passages hold nothing that makes a finder ask. */
class LateTagged implements TaggedPassage {
  private words: TaggedPassage | undefined;

  constructor(readonly text: string) {}

  private get known(): TaggedPassage {
    this.words ??= tagText(this.text);
    return this.words;
  }

  get starts(): number[] {
    return this.known.starts;
  }

  get tags(): string[] {
    return this.known.tags;
  }

  tokenAt(offset: number): number {
    return this.known.tokenAt(offset);
  }

  isBoundary(offset: number): boolean {
    return this.known.isBoundary(offset);
  }
}

export function tagText(text: string): TaggedPassage {
  const starts: number[] = [];
  const tags: string[] = [];
  const owner = new Int32Array(text.length + 1);
  let at = 0;
  const cut = segmenter().tag(text);
  cut.words.forEach((word, i) => {
    // The segmenter may pass over white space: the word is looked up from where the last one ended.
    const start = text.startsWith(word, at) ? at : text.indexOf(word, at);
    if (start < 0) return;
    const end = start + word.length;
    for (let unit = start; unit < end; unit++) owner[unit] = starts.length;
    starts.push(start);
    tags.push(cut.tags[i]!);
    at = end;
  });
  owner[text.length] = starts.length;
  starts.push(text.length);
  return {
    text,
    starts,
    tags,
    tokenAt: (offset) => owner[offset] ?? tags.length,
    isBoundary: (offset) => starts[owner[offset]!] === offset,
  };
}
