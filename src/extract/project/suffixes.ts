import { asKey, lexiconRows, lexiconWords } from '../../lexicon/table';
import { unitTable } from '../../lexicon/unit-table';
import { WordEnds } from '../clause';

/** work: one thing by its nature · zone: a thing or a class · umbrella: 工程, 项目, phases · action: what is done to a thing. */
export type SuffixClass = 'work' | 'zone' | 'umbrella' | 'action' | 'bad';

export interface Suffix {
  word: string;
  class: SuffixClass;
  /** transport, industry, health, education, water, energy … or ''. */
  kind: string;
}

let known: WordEnds<Suffix> | undefined;

export const suffixWords = (): string[] => lexiconWords('project-suffixes.tsv');

/** Brackets that close a name and tell a section or phase of it: （一期）, (204国道-太沙路). */
const CLOSING_BRACKET = /[（(][^（）()]*[）)]$/u;

/** The longest known noun that ends the name, a closing bracket left aside. */
export function suffixOf(name: string): Suffix | undefined {
  known ??= new WordEnds(
    lexiconRows('project-suffixes.tsv').map(([word, suffixClass, kind]) => [
      word!,
      { word: word!, class: asKey(suffixClass as SuffixClass), kind: asKey(kind ?? '') },
    ]),
  );
  return known.longest(bareOf(name));
}

const CLOSES = unitTable('”"）)');

export function bareOf(name: string): string {
  if (name === '' || CLOSES[name.charCodeAt(name.length - 1)] !== 1) return name;
  if (name.endsWith('”') || name.endsWith('"')) return name.slice(0, -1);
  const bare = name.replace(CLOSING_BRACKET, '');
  return bare.length >= 2 ? bare : name;
}

const PHASE = /(?:[（(]?[一二三四五六七首\d]期[)）]?(?:工程|项目)?|[东西南北中全]线|[东西南北中]?段|先行段)+$/u;
const UMBRELLA = /(?:建设|改造|生产)?(?:工程|项目)$/u;

/** What kind of work the name tells: that of the noun behind 工程, 项目, 改造 and the phase. */
export function kindOf(name: string, heads: string[]): string | undefined {
  for (const text of [name, ...heads]) {
    let rest = bareOf(text);
    for (let i = 0; i < 4; i++) {
      const suffix = suffixOf(rest);
      if (suffix?.kind) return suffix.kind;
      const shorter = rest.replace(PHASE, '').replace(UMBRELLA, '');
      const next = shorter !== rest ? shorter : suffix ? rest.slice(0, -suffix.word.length) : '';
      if (next.length < 2) break;
      rest = next;
    }
  }
  return undefined;
}
