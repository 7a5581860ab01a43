/** Elements from data: text is always set as text, so nothing that a document says can run. */
type Child = Node | string | null | undefined | false;
type Attributes = Record<string, string | boolean | number | EventListener | undefined>;

export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(
    ...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false),
  );
  return element;
}

export const byId = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T;

/** A sentence with the words of the fact marked where they stand in it, but for the width of their characters. */
export function marked(sentence: string, words?: string): HTMLElement {
  const at = words ? narrow(sentence).indexOf(narrow(words)) : -1;
  if (!words || at < 0) return el('span', {}, sentence);
  const end = at + words.length;
  return el('span', {}, sentence.slice(0, at), el('mark', {}, sentence.slice(at, end)), sentence.slice(end));
}

/** Full-width forms as ASCII, character for character: files say ％, sentences %. */
export const narrow = (text: string): string =>
  text.replace(/[！-～]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

export function download(name: string, content: Blob | string, type = 'text/plain'): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  el('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
