import { lexiconRows } from '../../lexicon/table';
import { type Candidate, passageLexicon } from '../candidates/index';
import type { KnownPlace } from '../place/index';
import { type OwnerMention, type Owners, ownerBefore } from './owner';

interface Body {
  word: string;
  kind: string;
  /** Name with {} for the owner. */
  pattern: string;
  /** Characters after it that make it part of another word (市委员). */
  not: string;
}

const governmentBodies = passageLexicon<Body>(() =>
  lexiconRows('institution-bodies.tsv').map(([word, kind, pattern, not]) => [
    word!,
    { word: word!, kind: kind!, pattern: pattern || `{}${word}`, not: not ?? '' },
  ]),
);

/** 中央 alone is the party's centre where it stands beside other bodies or decides; elsewhere it is an adjective (中央预算). */
const CENTRE = /(?<![党共])中央(?=[、和与](?:省委|市委|自治区党委|国务院)|决策部署)/gu;

/** Bodies of party and state that a division owns: 株洲市人民政府, 市委, 省卫健委, and both of 市委市政府. */
export function bodiesIn(text: string, places: Map<number, KnownPlace>, owners: Owners): Candidate[] {
  const found: Candidate[] = [];
  for (const { from, to, value } of governmentBodies.matches(text)) {
    if (value.not.includes(text[to] ?? '\n')) continue;
    const communist = text.slice(from - 2, from) === '中共';
    const owner = sameOwner(text, from, found.at(-1)) ?? ownerBefore(text, from, places, owners);
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
  found.push(...secondOfPair(text, found));
  for (const { index } of text.includes('中央') ? text.matchAll(CENTRE) : [])
    found.push({ type: 'Institution', from: index, to: index + 2, name: '中共中央', score: 0.75, subtype: 'party' });
  return found;
}

/** 成都市委、市政府 in a report of another 市: the level character repeats the owner right before. */
function sameOwner(text: string, from: number, last: Candidate | undefined): OwnerMention | undefined {
  if (!last || last.aliases) return undefined;
  const level = text[from - 1]!;
  const gap = text.slice(last.to, from - 1);
  if (from - 1 < last.to || !/^[、和]?$/u.test(gap) || !/[省市区县州旗]/u.test(level)) return undefined;
  const name = last.name.replace(/^中共/u, '');
  const owner = name.slice(0, name.lastIndexOf(level) + 1);
  return owner.length > 2 ? { from: from - 1, name: owner, resolved: true } : undefined;
}

const COMMITTEE = /委员会$/u;

/** 省委、政府; 县委和政府: the government shares the owner of the party committee before it. */
function secondOfPair(text: string, bodies: Candidate[]): Candidate[] {
  return bodies.flatMap((body) => {
    const second = /^[、和](政府|人民政府)(?![工报部办采投])/u.exec(text.slice(body.to));
    if (!second || body.subtype !== 'party' || !COMMITTEE.test(body.name)) return [];
    const from = body.to + 1;
    const to = body.to + second[0].length;
    const name = `${body.name.slice(2).replace(COMMITTEE, '')}人民政府`;
    return [{ ...body, from, to, name, subtype: 'government', aliases: [text.slice(from, to)] }];
  });
}
