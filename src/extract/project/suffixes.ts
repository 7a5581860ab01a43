import { lexiconRows } from '../../lexicon/table';

/** work: one thing by its nature · zone: a thing or a class · umbrella: 工程, 项目, phases · action: what is done to a thing. */
export type SuffixClass = 'work' | 'zone' | 'umbrella' | 'action' | 'bad';

export interface Suffix {
  word: string;
  class: SuffixClass;
  /** transport, industry, health, education, water, energy … or ''. */
  kind: string;
}

let known: Map<string, Suffix> | undefined;
const LONGEST = 9;

function suffixes(): Map<string, Suffix> {
  if (!known) {
    known = new Map();
    for (const [word, suffixClass, kind] of lexiconRows('project-suffixes.tsv'))
      known.set(word!, { word: word!, class: suffixClass as SuffixClass, kind: kind ?? '' });
  }
  return known;
}

export const suffixWords = (): Iterable<string> => suffixes().keys();

/** Brackets that close a name and tell a section or phase of it: （一期）, (204国道-太沙路). */
const CLOSING_BRACKET = /[（(][^（）()]*[）)]$/u;

/** The longest known noun that ends the name, a closing bracket left aside. */
export function suffixOf(name: string): Suffix | undefined {
  const bare = bareOf(name);
  const table = suffixes();
  for (let length = Math.min(LONGEST, bare.length); length > 0; length--) {
    const suffix = table.get(bare.slice(-length));
    if (suffix) return suffix;
  }
  return undefined;
}

export function bareOf(name: string): string {
  const bare = name.replace(CLOSING_BRACKET, '');
  return (bare.length >= 2 ? bare : name).replace(/[”"]$/u, '');
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
