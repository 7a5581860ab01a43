/** A version of all that decides what facts a document gives: code of reading, outline and extraction, and the lexicon. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTRACTOR_VERSION } from '../extract/index';
import type { LoadedPlugin } from '../extract/plugin/index';
import { packageRoot } from '../package-root';

let version: string | undefined;

/** Changes whenever a rule, a word list, the extractors' own version or a plug-in does, so that no fact file outlives its rules. */
export function rulesVersion(plugins: readonly LoadedPlugin[] = []): string {
  const own = (version ??= ownVersion());
  if (plugins.length === 0) return own;
  const hash = createHash('sha256').update(JSON.stringify(plugins.map((plugin) => [plugin.name, plugin.version])));
  return `${own}-${hash.digest('hex').slice(0, 12)}`;
}

function ownVersion(): string {
  const hash = createHash('sha256');
  const folders = ['read', 'outline', 'extract', 'lexicon'].map((room) => join(__dirname, '..', room));
  for (const folder of [...folders, join(packageRoot(), 'lexicon')])
    for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort())
      if (/(?<!\.d)\.(?:js|ts|tsv)$/.test(name)) hash.update(readFileSync(join(folder, name)));
  return `${EXTRACTOR_VERSION}-${hash.digest('hex').slice(0, 12)}`;
}
