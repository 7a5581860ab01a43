import type { Passage } from '../../outline/document';
import { segmenter } from '../segmenter';
import { oncePerPassage } from './once-per-passage';

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

/** The tagged passage, tagged on first use and shared by all finders. */
export const tagPassage = oncePerPassage((passage: Passage): TaggedPassage => new LateTagged(passage.text.text));

/** Cut when its words are first asked for, tagged when their tags are: many passages hold nothing that makes a finder ask. */
class LateTagged implements TaggedPassage {
  private cut: Cut | undefined;
  private known: string[] | undefined;

  constructor(readonly text: string) {}

  private get words(): Cut {
    this.cut ??= cutText(this.text);
    return this.cut;
  }

  get starts(): number[] {
    return this.words.starts;
  }

  get tags(): string[] {
    this.known ??= this.words.tags();
    return this.known;
  }

  tokenAt(offset: number): number {
    const { owner, starts } = this.words;
    return owner[offset] ?? starts.length - 1;
  }

  isBoundary(offset: number): boolean {
    const { owner, starts } = this.words;
    return starts[owner[offset]!] === offset;
  }
}

interface Cut {
  starts: number[];
  tags: () => string[];
  /** For each offset the token that covers it. */
  owner: Int32Array;
}

export const tagText = (text: string): TaggedPassage => new LateTagged(text);

function cutText(text: string): Cut {
  const { words, tags } = segmenter().tag(text);
  const starts: number[] = [];
  const owner = new Int32Array(text.length + 1);
  const lost = new Set<number>();
  let at = 0;
  words.forEach((word, i) => {
    // A segmenter may pass over white space: the word is looked up from where the last one ended.
    const start = text.charCodeAt(at) === word.charCodeAt(0) ? at : text.indexOf(word, at);
    if (start < 0) {
      lost.add(i);
      return;
    }
    const end = start + word.length;
    for (let unit = start; unit < end; unit++) owner[unit] = starts.length;
    starts.push(start);
    at = end;
  });
  owner[text.length] = starts.length;
  starts.push(text.length);
  return { starts, owner, tags: () => (lost.size > 0 ? tags().filter((_, i) => !lost.has(i)) : tags()) };
}
