/**
 * Plug-ins: extractors of one's own, named in `guitu.config.json` (docs/plugins.md).
 *
 * In: a folder with a module `{ name, extract(document, lexicon) }` and its word lists. Out: facts like all others, with
 * raw spans that guitu finds for them; entities of types that guitu does not know become nodes `Other` of that kind.
 * What a module exports and returns is checked by zod. A plug-in that fails on a document gives a `PluginProblem`, the
 * other extractors go on, and no fact file is kept, so that the next run tries again. The content of its folder is part of
 * the fact files' version.
 */
export { CONFIG_FILE, type LoadedPlugin, loadPlugins } from './load';
export type { Finding, Plugin, PluginDocument, PluginLexicon } from './plugin';
export { type PluginProblem, runPlugins } from './run';
