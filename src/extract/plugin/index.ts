/**
 * Plug-ins: extractors of one's own, named in `guitu.config.json` (docs/plugins.md).
 *
 * In: a folder with a module `{ name, extract(document, lexicon) }` and its word lists. Out: facts like all others, with
 * raw spans that guitu finds for them; entities of types that guitu does not know become nodes `Other` of that kind.
 * What a module exports and returns is checked by zod. A plug-in that fails on a document gives a `PluginProblem`, the
 * other extractors go on, and no fact file is kept, so that the next run tries again. The content of its folder is part of
 * the fact files' version.
 *
 * Without a configuration nothing of this is loaded: zod is a third of what `guitu facts` requires.
 */
import { existsSync } from 'node:fs';
import type { LoadedPlugin } from './load';
import type { runPlugins as Run } from './run';

export type { LoadedPlugin } from './load';
export type { Finding, Plugin, PluginDocument, PluginLexicon } from './plugin';
export type { PluginProblem } from './run';

/** Names the plug-ins of a working folder. */
const CONFIG_FILE = 'guitu.config.json';

/** Plug-ins that the configuration names (see `load.ts`); none if the working folder has no configuration. */
export async function loadPlugins(file?: string): Promise<LoadedPlugin[]> {
  if (!file && !existsSync(CONFIG_FILE)) return [];
  return (require('./load') as typeof import('./load')).loadPlugins(file ?? CONFIG_FILE);
}

/** Facts of all plug-ins on a document (see `run.ts`). */
export const runPlugins: typeof Run = (...of) => (require('./run') as typeof import('./run')).runPlugins(...of);
