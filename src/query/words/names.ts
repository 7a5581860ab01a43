/**
 * The names of the graph's things in a question in words, longest first: names and aliases of the graph, the catalogue's
 * names of indicators, words of `ask-english.tsv`; of words in Latin letters also pinyin (taicang, nanyanjiang railway).
 */
import { pinyin } from 'pinyin-pro';
import { shortName } from '../../lexicon/gazetteer';
import { allIndicators, indicatorNamed } from '../../lexicon/indicators';
import { lexiconRows } from '../../lexicon/table';
import type { GraphStore } from '../../store/graph-store';

export interface Named {
  name: string;
  /** Label of the node: Place, Project, Indicator … */
  type: string;
  at: number;
  /** Of the words that name it. */
  length: number;
  /** Other types of thing of the same name (全国文明城市 is a title, and counted). */
  also: string[];
}

export interface Entry {
  form: string;
  name: string;
  type: string;
  /** How many measurements an indicator has: 进出口 is 进出口总额 where nearly all documents say that. */
  measured: number;
}

const read = new WeakMap<GraphStore, { version: string; entries: Promise<Entry[]> }>();

/** The entries of the graph as it is now: read once, and again when the graph has changed. */
export async function namesOf(store: GraphStore): Promise<Entry[]> {
  const version = await store.version();
  const there = read.get(store);
  if (there?.version === version) return there.entries;
  const found = readEntries(store);
  read.set(store, { version, entries: found });
  return found;
}

/** All that people may call the things of the graph, longest first; of equals, the more telling type first. */
async function readEntries(store: GraphStore): Promise<Entry[]> {
  const found: Entry[] = [];
  const add = (rows: { [key: string]: unknown }[]): void => {
    for (const { name, aliases, type, measured } of rows)
      for (const form of forms(String(name), (aliases as string[] | null) ?? [], String(type)))
        found.push({
          form: form.toLowerCase(),
          name: String(name),
          type: String(type),
          measured: Number(measured ?? 0),
        });
  };
  add(await store.read('MATCH (e:Entity) RETURN e.name AS name, e.aliases AS aliases, label(e) AS type'));
  const indicators = await store.read(
    'MATCH (i:Indicator)<-[:OF]-(m:Measurement) RETURN i.name AS name, i.aliases AS aliases, count(m) AS measured',
  );
  add(indicators.map((row) => ({ ...row, type: 'Indicator' })));
  const measured = new Map(indicators.map((row) => [row.name, row.measured]));
  for (const { name, aliases } of allIndicators())
    if (measured.has(name)) add([{ name, aliases, type: 'Indicator', measured: measured.get(name) }]);
  const byForm = new Map(found.map((entry) => [entry.form, entry]));
  for (const [words, name] of lexiconRows('ask-english.tsv')) {
    const entry = byForm.get(name!);
    if (entry) found.push({ ...entry, form: words! });
  }
  return found
    .filter(({ form }) => !(JOINED.test(form) && byForm.has(form.slice(1))))
    .sort(
      (a, b) => lengthOf(b) - lengthOf(a) || rank(a) - rank(b) || b.measured - a.measured || (a.name < b.name ? -1 : 1),
    );
}

/** A name that took the conjunction before it is another name. */
const JOINED = /^[与和跟同及]/u;

const GROWTH = /(?:增速|增幅)$/u;

/** Growth is asked of an indicator, and no part of its name: in 工业投资增长 rather 工业投资 than 投资增长. */
const lengthOf = ({ form, type }: Entry): number =>
  form.length - (type === 'Indicator' && /(?:增速|增幅|增长)$/u.test(form) ? 2 : 0);

/** What people may write for a thing: its names, and a place also without its suffix; words as short as 项目 are no names of indicators. */
function forms(name: string, aliases: string[], type: string): string[] {
  const all = new Set([name, ...aliases]);
  if (type === 'Place') all.add(shortName(name));
  if (type === 'Indicator' && GROWTH.test(name) && indicatorNamed(name)) return []; // asks for the growth of it
  return [...all].filter((form) => form.length >= (type === 'Indicator' ? 3 : 2));
}

const ORDER = ['Place', 'Institution', 'Project', 'Policy', 'Industry', 'Honor', 'Event', 'Person', 'Indicator'];
const rank = (entry: Entry): number => ORDER.indexOf(entry.type);

/** Units of what is counted one by one. */
const COUNTED = /^[个家所座条项件处名人]$/u;

/** Of the catalogue, and measured: 重点项目 are things, which a number only counts. */
function isMeasure(name: string): boolean {
  const known = indicatorNamed(name)?.indicator;
  return known !== undefined && !COUNTED.test(known.unit ?? '');
}

/**
 * Names in the order in which the question gives them; a name inside a longer one is not counted.
 * @param counts whether the words ask for a number: else things that documents count (重大项目) are words like others
 */
export async function namesIn(text: string, store: GraphStore, counts: boolean): Promise<Named[]> {
  const all = (await namesOf(store)).filter((e) => counts || e.type !== 'Indicator' || isMeasure(e.name));
  const lower = text.toLowerCase();
  const named = /\p{Script=Han}/u.test(text) ? findForms(lower, all) : [];
  const rest = named.reduce(
    (left, n) => left.slice(0, n.at) + ' '.repeat(n.length) + left.slice(n.at + n.length),
    lower,
  );
  if (/[a-z]{2}/u.test(rest)) named.push(...findWords(rest, [...all, ...(await pinyinOf(store))]));
  return named.sort((a, b) => a.at - b.at);
}

/** In Chinese, which has no spaces: names anywhere in it, those in Latin letters as whole words. */
function findForms(text: string, forms: Entry[]): Named[] {
  const taken = new Array<boolean>(text.length).fill(false);
  const named: Named[] = [];
  for (const { form, name, type } of forms) {
    const at = text.indexOf(form);
    const same = named.find((n) => n.name === name && n.at === at);
    if (same && same.type !== type && !(type === 'Project' && same.type === 'Institution')) same.also.push(type);
    if (at < 0 || taken.slice(at, at + form.length).some(Boolean) || named.some((n) => n.name === name)) continue;
    if (/^[a-z -]+$/u.test(form) && /[a-z]/u.test(`${text[at - 1] ?? ''}${text[at + form.length] ?? ''}`)) continue;
    taken.fill(true, at, at + form.length);
    named.push({ name, type, at, length: form.length, also: [] });
  }
  return named;
}

/** Words that one name may have in Latin letters. */
const MOST_WORDS = 7;

const letters = (form: string): string => form.replace(/[^a-z0-9]/gu, '');

/** Of words in Latin letters: whole ones, however they are joined (Yangtze River Delta, Kun shan). */
function findWords(text: string, forms: Entry[]): Named[] {
  const byLetters = new Map<string, Entry>();
  for (const entry of forms)
    if (/^[a-z0-9'&+. -]+$/u.test(entry.form) && !byLetters.has(letters(entry.form)))
      byLetters.set(letters(entry.form), entry);
  const called = (name: string): Entry | undefined => byLetters.get(name) ?? byLetters.get(name.replace(/s$/u, ''));
  const words = [...text.matchAll(/[a-z0-9]+/gu)];
  const taken = new Set<number>();
  const named: Named[] = [];
  for (let count = MOST_WORDS; count > 0; count--)
    for (let first = 0; first + count <= words.length; first++) {
      const range = Array.from({ length: count }, (_, i) => first + i);
      const entry = called(range.map((i) => words[i]![0]).join(''));
      if (!entry || range.some((i) => taken.has(i))) continue;
      for (const i of range) taken.add(i);
      if (!named.some((n) => n.name === entry.name)) {
        const [from, last] = [words[first]!, words[first + count - 1]!];
        named.push({
          name: entry.name,
          type: entry.type,
          at: from.index,
          length: last.index + last[0].length - from.index,
          also: [],
        });
      }
    }
  return named;
}

/** English for the last word of a name that is called by its pinyin otherwise: Nanyanjiang railway, Jiangnan University. */
const LAST_WORDS: [chinese: RegExp, english: string[]][] = [
  [/(?:高铁|高速铁路)$/u, ['high-speed railway', 'high-speed rail', 'railway']],
  [/(?:城际|铁路|轨道)$/u, ['intercity railway', 'railway']],
  [/高速(?:公路)?$/u, ['expressway', 'highway']],
  [/(?:医科大学)$/u, ['medical university']],
  [/大学$/u, ['university']],
  [/(?:人民医院)$/u, ["people's hospital", 'hospital']],
  [/医院$/u, ['hospital']],
  [/(?:国际)?机场$/u, ['international airport', 'airport']],
  [/大桥$/u, ['bridge']],
  [/港$/u, ['port']],
  [/古镇$/u, ['ancient town', 'old town']],
];

const inPinyin = new WeakMap<Entry[], Entry[]>();

/** Made once for the entries of a graph. */
async function pinyinOf(store: GraphStore): Promise<Entry[]> {
  const all = await namesOf(store);
  const made = inPinyin.get(all) ?? pinyinForms(all);
  inPinyin.set(all, made);
  return made;
}

/** By pinyin without tones: places (the suffix may be left out: kunshan, kunshan city), and works with an English last word. */
function pinyinForms(all: Entry[]): Entry[] {
  const called = new Set(lexiconRows('ask-english.tsv').map(([, name]) => name)); // 陕西 is Shaanxi: shanxi is 山西
  const latin = (han: string): string => pinyin(han, { toneType: 'none', type: 'array' }).join('');
  return all
    .filter(({ form, name }) => /^\p{Script=Han}{2,10}$/u.test(form) && !called.has(name))
    .flatMap((entry) => {
      if (entry.type === 'Place')
        return entry.form.length <= 4 ? [{ ...entry, form: latin(entry.form.replace(/(?<=..)[省市县区]$/u, '')) }] : [];
      const [ending, english] = LAST_WORDS.find(([ending]) => ending.test(entry.form)) ?? [];
      const stem = ending && entry.form.replace(ending, '');
      return stem && stem.length <= 5 ? english!.map((word) => ({ ...entry, form: `${latin(stem)} ${word}` })) : [];
    })
    .filter((entry) => entry.form.length >= 4)
    .sort((a, b) => b.form.length - a.form.length);
}

/** Names of the graph that begin as words of the question do, for one that names nothing whole: 沪苏通铁路 → 沪苏通铁路二期. */
export async function nearNames(text: string, store: GraphStore): Promise<string[]> {
  const near = new Set<string>();
  for (const { form, name } of await namesOf(store)) {
    const beginning = form.slice(0, Math.max(3, Math.ceil(form.length * 0.6)));
    if (/^\p{Script=Han}/u.test(form) && text.includes(beginning)) near.add(name);
    if (near.size === 5) break;
  }
  return [...near];
}
