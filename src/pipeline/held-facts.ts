/** Facts of the documents that a graph is made of. */
import { GuituError } from '../errors';
import type { DocumentFacts } from '../extract/document-facts';
import { collectFile } from './collect';
import { citedNames, type HeldDocument } from './document-set';
import type { FactFiles } from './fact-files';

/** Facts of all documents in order of their content hashes, under the names by which they are cited. */
export async function factsOf(
  documents: HeldDocument[],
  known: Map<string, DocumentFacts>,
  factFiles: FactFiles,
): Promise<DocumentFacts[]> {
  const names = citedNames(documents);
  const all: DocumentFacts[] = [];
  for (const { sha256, paths } of [...documents].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))) {
    const facts = known.get(sha256) ?? (await factsAgain(sha256, paths, factFiles));
    const doc = names.get(sha256)!;
    const renamed = facts.doc === doc ? facts.facts : facts.facts.map((fact) => ({ ...fact, doc }));
    all.push({ ...facts, doc, path: paths[0]!, facts: renamed });
  }
  return all;
}

/** For documents of the graph that were not given this time. */
async function factsAgain(sha256: string, paths: string[], factFiles: FactFiles): Promise<DocumentFacts> {
  const known = factFiles.load(sha256);
  if (known) return known;
  for (const path of paths) {
    const found = await collectFile(path, factFiles).catch(() => undefined); // the next path, or the error below
    if (found?.facts.sha256 !== sha256) continue;
    if (found.fresh) factFiles.save(found.facts);
    return found.facts;
  }
  throw new GuituError('a document of the graph has changed or gone, and its fact file is missing', {
    file: paths[0],
    hint: `give its new place to guitu build, or take it out: guitu remove ${paths[0]}`,
  });
}
