import { lexiconRows } from '../../lexicon/table';
import { type Candidate, WordMatcher } from '../candidates/index';
import type { KnownPlace } from '../place/index';
import { type Owners, ownerBefore } from './owner';

interface Body {
  word: string;
  kind: string;
  /** Name with {} for the owner. */
  pattern: string;
  /** Characters after it that make it part of another word (市委员). */
  not: string;
}

let bodies: WordMatcher<Body> | undefined;

function governmentBodies(): WordMatcher<Body> {
  bodies ??= new WordMatcher(
    lexiconRows('institution-bodies.tsv').map(([word, kind, pattern, not]) => [
      word!,
      { word: word!, kind: kind!, pattern: pattern || `{}${word}`, not: not ?? '' },
    ]),
  );
  return bodies;
}

/** 中央 alone is the party's centre where it stands beside other bodies or decides; elsewhere it is an adjective (中央预算). */
const CENTRE = /(?<![党共])中央(?=[、和与](?:省委|市委|自治区党委|国务院)|决策部署)/gu;

/** Bodies of party and state that a division owns: 株洲市人民政府, 市委, 省卫健委, and both of 市委市政府. */
export function bodiesIn(text: string, places: Map<number, KnownPlace>, owners: Owners): Candidate[] {
  const found: Candidate[] = [];
  for (const { from, to, value } of governmentBodies().matches(text)) {
    if (value.not.includes(text[to] ?? '\n')) continue;
    const communist = text.slice(from - 2, from) === '中共';
    const owner = ownerBefore(text, from, places, owners);
    if (!owner || communist) continue;
    const start = text.slice(owner.from - 2, owner.from) === '中共' ? owner.from - 2 : owner.from;
    found.push({
      type: 'Institution',
      from: start,
      to,
      name: value.pattern.replace('{}', owner.name),
      score: owner.resolved ? 0.9 : 0.95,
      subtype: value.kind,
      ...(owner.resolved && { aliases: [text.slice(start, to)] }),
    });
  }
  for (const { index } of text.matchAll(CENTRE))
    found.push({ type: 'Institution', from: index, to: index + 2, name: '中共中央', score: 0.75, subtype: 'party' });
  return found;
}
