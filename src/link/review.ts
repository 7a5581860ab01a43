/** Pairs of entities that no rule and no person has decided, with the sentences that name them. */
import type { DocumentFacts } from '../extract/document-facts';
import type { HumanJudgement, Judgement } from './judgements';
import { link } from './link';
import { rulingsOf } from './rulings';

export interface Doubt {
  a: DoubtSide;
  b: DoubtSide;
  judgement: Judgement;
}

interface DoubtSide {
  id: string;
  name: string;
  sentences: Sentence[];
}

interface Sentence {
  doc: string;
  line: number;
  text: string;
  /** The words of it that name the thing, as they stand in the file. */
  surface: string;
  /** Content hash of the document. */
  sha256: string;
}

const SENTENCES_SHOWN = 3;

/** @param linked what `link` made of the same documents and judgements, where it is at hand */
export function undecided(
  documents: DocumentFacts[],
  judgements: HumanJudgement[],
  linked = link(documents, judgements),
): Doubt[] {
  const decided = new Set(judgements.flatMap(({ a, b }) => [`${a}\t${b}`, `${b}\t${a}`]));
  const { standsFor } = rulingsOf(judgements);
  const open = linked.unsure.filter(({ a, b }) => !decided.has(`${a}\t${b}`) && standsFor(a) !== standsFor(b));
  const wanted = new Set(open.flatMap(({ a, b }) => [a, b]));
  const names = new Map(linked.entities.map(({ id, name }) => [id, name]));
  const sentences = new Map<string, DoubtSide['sentences']>();
  for (const { doc, sha256, facts, passages } of documents)
    for (const fact of facts) {
      if (fact.kind !== 'entity') continue;
      const id = linked.entityId(doc, fact.type, fact.name);
      if (!wanted.has(id)) continue;
      const shown = sentences.get(id) ?? [];
      if (shown.length < SENTENCES_SHOWN)
        shown.push({
          doc,
          line: fact.line,
          text: passages[fact.passage]?.text ?? fact.surface,
          surface: fact.surface,
          sha256,
        });
      sentences.set(id, shown);
    }
  const side = (id: string): DoubtSide => ({ id, name: names.get(id) ?? id, sentences: sentences.get(id) ?? [] });
  return open.map(({ a, b, judgement }) => ({ a: side(a), b: side(b), judgement }));
}
