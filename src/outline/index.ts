/**
 * Outline: SourceText → Document.
 *
 * In: the clean text of a file with the raw offset of each character, and what its format says of structure.
 * Out: metadata (title, kind, jurisdiction, years …), the section tree (numbered, bold and run-in headings), tables with
 * header paths, and passages: titles, headings, sentences, list items and table rows, in reading order.
 * Lines broken inside a sentence are joined; nothing is dropped: every line of the clean text lies in a passage.
 * `roleOf` (role.ts) tells which passages review and which plan, and for which period.
 * All of it is linear in the length of the text.
 */
import type { SourceText } from '../read/source-text';
import type { Document } from './document';
import { type Line, linesOf } from './lines';
import { metadataOf } from './metadata/index';
import { paragraphsOf, wrapWidth } from './paragraphs';
import { PassageWriter } from './passages';
import { recordsOf } from './records';
import { tablesOf } from './tables/index';

export { type Role, roleOf } from './role';

export function outline(source: SourceText): Document {
  const meta = metadataOf(source);
  const tables = tablesOf(source);
  const writer = new PassageWriter(source, meta);
  const lines = linesOf(source);
  const options = { fixed: source.blocks !== undefined, width: wrapWidth(lines) };
  let next = 0;
  for (const table of [...tables, undefined]) {
    const run: Line[] = [];
    while (next < lines.length && (!table || lines[next]!.from < table.from)) run.push(lines[next++]!);
    const paragraphs = paragraphsOf(run, options);
    for (const [i, paragraph] of paragraphs.entries()) writer.add(paragraph, paragraphs[i + 1]);
    if (!table) break;
    writer.addTable(table);
    while (next < lines.length && lines[next]!.from < table.to) next++;
  }
  const { passages, tables: written, tree } = writer;
  const document: Document = { source, meta, sections: tree.sections, passages, tables: written };
  return source.records ? { ...document, records: recordsOf(source) } : document;
}
