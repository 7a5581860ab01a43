import { lexiconWords } from './table';

let ambiguous: Set<string> | undefined;

/** Whether a division's name is a common word as well: 新建, 资源, 友谊. */
export function isCommonName(name: string): boolean {
  ambiguous ??= new Set(lexiconWords('place-ambiguous.tsv'));
  return ambiguous.has(name);
}
