/**
 * Places: divisions by code, numbered roads, zones of a city, stations, waters and mountains that several regions share,
 * and what is left belongs to the jurisdiction.
 */
import { type Division, divisionByCode, isWithin, pathOf, townshipsNamed } from '../../lexicon/gazetteer';
import { lexiconRows } from '../../lexicon/table';
import { aliasTable, shortWords } from '../alias-tables';
import { normaliseName, tidyName } from '../normalise';
import type { Draft, NameParser } from '../parsed-name';
import {
  CHINA,
  cityOf,
  divisionOf,
  labelOf,
  provinceOf,
  type Region,
  relativeRegion,
  takeRegion,
  takeRelative,
} from '../region';
import { expresswayBetween } from './lines';
import { sharedPlace } from './shared-place';

const NUMBERED_ROAD = /^([GSXY])(\d{1,4}(?:[EWNS]\d?)?)(?:线)?(?:[^\d].{1,6}(?:高速|公路|线))?$/u;
const ZONE =
  /^(?:国家|省级?|市级?)?((?:[一-龥]{0,4})?(?:高新区|经开区|综保区|自贸区|自贸港|保税区|保税港区|出口加工区|工业园区|工业园|产业园区|产业园|科技园|开发区|旅游度假区|度假区|化工园区|新区|新城|示范区|综试区|物流园区|物流园|创新区|先行区|试验区|合作区|商务区|科创城|科学城|大学城|试验示范区|农高区|自创区|边合区|跨合区|综改区|临空经济区|空港经济区|航空港区|台商投资区|开发开放试验区|科技城|物流中心))$/u;
/** Rivers, stations and airports of a city's counties are those of the city; parks, lakes and squares may have namesakes. */
const CITYWIDE = /(?:[江河溪泾]|运河|[东南西北]站|(?<!汽车|客运|变电|消防|泵|水电|加油|充电|收费|雷达)站|机场)$/u;
const NAMESAKES = /^(?:护城|中心|人民|团结|胜利|幸福|新|老|东|西|南|北|中|环城|排洪|长途|公交)[河溪站]$/u;
/** Reserves and parks with a name of their own, which a province has once. */
const PARK =
  /(?<!^城[东西南北]|^滨[江河湖海]|^中[央心]|^环城|^沿[江河湖]|^人民|^运河|^新城)(?:自然保护区|森林公园|湿地公园|地质公园)$/u;
const ROAD = /(?:路|街|大道|大街|巷|弄|高架|环线)$/u;
const isCitywide = (name: string): boolean => CITYWIDE.test(name) && !NAMESAKES.test(name);
/** 东湖, 西湖 are lakes before they are short for a district. */
const LAKE = /[湖河溪]$/u;

let abbreviations: Map<string, string> | undefined;

/** One-character and other unofficial names of divisions: 桂 → 广西壮族自治区. */
function abbreviated(name: string, scope: Region): Division | undefined {
  abbreviations ??= new Map(lexiconRows('name-regions.tsv').map(([short, code]) => [short!, code!]));
  const code = abbreviations.get(name);
  if (!code) return undefined;
  const choices = code.split('、').map((c) => divisionByCode(c)!);
  const path = scope.division ? pathOf(scope.division) : [];
  return choices.find((d) => path.some((p) => isWithin(d, p) && p.level !== 'county')) ?? choices[0];
}

const ofDivision = (division: Division, rule: string): Draft => ({
  key: division.code,
  canonical: division.name,
  official: true,
  parts: { core: labelOf(division) },
  rules: [rule],
  division,
});

const local = (owner: Region, core: string, canonical: string, head: string, rule: string): Draft => ({
  key: `${owner.label}/${core}`,
  canonical,
  official: head === 'zone',
  parts: { owner: owner.label, core, head },
  rules: [rule],
});

export const parsePlace: NameParser = (surface, scope) => {
  const name = normaliseName(surface);
  const known = sharedPlace(name) ?? sharedPlace(shortWords('Place', name));
  if (known) return { key: known, canonical: known, official: true, parts: { core: known }, rules: ['shared-place'] };
  const short = abbreviated(name, scope);
  if (short) return ofDivision(short, 'region-abbreviation');
  const relative = /^(?:我|本|全)(省|市|区|县|州|盟|旗|自治区)$/u.exec(name);
  const own = relative && relativeRegion(relative[1]!, scope);
  if (own?.division) return ofDivision(own.division, 'relative-region');
  const road = NUMBERED_ROAD.exec(shortWords('Place', name));
  if (road) return numberedRoad(road[1]!, road[2]!, scope);
  const between = expresswayBetween(shortWords('Place', name), scope);
  if (between)
    return { key: between, canonical: between, official: true, parts: { core: between }, rules: ['expressway'] };
  return division(name, scope) ?? localPlace(shortWords('Place', name), surface, scope);
};

function division(name: string, scope: Region): Draft | undefined {
  const direct = divisionOf(name, scope.division);
  if (direct && !(LAKE.test(name) && direct.name === `${name}区`)) return ofDivision(direct, 'gazetteer');
  const taken = takeRegion(name, scope, 'none');
  if (taken?.rest === '')
    return taken.region.division
      ? ofDivision(taken.region.division, 'gazetteer-path')
      : { key: taken.region.label, canonical: name, parts: { core: name } };
  if (taken?.region.division && divisionOf(taken.rest, taken.region.division)) {
    const inside = divisionOf(taken.rest, taken.region.division)!;
    if (isWithin(inside, taken.region.division)) return ofDivision(inside, 'gazetteer-path');
  }
  const short = name.length >= 4 && !LAKE.test(name) ? takeRegion(name, scope, 'any') : undefined;
  if (short?.rest === '' && short.region.division) return ofDivision(short.region.division, 'gazetteer-path');
  if (!/(?:镇|乡|街道|街道办事处|办事处)$/u.test(name)) return undefined;
  const above = taken ?? takeRegion(name, scope, 'chain');
  return (above && township(above.rest, above.region)) ?? township(name, scope);
}

function township(name: string, within: Region): Draft | undefined {
  const full = name.replace(/(?:街道办事处|办事处)$/u, '街道');
  const candidates = townshipsNamed(full);
  for (const circle of within.division ? pathOf(within.division).reverse() : []) {
    const inside = candidates.filter((d) => isWithin(d, circle));
    if (inside.length > 1) return undefined;
    if (inside.length === 1) return ofDivision({ ...inside[0]!, name: full }, 'gazetteer-township');
  }
  return undefined;
}

function numberedRoad(letter: string, number: string, scope: Region): Draft {
  const road = letter + number;
  if (letter === 'G') {
    const expressway = aliasTable('name-expressways.tsv', 'Place').canonicalOf(road);
    return expressway
      ? { key: expressway, canonical: expressway, official: true, parts: { core: expressway }, rules: ['road-number'] }
      : {
          key: road,
          canonical: `${number}国道`,
          official: true,
          parts: { core: road, head: '国道' },
          rules: ['road-number'],
        };
  }
  const owner = letter === 'S' ? provinceOf(scope) : scope;
  const kind = { S: '省道', X: '县道', Y: '乡道' }[letter]!;
  return {
    key: `${owner.label}/${road}`,
    canonical: `${number}${kind}`,
    official: true,
    parts: { owner: owner.label, core: road, head: kind },
    rules: ['road-number'],
  };
}

/** Places that are no divisions: the region in the name owns them, or else the jurisdiction. */
function localPlace(name: string, surface: string, scope: Region): Draft {
  const plain = name.replace(/^中国\((.+?)\)/u, '$1').replace(/^(?:国家|省级)(?=.{2,}区$)/u, '');
  const expressway = aliasTable('name-expressways.tsv', 'Place').canonicalOf(plain.replace(/^G\d+(?:[EWNS]\d?)?/u, ''));
  if (expressway)
    return {
      key: expressway,
      canonical: expressway,
      official: true,
      parts: { core: expressway },
      rules: ['expressway'],
    };
  const relative = takeRelative(plain, scope);
  if (relative && relative.word !== '国家' && ZONE.test(relative.rest)) return zone(relative.region, relative.rest);
  const taken = takeRegion(plain, scope, 'any');
  if (taken && ZONE.test(taken.rest)) {
    const there = sharedPlace(taken.region.label + taken.rest);
    return there
      ? { key: there, canonical: there, official: true, parts: { core: there } }
      : zone(taken.region, taken.rest);
  }
  if (taken && /^[站港]$/u.test(taken.rest))
    return local(cityOf(taken.region), plain, tidyName(surface), 'place', 'region-prefix');
  const rest = taken && plain.length - taken.rest.length >= 2 && taken.rest.length >= 2 ? taken : undefined;
  if (!rest) {
    if (ZONE.test(plain)) return zone(scope, plain);
    const owner = PARK.test(plain) ? provinceOf(scope) : isCitywide(plain) ? cityOf(scope) : scope;
    return { ...local(owner, plain, tidyName(surface), 'place', 'jurisdiction'), assumed: true };
  }
  if (ROAD.test(rest.rest)) return road(plain, surface, scope);
  if (isCitywide(rest.rest))
    return local(
      cityOf(rest.region),
      rest.rest.length >= 3 ? rest.rest : plain,
      tidyName(surface),
      'place',
      'region-prefix',
    );
  if (PARK.test(rest.rest)) return local(provinceOf(rest.region), plain, tidyName(surface), 'place', 'park');
  return local(rest.region, rest.rest, tidyName(surface), 'place', 'region-prefix');
}

/** 北京西路 lies in Nanjing as well as in Shanghai: only the document's own regions own a street. */
function road(name: string, surface: string, scope: Region): Draft {
  const taken = takeRegion(name, scope, 'chain');
  const owner = taken && taken.rest.length >= 2 ? taken.region : scope;
  const core = taken && taken.rest.length > 3 ? taken.rest : name;
  return { ...local(owner, core, tidyName(surface), 'place', 'street'), assumed: owner === scope };
}

const zone = (owner: Region, text: string): Draft => {
  const core = ZONE.exec(text)![1]!;
  const shown = owner.division ? owner.division.name.replace(/(?<=..)[市区县]$/u, '') : owner.label;
  return local(owner === CHINA ? CHINA : owner, core, shown + core, 'zone', 'zone');
};
