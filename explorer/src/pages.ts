/** The pages beside the graph: questions with forms made from their parameters, Cypher, documents and their text. */
import { ApiError, api, type Question } from './api';
import { byId, el, marked, narrow } from './dom';
import { resultTable } from './table';
import { half, say } from './words';

const page = (): HTMLElement => byId('page');

/** What went wrong, in the server's words. */
export function problem(error: unknown): HTMLElement {
  if (!(error instanceof ApiError)) throw error;
  return el('p', { class: 'error', role: 'alert' }, error.message, error.hint ? el('small', {}, ` ${error.hint}`) : '');
}

export async function questionsPage(name: string | undefined, given: URLSearchParams): Promise<void> {
  const questions = await api.questions();
  const chosen = questions.find((q) => q.name === name);
  const ask = el(
    'form',
    { class: 'ask', submit: (event: Event) => askInWords(event, ask) },
    el('label', {}, say('ask'), ' ', el('input', { name: 'q', value: given.get('q') ?? '' })),
    ' ',
    el('button', {}, say('run')),
  );
  page().replaceChildren(
    el(
      'div',
      { class: 'questions' },
      el(
        'nav',
        { 'aria-label': say('questions') },
        ...questions.map((q) =>
          el(
            'a',
            { href: `#/question/${q.name}`, 'aria-current': q === chosen ? 'page' : undefined },
            half(q.title),
            el('small', {}, q.name),
          ),
        ),
      ),
      el(
        'div',
        { class: 'answer' },
        ask,
        el('div', { id: 'answer' }, chosen ? questionForm(chosen, given) : suggestions()),
      ),
    ),
  );
  if (chosen && [...given.keys()].length) await runQuestion(chosen, Object.fromEntries(given));
  if (!chosen && given.has('q')) await answerWords(String(given.get('q')));
}

const ASKED = ['太仓获得过哪些荣誉？', '哪些地方发展生物医药？', '昆山和太仓有什么联系？'];

/** What to do on a page that has nothing on it yet. */
const suggestions = (): HTMLElement =>
  el(
    'div',
    { class: 'empty' },
    el('p', {}, say('chooseQuestion')),
    el('ul', {}, ...ASKED.map((q) => el('li', {}, el('a', { href: `#/questions?q=${encodeURIComponent(q)}` }, q)))),
  );

/** "guitu query connect --a 太仓市 --b 昆山市" → a link that runs it here. */
function exampleLink(example: string): HTMLElement | undefined {
  const [, name, rest = ''] = /^guitu query ([\w-]+)(.*)$/u.exec(example) ?? [];
  const given = [...rest.matchAll(/--([\w-]+) (?:"([^"]*)"|(\S+))/gu)].map(([, key, quoted, plain]) => [
    key!,
    quoted ?? plain!,
  ]);
  if (!name || given.length === 0) return undefined;
  return el(
    'a',
    { href: `#/question/${name}?${new URLSearchParams(given)}` },
    given.map(([, value]) => value).join('、'),
  );
}

function questionForm(question: Question, given: URLSearchParams): HTMLElement {
  const form = el(
    'form',
    {
      submit: (event: Event) => {
        event.preventDefault();
        const values = [...new FormData(form)]
          .filter(([, v]) => v !== '')
          .map(([k, v]): [string, string] => [k, String(v)]);
        const address = `#/question/${question.name}?${new URLSearchParams(values.length ? values : [['run', '1']])}`;
        if (location.hash === address) void runQuestion(question, Object.fromEntries(values));
        else location.hash = address;
      },
    },
    el('h2', {}, half(question.title)),
    el('p', {}, question.answers),
    ...examplesOf(question),
    ...question.parameters.map((p) =>
      el(
        'label',
        {},
        el('span', {}, `${p.name} `, el('small', {}, half(p.about))),
        el('input', { name: p.name, value: given.get(p.name) ?? p.default ?? '', required: p.default === undefined }),
      ),
    ),
    el('button', {}, say('run')),
    el('details', {}, el('summary', {}, 'Cypher'), el('pre', { tabindex: '0' }, question.cypher)),
    el('div', { class: 'rows' }),
  );
  return form;
}

function examplesOf({ examples }: Question): HTMLElement[] {
  const links = examples.map(exampleLink).filter((link) => link !== undefined);
  return links.length > 0 ? [el('p', { class: 'about' }, `${say('example')}: `, ...links)] : [];
}

async function runQuestion(question: Question, given: Record<string, string>): Promise<void> {
  const { run: _, ...parameters } = given;
  const rows = page().querySelector('.rows')!;
  try {
    const answer = await api.run(question.name, parameters);
    rows.replaceChildren(resultTable(question.name, answer.columns, answer.rows));
  } catch (error) {
    rows.replaceChildren(problem(error));
  }
}

async function askInWords(event: Event, form: HTMLFormElement): Promise<void> {
  event.preventDefault();
  const address = `#/questions?q=${encodeURIComponent(String(new FormData(form).get('q')))}`;
  if (location.hash === address) await answerWords(String(new FormData(form).get('q')));
  else location.hash = address;
}

async function answerWords(words: string): Promise<void> {
  const answer = byId('answer');
  try {
    const { question, parameters, columns, rows } = await api.ask(words);
    answer.replaceChildren(
      el(
        'p',
        {},
        `${say('chosen')}: `,
        el(
          'a',
          { href: `#/question/${question}?${new URLSearchParams(parameters)}` },
          [question, ...Object.values(parameters).filter(Boolean)].join(' · '),
        ),
      ),
      resultTable(question, columns, rows),
    );
  } catch (error) {
    answer.replaceChildren(problem(error));
  }
}

export async function cypherPage(text: string): Promise<void> {
  const { cypherEditor } = await import('./cypher-editor');
  const rows = el('div', { class: 'rows' });
  const holder = el('div', { class: 'editor' });
  const run = async (): Promise<void> => {
    const code = editor.text();
    history.replaceState(null, '', `#/cypher?text=${encodeURIComponent(code)}`);
    try {
      const answer = await api.cypher(code);
      rows.replaceChildren(resultTable('cypher', answer.columns, answer.rows));
    } catch (error) {
      rows.replaceChildren(problem(error));
    }
  };
  page().replaceChildren(
    el(
      'div',
      { class: 'cypher' },
      holder,
      el(
        'p',
        {},
        el('button', { type: 'button', click: run }, `${say('run')} (Ctrl+Enter)`),
        el('small', {}, ` ${say('readonly')}`),
      ),
      rows,
    ),
  );
  const editor = cypherEditor(
    holder,
    text ||
      'MATCH (p:Project)<-[r:REPORTS_STATUS]-(d:Document)\nRETURN p.name, r.status, r.period, d.jurisdiction\nLIMIT 25',
    run,
  );
}

export async function documentsPage(): Promise<void> {
  const rows = await api.documents();
  if (rows.length === 0) return page().replaceChildren(el('p', { class: 'empty' }, say('noDocuments')));
  const heads = (['documentTitle', 'documentKind', 'jurisdiction', 'year', 'file'] as const).map(say);
  page().replaceChildren(
    el('h2', {}, say('documents')),
    el(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': say('documents') },
      el(
        'table',
        {},
        el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
        el(
          'tbody',
          {},
          ...rows.map((row) =>
            el(
              'tr',
              {},
              el('td', {}, el('a', { href: `#/document/${encodeURIComponent(String(row.id))}` }, String(row.title))),
              el('td', {}, String(row.kind ?? '')),
              el('td', {}, String(row.jurisdiction ?? '')),
              el('td', { class: 'number' }, String(row.year ?? '')),
              el('td', {}, String(row.document)),
            ),
          ),
        ),
      ),
    ),
  );
}

/** The source, opened at a passage or line, with the words of the fact marked. */
export async function documentPage(id: string, at: URLSearchParams): Promise<void> {
  const rows = await api.text(id);
  if (rows.length === 0) return page().replaceChildren(el('p', { class: 'empty' }, say('noDocument')));
  const mark = at.get('mark') ?? undefined;
  let goal: HTMLElement | undefined;
  const shown = rows.map((row) => {
    const text = String(row.text ?? '');
    const here = at.has('passage')
      ? row.id === at.get('passage')
      : at.has('line') && String(row.line) === at.get('line') && (!mark || narrow(text).includes(narrow(mark)));
    const line = el(
      row.kind === 'heading' || row.kind === 'title' ? 'h3' : 'p',
      { class: here && !goal ? 'here' : undefined, 'data-line': String(row.line) },
      here && !goal ? marked(text, mark) : text,
    );
    if (here) goal ??= line;
    return line;
  });
  page().replaceChildren(el('article', { class: 'source-text', tabindex: '0' }, ...shown));
  goal?.scrollIntoView({ block: 'center' });
}
