/** Indicators: those of the catalogue by standard name, open ones by normalised phrase and base unit. The catalogue id of a fact is not used: its looser aliases put 户籍人口城镇化率 under 常住人口城镇化率. */
import { byCodePoint, commonest } from './entity-table';
import type { LinkedIndicator } from './linked';
import { tidyName } from './normalise';
import { parseName } from './resolve';

interface Entry {
  canonical: string;
  official: boolean;
  unit: string;
  names: Map<string, number>;
}

export interface IndicatorTable {
  add(indicator: string, unit: string, jurisdiction: string): void;
  idOf(indicator: string, unit: string, jurisdiction: string): string;
  finish(): LinkedIndicator[];
}

/** Unit without its multiplier: 万户 and 户, 亿元 and 万元 measure in the same. */
export const baseUnit = (unit: string): string => unit.replace(/^[十百千万亿]+(?=[^\s])/u, '');

export function indicatorTable(): IndicatorTable {
  const entries = new Map<string, Entry>();
  const ids = new Map<string, string>();
  const resolve = (indicator: string, unit: string, jurisdiction: string) => {
    const key = `${jurisdiction}\t${indicator}\t${unit}`;
    const parsed = parseName({ type: 'Indicator', name: indicator, jurisdiction });
    const base = baseUnit(unit);
    const id = parsed.official || base === '' ? parsed.id : `${parsed.id} [${base}]`;
    ids.set(key, id);
    return { id, parsed, base };
  };
  return {
    add(indicator, unit, jurisdiction) {
      const { id, parsed, base } = resolve(indicator, unit, jurisdiction);
      let entry = entries.get(id);
      if (!entry) {
        entry = { canonical: parsed.canonical, official: parsed.official, unit: base, names: new Map() };
        entries.set(id, entry);
      } else if (base < entry.unit) entry.unit = base;
      const name = tidyName(indicator);
      entry.names.set(name, (entry.names.get(name) ?? 0) + 1);
    },
    idOf: (indicator, unit, jurisdiction) =>
      ids.get(`${jurisdiction}\t${indicator}\t${unit}`) ?? resolve(indicator, unit, jurisdiction).id,
    finish: () =>
      [...entries.keys()].sort(byCodePoint).map((id) => {
        const { canonical, official, unit, names } = entries.get(id)!;
        const name = official ? canonical : commonest(names)!;
        return { id, name, unit, aliases: [...names.keys()].filter((n) => n !== name).sort(byCodePoint) };
      }),
  };
}
