/** The documents of the graph: their file names by id, loaded once and again when the graph was built anew. */
import { api } from './api';

const names = new Map<string, string>();

export async function loadDocuments(): Promise<void> {
  names.clear();
  for (const row of await api.documents()) names.set(String(row.id), String(row.document));
}

export const documentName = (id: string): string => names.get(id) ?? id;

/** Where the source of a row is read, with the words of the fact marked; undefined if the row names no document. */
export function sourceAddress(row: Record<string, unknown>): string | undefined {
  const id = [...names].find(([, name]) => name === row.document)?.[0];
  if (!id || typeof row.line !== 'number') return undefined;
  const mark = row.surface ? `&mark=${encodeURIComponent(String(row.surface))}` : '';
  return `#/document/${encodeURIComponent(id)}?line=${row.line}${mark}`;
}
