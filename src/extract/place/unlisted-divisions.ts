import { divisionsNamed } from '../../lexicon/gazetteer';
import { matchesOf } from '../../lexicon/matches';
import type { Document } from '../../outline/document';
import { type Candidate, isVocabulary } from '../candidates/index';

const DIVISION = /(?<=(?<stem>[\p{Script=Han}]{2}))[市县]/gu;
const NO_STEM = /[全各我本该其市县区省乡镇州个辖属等和与及在的了为从对向到把将被城两三四五多跨同]/u;
const LEAST_SAID = 2;

/** Cities and counties of a document whose own division the gazetteer lacks: names that it says more than once. */
export function unlistedDivisions(document: Document): (text: string) => Candidate[] {
  const { jurisdiction, adcode } = document.meta;
  if (!jurisdiction || adcode !== undefined || !/[市县]$/u.test(jurisdiction)) return () => [];
  const counts = new Map<string, number>([[jurisdiction, LEAST_SAID]]);
  for (const { text } of document.passages)
    for (const { 0: ending, groups } of matchesOf(text.text, DIVISION)) {
      const name = groups!.stem! + ending;
      if (!NO_STEM.test(groups!.stem!) && !isVocabulary(groups!.stem!) && !divisionsNamed(name.slice(-2)).length)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  const names = [...counts].filter(([name, count]) => count >= LEAST_SAID && !divisionsNamed(name).length);
  return (text) =>
    names.flatMap(([name]) => {
      const found: Candidate[] = [];
      for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1))
        found.push({ type: 'Place', from, to: from + name.length, name, score: 0.8, subtype: 'county' });
      return found;
    });
}
