import { GuituError } from '../../errors';
import { MappedText } from '../mapped-text';
import { readZip } from '../zip';
import { counted, LEFT_OUT, leftOut } from './docx-left-out';
import { Numbering } from './docx-numbering';
import { headingStyles, numberedStyles } from './docx-styles';
import { DocxWalker } from './docx-walker';
import type { Extracted } from './extracted';

/** Parts with notes, in the order in which they follow the text. */
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];
const PARTS = new Set(['word/document.xml', 'word/styles.xml', 'word/numbering.xml', ...NOTES]);

/**
 * A Word file as text: one line a paragraph, one line a table row with its cells apart by tabs. Blocks carry headings
 * (by style or outline level), list items and cells with their spans; bold runs become hints. Numbers that Word sets by
 * itself are put before their paragraphs. Footnotes and endnotes follow the text under a heading of their own. Headers,
 * footers, comments and deleted text stay out: they are other parts of the file or marked as such.
 */
export async function extractDocx(bytes: Uint8Array, file: string): Promise<Extracted> {
  const parts = await readZip(bytes, file, (name) => PARTS.has(name) || LEFT_OUT.test(name));
  const main = parts.get('word/document.xml');
  if (!main) throw new GuituError('the file is no Word document: it has no text part', { file });
  const decode = (part: Uint8Array): string => Buffer.from(part).toString('utf8');
  const styles = parts.get('word/styles.xml');
  const numbering = parts.get('word/numbering.xml');
  const walker = new DocxWalker(
    styles ? headingStyles(decode(styles)) : new Map(),
    styles ? numberedStyles(decode(styles)) : new Map(),
    numbering && new Numbering(decode(numbering)),
  );
  walker.walk(decode(main));
  for (const name of NOTES) {
    const part = parts.get(name);
    if (part) walker.notes(decode(part));
  }
  const { raw, blocks, bold } = walker;
  const furniture = leftOut(parts);
  if (walker.deleted > 0) furniture.push(counted('deleted-text', walker.deleted));
  return { format: 'docx', charset: 'utf-8', raw, body: MappedText.identity(raw), blocks, bold, furniture };
}
