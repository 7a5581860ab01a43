import type { Passage } from '../../outline/document';

/**
 * What several finders want of a passage, worked out once: they take turns on each passage, so that the last one is all
 * that need be kept. (A WeakMap over all passages costs more than what it saves: garbage collection walks it each time.)
 */
export function oncePerPassage<T>(workOut: (passage: Passage) => T): (passage: Passage) => T {
  let last: Passage | undefined;
  let known: T;
  return (passage) => {
    if (passage !== last) {
      known = workOut(passage);
      last = passage;
    }
    return known;
  };
}
