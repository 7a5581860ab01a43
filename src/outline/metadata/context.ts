import { isCommonName } from '../../lexicon/common-names';
import { type Division, divisionsNamed, pathOf } from '../../lexicon/gazetteer';

export interface Jurisdiction {
  name: string;
  adcode?: string;
  path: string[];
  /** Where in the title it stands, as offsets into the title. */
  inTitle?: { from: number; to: number };
}

export const COUNTRY: Jurisdiction = { name: '中华人民共和国', path: ['中华人民共和国'] };

export const ofDivision = (division: Division): Jurisdiction => ({
  name: division.name,
  adcode: division.code,
  path: pathOf(division).map((d) => d.name),
});

/** Mentions of each province, prefecture and county: tells which 朝阳区 or 鼓楼区 is meant. */
export type Context = Map<string, number>;

export function contextOf(counts: Map<string, number>): Context {
  const context: Context = new Map();
  for (const [name, count] of counts) {
    if (isCommonName(name)) continue;
    const candidates = divisionsNamed(name);
    for (const division of candidates)
      for (const circle of pathOf(division))
        context.set(circle.code, (context.get(circle.code) ?? 0) + Math.min(count, 20) / candidates.length);
  }
  return context;
}

/** 西安 is the city sooner than a district called 西安区 elsewhere. */
const PROMINENCE = { province: 3, prefecture: 2, county: 1, township: 1 };

/** Share of the circle that speaks for this one of several divisions of one name. */
export function nearness(division: Division, context: Context, candidates: Division[]): number {
  if (candidates.length === 1) return 1;
  const weigh = (d: Division): number => (0.1 + (context.get(d.parent ?? d.code) ?? 0)) * PROMINENCE[d.level];
  const all = candidates.reduce((sum, d) => sum + weigh(d), 0);
  return weigh(division) / all;
}

export const nearest = (candidates: Division[], context: Context): Division | undefined =>
  candidates.length < 2
    ? candidates[0]
    : [...candidates].sort((a, b) => nearness(b, context, candidates) - nearness(a, context, candidates))[0];
