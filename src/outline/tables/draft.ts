import type { MappedText } from '../../read/mapped-text';

/** A table as found in the text, before it gets its place among the passages. */
export interface DraftTable {
  /** Range of `source.clean` that it takes up. */
  from: number;
  to: number;
  /** Rows in order; cells that hold nothing are left out, but count for the columns. */
  rows: DraftRow[];
  /** Rows at the top that head the columns. */
  headers: number;
}

export interface DraftRow {
  cells: DraftCell[];
}

export interface DraftCell {
  text: MappedText;
  column: number;
  /** Columns that it spans. */
  span?: number;
  header?: boolean;
}
