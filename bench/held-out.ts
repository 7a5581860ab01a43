/** Documents judged by models that never saw them: trained on the others, on further annotated ones and on judged sentences. */
import { annotated, type Example, judged, MODELLED, train } from '../scripts/entity-models';
import { replaceModel } from '../src/extract/model/index';
import { annotatedDocuments, type TruthDocument } from './truth';

/** Visits each document while the models are those of all others. They stay replaced: run nothing else behind it. */
export async function heldOut(
  truths: readonly TruthDocument[],
  visit: (truth: TruthDocument) => Promise<void>,
): Promise<void> {
  const examples = new Map<string, Example[]>();
  for (const type of Object.keys(MODELLED)) {
    const all = judged(type);
    for (const truth of [...truths, ...annotatedDocuments()]) all.push(...(await annotated(type, truth)));
    examples.set(type, all);
  }
  for (const truth of truths) {
    for (const [type, all] of examples)
      replaceModel(
        type,
        train(
          type,
          all.filter(({ group }) => group !== truth.path),
        ),
      );
    await visit(truth);
  }
}
