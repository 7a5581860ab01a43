/**
 * Railways and expressways: 福州至厦门高速铁路 → 福厦高铁. Lines are one nationwide. 高铁 and 铁路 of the same name are one
 * line unless the lexicon knows both (京沪铁路, 京沪高铁).
 */
import type { Division } from '../../lexicon/gazetteer';
import { shortName } from '../../lexicon/gazetteer';
import { lexiconRows } from '../../lexicon/table';
import { aliasTable } from '../alias-tables';
import { divisionOf, type Region } from '../region';
import { sharedPlace } from './shared-place';

const HEAD = '(高铁|铁路|城际铁路|城际高铁|城际轨道|城际|市域铁路|货运铁路|快速铁路|高速)';
const LINE = new RegExp(`^(.{2,14}?)${HEAD}$`, 'u');
const SECTION = new RegExp(`^(.{2,14}?${HEAD})(.{2,10}段)$`.replace(HEAD, HEAD.replace('(', '(?:')), 'u');
const BETWEEN = /[至到-]/u;

let abbreviations: { of: Map<string, string>; characters: Set<string> } | undefined;

/** One-character names of lines' ends: of all divisions those with a character of their own, else the first character. */
function load(): NonNullable<typeof abbreviations> {
  if (abbreviations) return abbreviations;
  const of = new Map<string, string>();
  const characters = new Set<string>();
  for (const [character, codes] of lexiconRows('name-regions.tsv')) {
    if (character!.length !== 1) continue;
    characters.add(character!);
    for (const code of codes!.split('、')) if (!of.has(code)) of.set(code, character!);
  }
  abbreviations = { of, characters };
  return abbreviations;
}

/** 上海 → 沪, 福州 → 福: railways use a city's own character only for those that are hard to do without. */
const RAIL: Record<string, string> = {
  上海市: '沪',
  北京市: '京',
  天津市: '津',
  重庆市: '渝',
  南京市: '宁',
  宁波市: '甬',
  武汉市: '武',
  成都市: '成',
};

const letterOf = (division: Division): string => RAIL[division.name] ?? shortName(division.name)[0]!;

export interface Line {
  stem: string;
  head: string;
  /** Lexicon's name, or stem + head with 高铁 folded into 铁路. */
  canonical: string;
  known: boolean;
  /** 襄荆段 of 呼南高铁. */
  section?: string;
}

/** Reads a whole name as a line; undefined where it is none or could be a mere local road. */
export function lineOf(name: string, scope: Region): Line | undefined {
  const known = aliasTable('name-lines.tsv', 'Project').canonicalOf(name);
  if (known) return { stem: known, head: '', canonical: known, known: true };
  const numbered = /^G\d{1,4}(?=[^\d])/u.exec(name);
  if (numbered && LINE.test(name)) return lineOf(name.slice(numbered[0].length), scope);
  const section = SECTION.exec(name);
  const line = section && lineOf(section[1]!, scope);
  if (line) {
    const letters = lettersOf(section[2]!, scope);
    // 沿江高铁武汉至宜昌段 is built and opened as a line of its own: 武宜高铁.
    const own = /高铁$/u.test(section[1]!) && /^[一-龥]{2,3}段$/u.test(letters) ? `${letters.slice(0, -1)}高铁` : '';
    return (own && ownLine(own)) || { ...line, section: letters };
  }
  const m = LINE.exec(name);
  if (!m) return bareLine(name);
  const ends = BETWEEN.test(m[1]!) ? m[1]!.split(BETWEEN) : undefined;
  const head = m[2]!.replace(/^城际(?:铁路|高铁|轨道)$/u, '城际').replace(/^快速铁路$/u, '铁路');
  const own = ends && between(ends, head, scope);
  if (own) return own;
  const stem = ends ? joined(ends, scope) : m[1]!;
  if (!stem) return undefined;
  const table = aliasTable('name-lines.tsv', 'Project');
  const canonical =
    table.canonicalOf(stem + head) ??
    (head === '高铁' ? (table.canonicalOf(`${stem}铁路`) ?? `${stem}铁路`) : stem + head);
  return { stem, head, canonical, known: table.canonicalOf(canonical) !== undefined };
}

/** A line that the lexicon knows by name. */
function ownLine(name: string): Line | undefined {
  const canonical =
    aliasTable('name-lines.tsv', 'Project').canonicalOf(name) ??
    (name.endsWith('高速') ? aliasTable('name-expressways.tsv', 'Place').canonicalOf(name) : undefined);
  return canonical ? { stem: canonical, head: '', canonical, known: true } : undefined;
}

/**
 * A line of the lexicon between these ends: its letters may be the first or the last of a city's name or the city's own
 * (南昌至景德镇至黄山 → 昌景黄), in either direction.
 */
function between(ends: string[], head: string, scope: Region): Line | undefined {
  const stems = stemsOf(ends, scope);
  for (const kind of new Set(/^(?:高铁|铁路)$/u.test(head) ? [head, '高铁', '铁路'] : [head]))
    for (const stem of stems) {
      const line = ownLine(stem + kind);
      if (line) return line;
    }
  return undefined;
}

/** 北京至哈尔滨高速 → 京哈高速. */
export function expresswayBetween(name: string, scope: Region): string | undefined {
  const ends = /^(.{2,5})[至到-](.{2,5})高速$/u.exec(name)?.slice(1);
  const table = aliasTable('name-expressways.tsv', 'Place');
  for (const stem of ends ? stemsOf(ends, scope) : []) {
    const canonical = table.canonicalOf(`${stem}高速`);
    if (canonical) return canonical;
  }
  return undefined;
}

/** All ways to write these ends with a letter each, in both directions; none where an end is no place. */
function stemsOf(ends: string[], scope: Region): string[] {
  if (ends.length > MOST_ENDS) return [];
  let stems = [''];
  for (const end of ends) {
    const letters = lettersFor(end, scope);
    stems = stems.flatMap((stem) => letters.map((letter) => stem + letter));
  }
  return stems.flatMap((stem) => [stem, [...stem].reverse().join('')]);
}

function lettersFor(end: string, scope: Region): string[] {
  const division = divisionOf(end, scope.division);
  if (!division) return isNewArea(end) ? [end[0]!] : [];
  const short = shortName(division.name);
  return [...new Set([letterOf(division), short[0]!, short.at(-1)!, load().of.get(division.code) ?? short[0]!])];
}

const isNewArea = (end: string): boolean => /新区$/u.test(sharedPlace(end) ?? '');
const MOST_ENDS = 5;

/** 沪苏通: nothing but one-character names of regions, with 铁路 left out. */
function bareLine(name: string): Line | undefined {
  if (!/^[一-龥]{3,4}$/u.test(name)) return undefined;
  const { characters } = load();
  if (![...name].every((c) => characters.has(c))) return undefined;
  const canonical = aliasTable('name-lines.tsv', 'Project').canonicalOf(`${name}铁路`) ?? `${name}铁路`;
  return { stem: name, head: '铁路', canonical, known: false };
}

/** 襄阳至荆门段 → 襄荆段. */
export function lettersOf(section: string, scope: Region): string {
  const ends = /^(.+?)[至到-](.+)段$/u.exec(section);
  const stem = ends && joined([ends[1]!, ends[2]!], scope);
  return stem ? `${stem}段` : section;
}

function joined(ends: string[], scope: Region): string | undefined {
  let stem = '';
  for (const end of ends) {
    const division = divisionOf(end, scope.division);
    const letter = division ? letterOf(division) : isNewArea(end) ? end[0] : undefined;
    if (!letter) return undefined;
    stem += letter;
  }
  return stem;
}
