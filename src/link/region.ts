/**
 * Regions inside names: 无锡市惠山区人民医院 → 惠山区 + 人民医院, 省委 in a report of 昭化区 → 四川省 + 委.
 * Divisions of equal name are told apart by what the name itself says, then by the jurisdiction it stands in.
 */
import { type Division, divisionByCode, isWithin, pathOf } from '../lexicon/gazetteer';
import { lexiconWords } from '../lexicon/table';
import { sharedPlace } from './names/shared-place';
import { COMMON_NOUN, choose, highest, nearby, regionIndex } from './region-index';

/** A region as the owner of a name. */
export interface Region {
  /** Unique readable label: 太仓市, 上海市普陀区, 中国; the name as written where it stays ambiguous. */
  label: string;
  division?: Division;
}

export const CHINA: Region = { label: '中国' };

const labels = new Map<string, string>();

/** The division that a name means in a context; unlike the gazetteer's it also knows earlier names. */
export function divisionOf(name: string, context?: Division): Division | undefined {
  const { full, short } = regionIndex();
  const candidates = full.get(name) ?? short.get(name);
  if (!candidates || (COMMON_NOUN.test(name) && !nearby(candidates, context))) return undefined;
  return choose(candidates, context);
}

/** Unique label of a division: its official name, with the city or province before it where several bear it. */
export function labelOf(division: Division): string {
  let label = labels.get(division.code);
  if (label) return label;
  const { full } = regionIndex();
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
  const { full, short, longest } = regionIndex();
  let context = scope.division;
  let taken: TakenRegion | undefined;
  let rest = name;
  while (rest !== '') {
    let found: { division?: Division; length: number; text: string } | undefined;
    for (let length = Math.min(longest, rest.length); length >= 2 && !found; length--) {
      const text = rest.slice(0, length);
      const fulls = full.get(text);
      if (
        fulls &&
        !(COMMON_NOUN.test(text) && !nearby(fulls, context)) &&
        !(/[市区]$/u.test(text) && SPLIT_WORD.test(rest.slice(length)))
      ) {
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
  const near = candidates.filter(
    (d) => division && ((isWithin(d, division) && !isNatural(text, d, division)) || isWithin(division, d)),
  );
  if (near.length > 0) return highest(near) ?? near[0];
  // 河北雄安新区规划纲要 in a document of the nation: every province lies in its scope.
  const province = scope === CHINA ? candidates.find((d) => d.level === 'province') : undefined;
  if (province) return province;
  common ??= new Set(lexiconWords('name-common-words.tsv'));
  if (shorts !== 'any' || common.has(text)) return undefined;
  return choose(
    candidates.filter((d) => d.level !== 'county' || d.name.endsWith('市')),
    division,
  );
}

/** 天山, 太湖 in a document of the province are the mountain and the lake, not the district or county of that name. */
const isNatural = (text: string, named: Division, scope: Division): boolean =>
  named.level === 'county' && scope.level === 'province' && /[山江河湖海]$/u.test(text) && !!sharedPlace(text);

/** Words by which a document speaks of the regions it lies in. */
const RELATIVE = /^(?:我|本|全)?(自治[区州县旗]|省|市|州|盟|地区|区|县|旗|国家|中央)/u;
/** 市场, 区域, 县域, 市政设施 … only begin like one of them. */
const NOT_RELATIVE =
  /^(?:市[场域值井容话内郊]|市民(?!政|族|宗|办|间|兵)|市政(?!府|协)|区[域块位间别段]|县[域道城]|省[道会际内外]|[省市县]以下|市[内外]|州际|国家(?=$))/u;

/** Takes 省, 市, 区, 我市 … off the start of a name and says which region it means in the jurisdiction. */
export function takeRelative(name: string, scope: Region): (TakenRegion & { word: string }) | undefined {
  const m = RELATIVE.exec(name);
  if (!m || NOT_RELATIVE.test(name)) return undefined;
  const word = m[1]!;
  const region = relativeRegion(word, scope);
  // 省级 is the province's as 省 is; not so in 省级行政区, where nothing is left without it.
  const rest = name.slice(m[0].length).replace(/^级(?=.{3})/u, '');
  return { region: region ?? { label: `${scope.label}(${word})` }, rest, word };
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
