/**
 * The pipeline: files → fact files → linking → graph → store.
 *
 * In: paths and a `Workspace` (an open store, the folder of fact files, the linker). Out: the store holds exactly the graph
 * of its documents, and a summary. Only documents whose content is new are read; linking and the graph are made anew from
 * all facts, so that any order of adding, changing and removing documents gives what one fresh build gives. Nothing is
 * written before the whole graph is made: a build that fails leaves the old graph.
 */
import { GuituError } from '../errors';
import type { DocumentFacts } from '../extract/document-facts';
import { type Graph, graphOf } from '../graph/index';
import { findDocuments } from '../read/find-documents';
import { type Collected, collectFile, type Failure, failureOf } from './collect';
import { type HeldDocument, heldDocuments, heldNamed, keptPath, withFiles } from './document-set';
import { factsOf } from './held-facts';
import { type BuildSummary, type DocumentProblem, summaryOf } from './summary';
import type { Workspace } from './workspace';

export type { Failure } from './collect';
export { compareDocuments } from './compare';
export { type DocumentDiff, diffDocuments, type StatedValue } from './diff';
export { citedNames, type HeldDocument, heldDocuments } from './document-set';
export { FactFiles } from './fact-files';
export type { BuildSummary, DocumentProblem } from './summary';
export type { Workspace } from './workspace';

export type Stage = 'read' | 'link' | 'write';
export type OnProgress = (stage: Stage, done: number, total: number, what?: string) => void;

/**
 * Adds the documents at `paths` (files, folders at any depth, zip archives) to the graph, or brings them up to date. Files that
 * cannot be read are listed in the summary and the others go on.
 * @throws GuituError if a path does not exist or nothing could be read; the graph is then as before
 */
export async function buildGraph(
  paths: string[],
  workspace: Workspace,
  onProgress?: OnProgress,
): Promise<BuildSummary> {
  const started = Date.now();
  const { files, ignored } = await findDocuments(paths);
  const { factFiles, store } = workspace;
  const held = await heldDocuments(store);
  const known = new Map<string, DocumentFacts>();
  const given: { path: string; sha256: string }[] = [];
  const failures: Failure[] = [];
  let read = 0;
  for (const [index, path] of files.entries()) {
    onProgress?.('read', index, files.length, path);
    let collected: Collected;
    try {
      collected = await collectFile(path, factFiles);
    } catch (error) {
      failures.push(failureOf(path, error));
      continue;
    }
    const { facts, fresh } = collected;
    if (fresh) factFiles.save(facts);
    if (fresh) read++;
    known.set(facts.sha256, facts);
    given.push({ path: keptPath(path), sha256: facts.sha256 });
  }
  onProgress?.('read', files.length, files.length);
  if (given.length === 0) throw nothingRead(failures);
  const made = await makeGraph(withFiles(held, given), known, workspace, onProgress);
  return summaryOf(made, { read, failures, ignored, milliseconds: Date.now() - started });
}

/**
 * Takes documents (by file name, path or id) out of the graph.
 * @throws GuituError if one is not in it; nothing is then removed
 */
export async function removeDocuments(
  words: string[],
  workspace: Workspace,
  onProgress?: OnProgress,
): Promise<BuildSummary> {
  const started = Date.now();
  const held = await heldDocuments(workspace.store);
  const leaving = new Set(words.map((word) => heldNamed(held, word)));
  const staying = held.filter((document) => !leaving.has(document));
  const made = await makeGraph(staying, new Map(), workspace, onProgress);
  return summaryOf(made, { read: 0, failures: [], ignored: [], milliseconds: Date.now() - started });
}

/**
 * Makes the graph anew from the documents that it holds, as when judgements have changed.
 * @throws GuituError (exit code 2) if it holds none
 */
export async function rebuildGraph(workspace: Workspace, onProgress?: OnProgress): Promise<BuildSummary> {
  const started = Date.now();
  const held = await heldDocuments(workspace.store);
  if (held.length === 0)
    throw new GuituError('there is no graph to build again', {
      exitCode: 2,
      hint: 'name documents: guitu build FILES…',
    });
  const graph = await makeGraph(held, new Map(), workspace, onProgress);
  return summaryOf(graph, { read: 0, failures: [], ignored: [], milliseconds: Date.now() - started });
}

/** Links the documents' facts and puts their graph into the store. */
async function makeGraph(
  documents: HeldDocument[],
  known: Map<string, DocumentFacts>,
  workspace: Workspace,
  onProgress?: OnProgress,
): Promise<Graph & { problems: DocumentProblem[] }> {
  const facts = await factsOf(documents, known, workspace.factFiles);
  onProgress?.('link', 0, 1);
  const graph = graphOf(facts, await workspace.link(facts), copiesOf(documents));
  onProgress?.('write', 0, 1);
  await workspace.store.replace(graph.records, (done, total) => onProgress?.('write', done, total));
  const problems = facts.flatMap(({ doc, problems = [] }) => problems.map((problem) => ({ doc, ...problem })));
  return { ...graph, problems };
}

const copiesOf = (documents: HeldDocument[]): Map<string, string[]> =>
  new Map(documents.map(({ sha256, paths }) => [sha256, paths.slice(1)]));

function nothingRead(failures: Failure[]): GuituError {
  const [first] = failures;
  if (failures.length === 1) return new GuituError(first!.message, { file: first!.path, hint: first!.hint });
  const lines = failures.map(({ path, message }) => `\n  ${path}: ${message}`).join('');
  return new GuituError(`none of the ${failures.length} files could be read:${lines}`, {
    hint: 'the graph is as it was before',
  });
}
