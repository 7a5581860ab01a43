/** The side panel: what is known of a thing, each fact with its sentence. */
import { api, type Edge, type Row } from './api';
import { byId, el, marked } from './dom';
import { numbersOf } from './numbers';
import { kindWord, relationWord, say, typeWord } from './words';

export interface PanelActions {
  expand(id: string): void;
  collapse(id: string): void;
  pin(id: string): void;
  open(id: string): void;
}

let shown = 0;

export async function showThing(id: string, actions: PanelActions): Promise<void> {
  const mine = ++shown;
  const panel = byId('panel');
  const thing = await api.thing(id);
  const indicator = thing.type === 'Indicator';
  const [around, evidence, numbers] = await Promise.all([
    indicator ? { nodes: [], edges: [] } : api.neighbourhood(id),
    indicator ? [] : api.evidence(id),
    api.measurements(id),
  ]);
  if (mine !== shown) return; // another thing was chosen meanwhile
  const names = new Map(around.nodes.map((n) => [n.id, n.name]));
  const aliases = ((thing.aliases as string[] | undefined) ?? []).filter((a) => a !== thing.name);
  panel.replaceChildren(
    el('h2', {}, el('span', { class: `dot ${thing.type}` }), String(thing.name)),
    el(
      'p',
      { class: 'about' },
      `${typeWord(String(thing.type))}${thing.kind ? ` · ${kindWord(String(thing.kind))}` : ''}${thing.adcode ? ` · ${thing.adcode}` : ''} · ${thing.mentions} ${say('mentions')}`,
    ),
    aliases.length ? el('p', { class: 'about' }, `${say('also')} ${aliases.join('、')}`) : '',
    el(
      'p',
      { class: 'actions' },
      ...(indicator
        ? []
        : [
            button(say('expand'), () => actions.expand(id)),
            button(say('collapse'), () => actions.collapse(id)),
            button(say('pin'), () => actions.pin(id)),
          ]),
    ),
    await section(say('facts'), around.edges.length, factList(around.edges, id, names, actions)),
    await section(say('numbers'), numbers.length, numbersOf(numbers, indicator)),
    await section(say('evidence'), evidence.length, evidenceList(id, evidence)),
  );
  panel.scrollTop = 0;
}

const button = (label: string, click: () => void): HTMLElement => el('button', { type: 'button', click }, label);

async function section(
  title: string,
  count: number,
  content: HTMLElement | Promise<HTMLElement>,
): Promise<HTMLElement | string> {
  return count === 0 ? '' : el('section', {}, el('h3', {}, `${title} (${count})`), await content);
}

function factList(edges: Edge[], id: string, names: Map<string, string>, actions: PanelActions): HTMLElement {
  const groups = Map.groupBy(edges, (edge) => `${edge.from === id ? '→' : '←'} ${relationWord(edge.type)}`);
  return el(
    'div',
    {},
    ...[...groups].map(([group, list]) =>
      el(
        'details',
        { open: list.length <= 12 },
        el('summary', {}, `${group} (${list.length})`),
        el(
          'ul',
          {},
          ...list.map((edge) => {
            const other = edge.from === id ? edge.to : edge.from;
            const item = el(
              'li',
              {},
              el(
                'button',
                { type: 'button', class: 'link', click: () => actions.open(other) },
                names.get(other) ?? other,
              ),
              edge.period ? el('small', {}, ` ${edge.period}`) : '',
              edge.status && edge.status !== 'actual'
                ? el('small', {}, ` ${edge.status === 'target' ? say('target') : edge.status}`)
                : '',
            );
            item.append(
              ' ',
              el(
                'button',
                { type: 'button', class: 'cite', 'aria-label': say('sentence'), click: () => void cite(item, edge) },
                '“”',
              ),
            );
            return item;
          }),
        ),
      ),
    ),
  );
}

async function cite(item: HTMLElement, edge: Edge): Promise<void> {
  const there = item.querySelector('blockquote');
  if (there) return there.remove();
  const rows = await api.passages(edge.passages ?? []);
  item.append(...rows.map((row) => quotation(row)));
}

/** A sentence with its document and line, which opens the source there. */
function quotation(row: Row, words?: string): HTMLElement {
  const address = `#/document/${encodeURIComponent(String(row.document_id))}?passage=${encodeURIComponent(String(row.passage ?? row.id))}${words ? `&mark=${encodeURIComponent(words)}` : ''}`;
  return el(
    'blockquote',
    {},
    marked(String(row.sentence ?? ''), words),
    el('a', { href: address, class: 'source' }, `${row.document}:${row.line}`),
  );
}

function evidenceList(id: string, rows: Row[]): HTMLElement {
  const list = el('div', { class: 'evidence' }, ...rows.map((row) => quotation(row, String(row.surface))));
  if (rows.length === 50) {
    let offset = 50;
    const more = button(say('more'), async () => {
      const next = await api.evidence(id, offset);
      offset += next.length;
      more.before(...next.map((row) => quotation(row, String(row.surface))));
      if (next.length < 50) more.remove();
    });
    list.append(more);
  }
  return list;
}

/** What to do, and where to begin: the things with the most ties. */
export function showHint(best: { id: string; name: string; type: string }[]): void {
  byId('panel').replaceChildren(
    el('p', { class: 'empty' }, say('empty')),
    best.length > 0 ? el('h3', {}, say('mostTied')) : '',
    el(
      'ul',
      { class: 'plain' },
      ...best.map(({ id, name, type }) =>
        el(
          'li',
          {},
          el('span', { class: `dot ${type}` }),
          el('a', { href: `#/thing/${encodeURIComponent(id)}` }, name),
          el('small', {}, ` ${typeWord(type)}`),
        ),
      ),
    ),
  );
}
