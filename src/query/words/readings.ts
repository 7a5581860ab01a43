/**
 * Readings: what a question in words may be understood as, one row each of `lexicon/ask-readings.tsv`. A reading explains
 * names and cues of the question; what it explains counts for it, what it leaves over counts against it.
 */
import { lexiconRows } from '../../lexicon/table';
import type { Cue } from './cues';
import type { Named } from './names';

interface Need {
  /** Label, any, or thing: any but a place. */
  type: string;
  optional: boolean;
  /** It may be named, and asks for nothing: the question has no parameter for it. */
  idle: boolean;
  /** All of that type. */
  several: boolean;
  /** Rather what is named after a mention than before: 太仓有没有提到德国. */
  after: boolean;
}

interface Said {
  cues: string[];
  /** The one before the other: which companies build, not builds which hospitals. */
  ordered: boolean;
}

export interface Reading {
  question: string;
  needs: Need[];
  /** Cues of which one must be there, or both of a pair. */
  says: Said[];
  /** Further cues that it explains. */
  may: Set<string>;
}

export interface Thing extends Named {
  /** The kind of parameter that it is for, if there is one. */
  for?: 'place' | 'indicator' | 'entity';
}

let table: Reading[] | undefined;

export function readings(): Reading[] {
  table ??= lexiconRows('ask-readings.tsv').map(([question, needs, says, may]) => {
    const alternatives = says!.split(' ').map((words) => ({
      cues: words.split(/[+<]/u).filter((word) => word !== '-'),
      ordered: words.includes('<'),
    }));
    return {
      question: question!,
      needs: needs!.split('+').filter(Boolean).map(needOf),
      says: alternatives,
      may: new Set([...alternatives.flatMap(({ cues }) => cues), ...(may ?? '').split(' ')]),
    };
  });
  return table;
}

const needOf = (text: string): Need => ({
  type: text.replace(/[*?>~]+$/u, ''),
  optional: /[?~]/u.test(text),
  idle: text.includes('~'),
  several: text.includes('*'),
  after: text.includes('>'),
});

/** What a name tells of what is asked, beside cues: a long one more than that of a place, which stands in every question. */
const weightOf = ({ type, name }: Named): number => (type === 'Place' ? 1.5 : Math.min(2.5, 1 + name.length / 4));

/** What a name tells against a reading that has no use for it: little, if it is a field whose short name stands in many words (健康). */
const lossOf = (n: Named): number => (n.type === 'Industry' && n.length < 3 ? weightOf(n) / 2 : weightOf(n));

const worthOf = (n: Named, thing: Thing | undefined): number =>
  thing === undefined ? -lossOf(n) : thing.for ? weightOf(n) : 0;

/** Lighter cues count for the readings that need them, and against none. */
const LIGHT = 1;

/** A reading that a cue of this weight speaks for stands against some words that nothing explains, the less the more they are. */
const TELLING = 1;
const costOf = (rest: number, telling: boolean): number => (telling ? 0.15 * rest * rest : 0.75 * rest);

/** Below it, nothing of the question is understood. */
const LEAST = 1;

export interface Scored {
  reading: Reading;
  things: Thing[];
  score: number;
}

/** The readings that a question allows, best first. @param rest characters that nothing explains */
export function scored(named: Named[], cues: Cue[], rest: number): Scored[] {
  const stands = new Map(cues.map(({ name, at }) => [name, at]));
  const mention = stands.get('mention') ?? 0;
  const isSaid = ({ cues: wanted, ordered }: Said): boolean =>
    wanted.every((cue) => stands.has(cue)) && !(ordered && stands.get(wanted[0]!)! > stands.get(wanted[1]!)!);
  return readings()
    .flatMap((reading) => {
      const things = reading.says.some(isSaid) ? meets(reading, named, mention) : undefined;
      if (!things) return [];
      const telling = cues.some(({ name, weight }) => weight >= TELLING && reading.may.has(name));
      const evidence = [
        ...cues.map(({ name, weight }) => (reading.may.has(name) ? weight : weight < LIGHT ? 0 : -weight)),
        ...named.map((n) =>
          worthOf(
            n,
            things.find(({ at }) => at === n.at),
          ),
        ),
        -costOf(rest, telling),
      ];
      const score = evidence.reduce((a, b) => a + b, 0);
      return score < LEAST ? [] : [{ reading, things, score }];
    })
    .sort((a, b) => b.score - a.score);
}

export const KINDS: Record<string, Thing['for']> = { Place: 'place', Indicator: 'indicator' };

/** The named things that fill the reading's needs; undefined where one is lacking. */
function meets({ needs }: Reading, named: Named[], mention: number): Thing[] | undefined {
  const left = [...named];
  const chosen: Thing[] = [];
  for (const { type, optional, idle, several, after } of needs) {
    const choices = left.filter((n) => fits(n, type));
    if (choices.length === 0 && !optional) return undefined;
    const rather = after ? (choices.find((n) => n.type !== 'Place') ?? choices.find((n) => n.at > mention)) : undefined;
    const taken = several ? choices : choices.length ? [rather ?? choices[0]!] : [];
    for (const n of taken) {
      left.splice(left.indexOf(n), 1);
      chosen.push({ ...n, ...(!idle && { for: KINDS[type] ?? 'entity' }) });
    }
  }
  return chosen;
}

function fits(n: Named, type: string): boolean {
  if (type === 'any') return n.type !== 'Indicator' || n.also.length > 0;
  if (type === 'thing') return n.type !== 'Place' && fits(n, 'any');
  return n.type === type || (type !== 'Indicator' && n.also.includes(type));
}
