/**
 * Clauses: what governs what in a sentence of a plan, without a parser. In: a passage. Out: its segments in text order.
 *
 * A segment is one member of a coordinated list: words that govern (推进, 建成, 获评), then a noun phrase, then a predicate
 * (竣工通车, 加快建设). Segments of one clause share what only one of them says: the verb before the first, the predicate
 * after the last, the class word after 等 (A、B等重点项目). `parseClauses(passage)` is computed once per passage and shared
 * by the extractors of projects, policies, honours and events; the verbs and their classes are `lexicon/project-verbs.tsv`.
 */
export { type ListHead, parseClauses, type Segment } from './parse-clauses';
export { stripQuantity, stripQuotes } from './phrase-edges';
export { curlyQuotes } from './quotation';
export type { VerbClass, VerbToken } from './verbs';
export { WordEnds, wordsEnding } from './word-ends';
