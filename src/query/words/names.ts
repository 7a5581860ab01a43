/** The names of the graph's things in a question in words: longest first, in Chinese, or by pinyin in a text in Latin letters. */
import { pinyin } from 'pinyin-pro';
import { shortName } from '../../lexicon/gazetteer';
import { lexiconRows } from '../../lexicon/table';
import type { GraphStore } from '../../store/graph-store';

export interface Named {
  name: string;
  /** Label of the node: Place, Project, Indicator … */
  type: string;
  at: number;
}

interface Entry {
  form: string;
  name: string;
  type: string;
}

const read = new WeakMap<GraphStore, { version: string; entries: Promise<Entry[]> }>();

/** The entries of the graph as it is now: read once, and again when the graph has changed. */
async function entries(store: GraphStore): Promise<Entry[]> {
  const version = await store.version();
  const there = read.get(store);
  if (there?.version === version) return there.entries;
  const found = readEntries(store);
  read.set(store, { version, entries: found });
  return found;
}

/** All names and aliases of entities and indicators, longest first; of equals, the more telling type first. */
async function readEntries(store: GraphStore): Promise<Entry[]> {
  const found: Entry[] = [];
  const add = (rows: { [key: string]: unknown }[]): void => {
    for (const { name, aliases, type } of rows)
      for (const form of forms(String(name), (aliases as string[] | null) ?? [], String(type)))
        found.push({ form, name: String(name), type: String(type) });
  };
  add(await store.read('MATCH (e:Entity) RETURN e.name AS name, e.aliases AS aliases, label(e) AS type'));
  add(
    (await store.read('MATCH (i:Indicator) RETURN i.name AS name, i.aliases AS aliases')).map((row) => ({
      ...row,
      type: 'Indicator',
    })),
  );
  return found.sort((a, b) => b.form.length - a.form.length || rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

/** What people may write for a thing: its names, and a place also without its suffix; words as short as 项目 are no names of indicators. */
function forms(name: string, aliases: string[], type: string): string[] {
  const all = new Set([name, ...aliases]);
  if (type === 'Place') all.add(shortName(name));
  return [...all].filter((form) => form.length >= (type === 'Indicator' ? 3 : 2));
}

const ORDER = ['Place', 'Indicator', 'Institution', 'Project', 'Policy', 'Industry', 'Honor', 'Event', 'Person'];
const rank = (entry: Entry): number => ORDER.indexOf(entry.type);

/** Names in the order in which the question gives them; a name inside a longer one is not counted. */
export async function namesIn(text: string, store: GraphStore): Promise<Named[]> {
  const all = await entries(store);
  const named = /\p{Script=Han}/u.test(text)
    ? findForms(text, all)
    : findForms(text.toLowerCase(), [...englishForms(all), ...pinyinForms(all)]);
  return named.sort((a, b) => a.at - b.at);
}

function findForms(text: string, forms: Entry[]): Named[] {
  const taken = new Array<boolean>(text.length).fill(false);
  const named: Named[] = [];
  for (const { form, name, type } of forms) {
    const at = placeOf(form, text);
    if (at < 0 || taken.slice(at, at + form.length).some(Boolean) || named.some((n) => n.name === name)) continue;
    taken.fill(true, at, at + form.length);
    named.push({ name, type, at });
  }
  return named;
}

/** Where the form stands; in Latin letters only as a whole word: wuxi, but not the "wide" of "nationwide". */
const placeOf = (form: string, text: string): number =>
  /^[a-z -]+$/u.test(form) ? text.search(new RegExp(`(?<![a-z])${form}(?![a-z])`, 'u')) : text.indexOf(form);

function englishForms(all: Entry[]): Entry[] {
  const byForm = new Map(all.map((entry) => [entry.form, entry]));
  return lexiconRows('ask-english.tsv').flatMap(([english, chinese]) => {
    const entry = byForm.get(chinese!);
    return entry ? [{ ...entry, form: english! }] : [];
  });
}

/** Places by pinyin without tones: kunshan, taicang; the suffix (shi, sheng) may be left out. */
function pinyinForms(all: Entry[]): Entry[] {
  return all
    .filter((entry) => entry.type === 'Place' && /^\p{Script=Han}{2,4}$/u.test(entry.form))
    .map((entry) => ({
      ...entry,
      form: pinyin(entry.form.replace(/(?<=..)[省市县区]$/u, ''), { toneType: 'none', type: 'array' }).join(''),
    }))
    .filter((entry) => entry.form.length >= 4)
    .sort((a, b) => b.form.length - a.form.length);
}
