/** Collects the names that fall on each entity and settles what the entity is called. */
import type { EntityType } from '../extract/fact';
import type { DerivedRelation, LinkedEntity, Merge } from './linked';
import { tidyName } from './normalise';
import type { ParsedName } from './parsed-name';

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
  parsed: ParsedName;
  /** Tidy surface → times seen. */
  names: Map<string, number>;
  places: Set<string>;
  subtypes: Map<string, number>;
  adcode?: string;
  rules: Set<string>;
}

export interface EntityTable {
  add(parsed: ParsedName, sighting: Sighting & { jurisdiction: string }): void;
  finish(): { entities: LinkedEntity[]; merges: Merge[]; derived: DerivedRelation[]; unsure: [] };
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

export function entityTable(): EntityTable {
  const entries = new Map<string, Entry>();
  return {
    add(parsed, { name, subtype, adcode, jurisdiction }) {
      let entry = entries.get(parsed.id);
      if (!entry) {
        entry = { parsed, names: new Map(), places: new Set(), subtypes: new Map(), rules: new Set() };
        entries.set(parsed.id, entry);
      }
      count(entry.names, tidyName(name));
      entry.places.add(`${tidyName(name)}\t${jurisdiction}`);
      if (subtype) count(entry.subtypes, subtype);
      if (adcode) entry.adcode = entry.adcode && entry.adcode < adcode ? entry.adcode : adcode;
      for (const rule of parsed.rules) entry.rules.add(rule);
    },
    finish() {
      const ids = [...entries.keys()].sort(byCodePoint);
      return {
        entities: ids.map((id) => entityOf(id, entries.get(id)!)),
        merges: ids
          .map((id) => mergeOf(id, entries.get(id)!))
          .filter((m) => new Set(m.names.map((n) => n.name)).size > 1),
        derived: ids.flatMap((id) => wholeOf(id, entries)),
        unsure: [],
      };
    },
  };
}

function entityOf(id: string, { parsed, names, subtypes, adcode }: Entry): LinkedEntity {
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
    return { name: name!, jurisdiction: jurisdiction! };
  });
  return { id, names, rules: [...rules].sort(byCodePoint) };
}

function wholeOf(id: string, entries: Map<string, Entry>): DerivedRelation[] {
  const whole = entries.get(id)!.parsed.whole;
  return whole && whole.id !== id && entries.has(whole.id)
    ? [{ from: id, to: whole.id, type: 'PART_OF', why: whole.why }]
    : [];
}
