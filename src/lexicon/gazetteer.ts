import { asKey, lexiconRows } from './table';
import { unitAt } from './unit-table';
import { WordTable } from './word-table';

/** An official administrative division. */
export interface Division {
  /** Six digits, townships nine. */
  code: string;
  name: string;
  level: 'province' | 'prefecture' | 'county' | 'township';
  /** Code of the division above; null for provinces. */
  parent: string | null;
}

/** Suffixes of official names, longest first; minority names before them go too (恩施土家族苗族自治州 → 恩施). */
const SUFFIX =
  /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗|林区|特区|矿区|新区|地区|街道办事处|街道|民族乡|省|市|(?<!开发|产业园|园|管理|合作|示范|功能)区|县|盟|旗|镇|乡)$/u;
const ETHNIC =
  /(?:(?:土家|哈尼|彝|藏|羌|苗|侗|布依|壮|傣|景颇|傈僳|白|回|蒙古|哈萨克|柯尔克孜|朝鲜|满|黎|瑶|畲|仡佬|水|佤|拉祜|纳西|怒|独龙|布朗|东乡|保安|撒拉|裕固|土|达斡尔|鄂温克|鄂伦春|锡伯|塔吉克|仫佬|毛南|普米|各|京|阿昌|德昂|基诺)族)+$/u;

/** Name without its suffix (太仓市 → 太仓, 恩施土家族苗族自治州 → 恩施); two-character names stay whole (忻府区 → 忻府, 沙县 → 沙县). */
export function shortName(name: string): string {
  const plain = name.replace(SUFFIX, '');
  const bare = plain.endsWith('族') ? plain.replace(ETHNIC, '') : plain;
  return bare.length >= 2 ? bare : name;
}

let byCode: Map<string, Division> | undefined;
let byName: WordTable<Division[]> | undefined;
let townshipsByName: WordTable<Division[]> | undefined;

const add = (index: Map<string, Division[]>, name: string, division: Division): void => {
  const there = index.get(name);
  if (there) there.push(division);
  else index.set(name, [division]);
};

function load(): { byCode: Map<string, Division>; byName: WordTable<Division[]> } {
  if (byCode && byName) return { byCode, byName };
  byCode = new Map();
  const named = new Map<string, Division[]>();
  for (const [code, name, level, parent] of lexiconRows('divisions.tsv')) {
    const division: Division = {
      code: code!,
      name: name!,
      level: asKey(level as Division['level']),
      parent: parent || null,
    };
    byCode.set(division.code, division);
    add(named, division.name, division);
    const short = shortName(division.name);
    if (short !== division.name) add(named, short, division);
  }
  byName = new WordTable(named);
  return { byCode, byName };
}

function loadTownships(): WordTable<Division[]> {
  if (townshipsByName) return townshipsByName;
  const named = new Map<string, Division[]>();
  for (const [code, name, parent] of lexiconRows('townships.tsv'))
    add(named, name!, { code: code!, name: name!, level: 'township', parent: parent! });
  townshipsByName = new WordTable(named);
  return townshipsByName;
}

/** All divisions (province to county) that bear the name, in full (太仓市) or short (太仓). */
export const divisionsNamed = (name: string): Division[] => load().byName.get(name) ?? NO_DIVISIONS;
const NO_DIVISIONS: Division[] = [];

/** Townships that bear the full name (沙溪镇); loads the large township list on first use. */
export const townshipsNamed = (name: string): Division[] => loadTownships().get(name) ?? NO_DIVISIONS;

/** For the first two units of names, several pairs to a place: what no name opens with needs no look at its length. */
function openings(names: Iterable<string>): Uint8Array {
  const table = new Uint8Array(PAIRS);
  for (const name of names) table[pairOf(name)] = 1;
  return table;
}
const PAIRS = 1 << 16;
const pairOf = (name: string): number =>
  (Math.imul(unitAt(name, 0), 0x9e3779b1) ^ Math.imul(unitAt(name, 1), 0x85ebca6b)) >>> 16;
let divisionOpenings: Uint8Array | undefined;
let townshipsByOpening: WordTable<Division[]> | undefined;

/** Whether a division may stand at the front of the text; a quick look that never misses one. */
export const mayOpenDivision = (text: string): boolean =>
  (divisionOpenings ??= openings(load().byName.words()))[pairOf(text)] === 1;

/** Townships whose names open with the same two characters as the text. */
export function townshipsOpening(text: string): Division[] {
  if (!townshipsByOpening) {
    const opening = new Map<string, Division[]>();
    for (const [name, divisions] of loadTownships().entries())
      for (const division of divisions) add(opening, name.slice(0, 2), division);
    townshipsByOpening = new WordTable(opening);
  }
  return townshipsByOpening.get(text.slice(0, 2)) ?? NO_DIVISIONS;
}

/** Townships by the four digits of their prefecture. */
let townshipsByPrefecture: Map<string, Division[]> | undefined;
const PREFECTURE_DIGITS = 4;

/** Townships of a prefecture or county, by its code. */
export function townshipsIn(code: string): Division[] {
  if (!townshipsByPrefecture) {
    townshipsByPrefecture = new Map();
    for (const [, sameName] of loadTownships().entries())
      for (const township of sameName) add(townshipsByPrefecture, township.code.slice(0, PREFECTURE_DIGITS), township);
  }
  const prefix = code.replace(/(?:00){1,2}$/u, '');
  const near = townshipsByPrefecture.get(prefix.slice(0, PREFECTURE_DIGITS)) ?? [];
  return near.filter((township) => township.code.startsWith(prefix));
}

export interface FormerDivision {
  name: string;
  /** Year of the change. */
  year: number;
  /** The division that it became or was merged into. */
  successor: Division;
}

let former: Map<string, FormerDivision> | undefined;

/** Renamed and merged divisions by their former full name (株洲县 → 渌口区, 2018). */
export function formerDivisions(): ReadonlyMap<string, FormerDivision> {
  former ??= new Map(
    lexiconRows('abolished.tsv').map(([name, year, code]) => [
      name!,
      { name: name!, year: Number(year), successor: divisionByCode(code!)! },
    ]),
  );
  return former;
}

export const divisionByCode = (code: string): Division | undefined => load().byCode.get(code);

/** All divisions from province to county, by code. */
export const allDivisions = (): Iterable<Division> => load().byCode.values();

/** The division and those above it, province first. */
export function pathOf(division: Division): Division[] {
  const above = division.parent ? divisionByCode(division.parent) : undefined;
  return above ? [...pathOf(above), division] : [division];
}

/** Whether the division is `ancestor` or lies in it. */
export function isWithin(division: Division, ancestor: Division): boolean {
  let at: Division | undefined = division;
  while (at && at.code !== ancestor.code) at = at.parent ? divisionByCode(at.parent) : undefined;
  return at !== undefined;
}

/**
 * The one division that a name means in the context of a jurisdiction: the jurisdiction itself or what lies in it first,
 * then what shares its nearest superior, then a name that only one division (or only one province or prefecture) bears.
 * Undefined where the name is unknown or stays ambiguous.
 */
export function resolveDivision(name: string, context?: Division): Division | undefined {
  const candidates = divisionsNamed(name);
  if (candidates.length <= 1) return candidates[0];
  const circles = context ? pathOf(context).reverse() : [];
  for (const circle of circles) {
    const inside = candidates.filter((d) => isWithin(d, circle));
    if (inside.length === 1) return inside[0];
    if (inside.length > 1) return highest(inside);
  }
  return highest(candidates);
}

const RANK = { province: 0, prefecture: 1, county: 2, township: 3 };

/** The one of highest level (吉林省 before 吉林市), where there is only one of it. */
function highest(divisions: Division[]): Division | undefined {
  const best = Math.min(...divisions.map((d) => RANK[d.level]));
  const top = divisions.filter((d) => RANK[d.level] === best);
  return top.length === 1 ? top[0] : undefined;
}

let renamings: Map<string, { name: string; until: number }[]> | undefined;

/** What a division was called in a year, where only its rank has changed since: 清苑区 in 2010 was 清苑县. */
export function nameIn(division: Division, year: number): string {
  if (!renamings) {
    renamings = new Map();
    for (const [name, code, until] of lexiconRows('renamed.tsv'))
      renamings.set(code!, [...(renamings.get(code!) ?? []), { name: name!, until: Number(until) }]);
  }
  const then = renamings
    .get(division.code)
    ?.filter(({ name, until }) => year <= until && shortName(name) === shortName(division.name))
    .sort((a, b) => a.until - b.until)[0];
  return then?.name ?? division.name;
}
