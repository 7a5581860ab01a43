/** The search box: a combobox whose list is walked with the arrow keys. */
import { api, type Found } from './api';
import { byId, el } from './dom';
import { say, typeWord } from './words';

export function setUpSearch(choose: (found: Found) => void): void {
  const input = byId<HTMLInputElement>('search');
  const list = byId<HTMLUListElement>('found');
  let found: Found[] = [];
  let at = -1;
  let asked = 0;
  const close = (): void => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const show = (): void => {
    list.replaceChildren(
      ...found.map((f, i) =>
        el(
          'li',
          { id: `found-${i}`, role: 'option', 'aria-selected': String(i === at), mousedown: () => pick(i) },
          el('span', { class: `dot ${f.type}` }),
          f.name,
          el('small', {}, ` ${typeWord(f.type)} · ${f.mentions}`),
        ),
      ),
    );
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    if (at >= 0) input.setAttribute('aria-activedescendant', `found-${at}`);
  };
  const pick = (i: number): void => {
    const chosen = found[i];
    if (!chosen) return;
    input.value = chosen.name;
    close();
    choose(chosen);
  };
  input.addEventListener('input', async () => {
    const mine = ++asked;
    const answer = input.value.trim() ? await api.search(input.value) : [];
    if (mine !== asked) return; // a later keystroke was answered first
    found = answer;
    at = found.length ? 0 : -1;
    show();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      at = (at + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % Math.max(1, found.length);
      show();
      event.preventDefault();
    } else if (event.key === 'Enter') pick(Math.max(0, at));
    else if (event.key === 'Escape') close();
  });
  input.addEventListener('blur', close);
}

export function labelSearch(): void {
  const input = byId<HTMLInputElement>('search');
  input.placeholder = say('search');
  input.setAttribute('aria-label', say('search'));
}
