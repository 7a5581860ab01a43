/** Collects the names that fall on each entity and settles what the entity is called. */
import type { EntityType } from '../extract/fact';
import type { DerivedRelation, Linked, LinkedEntity, Merge } from './linked';
import { tidyName } from './normalise';
import type { ParsedName } from './parsed-name';
import type { Rulings } from './rulings';
import { unsurePairs } from './unsure';

/** One name in one document. */
export interface Sighting {
  type: EntityType;
  name: string;
  subtype?: string;
  adcode?: string;
  /** For an alias: the name that it is an alias of. */
  standsFor?: string;
}

interface Entry {
  /** What the id was parsed from: of all surfaces the one with an official name, then the first by code point. */
  parsed: ParsedName;
  /** Surface → times seen. */
  names: Map<string, number>;
  places: Set<string>;
  subtypes: Map<string, number>;
  adcode?: string;
  rules: Set<string>;
}

export interface EntityTable {
  add(id: string, parsed: ParsedName, sighting: Sighting, jurisdiction: string): void;
  finish(): Pick<Linked, 'entities' | 'merges' | 'derived' | 'unsure'>;
}

export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The most frequent; among equals the longest, then the first by code point. */
export function commonest(counts: Map<string, number>): string | undefined {
  let best: string | undefined;
  for (const [text, count] of counts) {
    const there = best === undefined ? -1 : counts.get(best)!;
    if (
      count > there ||
      (count === there && (text.length > best!.length || (text.length === best!.length && text < best!)))
    )
      best = text;
  }
  return best;
}

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

export function entityTable(rulings: Rulings): EntityTable {
  const entries = new Map<string, Entry>();
  return {
    add(id, parsed, { name, subtype, adcode }, jurisdiction) {
      let entry = entries.get(id);
      if (!entry) {
        entry = { parsed, names: new Map(), places: new Set(), subtypes: new Map(), rules: new Set() };
        entries.set(id, entry);
      } else if (parsed !== entry.parsed && goesBefore(parsed, entry.parsed)) entry.parsed = parsed;
      count(entry.names, name);
      entry.places.add(`${name}\t${jurisdiction}`);
      if (subtype) count(entry.subtypes, subtype);
      if (adcode) entry.adcode = entry.adcode && entry.adcode < adcode ? entry.adcode : adcode;
      for (const rule of parsed.rules) entry.rules.add(rule);
    },
    finish() {
      const ids = [...entries.keys()].sort(byCodePoint);
      for (const id of ids) for (const who of rulings.judgedBy(id)) entries.get(id)!.rules.add(`judged by ${who}`);
      return {
        entities: ids.map((id) => entityOf(id, entries.get(id)!)),
        merges: ids
          .map((id) => mergeOf(id, entries.get(id)!))
          .filter((m) => new Set(m.names.map((n) => n.name)).size > 1),
        derived: ids.flatMap((id) => wholeOf(id, entries, rulings)),
        unsure: unsurePairs(ids.map((id) => [id, entries.get(id)!.parsed])),
      };
    },
  };
}

function goesBefore(a: ParsedName, b: ParsedName): boolean {
  if (a.official !== b.official) return a.official;
  return byCodePoint(a.canonical, b.canonical) < 0 || (a.canonical === b.canonical && a.surface < b.surface);
}

function entityOf(id: string, { parsed, names: seen, subtypes, adcode }: Entry): LinkedEntity {
  const names = new Map<string, number>();
  for (const [name, times] of seen) names.set(tidyName(name), (names.get(tidyName(name)) ?? 0) + times);
  const name = parsed.official ? parsed.canonical : (commonest(names) ?? parsed.canonical);
  return {
    id,
    type: parsed.type as EntityType,
    name,
    aliases: [...names.keys()].filter((n) => n !== name).sort(byCodePoint),
    subtype: commonest(subtypes),
    adcode: parsed.division?.code ?? adcode,
    level: parsed.division?.level,
  };
}

function mergeOf(id: string, { places, rules }: Entry): Merge {
  const names = [...places].sort(byCodePoint).map((line) => {
    const [name, jurisdiction] = line.split('\t');
    return { name: tidyName(name!), jurisdiction: jurisdiction! };
  });
  return { id, names, rules: [...rules].sort(byCodePoint) };
}

function wholeOf(id: string, entries: Map<string, Entry>, rulings: Rulings): DerivedRelation[] {
  const { whole } = entries.get(id)!.parsed;
  const to = whole && rulings.standsFor(whole.id);
  return to && to !== id && entries.has(to) ? [{ from: id, to, type: 'PART_OF', why: whole.why }] : [];
}
