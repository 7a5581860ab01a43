/**
 * Reading: file bytes → SourceText. A file's format decides how it becomes raw text (`formats/`); then repair mends
 * characters (`repair/`, `byte-damage/`) and furniture takes out what belongs to the page and not to the document
 * (`furniture.ts`). Every unit of the clean text knows its raw offset. `findDocuments` walks folders and archives;
 * `readSource` reads one file and throws a GuituError that says what is wrong with it and what to do; `readAll` goes
 * through many and hands such errors on beside the documents, so that one bad file does not stop the others.
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { GuituError } from '../errors';
import { decodeText } from './charset';
import { bytesOf } from './find-documents';
import type { Extracted } from './formats/extracted';
import { kindOf } from './formats/kind';
import { clearFurniture } from './furniture';
import { MappedText } from './mapped-text';
import { repairText } from './repair/index';
import { type Block, lineStartsOf, type SourceText } from './source-text';

export { bytesOf, type FoundDocuments, fileOnDisk, findDocuments } from './find-documents';

/** Reads one file (archive.zip!/name: one file of an archive). */
export async function readSource(path: string): Promise<SourceText> {
  return readBytes(await bytesOf(path), path);
}

/** Outcome of reading one file. */
export type ReadResult = { path: string; source: SourceText } | { path: string; error: GuituError };

/** Reads files one after the other; what cannot be read comes as an error. */
export async function* readAll(paths: string[]): AsyncGenerator<ReadResult> {
  for (const path of paths) {
    try {
      yield { path, source: await readSource(path) };
    } catch (error) {
      if (!(error instanceof GuituError)) throw error;
      yield { path, error };
    }
  }
}

/** Reads a document whose bytes are at hand; `path` gives its name and extension. */
export async function readBytes(bytes: Uint8Array, path: string): Promise<SourceText> {
  if (bytes.length === 0) throw new GuituError('the file is empty', { file: path });
  const extracted = await extract(bytes, path);
  const { raw, format, charset, bold } = extracted;
  const { text, repairs } = repairText(extracted.body);
  const cleared = clearFurniture(text);
  if (cleared.text.text.trim() === '') throw new GuituError('the file holds no text', { file: path });
  return {
    doc: basename(path),
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format,
    charset,
    raw,
    lineStarts: lineStartsOf(raw),
    clean: cleared.text,
    blocks: extracted.blocks && blocksIn(cleared.text, extracted.blocks),
    bold: [...(bold ?? []), ...boldOf(repairs)],
    repairs,
    furniture: [...(extracted.furniture ?? []), ...cleared.furniture],
    notes: [...(extracted.notes ?? []), ...cleared.notes],
    ...(cleared.records ? { records: cleared.records } : {}),
  };
}

async function extract(bytes: Uint8Array, path: string): Promise<Extracted> {
  const kind = kindOf(bytes, path);
  if (kind === 'zip')
    throw new GuituError('this is an archive, not a document', {
      file: path,
      hint: 'rename it to .zip; it is then walked like a folder',
    });
  if (kind === 'docx') return (require('./formats/docx') as typeof import('./formats/docx')).extractDocx(bytes, path);
  if (kind === 'pdf') return (require('./formats/pdf') as typeof import('./formats/pdf')).extractPdf(bytes, path);
  const { text, charset } = decodeText(bytes, path);
  if (kind === 'html') return (require('./formats/html') as typeof import('./formats/html')).extractHtml(text, charset);
  if (kind === 'md')
    return (require('./formats/markdown') as typeof import('./formats/markdown')).extractMarkdown(text, charset);
  return { format: 'txt', charset, raw: text, body: MappedText.identity(text) };
}

/** Blocks by their places in the clean text; those that were furniture fall away. */
function blocksIn(clean: MappedText, blocks: Block[]): Block[] {
  const at = (offset: number): number => {
    let low = 0;
    let high = clean.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (clean.starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return blocks.flatMap((block) => {
    const start = at(block.start);
    let end = at(block.end);
    while (end > start && /[\n\t]/u.test(clean.text[end - 1]!)) end--;
    return end > start || block.kind === 'cell' ? [{ ...block, start, end: Math.max(start, end) }] : [];
  });
}

/** What stood between ** marks. */
function boldOf(repairs: SourceText['repairs']): { start: number; end: number }[] {
  const marks = repairs.filter((r) => r.kind === 'markup' && r.text === '' && r.end - r.start === 2);
  const bold: { start: number; end: number }[] = [];
  for (let i = 0; i + 1 < marks.length; i += 2) bold.push({ start: marks[i]!.end, end: marks[i + 1]!.start });
  return bold;
}
