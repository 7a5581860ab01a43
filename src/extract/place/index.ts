/**
 * Places: passage → Place candidates. Sources: official divisions and what else the lists know (`known-places`:
 * divisions in full and short, resolved from the document's jurisdiction outward; townships of the jurisdiction; regions,
 * national zones, countries, rivers and mountains), and names told by their ending (`suffixed-places`: zones, parks,
 * roads, villages), read backwards to where the name starts; and one-character names (在锡, 对德). Names are official forms with suffix (太仓 → 太仓市).
 * `knownPlaces` serves other finders too: what owns a name often starts with a place.
 */
import { divisionByCode } from '../../lexicon/gazetteer';
import { type Candidate, type CandidateFinder, tagPassage } from '../candidates/index';
import { abbreviatedPlaces } from './abbreviated-places';
import { awardedSights, enumeratedPlaces } from './enumerated-places';
import { type KnownPlace, knownPlaces } from './known-places';
import { listedRivers } from './listed-rivers';
import { riverSections } from './river-sections';
import { suffixedPlaces } from './suffixed-places';
import { countyTownships, townshipVillages } from './township-villages';
import { unlistedDivisions } from './unlisted-divisions';

export { type KnownPlace, knownPlaces } from './known-places';

export const placeFinder: CandidateFinder = {
  name: 'place',
  prepare(document) {
    const known = knownPlaces(document);
    const home = document.meta.adcode ? divisionByCode(document.meta.adcode) : undefined;
    const unlisted = unlistedDivisions(document);
    const inTitle = document.passages.find((passage) => passage.kind === 'title');
    const subject =
      inTitle && zoneOf([...zonesListed(known(inTitle)), ...suffixedPlaces(tagPassage(inTitle), known(inTitle), home)]);
    return (passage) => {
      const places = known(passage);
      const listed = places
        .filter((place) => place.counted)
        .map(
          ({ from, to, name, kind, full, score, subtype, adcode }): Candidate => ({
            type: 'Place',
            from,
            to,
            name,
            score,
            subtype,
            adcode,
            // 江州市南津镇…改造: a division in full is a mention of its own at the head of a work.
            within: full && to - from > 2 && (kind === 'division' || kind === 'township') ? IN_NAMES : IN_PHRASES,
          }),
        );
      return [
        ...listed,
        ...suffixedPlaces(tagPassage(passage), places, home, subject),
        ...enumeratedPlaces(tagPassage(passage), places),
        ...awardedSights(tagPassage(passage), places),
        ...listedRivers(passage.text.text),
        ...riverSections(passage.text.text, places),
        ...countyTownships(passage.text.text, places),
        ...townshipVillages(passage.text.text, places),
        ...unlisted(passage.text.text),
        ...abbreviatedPlaces(passage.text.text, document.meta.jurisdictionPath),
      ];
    };
  },
};

const IN_PHRASES = ['Policy', 'Industry'] as const;
const IN_NAMES = ['Project', ...IN_PHRASES] as const;

const zonesListed = (places: KnownPlace[]): { name: string; subtype?: string }[] =>
  places.filter((place) => place.counted && place.kind === 'zone');

/** The zone that a title names. */
const zoneOf = (places: { name: string; subtype?: string }[]): string | undefined =>
  places.find(({ subtype }) => subtype === 'zone')?.name;
