import type { DocumentFacts } from '../extract/document-facts';
import type { Linked } from '../link/linked';
import type { GraphStore } from '../store/index';
import type { FactFiles } from './fact-files';

/** What a run works on. */
export interface Workspace {
  store: GraphStore;
  factFiles: FactFiles;
  link(documents: DocumentFacts[]): Linked | Promise<Linked>;
}
