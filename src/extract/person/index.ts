/**
 * Persons: passage → Person candidates. A name is a surname and one or two characters (compound surnames too) beside a
 * title (市长毛伟明, 袁隆平院士), as the subject of winning an honour (易冉荣膺“大国工匠”), or alone on a line of its own as the
 * signature of a report's speaker; and 习近平.
 */
import type { Passage } from '../../outline/document';
import type { Candidate, CandidateFinder } from '../candidates/index';
import { personNames } from './names';

const LEADERS = ['习近平'];

export const personFinder: CandidateFinder = {
  name: 'person',
  prepare: () => (passage) => [...leaders(passage), ...personNames(passage)],
};

function leaders({ text: { text } }: Passage): Candidate[] {
  const found: Candidate[] = [];
  for (const name of LEADERS)
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length))
      found.push({ type: 'Person', from, to: from + name.length, name, score: 0.6 });
  return found;
}
