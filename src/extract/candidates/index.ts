/**
 * Candidates: the common machinery of all entity types. In: a document's passages. Out: entity facts, none overlapping
 * another.
 *
 * A type brings a `CandidateFinder`: `prepare(document)` gives a function passage → `Candidate[]` (type, offsets into the
 * passage's clean text, canonical name, score). `entityExtractor(finders)` runs them all, lets the candidates of all types
 * compete (`resolveOverlaps`: confidence plus 0.05 a character, so that the longer reading wins unless it is much less
 * sure) and turns the winners into facts. `passageLexicon` finds the words of a lexicon in a passage and gives back
 * what the lexicon says of each, `cueOf` tells where a pattern need not be tried: one pass over the passage serves all of
 * them; `WordMatcher` does the same in names and other short texts; `tagPassage` gives words and part of speech, once per passage, shared by all.
 * Finders are registered in `src/extract/index.ts`.
 */
export { ACTING, type Candidate, type CandidateFinder, namesMatching, toEntityFact } from './candidate';
export { ClassWords } from './class-words';
export { clauseAround, isCounted } from './context';
export { entityExtractor } from './entity-extractor';
export { isCommonWord, isVocabulary, type NameStartOptions, type NameStem, nameStart } from './name-start';
export { oncePerPassage } from './once-per-passage';
export { type Cue, cueOf, type PassageLexicon, pairs, passageLexicon } from './passage-words';
export { resolveOverlaps } from './resolve-overlaps';
export { type TaggedPassage, tagPassage, tagText } from './tagged-passage';
export { type WordMatch, WordMatcher } from './word-matcher';
