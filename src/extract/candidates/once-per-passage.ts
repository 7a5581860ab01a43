import type { Passage } from '../../outline/document';

/**
 * Passages that finders take turns on: each goes over all of a block before the next begins. What one of them runs of code
 * then stays in the processor's caches, which do not hold the code of all.
 */
export const BLOCK = 512;

/**
 * What several finders want of a passage, worked out once and kept for the passages of a block. (A WeakMap over all passages
 * costs more than what it saves: garbage collection walks it each time.)
 */
export function oncePerPassage<T>(workOut: (passage: Passage) => T): (passage: Passage) => T {
  const passages: (Passage | undefined)[] = new Array(BLOCK).fill(undefined);
  const known: (T | undefined)[] = new Array(BLOCK).fill(undefined);
  return (passage) => {
    const at = passage.index % BLOCK;
    if (passage !== passages[at]) {
      known[at] = workOut(passage);
      passages[at] = passage;
    }
    return known[at]!;
  };
}
