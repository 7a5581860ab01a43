/**
 * Persons: passage → Person candidates. A name is a surname and one or two characters (compound surnames too) beside a
 * title (市长毛伟明, 袁隆平院士), as the subject of winning an honour (易冉荣膺“大国工匠”), alone on a line of its own as the
 * signature of a report's speaker, or 习近平 outside the names of thought and of party formulas.
 */
import type { Passage } from '../../outline/document';
import type { Candidate, CandidateFinder } from '../candidates/index';
import { personNames } from './names';

const LEADERS = ['习近平'];
/** 习近平新时代…思想 is the name of a doctrine. */
const DOCTRINE = /^(?:新时代|[\p{Script=Han}]{0,8}思想)/u;

export const personFinder: CandidateFinder = {
  name: 'person',
  prepare: () => (passage) => [...leaders(passage), ...personNames(passage)],
};

function leaders({ text: { text } }: Passage): Candidate[] {
  const found: Candidate[] = [];
  for (const name of LEADERS)
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length))
      if (!DOCTRINE.test(text.slice(from + name.length)))
        found.push({ type: 'Person', from, to: from + name.length, name, score: 0.6 });
  return found;
}
