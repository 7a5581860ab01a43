import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

let root: string | undefined;

/** The folder that holds package.json, lexicon/, cypher/ and seeds/, from source and from dist alike. */
export function packageRoot(): string {
  if (root) return root;
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  root = folder;
  return folder;
}

/** Reads a file of the package as UTF-8. */
export const readPackageFile = (...parts: string[]): string => readFileSync(join(packageRoot(), ...parts), 'utf8');
