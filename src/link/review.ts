/** Pairs of entities that no rule and no person has decided, with the sentences that name them. */
import type { DocumentFacts } from '../extract/document-facts';
import type { HumanJudgement, Judgement } from './judgements';
import { link } from './link';

export interface Doubt {
  a: DoubtSide;
  b: DoubtSide;
  judgement: Judgement;
}

interface DoubtSide {
  id: string;
  name: string;
  sentences: { doc: string; line: number; text: string }[];
}

const SENTENCES_SHOWN = 3;

export function undecided(documents: DocumentFacts[], judgements: HumanJudgement[]): Doubt[] {
  const linked = link(documents, judgements);
  const decided = new Set(judgements.flatMap(({ a, b }) => [`${a}\t${b}`, `${b}\t${a}`]));
  const open = linked.unsure.filter(({ a, b }) => !decided.has(`${a}\t${b}`));
  const wanted = new Set(open.flatMap(({ a, b }) => [a, b]));
  const names = new Map(linked.entities.map(({ id, name }) => [id, name]));
  const sentences = new Map<string, DoubtSide['sentences']>();
  for (const { doc, facts, passages } of documents)
    for (const fact of facts) {
      if (fact.kind !== 'entity') continue;
      const id = linked.entityId(doc, fact.type, fact.name);
      if (!wanted.has(id)) continue;
      const shown = sentences.get(id) ?? [];
      if (shown.length < SENTENCES_SHOWN)
        shown.push({ doc, line: fact.line, text: passages[fact.passage]?.text ?? fact.surface });
      sentences.set(id, shown);
    }
  const side = (id: string): DoubtSide => ({ id, name: names.get(id) ?? id, sentences: sentences.get(id) ?? [] });
  return open.map(({ a, b, judgement }) => ({ a: side(a), b: side(b), judgement }));
}
