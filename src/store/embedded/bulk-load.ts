/**
 * Bulk load by `COPY` from CSV files. All cells are text and cast by declared types: the engine's own guesses (and its
 * typing of JavaScript lists that mix 1 and 0.5) lose values. Lists travel as one string, each item ended by U+001F.
 */
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Column, columnsOf, nodeType, relationshipType } from '../../../graph-schema/index';
import { groupBy } from '../../graph/group-by';
import type { GraphRecords, PropertyValue } from '../../graph/records';
import type { Progress } from '../graph-store';
import type { OpenDatabase } from './engine';
import { ENGINE_TYPES } from './tables';

const LIST_END = '\u001f';
const WRITE_CHARACTERS = 1 << 20;

/** Fills the empty tables of `database`; CSV files are written to `folder` and removed. */
export async function bulkLoad(
  database: OpenDatabase,
  records: GraphRecords,
  folder: string,
  progress?: Progress,
): Promise<void> {
  const total = records.nodes.length + records.relationships.length;
  let done = 0;
  const load = async (target: string, options: string, columns: Column[], rows: Cells[]) => {
    const file = join(folder, 'load.csv');
    await writeCsv(file, rows);
    await database.run(copyStatement(target, file, columns, options));
    await rm(file);
    done += rows.length;
    progress?.(done, total);
  };
  for (const [label, nodes] of groupBy(records.nodes, (n) => n.label)) {
    const columns = columnsOf(nodeType(label)!.properties);
    await load(
      label,
      '',
      columns,
      nodes.map((n) => columns.map((c) => n.properties[c.name])),
    );
  }
  for (const [, relationships] of groupBy(records.relationships, (r) => `${r.type} ${r.from.label} ${r.to.label}`)) {
    const { type, from, to } = relationships[0]!;
    const columns = columnsOf(relationshipType(type)!.properties);
    await load(
      type,
      `(from='${from.label}', to='${to.label}')`,
      [endColumn('fromId'), endColumn('toId'), ...columns],
      relationships.map((r) => [r.from.id, r.to.id, ...columns.map((c) => r.properties[c.name])]),
    );
  }
}

type Cells = (PropertyValue | undefined)[];

const endColumn = (name: string): Column => ({ name, type: 'string', required: true, about: '' });

function copyStatement(target: string, file: string, columns: Column[], options: string): string {
  const typed = columns.map((c, i) => `c${i} ${c.type === 'strings' ? 'STRING' : ENGINE_TYPES[c.type]}`);
  const values = columns.map((c, i) =>
    c.type === 'strings' ? `list_filter(string_split(c${i}, '${LIST_END}'), x -> x <> '')` : `c${i}`,
  );
  const path = file.replace(/\\/g, '/').replace(/'/g, "\\'");
  const csv = `header=false, parallel=false, auto_detect=false, delim=',', quote='"', escape='"'`;
  return `COPY ${target} FROM (LOAD WITH HEADERS (${typed.join(', ')}) FROM '${path}' (${csv}) RETURN ${values.join(', ')}) ${options}`;
}

async function writeCsv(file: string, rows: Cells[]): Promise<void> {
  const handle = await open(file, 'w');
  try {
    let lines = '';
    for (const row of rows) {
      lines += `${row.map(csvCell).join(',')}\n`;
      if (lines.length > WRITE_CHARACTERS) {
        await handle.write(lines);
        lines = '';
      }
    }
    await handle.write(lines);
  } finally {
    await handle.close();
  }
}

function csvCell(value: PropertyValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (Array.isArray(value)) return `"${['', ...value, ''].join(LIST_END).replaceAll('"', '""')}"`;
  return String(value);
}
