/**
 * Linking: facts of all documents → entities. One thing, one node; two things, two nodes.
 *
 * Each name is taken apart within its jurisdiction (`names/`, one parser per type of thing) into a key of parts: owner,
 * ordinal, period, core, head, phase, branch. Equal keys are one entity, and the key is its id: no name is ever compared
 * with all others, the order of documents cannot matter, and a document can come or go without touching the others.
 * Judgements of people (`judgements.tsv`) outrank the rules. `compareNames` says part by part why two names are the same,
 * different or unsure; what is unsure is listed for review, never merged.
 */
export { compareNames, PART_LABELS } from './compare';
export { decide } from './decide';
export {
  type HumanJudgement,
  JUDGEMENT_FILE,
  type Judgement,
  readJudgements,
  undoJudgement,
} from './judgements';
export { link } from './link';
export type { Linked, LinkedEntity, LinkedIndicator } from './linked';
export { type NameQuery, parseName, resolveName } from './resolve';
