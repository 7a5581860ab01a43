/** Excel workbooks: one sheet a table, header frozen. */
import type { SheetData, default as WriteWorkbook } from 'write-excel-file/node' with { 'resolution-mode': 'import' };
import { LIST_SEPARATOR } from './csv';
import type { ExportFormat } from './format';
import { nodeTables, relationshipTables, type Table } from './tables';

/** What a sheet holds at most; a larger table goes on in a second sheet. */
const SHEET_ROWS = 1_000_000;
const CELL_CHARACTERS = 32_000;

export const xlsx: ExportFormat = {
  about: 'an Excel workbook, one sheet for each label and relationship type',
  output: 'binary',
  extension: 'xlsx',
  bytes: (records) => workbook([...nodeTables(records), ...relationshipTables(records)]),
};

/** The tables as the bytes of an .xlsx file. */
export async function workbook(tables: Table[]): Promise<Uint8Array> {
  const sheets = tables.flatMap((table) => {
    const parts: Table[] = [];
    for (let at = 0; at === 0 || at < table.rows.length; at += SHEET_ROWS)
      parts.push({
        ...table,
        name: at === 0 ? table.name : `${table.name} ${at / SHEET_ROWS + 1}`,
        rows: table.rows.slice(at, at + SHEET_ROWS),
      });
    return parts;
  });
  const writeWorkbook = require('write-excel-file/node') as typeof WriteWorkbook;
  return writeWorkbook(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      data: sheetData(columns, rows),
      stickyRowsCount: 1,
      columns: columns.map((column) => ({ width: column.type === 'string' ? 24 : 12 })),
    })),
  ).toBuffer();
}

function sheetData(columns: Table['columns'], rows: Table['rows']): SheetData {
  const header = columns.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' as const }));
  return [header, ...rows.map((row) => row.map(cell))];
}

function cell(value: Table['rows'][number][number]): SheetData[number][number] {
  if (value === undefined) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  const text = Array.isArray(value) ? value.join(LIST_SEPARATOR) : value;
  return { value: text.slice(0, CELL_CHARACTERS), type: String };
}
