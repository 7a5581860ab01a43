/** What commands that work on the graph open, and close again whatever happens. */
import { dirname, join, resolve } from 'node:path';
import type { Workspace } from '../pipeline/index';
import { type StoreOptions, storeOptions } from './options';

/** Fact files lie beside the embedded graph (`.guitu/facts`), for Neo4j beside where it would be. */
export const factsFolder = ({ store }: StoreOptions): string => join(dirname(resolve(store)), 'facts');

/** Runs `work` on the store that the options name. */
export async function withWorkspace<T>(
  options: Parameters<typeof storeOptions>[0] & { judgements?: string; config?: string },
  work: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const { openStore } = require('../store/index') as typeof import('../store/index');
  const { FactFiles } = require('../pipeline/index') as typeof import('../pipeline/index');
  const { link, readJudgements } = require('../link/index') as typeof import('../link/index');
  const { loadPlugins } = require('../extract/plugin/index') as typeof import('../extract/plugin/index');
  const named = storeOptions(options);
  const plugins = await loadPlugins(options.config);
  const store = await openStore(named);
  try {
    const judgements = readJudgements(options.judgements);
    return await work({
      store,
      factFiles: new FactFiles(factsFolder(named), plugins),
      link: (documents) => link(documents, judgements),
    });
  } finally {
    await store.close();
  }
}
