/** Places of more than one region: countries, regions, great waters and mountains, national zones, airports. */
import { lexiconRows } from '../../lexicon/table';
import { shortWords } from '../alias-tables';
import { normaliseName } from '../normalise';

let shared: Map<string, string> | undefined;

/** A place that documents of several regions name alike, by any of its names; `name` is normalised. */
export function sharedPlace(name: string): string | undefined {
  shared ??= sharedPlaces();
  return shared.get(name);
}

/** Of regions and countries that the reader knows only the first name counts: what it takes for the same may be near only. */
function sharedPlaces(): Map<string, string> {
  const names = new Map<string, string>();
  for (const [canonical, aliases] of lexiconRows('name-places.tsv'))
    for (const name of [canonical!, ...(aliases ?? '').split('、').filter(Boolean)]) {
      const form = normaliseName(name);
      names.set(form, canonical!);
      // 地窝堡国际机场 is looked up as 地窝堡机场.
      if (form.endsWith('机场')) names.set(shortWords('Place', form), canonical!);
    }
  for (const file of ['regions.tsv', 'place-countries.tsv'])
    for (const [name] of lexiconRows(file))
      if (!names.has(normaliseName(name!))) names.set(normaliseName(name!), name!);
  return names;
}
