import type { Cell, Document, Passage } from '../../outline/document';
import { nameOfWork, workIn } from '../../outline/tables/works';

/** Cells shorter than this hold no statement. */
const SHORTEST_TEXT = 6;

/** Prose to read: a passage, or a cell of text in a table's row. */
export interface Part {
  part: Passage;
  /** The work that the row is about. */
  work?: string;
}

/** The passage; of a table's row each cell of text by itself. */
export function partsOf(
  document: Document,
  passage: Passage,
  read: ReadonlySet<Cell>, // as values already
): Part[] {
  const table = passage.table && document.tables[passage.table.table];
  const row = table?.rows[passage.table!.row];
  if (!table || !row) return [{ part: passage }];
  if (row.isHeader) return [];
  const named = workIn(table, row.cells);
  const work = named && nameOfWork(named);
  return row.cells
    .filter((cell) => cell !== named && !read.has(cell) && cell.text.length >= SHORTEST_TEXT)
    .map(({ text }) => ({ part: { ...passage, text }, work }));
}
