/**
 * Tables: SourceText → tables with cells under header paths.
 *
 * From cells that the format marks (docx, html, markdown), from rows parted by tabs, bars or blanks, and from tables that
 * were flattened to one cell a line. Every cell knows its raw offsets; words of a cell that was wrapped are joined.
 */
import { MappedText } from '../../read/mapped-text';
import type { SourceText } from '../../read/source-text';
import type { Cell } from '../document';
import { tablesOfBlocks } from './blocks';
import { captionOf } from './caption';
import { columnRole } from './columns';
import type { DraftRow, DraftTable } from './draft';
import { headerPaths, headerRows, nameCell } from './header';
import { listedTables } from './listed';
import { separatedTables, type TextLine, textLines } from './separated';
import { spacedTables } from './spaced';

const STATES_UNIT = /单\s*位\s*[：:]/u;

/** A table in its place in the text, rows ready to become passages. */
export interface FoundTable {
  /** Range of `source.clean`. */
  from: number;
  to: number;
  /** Rows at its top that are no row but its title or unit. */
  captions: string[];
  rows: { text: MappedText; cells: Cell[]; isHeader: boolean }[];
}

export function tablesOf(source: SourceText): FoundTable[] {
  const marked = tablesOfBlocks(source);
  if (source.blocks) return marked.map(finished);
  const lines = textLines(source);
  const separated = separatedTables(source, lines);
  const spaced = spacedTables(source, outside(lines, separated));
  const found = [...separated, ...spaced].sort(inOrder);
  return [...found, ...listedTables(source, outside(lines, found))].sort(inOrder).map(finished);
}

const inOrder = (a: DraftTable, b: DraftTable): number => a.from - b.from;

/** Lines that lie in none of the tables; both in order. */
function outside(lines: TextLine[], tables: DraftTable[]): TextLine[] {
  let next = 0;
  return lines.filter(({ from, to }) => {
    while (next < tables.length && tables[next]!.to <= from) next++;
    return next >= tables.length || tables[next]!.from >= to;
  });
}

function finished(draft: DraftTable): FoundTable {
  const filled = draft.rows.filter(({ cells }) => cells.length > 0);
  const captions = captionRows(filled);
  const body = filled.slice(captions.length);
  const heads = headerRows({ ...draft, rows: body });
  const paths = headerPaths(body.slice(0, heads));
  const count = captions.length + heads;
  const rows = filled.map((row, i) => ({
    text: joined(row),
    isHeader: i < count,
    cells: row.cells.map(({ text, column }): Cell => {
      const header = i < count ? [] : (paths[column] ?? []);
      const named = columnRole(header.at(-1) ?? '') === 'name';
      return { text: named ? nameCell(text) : text, column, header };
    }),
  }));
  return { from: draft.from, to: draft.to, captions, rows };
}

/** Texts of the rows at the top that hold nothing but the table's title or unit. */
function captionRows(rows: DraftRow[]): string[] {
  const captions: string[] = [];
  for (const { cells } of rows.slice(0, 2)) {
    const text = cells.map((cell) => cell.text.text.trim()).join(' ');
    const { title, unit } = cells.length <= 2 ? captionOf(text) : {};
    const alone = cells.length === 1 ? title || unit : unit && STATES_UNIT.test(text);
    if (!alone || rows.length < captions.length + 3) break;
    captions.push(text);
  }
  return captions;
}

/** Cells joined by tabs; a tab stands for whatever lies between the two cells in the raw file. */
function joined({ cells }: DraftRow): MappedText {
  const parts: MappedText[] = [];
  for (const { text } of cells) {
    const before = parts.at(-1);
    if (before) {
      const start = before.span().end;
      parts.push(new MappedText('\t', Uint32Array.of(start), Uint32Array.of(Math.max(start, text.span().start))));
    }
    parts.push(text);
  }
  return MappedText.concat(parts);
}
