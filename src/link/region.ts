/**
 * Regions inside names: 无锡市惠山区人民医院 → 惠山区 + 人民医院, 省委 in a report of 昭化区 → 四川省 + 委.
 * Divisions of equal name are told apart by what the name itself says, then by the jurisdiction it stands in.
 */
import { allDivisions, type Division, divisionByCode, isWithin, pathOf, shortName } from '../lexicon/gazetteer';
import { lexiconRows, lexiconWords } from '../lexicon/table';

/** A region as the owner of a name. */
export interface Region {
  /** Unique readable label: 太仓市, 上海市普陀区, 中国; the name as written where it stays ambiguous. */
  label: string;
  division?: Division;
}

export const CHINA: Region = { label: '中国' };

interface RegionIndex {
  full: Map<string, Division[]>;
  short: Map<string, Division[]>;
  /** Length of the longest name. */
  longest: number;
}

let index: RegionIndex | undefined;
const labels = new Map<string, string>();

/** Statistical units such as 石家庄高新技术产业开发区 are zones, not divisions. */
const isZone = (division: Division): boolean => /开发区$|管理区$/u.test(division.name);

function load(): RegionIndex {
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
    const short = shortName(division.name);
    if (!kind || short === division.name) continue;
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
      byStem.set(stem, [...(byStem.get(stem) ?? []), division]);
    }
  for (const [stem, divisions] of byStem) {
    if (divisions.length !== 1 || stem.length < 2) continue;
    for (const suffix of ['县', '市']) {
      const earlier = stem.endsWith('县') ? stem : stem + suffix;
      if (!full.has(earlier)) yield [earlier, divisions[0]!];
    }
  }
}

/** The division that a name means in a context; unlike the gazetteer's it also knows earlier names. */
export function divisionOf(name: string, context?: Division): Division | undefined {
  const { full, short } = load();
  const candidates = full.get(name) ?? short.get(name);
  return candidates && choose(candidates, context);
}

function choose(candidates: Division[], context?: Division): Division | undefined {
  if (candidates.length <= 1) return candidates[0];
  for (const circle of context ? pathOf(context).reverse() : []) {
    const inside = candidates.filter((d) => isWithin(d, circle));
    if (inside.length > 0) return highest(inside);
  }
  return highest(candidates);
}

const RANK = { province: 0, prefecture: 1, county: 2, township: 3 };

/** The one of highest level; among districts of several cities the one of a municipality (上海市普陀区), if single. */
function highest(divisions: Division[]): Division | undefined {
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

/** Unique label of a division: its official name, with the city or province before it where several bear it. */
export function labelOf(division: Division): string {
  let label = labels.get(division.code);
  if (label) return label;
  const { full } = load();
  const path = pathOf(division);
  label = division.name;
  for (let i = path.length - 2; i >= 0 && ambiguous(label, full, division); i--) label = path[i]!.name + label;
  labels.set(division.code, label);
  return label;
}

function ambiguous(label: string, full: Map<string, Division[]>, division: Division): boolean {
  return label === division.name && (full.get(label)?.filter((d) => d.name === label).length ?? 0) > 1;
}

/** The division with that unique label. */
export function divisionLabelled(label: string): Division | undefined {
  const taken = takeRegion(label, CHINA, 'none');
  return taken?.rest === '' ? taken.region.division : undefined;
}

export const regionOf = (division: Division): Region => ({ label: labelOf(division), division });

/** The region that a document speaks for: "昆山市", "江苏省苏州市昆山市", a code, 中国 or nothing. */
export function scopeOf(jurisdiction: string | undefined, adcode?: string): Region {
  const known = adcode ? divisionByCode(adcode.slice(0, 6)) : undefined;
  if (known) return regionOf(known);
  const name = (jurisdiction ?? '').trim();
  if (name === '' || name === '中国' || name === '全国' || name === '中华人民共和国') return CHINA;
  const byCode = divisionByCode(name);
  if (byCode) return regionOf(byCode);
  const taken = takeRegion(name, CHINA, 'any');
  return taken && taken.rest === '' ? taken.region : { label: name };
}

/** 温岭市民中心 is 温岭 + 市民中心. */
const SPLIT_WORD = /^(?:民(?!政|族|宗|办|间|兵)|场|域|区(?![委政人法检]))/u;

/** 昭化镇, 昭化区 are not 昭化 + something; 温岭市民中心 is. */
const ENDS_DIVISION = /^(?:[县镇乡村州省]|[市区](?!民(?!政|族|宗|办|间|兵)|场|域))/u;

/** Which short names (without 市, 区, 县) count as a region at the start of a name. */
export type ShortNames = 'none' | 'chain' | 'any';

export interface TakenRegion {
  region: Region;
  rest: string;
}

/**
 * Takes the region off the start of a name. `chain` admits short names of the jurisdiction, what lies above it and what
 * lies in it; `any` also those of other provinces, prefectures and cities (a district's is too often a common word).
 */
export function takeRegion(name: string, scope: Region, shorts: ShortNames): TakenRegion | undefined {
  const { full, short, longest } = load();
  let context = scope.division;
  let taken: TakenRegion | undefined;
  let rest = name;
  while (rest !== '') {
    let found: { division?: Division; length: number; text: string } | undefined;
    for (let length = Math.min(longest, rest.length); length >= 2 && !found; length--) {
      const text = rest.slice(0, length);
      const fulls = full.get(text);
      if (fulls && !(/[市区]$/u.test(text) && SPLIT_WORD.test(rest.slice(length)))) {
        const inside: Division[] = taken?.region.division
          ? fulls.filter((d) => isWithin(d, taken!.region.division!) && d !== taken!.region.division)
          : fulls;
        if (taken && inside.length === 0) continue;
        found = { division: choose(inside, context), length, text };
      } else if (shorts !== 'none' && !ENDS_DIVISION.test(rest.slice(length))) {
        const division = shortRegion(text, short.get(text), scope, taken?.region.division, shorts);
        if (division) found = { division, length, text };
      }
    }
    if (!found) break;
    rest = rest.slice(found.length);
    taken = {
      region: found.division ? regionOf(found.division) : { label: (taken?.region.label ?? '') + found.text },
      rest,
    };
    if (!found.division) break;
    context = found.division;
  }
  return taken;
}

let common: Set<string> | undefined;

function shortRegion(
  text: string,
  candidates: Division[] | undefined,
  scope: Region,
  within: Division | undefined,
  shorts: ShortNames,
): Division | undefined {
  if (!candidates) return undefined;
  if (within) return candidates.find((d) => isWithin(d, within) && d !== within);
  const { division } = scope;
  const near = candidates.filter((d) => division && (isWithin(d, division) || isWithin(division, d)));
  if (near.length > 0) return highest(near) ?? near[0];
  common ??= new Set(lexiconWords('name-common-words.tsv'));
  if (shorts !== 'any' || common.has(text)) return undefined;
  return choose(
    candidates.filter((d) => d.level !== 'county' || d.name.endsWith('市')),
    division,
  );
}

/** Words by which a document speaks of the regions it lies in. */
const RELATIVE = /^(?:我|本|全)?(自治[区州县旗]|省|市|州|盟|地区|区|县|旗|国家|中央)/u;
/** 市场, 区域, 县域, 市政设施 … only begin like one of them. */
const NOT_RELATIVE = /^(?:市[场域值井容民话内]|市政(?!府|协)|区[域块位间别段]|县[域道]|省[道会际]|州际|国家(?=$))/u;

/** Takes 省, 市, 区, 我市 … off the start of a name and says which region it means in the jurisdiction. */
export function takeRelative(name: string, scope: Region): (TakenRegion & { word: string }) | undefined {
  const m = RELATIVE.exec(name);
  if (!m || NOT_RELATIVE.test(name)) return undefined;
  const word = m[1]!;
  const region = relativeRegion(word, scope);
  return { region: region ?? { label: `${scope.label}(${word})` }, rest: name.slice(m[0].length), word };
}

/** What 省, 市, 区, 县 … means in the jurisdiction. */
export function relativeRegion(word: string, scope: Region): Region | undefined {
  if (word === '国家' || word === '中央' || word === '全国') return CHINA;
  if (!scope.division) return undefined;
  const path = pathOf(scope.division);
  const own = path.at(-1)!;
  const fits = (d: Division): boolean => {
    if (word === '省' || word === '自治区') return d.level === 'province';
    if (word === '区') return d.level === 'county' && d.name.endsWith('区') && !d.name.endsWith('自治区');
    return d.name.endsWith(word);
  };
  const found = [...path].reverse().find(fits);
  if (found) return regionOf(found);
  if (word === '区' && own.name.endsWith('自治区')) return regionOf(own);
  return undefined;
}

/** Prefecture of a region (or the municipality, or the region itself above that): where a proper name is single. */
export function cityOf(region: Region): Region {
  if (!region.division) return region;
  const path = pathOf(region.division);
  const city = path.find((d) => d.level === 'prefecture') ?? path[0]!;
  return regionOf(city);
}

/** Province of a region. */
export function provinceOf(region: Region): Region {
  return region.division ? regionOf(pathOf(region.division)[0]!) : region;
}
