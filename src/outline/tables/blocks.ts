import type { Block, SourceText } from '../../read/source-text';
import type { DraftRow, DraftTable } from './draft';

type CellBlock = Block & { cell: NonNullable<Block['cell']> };

/** Tables that the format itself marks (docx, html, markdown). Tables of one column are layout, not tables. */
export function tablesOfBlocks(source: SourceText): DraftTable[] {
  const byTable = new Map<number, CellBlock[]>();
  for (const block of source.blocks ?? []) {
    if (block.kind !== 'cell' || !block.cell) continue;
    const cells = byTable.get(block.cell.table) ?? [];
    cells.push(block as CellBlock);
    byTable.set(block.cell.table, cells);
  }
  const tables: DraftTable[] = [];
  for (const blocks of byTable.values()) {
    const columns = Math.max(...blocks.map(({ cell }) => cell.column));
    if (columns === 0) continue;
    const rows = new Map<number, DraftRow>();
    for (const { cell, start, end } of blocks) {
      const text = source.clean.slice(start, end).trim();
      if (!text.length) continue;
      const row = rows.get(cell.row) ?? { cells: [] };
      row.cells.push({ text, column: cell.column, span: cell.columnSpan ?? 1, header: cell.header });
      rows.set(cell.row, row);
    }
    const inOrder = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
    for (const row of inOrder) row.cells.sort((a, b) => a.column - b.column);
    tables.push({
      from: Math.min(...blocks.map((b) => b.start)),
      to: Math.max(...blocks.map((b) => b.end)),
      rows: inOrder,
      headers: -1,
    });
  }
  return tables.sort((a, b) => a.from - b.from);
}
