/**
 * Review of unsure pairs while a graph is served: what `guitu review` shows and `guitu judge` records, in the same file.
 * A judgement changes the graph only when it is built again, so the desk also tells whether the graph is behind.
 */
import { documentId } from '../graph/index';
import { decide, type HumanJudgement, link, PART_LABELS, readJudgements, undoJudgement } from '../link/index';
import { type Doubt, undecided } from '../link/review';
import { factsOf } from '../pipeline/held-facts';
import { type FactFiles, heldDocuments, rebuildGraph } from '../pipeline/index';
import type { GraphStore } from '../store/graph-store';

interface Side {
  id: string;
  name: string;
  type: string;
  sentences: { document_id: string; document: string; line: number; sentence: string; surface: string }[];
}

export interface ReviewState {
  /** The file that holds the judgements. */
  file: string;
  doubts: {
    a: Side;
    b: Side;
    by: string;
    features: { part: string; a: string; b: string; outcome: string }[];
  }[];
  /** Newest last. */
  judgements: HumanJudgement[];
  /** Whether building the graph again would give other things than it has now. */
  behind: boolean;
}

export class ReviewDesk {
  private made?: { from: string; ids: Set<string>; doubts: ReviewState['doubts'] };

  constructor(
    private readonly store: GraphStore,
    private readonly factFiles: FactFiles,
    readonly file: string,
  ) {}

  async state(): Promise<ReviewState> {
    const judgements = readJudgements(this.file);
    const held = await heldDocuments(this.store);
    const from = JSON.stringify([judgements, held.map(({ sha256 }) => sha256).sort()]);
    if (this.made?.from !== from) {
      const facts = await factsOf(held, new Map(), this.factFiles);
      const linked = link(facts, judgements);
      this.made = {
        from,
        ids: new Set(linked.entities.map(({ id }) => id)),
        doubts: undecided(facts, judgements, linked).map(shown),
      };
    }
    const { ids, doubts } = this.made;
    const there = await this.store.read('MATCH (e:Entity) RETURN e.id AS id');
    const behind = there.length !== ids.size || there.some(({ id }) => !ids.has(String(id)));
    return { file: this.file, doubts, judgements, behind };
  }

  judge(given: { decision: 'same' | 'different'; a: string; b: string; note?: string }): HumanJudgement {
    return decide(given, this.file);
  }

  undo(pair?: { a: string; b: string }): HumanJudgement {
    return undoJudgement(this.file, pair);
  }

  /** Builds the graph again from the documents it holds, with the judgements as they are now. */
  async apply(): Promise<{ milliseconds: number }> {
    const judgements = readJudgements(this.file);
    const { milliseconds } = await rebuildGraph({
      store: this.store,
      factFiles: this.factFiles,
      link: (documents) => link(documents, judgements),
    });
    return { milliseconds };
  }
}

const shown = ({ a, b, judgement }: Doubt): ReviewState['doubts'][number] => ({
  a: side(a),
  b: side(b),
  by: judgement.by,
  features: judgement.features.map((feature) => ({ ...feature, part: PART_LABELS[feature.part] })),
});

const side = ({ id, name, sentences }: Doubt['a']): Side => ({
  id,
  name,
  type: id.slice(0, id.indexOf(':')),
  sentences: sentences.map(({ sha256, doc, line, text, surface }) => ({
    document_id: documentId(sha256),
    document: doc,
    line,
    sentence: text,
    surface,
  })),
});
