/** Rows as a table: long cells wrap, files link to the sentence in its document, and the rows can be taken away as CSV or JSON. */
import type { Row } from './api';
import { sourceAddress } from './documents';
import { download, el } from './dom';
import { say } from './words';

const text = (cell: unknown): string =>
  cell === null || cell === undefined
    ? ''
    : Array.isArray(cell)
      ? cell.map(text).join('、')
      : typeof cell === 'object'
        ? JSON.stringify(cell)
        : String(cell);

export function resultTable(name: string, columns: string[], rows: Row[]): HTMLElement {
  if (rows.length === 0) return el('p', { class: 'empty' }, say('nothing'));
  const save = (form: 'csv' | 'json'): void =>
    form === 'json'
      ? download(`${name}.json`, JSON.stringify(rows, null, 1), 'application/json')
      : download(
          `${name}.csv`,
          `\ufeff${[columns, ...rows.map((row) => columns.map((c) => text(row[c])))].map((cells) => cells.map((c) => (/[",\n]/u.test(c) ? `"${c.replace(/"/gu, '""')}"` : c)).join(',')).join('\n')}\n`,
          'text/csv',
        );
  return el(
    'div',
    { class: 'result' },
    el(
      'p',
      { class: 'count' },
      `${rows.length} ${say('rows')} `,
      el('button', { type: 'button', click: () => save('csv') }, 'CSV'),
      ' ',
      el('button', { type: 'button', click: () => save('json') }, 'JSON'),
    ),
    el(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': name },
      el(
        'table',
        {},
        el('thead', {}, el('tr', {}, ...columns.map((c) => el('th', { scope: 'col' }, c)))),
        el('tbody', {}, ...rows.slice(0, 1000).map((row) => el('tr', {}, ...columns.map((c) => cell(c, row))))),
      ),
    ),
  );
}

function cell(column: string, row: Row): HTMLElement {
  const address = column === 'document' ? sourceAddress(row) : undefined;
  const kind =
    typeof row[column] === 'number'
      ? 'number'
      : column === 'sentence' || column === 'evidence'
        ? 'long'
        : column === 'document'
          ? 'file'
          : undefined;
  return el('td', { class: kind }, address ? el('a', { href: address }, text(row[column])) : text(row[column]));
}
