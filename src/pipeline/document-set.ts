/**
 * Which documents a graph is made of. The graph itself is the list: its Document nodes carry content hash and path. One
 * document is one content; further files of the same content are kept as its copies.
 */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { GuituError } from '../errors';
import { documentId } from '../graph/index';
import { fileOnDisk } from '../read/find-documents';
import type { GraphStore } from '../store/index';

export interface HeldDocument {
  sha256: string;
  /** Paths of its files, sorted; relative to the working folder where they lie in it. The first is the document's own. */
  paths: string[];
}

/** A path as the graph keeps it. */
export function keptPath(path: string): string {
  const within = relative(process.cwd(), resolve(path));
  return (within.startsWith('..') ? resolve(path) : within).replaceAll('\\', '/');
}

/** Documents that the graph in `store` was made of. */
export async function heldDocuments(store: GraphStore): Promise<HeldDocument[]> {
  if (!(await store.exists())) return [];
  // The whole node: a graph made by an earlier version may lack properties, and must still tell its documents.
  const rows = await store.read('MATCH (d:Document) RETURN d');
  return rows.map(({ d }) => {
    const { sha256, path, copies = [] } = d as { sha256: string; path: string; copies?: string[] };
    return { sha256, paths: [path, ...copies] };
  });
}

/**
 * The set after files were given: a file's new content takes the place of its old one; a document none of whose files
 * is left stays, since only `guitu remove` removes.
 */
export function withFiles(held: HeldDocument[], given: { path: string; sha256: string }[]): HeldDocument[] {
  const newContent = new Map(given.map(({ path, sha256 }) => [path, sha256]));
  const paths = new Map<string, string[]>();
  for (const { sha256, paths: old } of held) {
    const unchanged = old.filter((path) => (newContent.get(path) ?? sha256) === sha256);
    if (unchanged.length > 0) paths.set(sha256, unchanged);
  }
  for (const [path, sha256] of newContent) paths.set(sha256, [...(paths.get(sha256) ?? []), path]);
  return [...paths].map(([sha256, all]) => ({ sha256, paths: existing([...new Set(all)].sort()) }));
}

/** A moved file leaves its old path behind: forgotten as long as another path is good. */
function existing(paths: string[]): string[] {
  const there = paths.length > 1 ? paths.filter((path) => existsSync(fileOnDisk(path))) : paths;
  return there.length > 0 ? there : paths;
}

/** Names by which facts and questions cite the documents: the file name, with folders before it where two share one. */
export function citedNames(documents: HeldDocument[]): Map<string, string> {
  const names = new Map<string, string>();
  let open = documents;
  for (let parts = 1; open.length > 0; parts++) {
    const bySuffix = new Map<string, HeldDocument[]>();
    for (const document of open) {
      const suffix = document.paths[0]!.split('/').slice(-parts).join('/');
      bySuffix.set(suffix, [...(bySuffix.get(suffix) ?? []), document]);
    }
    open = [];
    for (const [suffix, sharing] of bySuffix) {
      const isWhole = sharing.every(({ paths }) => paths[0] === suffix);
      if (sharing.length === 1) names.set(sharing[0]!.sha256, suffix);
      else if (isWhole)
        for (const { sha256 } of sharing) names.set(sha256, `${suffix}@${documentId(sha256).slice(9, 17)}`);
      else open.push(...sharing);
    }
  }
  return names;
}

/**
 * The held document that a person means by a file name, path or id.
 * @throws GuituError that lists what there is
 */
export function heldNamed(held: HeldDocument[], word: string): HeldDocument {
  const names = citedNames(held);
  const found =
    held.find(({ sha256, paths }) => documentId(sha256) === word || paths.includes(keptPath(word))) ??
    held.find(({ sha256 }) => names.get(sha256) === word);
  if (found) return found;
  const all = [...names.values()].sort();
  const some = `${all.slice(0, 12).join(', ')}${all.length > 12 ? ' …' : ''}`;
  throw new GuituError(`the graph has no document ${word}`, {
    exitCode: 2,
    hint: all.length > 0 ? `it has ${some}` : 'it is empty: guitu build FILES… fills it',
  });
}
