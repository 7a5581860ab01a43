/** Paths given by a person → files to read. */
import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { GuituError } from '../errors';

const EXTENSIONS = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf'];

/** Files named, and the documents in folders named (at any depth), each once, in order of their paths. */
export function givenFiles(paths: string[]): string[] {
  const files = new Set<string>();
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats)
      throw new GuituError('there is no such file or folder', {
        file: path,
        hint: 'check the path; nothing was changed',
      });
    if (!stats.isDirectory()) {
      files.add(path);
      continue;
    }
    const found = documentsIn(path);
    if (found.length === 0)
      throw new GuituError('this folder holds no documents', {
        file: path,
        hint: `documents are files ending in ${EXTENSIONS.join(' ')}`,
      });
    for (const file of found) files.add(file);
  }
  return [...files].sort();
}

function documentsIn(folder: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...documentsIn(path));
    else if (EXTENSIONS.includes(extname(entry.name).toLowerCase())) found.push(path);
  }
  return found;
}
