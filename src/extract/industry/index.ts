/**
 * Industries: passage → Industry candidates. A word of the list (`industries.tsv`) counts where it is an object of
 * development: called 产业, 产业链, 集群 …, governed by a verb of developing (做强, 培育, 聚焦 …) or standing in a list
 * with one that counts. In a list that its closing words call industries (等产业, 等业态) words that the list does not
 * know count too. 产业, 行业, 产业链 at the end are no part of the name (生物医药产业 → 生物医药).
 */
import { type Candidate, type CandidateFinder, tagPassage } from '../candidates/index';
import { calledIndustries } from './called-industries';
import { developedIndustries } from './developed-industries';
import { enumeratedIndustries } from './enumerated-industries';
import { suffixedIndustries } from './suffixed-industries';

export const industryFinder: CandidateFinder = {
  name: 'industry',
  prepare: () => (passage) => {
    const tagged = tagPassage(passage);
    const suffixed = suffixedIndustries(tagged);
    // 特色现代农业 rather than the listed 现代农业 within it.
    const listed = developedIndustries(tagged).filter(
      ({ from, to }) => !suffixed.some((s) => s.from <= from && to <= s.to && s.to - s.from > to - from),
    );
    const others = [...suffixed, ...enumeratedIndustries(tagged), ...calledIndustries(tagged)];
    const free = ({ from, to }: Candidate): boolean => !listed.some((other) => other.from < to && from < other.to);
    return [...listed, ...others.filter(free)];
  },
};
