import {
  type Division,
  divisionByCode,
  formerDivisions,
  isWithin,
  nameIn,
  pathOf,
  resolveDivision,
} from '../../lexicon/gazetteer';
import { unitAt, unitTable } from '../../lexicon/unit-table';
import type { Document, Passage } from '../../outline/document';
import {
  isCommonWord,
  oncePerPassage,
  type TaggedPassage,
  tagPassage,
  type WordMatch,
  type WordMatcher,
} from '../candidates/index';
import { countAdjoining, countInLists, settleListed } from './listed-divisions';
import { listedPlaces, type PlaceWord, townshipWords } from './place-words';

/** A place that the lists know, found in a passage. */
export interface KnownPlace {
  from: number;
  to: number;
  name: string;
  kind: Exclude<PlaceWord['kind'], 'homograph'>;
  /** province, prefecture, county for divisions; river, lake … for natural features; else the kind. */
  subtype: string;
  adcode: string | undefined;
  full: boolean;
  /** Whether it is a mention of its own; otherwise it may only start a longer name (东方 in 东方大道). */
  counted: boolean;
  score: number;
}

type Resolve = (name: string) => Division | undefined;
/** What the document may know of a division: whether it says a name, and what its own time calls it. */
interface Saying {
  says: (name: string) => boolean;
  calls: (division: Division) => string;
}

const scanners = new WeakMap<Document, (passage: Passage) => KnownPlace[]>();

/** The listed places of each passage of a document, resolved from its jurisdiction outward; found once per passage. */
export function knownPlaces(document: Document): (passage: Passage) => KnownPlace[] {
  let scanner = scanners.get(document);
  if (!scanner) {
    scanner = scannerFor(document);
    scanners.set(document, scanner);
  }
  return scanner;
}

function scannerFor(document: Document): (passage: Passage) => KnownPlace[] {
  const home = document.meta.adcode ? divisionByCode(document.meta.adcode) : undefined;
  const townships = home && home.level !== 'province' ? townshipWords(home) : undefined;
  const resolved = new Map<string, Division | undefined>();
  const resolve: Resolve = (name) => {
    const known = resolved.get(name);
    if (known !== undefined || resolved.has(name)) return known;
    const division = resolveDivision(name, home);
    resolved.set(name, division);
    return division;
  };
  let whole: string | undefined;
  const said = new Map<string, boolean>();
  const says = (name: string): boolean => {
    whole ??= document.passages.map(({ text }) => text.text).join('\n');
    let known = said.get(name);
    if (known === undefined) {
      known = whole.includes(name);
      said.set(name, known);
    }
    return known;
  };
  const { year } = document.meta;
  const calls = (division: Division): string => (year === undefined ? division.name : nameIn(division, year));
  return oncePerPassage((passage) => scan(tagPassage(passage), home, resolve, { says, calls }, townships));
}

function scan(
  tagged: TaggedPassage,
  home: Division | undefined,
  resolve: Resolve,
  saying: Saying,
  townships?: WordMatcher<PlaceWord>,
): KnownPlace[] {
  const { text } = tagged;
  const matches = listedPlaces.longestMatches(text);
  const places: KnownPlace[] = [];
  for (const match of matches) {
    const place =
      match.value.kind === 'division' ? division(tagged, match, home, resolve, saying) : listed(tagged, match);
    if (place) places.push(place);
  }
  for (const match of townships?.longestMatches(text) ?? []) {
    const covered = places.some(
      (p) => p.from < match.to && match.from < p.to && p.to - p.from >= match.to - match.from,
    );
    if (!covered) places.push(township(tagged, match));
  }
  if (places.length === 0) return places;
  places.sort((a, b) => a.from - b.from);
  for (const place of places)
    if (
      isSlogan(text, place) ||
      isCut(text, place) ||
      (place.kind === 'region' && FIELD_OF_WORK.test(text.slice(place.to)))
    )
      place.counted = false;
  countAdjoining(tagged, places);
  countInLists(text, places, home);
  settleListed(text, places);
  return places;
}

function listed(tagged: TaggedPassage, { from, to, value }: WordMatch<PlaceWord>): KnownPlace | undefined {
  if (value.kind === 'homograph') return undefined;
  // 淀山湖镇 is a town.
  if (value.kind === 'natural' && /^(?:镇|乡|街道)/u.test(tagged.text.slice(to, to + 2))) return undefined;
  const { kind, subtype } = value;
  // 东淠河 is a river of its own beside the 淠河.
  const arm = isArm(tagged.text, from, value);
  const name = arm ? tagged.text.slice(from - 1, to) : value.name;
  if (arm)
    return { from: from - 1, to, name, kind, subtype, adcode: undefined, full: true, counted: true, score: 0.85 };
  // 以西咸新区: a long name of the list holds its own whatever the segmenter makes of its first character.
  const counted = standsAlone(tagged, from, to) || (to - from >= LONG && tagged.isBoundary(to));
  return { from, to, name, kind, subtype, adcode: undefined, full: true, counted, score: 0.93 };
}

/** 东淠河, 西淝河: a direction at the head of a river's name, where a phrase begins. */
const isArm = (text: string, from: number, { subtype, name }: PlaceWord): boolean =>
  subtype === 'river' &&
  name.length === 2 &&
  /(?:^|[，,。、；;：:“])[东西南北]$/u.test(text.slice(Math.max(0, from - 2), from));

/** Length from which a listed name is no chance meeting of characters. */
const LONG = 4;

function township(tagged: TaggedPassage, { from, to, value }: WordMatch<PlaceWord>): KnownPlace {
  const { name, full, adcode } = value;
  const word = tagged.text.slice(from, to);
  const counted =
    full || (!value.ambiguous && standsAlone(tagged, from, to) && isNameTag(tagged, from) && !isCommonWord(word));
  return {
    from,
    to,
    name,
    kind: 'township',
    subtype: 'township',
    adcode,
    full,
    counted,
    score: full ? 0.95 : 0.75,
  };
}

const LONGEST_SLOGAN = 10;

/** 港澳、侨务: fields of work, not places. */
const FIELD_OF_WORK = /^(?:、侨|和侨|及侨|侨务|事务)/u;

/** “太仓速度”, “健康无锡”, 金太仓: the place inside a brand or slogan is no mention of it. */
function isSlogan(text: string, { from, to, full }: KnownPlace): boolean {
  if (full) return false;
  if (/[新金]/u.test(text[from - 1] ?? '')) return true;
  const open = text.lastIndexOf('“', from);
  const close = text.indexOf('”', to - 1);
  if (open < 0 || close < 0 || close - open > LONGEST_SLOGAN || text.slice(open, from).includes('”')) return false;
  return close - open - 1 > to - from;
}

/** 缙云山、中梁山: the member of a list that only ends like a division in short is none. */
const isCut = (text: string, { from, to, full, kind }: KnownPlace): boolean =>
  kind === 'division' &&
  !full &&
  CUT_BEFORE.test(text.slice(Math.max(0, from - 2), from)) &&
  MEMBER_ENDS[unitAt(text, to)] === 1;
const CUT_BEFORE = /[、，：](?![在到与和赴对向从至以及由驻访援离来往经距为是比])\p{Script=Han}$/u;
const MEMBER_ENDS = unitTable('、，。；等');

/** Words that go on after what looks like a full name: 上海市场 holds 上海, not 上海市. */
const GOES_ON = /^(?:市(?:场|民|长|政(?!府|协)|域|级|直)|县(?:域|级|城)|区(?:域|间|块|位|县)|州(?:际)|省(?:级|际|域))/u;

function division(
  tagged: TaggedPassage,
  { from, to, value }: WordMatch<PlaceWord>,
  home: Division | undefined,
  resolve: Resolve,
  saying: Saying,
): KnownPlace | undefined {
  const { text } = tagged;
  let { name, full } = value;
  let end = to;
  if (full && /^级/u.test(text.slice(to))) return undefined;
  if (full && name.length > 2 && GOES_ON.test(text.slice(to - 1, to + 2)) && !tagged.isBoundary(to)) {
    end = to - 1;
    name = name.slice(0, -1);
    full = false;
  }
  const found = resolve(name) ?? formerDivisions().get(name)?.successor;
  if (!found && !full) return undefined;
  const official = full ? name : saying.calls(found!);
  if (found && home && GENERIC.has(name) && !sharesPrefecture(found, home) && !/[市州]$/u.test(text.slice(0, from)))
    return undefined;
  const near = !home || (found !== undefined && isWithin(found, pathOf(home)[0]!));
  const sure = full || near || found!.level !== 'county';
  // 房山 where the document says 房山区 too; 望都 at the head of a clause where it says 望都县.
  const known =
    sure && value.ambiguous
      ? !full &&
        home !== undefined &&
        sharesPrefecture(found!, home) &&
        HEAD.test(text.slice(0, from)) &&
        saying.says(official)
      : !value.ambiguous && (sure || saying.says(official));
  const counted =
    known &&
    (full
      ? end - from > 3 ||
        tagged.isBoundary(from) ||
        (end - from === 3 && near && AFTER_FUNCTION_WORD.test(text[from - 1] ?? ''))
      : value.ambiguous || standsAlone(tagged, from, end));
  return {
    from,
    to: end,
    name: official,
    kind: 'division',
    subtype: found?.level ?? 'county',
    adcode: found?.code,
    full,
    counted,
    score: full ? 0.96 : near || found!.level !== 'county' ? 0.92 : 0.75,
  };
}

const HEAD = /(?:^|[，。；：])$/u;

/** They are words of any city too: a district only in the city that has it. */
const GENERIC = new Set([
  '老城区',
  '新城区',
  '城区',
  '郊区',
  '矿区',
  '市中区',
  '城中区',
  '城关区',
  '新市区',
  '开发区',
  '桥东区',
  '桥西区',
]);

const sharesPrefecture = (one: Division, other: Division): boolean => one.code.slice(0, 4) === other.code.slice(0, 4);

/** 以平桂区为核心: the segmenter may glue such a word to a name that it does not know. */
const AFTER_FUNCTION_WORD = /[以在对从由向与和及到把将经沿至]/u;

/** Whether the word is not the middle of other words; a long name may cross the segmenter's cuts at one end. */
const standsAlone = (tagged: TaggedPassage, from: number, to: number): boolean =>
  tagged.isBoundary(from) && (tagged.isBoundary(to) || to - from >= 3 || tagged.text.startsWith('同胞', to));

const isNameTag = (tagged: TaggedPassage, from: number): boolean =>
  /^(?:x|ns|nr|nrt|nrfg|nz)$/u.test(tagged.tagAt(from));
