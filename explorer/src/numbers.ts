/** Numbers of a place or an indicator: a table, and a chart of target and result where several periods are known. */
import type { Row } from './api';
import { el } from './dom';
import { say, type Word } from './words';

const value = (row: Row): string =>
  `${{ '~': '≈', '=': '' }[String(row.comparator)] ?? row.comparator ?? ''}${row.value ?? ''}${row.valueTo == null ? '' : `–${row.valueTo}`}${row.unit ?? ''}`;

export async function numbersOf(rows: Row[], byPlace: boolean): Promise<HTMLElement> {
  const groups = Map.groupBy(rows, (row) => `${byPlace ? row.place : row.indicator} · ${row.aspect}`);
  const items = await Promise.all(
    [...groups].map(async ([title, list]) => {
      const periods = new Set(list.map((row) => row.period).filter(Boolean));
      const one = new Set(list.map((row) => row.unit)).size === 1;
      const details = el(
        'details',
        {},
        el('summary', {}, `${title} (${list.length})`),
        el(
          'table',
          {},
          el(
            'tbody',
            {},
            ...list.map((row) =>
              el(
                'tr',
                {},
                el('td', {}, String(row.period ?? '')),
                el('td', {}, say(row.status as Word)),
                el('td', { class: 'number' }, value(row)),
                el(
                  'td',
                  {},
                  el(
                    'a',
                    {
                      href: `#/document/${encodeURIComponent(String(row.document_id))}?line=${row.line}&mark=${encodeURIComponent(String(row.surface))}`,
                      class: 'source',
                      title: String(row.sentence),
                    },
                    `${row.document}:${row.line}`,
                  ),
                ),
              ),
            ),
          ),
        ),
      );
      if (one && periods.size > 1) details.addEventListener('toggle', () => void draw(details, list), { once: true });
      return details;
    }),
  );
  return el('div', { class: 'numbers' }, ...items);
}

async function draw(details: HTMLElement, rows: Row[]): Promise<void> {
  const { chart } = await import('./chart');
  const place = el('div', { class: 'chart' });
  details.append(place);
  chart(place, rows);
}
