/** Two documents, of the graph or straight from files, compared. */
import { existsSync } from 'node:fs';
import { GuituError } from '../errors';
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
  const pair: HeldDocument[] = [];
  for (const word of [before, after]) pair.push(await documentOf(word, held, workspace));
  if (pair[0]!.sha256 === pair[1]!.sha256)
    throw new GuituError('both are the same document, byte for byte', { file: after });
  const facts = await factsOf(pair, new Map(), workspace.factFiles);
  const of = ({ sha256 }: HeldDocument) => facts.find((f) => f.sha256 === sha256)!;
  return diffDocuments(of(pair[0]!), of(pair[1]!), await workspace.link(facts));
}

async function documentOf(word: string, held: HeldDocument[], { factFiles }: Workspace): Promise<HeldDocument> {
  if (existsSync(word)) {
    const { facts } = await collectFile(word, factFiles);
    return { sha256: facts.sha256, paths: [keptPath(word)] };
  }
  return heldNamed(held, word);
}
