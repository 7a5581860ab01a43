/**
 * Reading: file bytes → SourceText. A file's format decides how it becomes raw text (`formats/`); then repair mends
 * characters (`repair/`) and furniture takes out what belongs to the page and not to the document (`furniture.ts`).
 * Every unit of the clean text knows its raw offset. `findDocuments` walks folders; `readSource` reads one file and
 * throws a GuituError that says what is wrong with it and what to do.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { GuituError } from '../errors';
import { decodeText } from './charset';
import { clearFurniture } from './furniture';
import { MappedText } from './mapped-text';
import { repairText } from './repair/index';
import { lineStartsOf, type SourceText } from './source-text';

/** Reads one file. */
export async function readSource(path: string): Promise<SourceText> {
  return readBytes(bytesOf(path), path);
}

function bytesOf(path: string): Uint8Array {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new GuituError('There is no such file', { file: path, hint: 'Check the path.' });
  if (stats.isDirectory()) throw new GuituError('This is a folder, not a file', { file: path });
  return readFileSync(path);
}

/** Reads a document whose bytes are at hand; `path` gives its name and extension. */
export async function readBytes(bytes: Uint8Array, path: string): Promise<SourceText> {
  if (bytes.length === 0) throw new GuituError('The file is empty', { file: path });
  const { text: raw, charset } = decodeText(bytes, path);
  const { text, repairs } = repairText(MappedText.identity(raw));
  const { text: clean, furniture, notes } = clearFurniture(text);
  return {
    doc: basename(path),
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format: 'txt',
    charset,
    raw,
    lineStarts: lineStartsOf(raw),
    clean,
    repairs,
    furniture,
    notes,
  };
}
