/** Review: names that may be one thing, side by side with their sentences; a person says same, different or later. */
import { ApiError, api, type Doubt, type DoubtSide, type Judgement, type Review } from './api';
import { byId, el, marked } from './dom';
import { fill, outcomeWord, say, typeWord } from './words';

type Decision = Judgement['decision'];

const later = new Set<string>();
let review: Review | undefined;
let queue: Doubt[] = [];
let message = '';
let graphChanged: () => void = () => undefined;

const keyOf = (pair: { a: string; b: string }): string => [pair.a, pair.b].sort().join('\t');
const pairOf = ({ a, b }: Doubt): { a: string; b: string } => ({ a: a.id, b: b.id });
const sign = (decision: Decision): string => (decision === 'same' ? '=' : '≠');

/** @param changed called when the graph behind the page was built again */
export async function reviewPage(changed: () => void): Promise<void> {
  graphChanged = changed;
  message = '';
  await load();
}

/** One key for each answer. */
export function reviewKey(key: string): boolean {
  const answer = { s: () => judge('same'), d: () => judge('different'), l: postpone, u: () => undo() }[key];
  if (!answer) return false;
  void answer();
  return true;
}

/** @param first a pair to begin with */
async function load(first?: string): Promise<void> {
  const answer = await api.review();
  if ('closed' in answer) {
    review = undefined;
    byId('page').replaceChildren(el('h2', {}, say('review')), el('p', { class: 'empty' }, say('reviewClosed')));
    return;
  }
  review = answer;
  const rank = (doubt: Doubt): number => {
    const key = keyOf(pairOf(doubt));
    return key === first ? -1 : later.has(key) ? 1 : 0;
  };
  queue = [...answer.doubts].sort((x, y) => rank(x) - rank(y));
  show();
}

async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    message = [error.message, error.hint].filter(Boolean).join(' · ');
    show();
  }
}

const judge = (decision: Decision): Promise<void> =>
  attempt(async () => {
    const [doubt] = queue;
    if (!doubt || !review) return;
    const judgement = await api.judge({ decision, ...pairOf(doubt) });
    queue.shift();
    review.judgements.push(judgement);
    review.behind ||= decision === 'same';
    message = `${say('recorded')}: ${doubt.a.name} ${sign(decision)} ${doubt.b.name}`;
    show();
  });

const undo = (pair?: { a: string; b: string }): Promise<void> =>
  attempt(async () => {
    if (!review?.judgements.length) return;
    const { decision, a, b } = await api.undoJudgement(pair);
    message = `${say('takenBack')}: ${a} ${sign(decision)} ${b}`;
    later.delete(keyOf({ a, b }));
    await load(keyOf({ a, b }));
  });

async function postpone(): Promise<void> {
  const doubt = queue.shift();
  if (!doubt) return;
  queue.push(doubt);
  later.add(keyOf(pairOf(doubt)));
  message = '';
  show();
}

const apply = (): Promise<void> =>
  attempt(async () => {
    message = say('rebuilding');
    show();
    await api.applyJudgements();
    message = say('rebuilt');
    graphChanged();
    await load();
  });

const button = (label: string, click: () => unknown, key?: string): HTMLElement =>
  el(
    'button',
    { type: 'button', click: () => void click(), 'aria-keyshortcuts': key },
    label,
    key ? ' ' : '',
    key ? el('kbd', {}, key) : '',
  );

function show(): void {
  if (!review) return;
  const [doubt] = queue;
  byId('page').replaceChildren(
    el(
      'div',
      { class: 'review' },
      el('h2', {}, say('review')),
      el(
        'p',
        { class: 'about' },
        fill('reviewCount', { open: queue.length, done: review.judgements.length }),
        ' ',
        el('code', {}, review.file),
      ),
      el('p', { role: 'status', class: 'message' }, message),
      review.behind &&
        el(
          'p',
          { class: 'notice' },
          say('behind'),
          ' ',
          button(say('apply'), apply),
          ' ',
          el('small', {}, say('orBuild'), ' ', el('code', {}, 'guitu build')),
        ),
      doubt ? pairView(doubt) : el('p', { class: 'empty' }, say('allDecided')),
      el(
        'p',
        { class: 'actions' },
        doubt && button(say('same'), () => judge('same'), 's'),
        doubt && button(say('different'), () => judge('different'), 'd'),
        doubt && button(say('later'), postpone, 'l'),
        review.judgements.length > 0 && button(say('undo'), () => undo(), 'u'),
      ),
      judgementList(review.judgements),
    ),
  );
}

const pairView = ({ a, b, features }: Doubt): HTMLElement =>
  el(
    'div',
    {},
    el('div', { class: 'pair' }, sideView(a), sideView(b)),
    el(
      'table',
      { class: 'features' },
      el('caption', {}, say('features')),
      el(
        'thead',
        {},
        el('tr', {}, ...[say('part'), a.name, b.name, say('outcome')].map((h) => el('th', { scope: 'col' }, h))),
      ),
      el(
        'tbody',
        {},
        ...features.map((f) =>
          el(
            'tr',
            { class: f.outcome === 'equal' ? 'equal' : 'unequal' },
            el('th', { scope: 'row' }, f.part),
            el('td', {}, f.a || '—'),
            el('td', {}, f.b || '—'),
            el('td', {}, outcomeWord(f.outcome)),
          ),
        ),
      ),
    ),
  );

const sideView = ({ id, name, type, sentences }: DoubtSide): HTMLElement =>
  el(
    'section',
    {},
    el('h3', {}, el('span', { class: `dot ${type}` }), el('a', { href: `#/thing/${encodeURIComponent(id)}` }, name)),
    el('p', { class: 'about' }, `${typeWord(type)} · ${id}`),
    ...(sentences.length === 0 ? [el('p', { class: 'empty' }, say('noSentence'))] : sentences.map(quotation)),
  );

const quotation = ({ document_id, document, line, sentence, surface }: DoubtSide['sentences'][number]): HTMLElement =>
  el(
    'blockquote',
    {},
    marked(sentence, surface),
    el(
      'a',
      {
        class: 'source',
        href: `#/document/${encodeURIComponent(document_id)}?line=${line}&mark=${encodeURIComponent(surface)}`,
      },
      `${document}:${line}`,
    ),
  );

function judgementList(judgements: Judgement[]): HTMLElement | undefined {
  if (judgements.length === 0) return undefined;
  return el(
    'details',
    { class: 'judgements' },
    el('summary', {}, `${say('judgements')} (${judgements.length})`),
    el(
      'ul',
      {},
      ...judgements.toReversed().map(({ decision, a, b, by, date, note }) =>
        el(
          'li',
          {},
          `${a} ${sign(decision)} ${b} `,
          el('small', {}, [by, date, note].filter(Boolean).join(' · '), ' '),
          button(say('takeBack'), () => undo({ a, b })),
        ),
      ),
    ),
  );
}
