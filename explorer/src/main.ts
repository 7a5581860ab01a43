/** The explorer: one address for each view (#/thing/ID, #/question/NAME?…, #/cypher?text=…, #/document/ID?…), so that each can be shared. */
import './style.css';
import { api } from './api';
import { loadDocuments } from './documents';
import { byId, el } from './dom';
import { GraphCanvas } from './graph-canvas';
import { cypherPage, documentPage, documentsPage, problem, questionsPage } from './pages';
import { type PanelActions, showHint, showThing } from './panel';
import { reviewKey, reviewPage } from './review';
import { labelSearch, setUpSearch } from './search';
import { showToolbar } from './toolbar';
import { fill, languageTag, say, switchLanguage, type Word } from './words';

const canvas = new GraphCanvas(byId('canvas'), {
  select: (id) => goTo(`/thing/${encodeURIComponent(id)}`),
  expand: (id) => void expand(id),
  changed: () => {
    showToolbar(canvas, whole);
    byId('hint').textContent = canvas.graph.order ? say('hint') : say('empty');
  },
});

const goTo = (path: string): void => {
  location.hash = path;
};

async function expand(id: string): Promise<void> {
  canvas.add(await api.neighbourhood(id));
  canvas.select(id);
}

async function whole(): Promise<void> {
  canvas.clear();
  const { total, ...data } = await api.overview();
  canvas.add(data);
  if (total > data.edges.length) byId('hint').textContent = fill('partShown', { total, shown: data.edges.length });
}

const actions: PanelActions = {
  expand: (id) => void expand(id),
  collapse: (id) => canvas.graph.hasNode(id) && canvas.collapse(id),
  pin: (id) => canvas.graph.hasNode(id) && canvas.togglePin(id),
  open: (id) => goTo(`/thing/${encodeURIComponent(id)}`),
};

/** After the graph was built again: what was drawn may be gone. */
async function graphChanged(): Promise<void> {
  canvas.clear();
  await loadDocuments();
}

/** As it stands where somebody has cut the address. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

let shownView = '';

async function route(): Promise<void> {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/u, '').split('?');
  const [view = '', ...rest] = path.split('/');
  const name = rest.length ? decoded(rest.join('/')) : undefined;
  const given = new URLSearchParams(query);
  const onGraph = view === '' || view === 'thing' || view === 'graph';
  byId('stage').hidden = !onGraph;
  byId('panel').hidden = !onGraph;
  byId('page').hidden = onGraph;
  if (onGraph) canvas.shown();
  else if (view !== shownView)
    byId('page').replaceChildren(el('p', { class: 'empty', role: 'status' }, say('loading')));
  shownView = view;
  showTabs(onGraph ? 'graph' : view === 'question' ? 'questions' : view === 'document' ? 'documents' : (view as Word));
  await show(view, name, given).catch((error: unknown) =>
    byId(onGraph ? 'panel' : 'page').replaceChildren(problem(error)),
  );
}

async function show(view: string, name: string | undefined, given: URLSearchParams): Promise<void> {
  if (view === 'thing' && name) {
    if (!canvas.graph.hasNode(name) && !name.startsWith('Indicator:')) await expand(name);
    canvas.select(name);
    canvas.focus(name);
    await showThing(name, actions);
  } else if (view === 'question' || view === 'questions') {
    await documents; // answers link to them
    await questionsPage(name, given);
  } else if (view === 'cypher') await cypherPage(given.get('text') ?? '');
  else if (view === 'review') await reviewPage(() => void graphChanged());
  else if (view === 'documents') await documentsPage();
  else if (view === 'document' && name) await documentPage(name, given);
  else {
    if (canvas.graph.order === 0) await whole();
    showHint(canvas.mostTied(12));
  }
}

function showTabs(current: Word): void {
  const tabs: [Word, string][] = [
    ['graph', '#/'],
    ['questions', '#/questions'],
    ['cypher', '#/cypher'],
    ['documents', '#/documents'],
    ['review', '#/review'],
  ];
  byId('tabs').replaceChildren(
    ...tabs.map(([word, address]) =>
      el('a', { href: address, 'aria-current': word === current ? 'page' : undefined }, say(word)),
    ),
  );
}

function speak(): void {
  document.documentElement.lang = languageTag();
  labelSearch();
  byId('language').textContent = say('language');
  byId('canvas').setAttribute('aria-label', say('canvas'));
  showToolbar(canvas, whole);
}

byId('language').addEventListener('click', () => {
  switchLanguage();
  speak();
  void route();
});
addEventListener('keydown', (event) => {
  const typing = (event.target as HTMLElement).closest('input, textarea, select, [contenteditable]');
  const [, id] = /^#\/thing\/(.+)$/u.exec(location.hash) ?? [];
  const chosen = id && decodeURIComponent(id);
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (location.hash === '#/review' && reviewKey(event.key)) event.preventDefault();
  else if (event.key === '/') {
    event.preventDefault();
    byId('search').focus();
  } else if (chosen && event.key === 'e') actions.expand(chosen);
  else if (chosen && event.key === 'c') actions.collapse(chosen);
  else if (chosen && event.key === 'p') actions.pin(chosen);
});
addEventListener('hashchange', () => void route());
setUpSearch((found) => goTo(`/thing/${encodeURIComponent(found.id)}`));
speak();
const documents = loadDocuments();
void documents.then(() => showToolbar(canvas, whole));
void route();
Object.assign(window, { guitu: { canvas } }); // for tests in a real browser
