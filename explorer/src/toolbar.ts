/** Filters and tools above the graph. */

import { documentName } from './documents';
import { byId, download, el } from './dom';
import type { GraphCanvas } from './graph-canvas';
import { TYPE_COLOURS } from './palette';
import { say, typeWord } from './words';

export function showToolbar(canvas: GraphCanvas, whole: () => void): void {
  const types = new Set(Object.keys(TYPE_COLOURS));
  let communities = false;
  const facts = canvas.graph.mapEdges((_id, { fact }) => fact);
  const years = [...new Set(facts.flatMap((fact) => fact.period?.match(/\d{4}/gu) ?? []))].sort();
  const documents = [...new Set(facts.map((fact) => fact.document))]
    .map((id): [string, string] => [id, documentName(id)])
    .sort(([, a], [, b]) => (a < b ? -1 : 1));
  const select = (label: string, values: [value: string, shown: string][]): HTMLSelectElement =>
    el(
      'select',
      { 'aria-label': label, change: apply },
      el('option', { value: '' }, `${label}: ${say('all')}`),
      ...values.map(([value, shown]) => el('option', { value }, shown)),
    );
  const period = select(
    say('period'),
    years.map((year) => [year, year]),
  );
  const document = select(say('document'), documents);
  function apply(): void {
    canvas.filter({
      types,
      period: period.value,
      document: document.value,
    });
  }
  const boxes = Object.keys(TYPE_COLOURS).map((type) =>
    el(
      'label',
      { class: 'type' },
      el('input', {
        type: 'checkbox',
        checked: true,
        'data-type': type,
        change: (event: Event) => {
          if ((event.target as HTMLInputElement).checked) types.add(type);
          else types.delete(type);
          apply();
        },
      }),
      el('span', { class: `dot ${type}` }),
      typeWord(type),
    ),
  );
  const button = (label: string, click: () => void): HTMLElement => el('button', { type: 'button', click }, label);
  const exports = el(
    'select',
    { 'aria-label': say('save'), change: () => void save() },
    el('option', { value: '' }, say('save')),
    ...['PNG', 'SVG', 'GEXF', 'CSV'].map((form) => el('option', { value: form }, form)),
  );
  async function save(): Promise<void> {
    const form = exports.value;
    exports.value = '';
    if (form === 'PNG') download('guitu.png', await canvas.png());
    if (form === 'SVG') download('guitu.svg', canvas.svg(), 'image/svg+xml');
    if (form === 'GEXF')
      download(
        'guitu.gexf',
        (await import('graphology-gexf/browser')).write(canvas.graph.copy() as never),
        'application/xml',
      );
    if (form === 'CSV')
      download(
        'guitu.csv',
        `\ufefffrom,relation,to,period,status,document\n${canvas
          .visibleEdges()
          .map((e) =>
            [
              canvas.graph.getNodeAttribute(e.from, 'label'),
              e.type,
              canvas.graph.getNodeAttribute(e.to, 'label'),
              e.period ?? '',
              e.status ?? '',
              documentName(e.document),
            ]
              .map((c) => `"${c.replace(/"/gu, '""')}"`)
              .join(','),
          )
          .join('\n')}\n`,
        'text/csv',
      );
  }
  const bar = byId('toolbar');
  bar.setAttribute('aria-label', say('toolbar'));
  bar.replaceChildren(
    ...boxes,
    period,
    document,
    button(say('whole'), whole),
    button(say('relayout'), () => canvas.arrange()),
    button(say('communities'), () => {
      communities = !communities;
      canvas.colour(communities);
    }),
    button(say('clear'), () => canvas.clear()),
    exports,
  );
}
