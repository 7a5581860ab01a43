import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { GuituError } from '../errors';
import { DOCUMENT_EXTENSIONS } from './formats/kind';
import { readZip, zipEntries } from './zip';

/** Between an archive and the file in it: downloads.zip!/昆山/报告.docx. */
const INSIDE = '!/';

export interface FoundDocuments {
  /** Paths for `readSource`, in order; files of an archive as archive.zip!/name. */
  files: string[];
  /** What was passed over, and why. */
  ignored: { path: string; why: string }[];
}

/** Files of the paths given: folders and archives are walked; what is no document there is reported, not read. */
export async function findDocuments(paths: string[]): Promise<FoundDocuments> {
  const found: FoundDocuments = { files: [], ignored: [] };
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats && !path.includes(INSIDE))
      throw new GuituError('There is no such file or folder', { file: path, hint: 'Check the path.' });
    if (stats?.isDirectory()) {
      const before = found.files.length;
      await walkFolder(path, found);
      if (found.files.length === before)
        throw new GuituError('The folder holds no documents', {
          file: path,
          hint: 'Documents are .txt .md .html .docx .pdf and .zip files.',
        });
    } else await addFile(path, found);
  }
  return found;
}

async function walkFolder(folder: string, found: FoundDocuments): Promise<void> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || entry.name.startsWith('~$')) continue;
    if (entry.isDirectory()) await walkFolder(path, found);
    else if (!entry.isFile()) found.ignored.push({ path, why: 'no regular file' });
    else if (DOCUMENT_EXTENSIONS.has(extname(path).toLowerCase())) await addFile(path, found);
    else found.ignored.push({ path, why: 'no document by its extension' });
  }
}

async function addFile(path: string, found: FoundDocuments): Promise<void> {
  if (extname(path).toLowerCase() !== '.zip' || path.includes(INSIDE)) {
    found.files.push(path);
    return;
  }
  for (const { name } of await zipEntries(readFileSync(path), path)) {
    const inner = path + INSIDE + name;
    const extension = extname(name).toLowerCase();
    if (name.startsWith('__MACOSX/') || /(?:^|\/)\./u.test(name)) continue;
    if (extension === '.zip') found.ignored.push({ path: inner, why: 'an archive in an archive' });
    else if (DOCUMENT_EXTENSIONS.has(extension)) found.files.push(inner);
    else found.ignored.push({ path: inner, why: 'no document by its extension' });
  }
}

/** Bytes of a file, or of a file in an archive. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  const inside = path.indexOf(`.zip${INSIDE}`);
  const file = inside < 0 ? path : path.slice(0, inside + 4);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new GuituError('There is no such file', { file, hint: 'Check the path.' });
  if (stats.isDirectory()) throw new GuituError('This is a folder, not a file', { file });
  const bytes = readFileSync(file);
  if (inside < 0) return bytes;
  const name = path.slice(inside + 4 + INSIDE.length);
  const entry = (await readZip(bytes, file, (n) => n === name)).get(name);
  if (!entry) throw new GuituError(`The archive holds no ${name}`, { file });
  return entry;
}
