/**
 * Pairs of entities that may be one: names are put into blocks by core (and by the first characters of it), so that only
 * few are compared; what the comparison leaves unsure is for a person to decide.
 */
import { compareNames } from './compare';
import type { UnsurePair } from './linked';
import type { ParsedName } from './parsed-name';

/** A block with more names than this holds a common word, not one thing under many names. */
const LARGEST_BLOCK = 12;

/** @param entities what each id was parsed from, sorted by id */
export function unsurePairs(entities: [id: string, parsed: ParsedName][]): UnsurePair[] {
  const blocks = new Map<string, [string, ParsedName][]>();
  for (const entity of entities) {
    for (const key of blockKeys(entity[1])) {
      const block = blocks.get(key);
      if (block) block.push(entity);
      else blocks.set(key, [entity]);
    }
  }
  const seen = new Set<string>();
  const pairs: UnsurePair[] = [];
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > LARGEST_BLOCK) continue;
    for (let i = 0; i < block.length; i++)
      for (let j = i + 1; j < block.length; j++) {
        const [[a, one], [b, other]] = [block[i]!, block[j]!];
        const pair = `${a}\t${b}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const judgement = compareNames(one, other);
        if (judgement.decision === 'unsure') pairs.push({ a, b, judgement });
      }
  }
  return pairs.sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1));
}

function* blockKeys({ type, parts }: ParsedName): Generator<string> {
  if (type === 'Place' && !parts.owner) return;
  const core = parts.core ?? parts.head ?? '';
  if (core === '') return;
  yield `${type} ${core} ${parts.phase ?? ''}`;
  if (type !== 'Indicator' && core.length >= 5) yield `${type} ${core.slice(0, 4)}… ${parts.phase ?? ''}`;
}
