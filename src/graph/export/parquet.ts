/** Parquet files, one a table, for DuckDB, pandas, Arrow; whole numbers are INT64, lists are lists. */
import type { SchemaElement } from 'hyparquet' with { 'resolution-mode': 'import' };
import type { ColumnType } from '../../../graph-schema/index';
import type { ExportFile, ExportFormat } from './format';
import { nodeTables, relationshipTables, type Table } from './tables';

export const parquet: ExportFormat = {
  about: 'a folder with one Parquet file for each label and relationship type',
  output: 'folder',
  async *files(records): AsyncIterable<ExportFile> {
    for (const table of [...nodeTables(records), ...relationshipTables(records)])
      yield { name: `${table.name}.parquet`, content: await parquetBytes(table) };
  },
};

const ELEMENTS: Record<Exclude<ColumnType, 'strings'>, Omit<SchemaElement, 'name'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  integer: { type: 'INT64', repetition_type: 'OPTIONAL' },
  number: { type: 'DOUBLE', repetition_type: 'OPTIONAL' },
  boolean: { type: 'BOOLEAN', repetition_type: 'OPTIONAL' },
};

/** A table as the bytes of a Parquet file. */
export async function parquetBytes({ columns, rows }: Table): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const buffer = parquetWriteBuffer({
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.flatMap(({ name, type }) => element(name, type)),
    ],
    columnData: columns.map(({ name, type }, index) => ({
      name,
      data: rows.map((row) =>
        type === 'integer' && row[index] !== undefined ? BigInt(row[index] as number) : (row[index] ?? null),
      ),
    })),
    createdBy: 'guitu',
  });
  return new Uint8Array(buffer);
}

function element(name: string, type: ColumnType): SchemaElement[] {
  if (type !== 'strings') return [{ name, ...ELEMENTS[type] }];
  return [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...ELEMENTS.string },
  ];
}
