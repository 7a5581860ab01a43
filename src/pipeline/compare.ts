/** Two documents, of the graph or straight from files, compared. */
import { existsSync } from 'node:fs';
import { GuituError } from '../errors';
import type { DocumentFacts } from '../extract/document-facts';
import { collectFile } from './collect';
import { type DocumentDiff, diffDocuments } from './diff';
import { type HeldDocument, heldDocuments, heldNamed, keptPath } from './document-set';
import { factsOf } from './held-facts';
import type { Workspace } from './workspace';

/**
 * @param before path of a file, or name, path or id of a document of the graph
 * @throws GuituError if there is no such file or document, or both are the same
 */
export async function compareDocuments(before: string, after: string, workspace: Workspace): Promise<DocumentDiff> {
  const held = await heldDocuments(workspace.store);
  const known = new Map<string, DocumentFacts>();
  const pair: HeldDocument[] = [];
  for (const word of [before, after])
    pair.push(existsSync(word) ? await fileAsDocument(word, known, workspace) : heldNamed(held, word));
  if (pair[0]!.sha256 === pair[1]!.sha256)
    throw new GuituError('both are the same document, byte for byte', { file: after });
  const facts = await factsOf(pair, known, workspace.factFiles);
  const of = ({ sha256 }: HeldDocument) => facts.find((f) => f.sha256 === sha256)!;
  return diffDocuments(of(pair[0]!), of(pair[1]!), await workspace.link(facts));
}

async function fileAsDocument(
  path: string,
  known: Map<string, DocumentFacts>,
  { factFiles }: Workspace,
): Promise<HeldDocument> {
  const { facts, fresh } = await collectFile(path, factFiles);
  if (fresh) factFiles.save(facts);
  known.set(facts.sha256, facts);
  return { sha256: facts.sha256, paths: [keptPath(path)] };
}
