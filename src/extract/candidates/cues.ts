import { UnitTrie } from '../unit-trie';

/**
 * Cues: words of which a text must hold one for a pattern to match at all. Most passages hold no cue of most patterns, and
 * those of all patterns are looked for in one pass over the text, where a search for each pattern would be a pass of its own.
 */
export type Cue = (text: string) => boolean;

const cues: (readonly string[])[] = [];
let trie: UnitTrie<number[]> | undefined;
let held = new Uint8Array(0);
/** The text that `held` speaks of: finders take turns on one passage. */
let heldBy: string | undefined;

/** Whether a text holds one of the words. To be made once for each pattern, when its module loads. */
export function cueOf(words: readonly string[]): Cue {
  const index = cues.push(words) - 1;
  trie = undefined;
  return (text) => {
    if (text !== heldBy || trie === undefined) look(text);
    return held[index] === 1;
  };
}

function look(text: string): void {
  const words = (trie ??= allWords());
  held.fill(0);
  heldBy = text;
  for (let from = 0; from < text.length; from++) {
    let node = words.first(text.charCodeAt(from));
    for (let to = from + 1; node !== 0; to++) {
      const found = words.valueAt(node);
      if (found !== undefined) for (const index of found) held[index] = 1;
      if (to === text.length) break;
      node = words.step(node, text.charCodeAt(to));
    }
  }
}

function allWords(): UnitTrie<number[]> {
  const cuesOf = new Map<string, number[]>();
  cues.forEach((words, index) => {
    for (const word of words) {
      const there = cuesOf.get(word);
      if (there) there.push(index);
      else cuesOf.set(word, [index]);
    }
  });
  const words = new UnitTrie<number[]>();
  for (const [word, indexes] of cuesOf) words.add(word, indexes);
  held = new Uint8Array(cues.length);
  return words;
}

/** Each of the first with each of the second: cues for a unit that stands beside another. */
export const pairs = (first: Iterable<string>, second: Iterable<string>): string[] => {
  const seconds = [...second];
  return [...first].flatMap((one) => seconds.map((two) => one + two));
};
