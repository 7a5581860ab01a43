/**
 * How a name is worded and what stands around it: its last and first characters, the characters and pairs of characters in
 * it, the words before and behind it. What no rule has words for yet, a model may have met before.
 */

/** What of the wording a word tells. */
export type Slot =
  | 'ends1'
  | 'ends2'
  | 'ends3'
  | 'opens1'
  | 'opens2'
  | 'before1'
  | 'before2'
  | 'behind1'
  | 'behind2'
  | 'unit'
  | 'pair';

/** Calls `visit` with each word of the wording of `name`, which stands in `text` from `from` to `to`. */
export function wordingOf(
  text: string,
  { from, to, name }: { from: number; to: number; name: string },
  visit: (slot: Slot, word: string) => void,
): void {
  visit('ends1', name.slice(-1));
  visit('ends2', name.slice(-2));
  visit('ends3', name.slice(-3));
  visit('opens1', name.slice(0, 1));
  visit('opens2', name.slice(0, 2));
  visit('before1', text.slice(Math.max(0, from - 1), from));
  visit('before2', text.slice(Math.max(0, from - 2), from));
  visit('behind1', text.slice(to, to + 1));
  visit('behind2', text.slice(to, to + 2));
  for (let i = 0; i < name.length; i++) {
    visit('unit', name[i]!);
    if (i > 0) visit('pair', name.slice(i - 1, i + 1));
  }
}
