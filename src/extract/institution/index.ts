/**
 * Institutions: passage → Institution candidates. Bodies of party and state with their owner, which a level character may
 * stand for (市委 in a report of 株洲市 is 中共株洲市委, 省政府 湖南省人民政府); institutions of national standing from a
 * list; names told by their ending (hospitals, schools, firms, funds), read backwards to where the name starts and owned
 * by the division or institution before them; 市一院 and 长沙一中; and members of lists that end in 等企业. Classes
 * (三级医院, 各部门) and what is being built (a project) are left out. `subtype` is the kind.
 */
import { ACTING, type Candidate, type CandidateFinder, tagPassage } from '../candidates/index';
import { parseClauses } from '../clause';
import type { EntityType } from '../fact';
import { type KnownPlace, knownPlaces } from '../place/index';
import { acts, isAffiliated, isBuilt, isFoundedTogether, isPartner } from './being-built';
import { branches } from './branches';
import { coinedMembers } from './coined-members';
import { awardedFirms, enumeratedFirms } from './enumerated-firms';
import { firmNames } from './firm-names';
import { foundedBodies } from './founded-bodies';
import { funds } from './funds';
import { bodiesIn } from './government-bodies';
import { listedInstitutions } from './known-institutions';
import { laboratories } from './laboratories';
import { legalNames } from './legal-names';
import { listedBeside } from './listed-beside';
import { namedInstitutions } from './named-institutions';
import { nationalBodies } from './national-bodies';
import { numberedShortForms } from './numbered-short-forms';
import { numeralFirms } from './numeral-firms';
import { offices } from './offices';
import { ownersOf } from './owner';
import { responsibleBodies } from './responsible-bodies';
import { sharedLaboratories } from './shared-laboratories';
import { tradeGroups } from './trade-groups';

/** 国务院督查激励, 江南大学附属医院南院区: who awards, owns or builds is a mention of its own within these. */
const WITHIN: readonly EntityType[] = ['Project', 'Honor', 'Policy', 'Institution', 'Event'];
const WITHIN_OTHERS = WITHIN.filter((type) => type !== 'Institution');
const WITHIN_PLACES: readonly EntityType[] = [...WITHIN_OTHERS, 'Place'];
const WITHIN_HONORS: readonly EntityType[] = ['Honor'];

const OF_THE_STATE = new Set(['government', 'department', 'party', 'congress', 'court']);

/** 郑州大学第一附属医院 is one body, 江南大学附属医院南院区 a work at it. */
const NAMES_ITS_HOSPITAL = /^\p{Script=Han}{0,8}?医院(?![东南西北新]?院区)/u;

/** 友谊医院通州院区二期: a campus within a work is the work's place, and no body of its own. */
const CAMPUS = /\p{Script=Han}{2}院区$/u;

/** 平阳水务集团 is no work. */
const NAMES_A_FIRM = /(?:集团|公司|银行)$/u;
const OVER_WORKS = 0.3;

const withinOf = ({ name, to, subtype: kind }: Candidate, text: string): readonly EntityType[] => {
  if (CAMPUS.test(name)) return WITHIN_HONORS;
  if (OF_THE_STATE.has(kind ?? '')) return WITHIN_HONORS;
  // 中国—上海合作组织冰雪体育示范区.
  if (kind === 'international') return WITHIN_PLACES;
  return kind === 'university' && !NAMES_ITS_HOSPITAL.test(text.slice(to, to + 12)) ? WITHIN : WITHIN_OTHERS;
};

const NOWHERE: Map<number, KnownPlace> = new Map();

export const institutionFinder: CandidateFinder = {
  name: 'institution',
  prepare(document) {
    const placesIn = knownPlaces(document);
    const owners = ownersOf(document);
    return (passage) => {
      const tagged = tagPassage(passage);
      const { text } = tagged;
      const known = placesIn(passage);
      const places = known.length > 0 ? new Map(known.map((place) => [place.to, place])) : NOWHERE;
      const listed = listedInstitutions(tagged);
      /** 怀柔实验室 stays one within 怀柔实验室山西研究院. */
      const isListedLaboratory = (one: Candidate): boolean => one.subtype === 'laboratory' && listed.includes(one);
      const named = [...listed, ...namedInstitutions(tagged, places, owners, listed)];
      const firms = [
        ...firmNames(tagged, places, listed),
        ...coinedMembers(tagged, listed, places),
        ...legalNames(tagged, known),
        ...enumeratedFirms(tagged, listed),
      ];
      const segments = parseClauses(passage);
      const enterprises = [...named, ...firms].filter(({ subtype }) => subtype === 'enterprise');
      const candidates = [
        ...named,
        ...bodiesIn(text, places, owners),
        ...numberedShortForms(text, places, owners),
        ...branches(text, named, known, owners),
        ...firms,
        ...listedBeside(tagged, enterprises, places),
        ...awardedFirms(tagged),
        ...responsibleBodies(text, known, owners),
        ...foundedBodies(text),
        ...sharedLaboratories(tagged, named),
        ...offices(text, places, owners),
        ...funds(text, segments, named),
        ...tradeGroups(text, owners),
        ...laboratories(text, segments).filter((lab) => !isBuilt(text, lab)),
        ...nationalBodies(text),
        ...numeralFirms(text),
      ];
      return candidates.map((candidate): Candidate => {
        const { from, to, name, score, edge = 0, aliases, adcode, group } = candidate;
        const together = isFoundedTogether(text, candidate);
        return {
          type: together ? 'Project' : candidate.type,
          from,
          to,
          name,
          score,
          edge:
            edge +
            (acts(text, candidate) || isPartner(text, candidate) || isAffiliated(text, candidate) ? ACTING : 0) +
            (NAMES_A_FIRM.test(name) ? OVER_WORKS : 0),
          aliases,
          subtype: together ? 'science' : candidate.subtype,
          adcode,
          group,
          within: isListedLaboratory(candidate) ? WITHIN : withinOf(candidate, text),
        };
      });
    };
  },
};
