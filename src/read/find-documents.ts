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

/**
 * Files of the paths given, each once: folders and archives are walked; what is no document there is reported, not read.
 * @throws GuituError if a path does not exist, a folder given holds no documents or an archive given cannot be opened
 */
export async function findDocuments(paths: string[]): Promise<FoundDocuments> {
  const found: FoundDocuments = { files: [], ignored: [] };
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats && !path.includes(INSIDE))
      throw new GuituError('there is no such file or folder', {
        file: path,
        hint: 'check the path; nothing was changed',
      });
    if (stats?.isDirectory()) {
      const before = found.files.length;
      await walkFolder(path, found);
      if (found.files.length === before)
        throw new GuituError('this folder holds no documents', {
          file: path,
          hint: 'documents are files ending in .txt .md .html .docx .pdf or .zip',
        });
    } else await addFile(path, found);
  }
  found.files = [...new Set(found.files)];
  return found;
}

async function walkFolder(folder: string, found: FoundDocuments): Promise<void> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || entry.name.startsWith('~$')) continue;
    if (entry.isDirectory()) await walkFolder(path, found);
    else if (!entry.isFile()) found.ignored.push({ path, why: 'no regular file' });
    else if (!DOCUMENT_EXTENSIONS.has(extname(path).toLowerCase()))
      found.ignored.push({ path, why: 'no document by its extension' });
    else await addFile(path, found).catch((error: unknown) => passOver(path, error, found));
  }
}

/** A bad archive among others does not stop the walk. */
function passOver(path: string, error: unknown, { ignored }: FoundDocuments): void {
  if (!(error instanceof GuituError)) throw error;
  ignored.push({ path, why: error.message });
}

async function addFile(path: string, found: FoundDocuments): Promise<void> {
  if (extname(path).toLowerCase() !== '.zip' || path.includes(INSIDE)) {
    found.files.push(path);
    return;
  }
  for (const { name } of await zipEntries(bytesOnDisk(path), path)) {
    const inner = path + INSIDE + name;
    const extension = extname(name).toLowerCase();
    if (name.startsWith('__MACOSX/') || /(?:^|\/)\./u.test(name)) continue;
    if (extension === '.zip') found.ignored.push({ path: inner, why: 'an archive in an archive' });
    else if (DOCUMENT_EXTENSIONS.has(extension)) found.files.push(inner);
    else found.ignored.push({ path: inner, why: 'no document by its extension' });
  }
}

/** The file on disk that a path of `findDocuments` lies in: the archive, or the file itself. */
export function fileOnDisk(path: string): string {
  const inside = path.indexOf(`.zip${INSIDE}`);
  return inside < 0 ? path : path.slice(0, inside + '.zip'.length);
}

/**
 * Bytes of a file, or of a file in an archive.
 * @throws GuituError if there is none or it cannot be read
 */
export async function bytesOf(path: string): Promise<Uint8Array> {
  const file = fileOnDisk(path);
  const bytes = bytesOnDisk(file);
  if (file === path) return bytes;
  const name = path.slice(file.length + INSIDE.length);
  const entry = (await readZip(bytes, file, (n) => n === name)).get(name);
  if (!entry) throw new GuituError(`the archive holds no ${name}`, { file });
  return entry;
}

function bytesOnDisk(file: string): Uint8Array {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new GuituError('there is no such file or folder', { file, hint: 'check the path' });
  if (stats.isDirectory()) throw new GuituError('this is a folder, not a file', { file });
  try {
    return readFileSync(file);
  } catch (error) {
    throw new GuituError(`cannot be read: ${(error as Error).message}`, { file, cause: error });
  }
}
