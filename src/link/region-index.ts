/** Names of divisions, official, short and former, and which division a name means where several bear it. */
import { allDivisions, type Division, divisionByCode, isWithin, pathOf, shortName } from '../lexicon/gazetteer';
import { lexiconRows } from '../lexicon/table';

export interface RegionIndex {
  full: Map<string, Division[]>;
  short: Map<string, Division[]>;
  /** Length of the longest name. */
  longest: number;
}

let index: RegionIndex | undefined;

/** Statistical units such as 石家庄高新技术产业开发区, 镇江新区 (codes 71 to 79) are zones, not divisions. */
const isZone = ({ code, name }: Division): boolean => /7\d$/u.test(code) || /开发区$|管理区$/u.test(name);

/** The index of all names, made on first use. */
export function regionIndex(): RegionIndex {
  if (index) return index;
  const made: RegionIndex = { full: new Map(), short: new Map(), longest: 0 };
  const add = (map: Map<string, Division[]>, name: string, division: Division): void => {
    const there = map.get(name);
    if (!there) map.set(name, [division]);
    else if (!there.includes(division)) there.push(division);
    made.longest = Math.max(made.longest, name.length);
  };
  for (const division of allDivisions()) {
    if (isZone(division)) continue;
    add(made.full, division.name, division);
    const short = shortName(division.name);
    if (short !== division.name) add(made.short, short, division);
  }
  for (const division of allDivisions()) {
    const kind = /自治([州县旗])$/u.exec(division.name)?.[1];
    if (!kind) continue;
    const bare = shortName(division.name);
    const short = bare === division.name ? bare.replace(/族自治[州县旗]$/u, '') : bare;
    // 恩施土家族苗族自治州 is 恩施州, 前郭尔罗斯蒙古族自治县 is 前郭县.
    for (const stem of new Set([short, short.length > 3 ? short.slice(0, 2) : short]))
      if (!made.full.has(stem + kind)) add(made.full, stem + kind, division);
  }
  for (const [short, code] of lexiconRows('name-regions.tsv'))
    if (short!.length > 1) add(made.full, short!, divisionByCode(code!)!);
  const gone = new Set<string>();
  for (const [old, code] of lexiconRows('renamed.tsv')) {
    if (code) add(made.full, old!, divisionByCode(code)!);
    else gone.add(old!);
  }
  for (const [name, division] of earlierCounties(made)) if (!gone.has(name)) add(made.full, name, division);
  index = made;
  return made;
}

/**
 * 赣县 became 赣县区, 江阴县 江阴市, 吴江市 吴江区: a county or city that no longer exists under its name is the one
 * county-level division with the same stem.
 */
function* earlierCounties({ full }: RegionIndex): Generator<[string, Division]> {
  const byStem = new Map<string, Division[]>();
  for (const divisions of full.values())
    for (const division of divisions) {
      if (division.level !== 'county' || !/[市区]$/u.test(division.name)) continue;
      const stem = division.name.slice(0, -1);
      const there = byStem.get(stem) ?? [];
      if (!there.includes(division)) byStem.set(stem, [...there, division]);
    }
  for (const [stem, divisions] of byStem) {
    if (divisions.length !== 1 || stem.length < 2) continue;
    for (const suffix of ['县', '市']) {
      const earlier = stem.endsWith('县') ? stem : stem + suffix;
      if (!full.has(earlier)) yield [earlier, divisions[0]!];
    }
  }
}

/** Districts named by a common noun: elsewhere 老城区 is just the old part of a town. */
export const COMMON_NOUN = /^(?:老城区|新城区|城区|郊区|矿区|市中区|城中区|城[东西南北]区|桥[东西]区|湖滨区|新区)$/u;

/** Whether one of them lies in the city of the context. */
export const nearby = (candidates: Division[], context?: Division): boolean =>
  !!context &&
  candidates.some((d) =>
    isWithin(d, pathOf(context).find(({ level }) => level === 'prefecture') ?? pathOf(context)[0]!),
  );

/** The one that a document of `context` means: the nearest, else the highest. */
export function choose(candidates: Division[], context?: Division): Division | undefined {
  if (candidates.length <= 1) return candidates[0];
  for (const circle of context ? pathOf(context).reverse() : []) {
    const inside = candidates.filter((d) => isWithin(d, circle));
    if (inside.length > 0) return highest(inside);
  }
  return highest(candidates);
}

const RANK = { province: 0, prefecture: 1, county: 2, township: 3 };

/** The one of highest level; among districts of several cities the one of a municipality (上海市普陀区), if single. */
export function highest(divisions: Division[]): Division | undefined {
  const best = Math.min(...divisions.map((d) => RANK[d.level]));
  const top = divisions.filter((d) => RANK[d.level] === best);
  if (top.length === 1) return top[0];
  const municipal = top.filter(
    (d) =>
      d.level === 'county' &&
      divisionByCode(d.parent!)?.name.endsWith('市') &&
      divisionByCode(d.parent!)?.level === 'province',
  );
  return municipal.length === 1 ? municipal[0] : undefined;
}
