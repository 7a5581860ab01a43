/**
 * Industries: passage → Industry candidates. Words of the list (`industries.tsv`), phrases that a noun closes under a verb of
 * developing (发展庭院经济), members of lists that their closing words call industries (等产业, 等业态) and what is called
 * 产业, 产业链, 集群 are proposed with what the text says of them; a logistic model tells which are objects of
 * development. 产业, 行业, 产业链 at the end are no part of the name (生物医药产业 → 生物医药).
 */
import type { Passage } from '../../outline/document';
import { type Candidate, type CandidateFinder, tagPassage } from '../candidates/index';
import { type Proposal, probability } from '../model';
import { calledIndustries } from './called-industries';
import { enumeratedIndustries } from './enumerated-industries';
import { listedIndustries } from './listed-industries';
import { suffixedIndustries } from './suffixed-industries';
import { toldIndustries } from './told-industries';

const LEAST = 0.45;

/** All industries that the passage may tell of, described but not judged. */
export function proposals(passage: Passage): Proposal[] {
  const tagged = tagPassage(passage);
  const suffixed = suffixedIndustries(tagged);
  // 特色现代农业 rather than the listed 现代农业 within it.
  const listed = listedIndustries(tagged).filter(
    ({ from, to }) => !suffixed.some((s) => s.from <= from && to <= s.to && s.to - s.from > to - from),
  );
  const found: Proposal[] = [];
  for (const proposal of [...listed, ...suffixed, ...enumeratedIndustries(tagged), ...calledIndustries(tagged)]) {
    const same = found.find(({ from, name }) => from === proposal.from && name === proposal.name);
    if (same) same.features.push(...proposal.features);
    else found.push(proposal);
  }
  return found;
}

export const industryFinder: CandidateFinder = {
  name: 'industry',
  prepare: () => (passage) => {
    const candidates: Candidate[] = toldIndustries(tagPassage(passage));
    for (const proposal of proposals(passage)) {
      const score = probability('industry', proposal, passage.text.text);
      const { from, to, name } = proposal;
      if (score >= LEAST) candidates.push({ type: 'Industry', from, to, name, score });
    }
    return candidates;
  },
};
