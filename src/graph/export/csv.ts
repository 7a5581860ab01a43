/** One CSV file a table, in UTF-8 with a byte order mark, without which Excel garbles Chinese; list items end in "|". */
import { stringify } from 'csv-stringify/sync';
import type { ExportFile, ExportFormat } from './format';
import { nodeTables, relationshipTables, type Table } from './tables';

export const LIST_SEPARATOR = '|';
const BYTE_ORDER_MARK = '\ufeff';

export const csv: ExportFormat = {
  about: 'a folder with one CSV file for each label and relationship type',
  output: 'folder',
  *files(records): Iterable<ExportFile> {
    for (const table of [...nodeTables(records), ...relationshipTables(records)])
      yield { name: `${table.name}.csv`, content: csvText(table) };
  },
};

/** A table with a header line. */
export function csvText({ columns, rows }: Table): string {
  const header = columns.map(({ name }) => name);
  const lines = rows.map((row) => row.map((cell) => (Array.isArray(cell) ? cell.join(LIST_SEPARATOR) : cell)));
  return BYTE_ORDER_MARK + stringify([header, ...lines]);
}
