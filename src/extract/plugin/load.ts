/** From `guitu.config.json` to plug-ins that are ready to run. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { GuituError } from '../../errors';
import { issuesOf, type Plugin, PluginModule } from './plugin';

export interface LoadedPlugin extends Plugin {
  folder: string;
  /** Digest of all files in its folder: facts are found anew when one changes. */
  version: string;
}

const MODULES = ['index.js', 'index.mjs', 'index.cjs'];

const Config = z.strictObject({
  plugins: z.array(z.string().min(1)).default([]).describe('folders of plug-ins, relative to this file'),
});

/**
 * Plug-ins that the configuration names, in its order.
 * @throws GuituError if the file, a folder or a module is missing or not what it should be
 */
export async function loadPlugins(file: string): Promise<LoadedPlugin[]> {
  const path = resolve(file);
  const plugins: LoadedPlugin[] = [];
  for (const entry of readConfig(path).plugins) plugins.push(await loadPlugin(resolve(dirname(path), entry), path));
  for (const { name, folder } of plugins)
    if (plugins.some((other) => other.name === name && other.folder !== folder))
      throw new GuituError(`two plug-ins are called ${name}`, { file: path, exitCode: 2, hint: 'rename one of them' });
  return plugins;
}

function readConfig(path: string): z.infer<typeof Config> {
  const hint = 'it looks like {"plugins": ["plugins/document-numbers"]}; see docs/plugins.md';
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const what = isMissing
      ? 'there is no such configuration file'
      : `the configuration is no JSON: ${(error as Error).message}`;
    throw new GuituError(what, { file: path, exitCode: 2, hint, cause: error });
  }
  const config = Config.safeParse(value);
  if (!config.success)
    throw new GuituError(`the configuration is wrong: ${issuesOf(config.error)}`, { file: path, exitCode: 2, hint });
  return config.data;
}

async function loadPlugin(folder: string, config: string): Promise<LoadedPlugin> {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new GuituError(`there is no plug-in folder ${folder}`, {
      file: config,
      exitCode: 2,
      hint: 'paths in the configuration are relative to its own folder',
    });
  const file = MODULES.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (!file)
    throw new GuituError('the plug-in has no module', {
      file: folder,
      exitCode: 2,
      hint: `it needs one of ${MODULES.join(', ')}`,
    });
  const exported = PluginModule.safeParse(await importedFrom(file));
  if (!exported.success)
    throw new GuituError(`this is no plug-in: ${issuesOf(exported.error)}`, {
      file,
      exitCode: 2,
      hint: 'export { name: "…", extract(document, lexicon) { … } }; see docs/plugins.md',
    });
  return { ...exported.data, folder, version: digestOf(folder) };
}

async function importedFrom(file: string): Promise<unknown> {
  try {
    const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
    return module.default ?? module;
  } catch (error) {
    throw new GuituError(`the plug-in ${basename(dirname(file))} does not load: ${(error as Error).message}`, {
      file,
      exitCode: 2,
      cause: error,
    });
  }
}

/** Of names and contents; installed packages and hidden files are passed over. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter(
    (name) => !name.split(/[/\\]/).some((part) => part === 'node_modules' || part.startsWith('.')),
  );
  for (const name of names.sort()) {
    const path = join(folder, name);
    if (statSync(path).isFile()) hash.update(`${name.replaceAll('\\', '/')}\0`).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 12);
}
