import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/outline/document';
import { outline } from '../../src/outline/index';
import { readBytes } from '../../src/read/index';

export const DATA = join(__dirname, '../data/outline');

/** Rows of a tab-separated data file; "#" opens a comment line. */
export const rowsOf = (file: string): string[][] =>
  readFileSync(join(DATA, file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** A text as a document, read like a file of that name. */
export const documentOf = async (text: string, name = 'text.txt'): Promise<Document> =>
  outline(await readBytes(Buffer.from(text, 'utf8'), name));

export const documentFile = (path: string): Promise<Document> =>
  readBytes(readFileSync(path), path).then((source) => outline(source));
