/** Rows in the forms that people take away: table, JSON, CSV, Markdown. */
import { stringify } from 'csv-stringify/sync';
import { GuituError } from '../errors';
import type { Row } from '../store/graph-store';
import { cellText, table } from './talk';

export const FORMATS = ['table', 'json', 'csv', 'md'] as const;
export type Format = (typeof FORMATS)[number];

export function formatNamed(name: string): Format {
  if ((FORMATS as readonly string[]).includes(name)) return name as Format;
  throw new GuituError(`no format "${name}"`, { exitCode: 2, hint: `there are ${FORMATS.join(', ')}` });
}

/** Columns wider than the terminal allows are cut in tables only; the other forms give everything. */
export function formatRows(columns: string[], rows: Row[], format: Format): string {
  switch (format) {
    case 'json':
      return JSON.stringify(rows, null, 1);
    case 'csv':
      return stringify([columns, ...rows.map((row) => columns.map((c) => cellText(row[c])))]).trimEnd();
    case 'md': {
      const cells = (values: string[]): string =>
        `| ${values.map((v) => v.replace(/\|/gu, '\\|').replace(/\n/gu, ' ')).join(' | ')} |`;
      return [
        cells(columns),
        cells(columns.map(() => '---')),
        ...rows.map((row) => cells(columns.map((c) => cellText(row[c])))),
      ].join('\n');
    }
    case 'table':
      return table(
        columns,
        rows.map((row) => columns.map((c) => shown(row[c]))),
      );
  }
}

const WIDEST = 60;

const shown = (value: Row[string] | undefined): string | number => {
  if (typeof value === 'number') return value;
  const text = cellText(value).replace(/\s+/gu, ' ');
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
};
