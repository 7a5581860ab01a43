/**
 * Names that a question gives without the place before them or the class word after them (杜克大学, 北沿江 for 北沿江高铁),
 * where nothing else explains the words.
 */
import { divisionsNamed } from '../../lexicon/gazetteer';
import { lexiconWords } from '../../lexicon/table';
import type { GraphStore } from '../../store/graph-store';
import { sizeOf } from './cues';
import { type Named, namesOf } from './names';

/** Shorter parts stand in too many names. */
const LEAST = 3;

/** How many characters before and after, which are plain words elsewhere, may belong to the name (中德, 新区). */
const WIDER = 3;

let classWords: Set<string> | undefined;

const isClassWord = (word: string): boolean => {
  classWords ??= new Set(
    ['project', 'institution', 'policy', 'event'].flatMap((type) => lexiconWords(`${type}-suffixes.tsv`)),
  );
  return word.length > 1 && classWords.has(word);
};

/** @param left the text with blanks for all that is explained; a place before what is left may open the name (昆山杜克) */
export async function partlyNamed(text: string, left: string, store: GraphStore): Promise<Named[]> {
  const named: Named[] = [];
  for (const { 0: run, index } of left.matchAll(/\p{Script=Han}{2,}/gu)) {
    if (sizeOf(run) < 2) continue; // 卫生健康 opens many names
    for (const [from, to] of extents(text, index, index + run.length)) {
      const name = named.some((n) => from < n.at + n.length) ? undefined : await nameWith(text.slice(from, to), store);
      if (!name) continue;
      named.push({ ...name, at: from, length: to - from, also: [] });
      break;
    }
  }
  return named;
}

/** Stretches of Chinese text that hold the run, longest first. */
function extents(text: string, start: number, end: number): [number, number][] {
  const found: [number, number][] = [];
  for (let from = Math.max(0, start - WIDER); from <= start; from++)
    for (let to = end; to <= Math.min(text.length, end + WIDER); to++)
      if (to - from >= LEAST && /^\p{Script=Han}+$/u.test(text.slice(from, to))) found.push([from, to]);
  return found.sort(([a, b], [c, d]) => d - c - (b - a));
}

/** The thing that is called so in part, the shortest; none if two are as good. */
async function nameWith(part: string, store: GraphStore): Promise<Pick<Named, 'name' | 'type'> | undefined> {
  const choices = (await namesOf(store)).filter(({ form, type }) => {
    const at = type === 'Indicator' ? -1 : form.indexOf(part);
    if (at < 0) return false;
    const [before, after] = [form.slice(0, at), form.slice(at + part.length)];
    return (before === '' || divisionsNamed(before).length > 0) && (after === '' || isClassWord(after));
  });
  const shortest = Math.min(...choices.map(({ form }) => form.length));
  const [best, ...others] = choices.filter(({ form }) => form.length === shortest);
  return others.some(({ name }) => name !== best!.name) ? undefined : best;
}
