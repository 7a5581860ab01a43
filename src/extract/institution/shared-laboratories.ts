import { type Candidate, cueOf, isVocabulary, nameStart, type TaggedPassage } from '../candidates/index';

const NOUN = '实验室';
const LONGEST = 4;
const hasList = cueOf([NOUN]);

/** 紫金山、钟山、云龙湖实验室: the members before a laboratory share its noun. */
export function sharedLaboratories(tagged: TaggedPassage, named: readonly Candidate[]): Candidate[] {
  const { text } = tagged;
  if (!hasList(text)) return [];
  return named.flatMap((last) => {
    if (!last.name.endsWith(NOUN) || text[last.from - 1] !== '、') return [];
    const members: Candidate[] = [];
    for (let to = last.from - 1; text[to] === '、'; ) {
      const { from } = nameStart(tagged, to, { knownStart: () => -1, longest: LONGEST + 2 });
      const word = text.slice(from, to);
      if (word.length < 2 || word.length > LONGEST || isVocabulary(word) || word.endsWith(NOUN)) break;
      members.push({ ...last, from, to, name: word + NOUN, aliases: [word], score: 0.7, edge: 0.6 });
      to = from - 1;
    }
    return members;
  });
}
