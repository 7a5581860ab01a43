/**
 * Projects: [owner][core][phase] without 项目, 工程, 建设 at the end. Lines, dams, canals and power stations are one
 * nationwide; anything else belongs to the region that it names or to the jurisdiction. Phases are PART_OF the whole.
 */
import { isWithin, shortName } from '../../lexicon/gazetteer';
import { lexiconRows } from '../../lexicon/table';
import { aliasTable, shortWords, withAnd } from '../alias-tables';
import { chineseNumeral, normaliseName, numeral, tidyName } from '../normalise';
import type { Draft, NameParser } from '../parsed-name';
import { cityOf, provinceOf, type Region, takeRegion } from '../region';
import { lettersOf, lineOf } from './lines';
import { takeOwner } from './owner';
import { sharedPlace } from './shared-place';

const TAIL = /(?:建设项目|建设工程|工程建设|工程项目|项目建设|项目工程|新建工程|新建项目|项目|工程|建设|开发|新建)$/u;
const PHASE = /[(-]?第?([一二三四五六七八九十]{1,2}|\d{1,2})期\)?$/u;
/** 市一院新院区, 县二中迁建: the first people's hospital, the second middle school. */
const NUMBERED_BODY =
  /(?<=[省市区县州旗])([一二三四五六七八九])(院|中)(?![一-龥]?[区]|心|小|级|试|型|部|国|央|医)(?=.{2})/gu;
/** A note inside a name; it goes if it only says where the document is: 中国西部(广元)绿色家居产业城. */
const NOTE = /\([^()\d]*?\)(?=.{2})/gu;
const NATIONWIDE =
  /(?<=..)(?:水电站|抽水蓄能电站|抽水蓄能|核电站?|核电厂|水利枢纽|水利水电枢纽|航电枢纽|运河|油气管道|输气管道|输油管道|天然气管道|特高压(?:直流|交流)?(?:输电)?(?:线路|通道)?|跨海通道|跨海大桥|长江大桥|黄河大桥|长江隧道|过江通道|引水|调水)$|^(?:引.{1,2}[济入补].|南水北调|西气东输|川气东送|中俄东线|西电东送|东数西算|北煤南运)/u;
/** 陇东至山东特高压, 陇东-山东±800千伏特高压直流输电. */
const HIGH_VOLTAGE =
  /^(.{2,6}?)[至到-](.{2,6}?)(?:[±+]?\d+(?:千伏|kV|KV))?特高压(?:直流|交流)?(?:外送|输电|输变电)*(?:线路|通道)?$/u;
/** What only says where on a road or near which town a thing is. */
const ROAD_BEFORE = /^.{2,6}?(?:高速|快速路)(?=.{2,8}(?:互通|枢纽|服务区|收费站|出入口)$)/u;
/** 六安高速花江峡谷大桥: a bridge or tunnel with a name of its own, not one that many lines build over a river or through a mountain. */
const LINE_BEFORE =
  /^(?:[一-龥]{2,6}(?:高速|铁路|高铁|公路|城际)|[GS]\d+(?:[一-龥]{2,6}高速)?)(?=[一-龥]{2,5}(?:[^江河水溪湖海沟山岭关坝城长]|长江|黄河)(?:公铁)?(?:特大桥|大桥|隧道)$)/u;
const NEEDS_REGION =
  /^(?:大道|路|街|大街|港|湖|河|江|大桥|站|东站|西站|南站|北站|机场|新城|新区|古城|老城|段|北路|南路|东路|西路|中路)/u;

export const parseProject: NameParser = (surface, scope) => {
  const tidy = withAnd(shortWords('Project', normaliseName(surface)))
    .replace(NOTE, (note) => (isRegionOf(note.slice(1, -1), scope) ? '' : note))
    .replace(/\((扩|迁|改)\)/gu, '$1')
    .replace(/(?<=[省市区县])(?=[一二三]中心医院)/u, '第')
    .replace(NUMBERED_BODY, (_, n: string, kind: string) => `第${n}${kind === '院' ? '人民医院' : '中学'}`)
    .replace(/^新建(?![区县])(?=.{4})/u, '')
    .replace(/^[GS]\d+(?:[EWNS]\d?)?(?=[一-龥]{2,6}高速)/u, '')
    .replace(/(?:工程)?\(([^()]{2,8}段)\)/u, '$1')
    .replace(/工程(?=[^()]{2,4}段$)/u, '')
    .replace(LINE_BEFORE, '')
    .replace(SECTION, (section) => lettersOf(section, scope));
  const listed = aliasTable('aliases.tsv', 'Project');
  const whole = listed.canonicalOf(tidy) ?? listed.canonicalOf(withoutTail(tidy));
  if (whole)
    return { key: whole, canonical: whole, official: true, parts: { core: whole }, rules: ['project-lexicon'] };
  const { core: name, phase } = strip(tidy);
  const draft =
    line(name, surface, scope) ??
    atAirport(name, surface, scope) ??
    nationwide(name, surface) ??
    local(name, surface, scope);
  if (!phase) return draft;
  return {
    ...draft,
    key: draft.key + phase,
    canonical: draft.official ? draft.canonical + phase : tidyName(surface),
    parts: { ...draft.parts, phase },
    rules: [...(draft.rules ?? []), 'phase'],
    whole: { key: draft.key, why: `分期: ${phase}` },
  };
};

/** 隆黄铁路隆昌至叙永段扩能改造 is also 隆黄铁路隆叙段扩能改造. */
const SECTION = /(?<=铁路|高铁|高速|运河)[一-龥]{2,5}[至到-][一-龥]{2,5}段(?=.)/u;

/** The document's own region or one around it. */
function isRegionOf(note: string, scope: Region): boolean {
  const taken = takeRegion(note, scope, 'chain');
  return (
    taken?.rest === '' && !!taken.region.division && !!scope.division && isWithin(scope.division, taken.region.division)
  );
}

/** Without 项目, 工程, 建设 at the end; the phase stays. */
function withoutTail(name: string): string {
  let core = name;
  for (let m = TAIL.exec(core); m && core.length - m[0].length >= 2; m = TAIL.exec(core))
    core = core.slice(0, -m[0].length);
  return core;
}

/** Takes 项目, 工程, 建设 and the phase off the end, in whatever order they stand. */
function strip(name: string): { core: string; phase: string } {
  let core = name;
  let phase = '';
  for (;;) {
    const tail = TAIL.exec(core);
    if (tail && core.length - tail[0].length >= 2) {
      core = core.slice(0, -tail[0].length);
      continue;
    }
    const found = phase ? null : PHASE.exec(core);
    if (!found || core.length - found[0].length < 2) return { core, phase };
    phase = `${chineseNumeral(numeral(found[1]!)!)}期`;
    core = core.slice(0, found.index) + (found[0].endsWith(')') && !found[0].startsWith('(') ? ')' : '');
  }
}

function line(name: string, surface: string, scope: Region): Draft | undefined {
  const known = aliasTable('name-lines.tsv', 'Project').canonicalOf(name);
  if (known) return { key: known, canonical: known, official: true, parts: { core: known }, rules: ['line-lexicon'] };
  const found = lineOf(name, scope);
  if (!found) return undefined;
  const section = found.section ?? '';
  return {
    key: found.canonical + section,
    canonical: found.known ? found.canonical + section : tidyName(surface),
    official: found.known,
    parts: { core: found.canonical, ...(section && { section }) },
    rules: ['line'],
    ...(section && { whole: { key: found.canonical, why: `分段: ${section}` } }),
  };
}

function nationwide(name: string, surface: string): Draft | undefined {
  const known = aliasTable('aliases.tsv', 'Project').canonicalOf(name);
  if (known)
    return { key: known, canonical: known, official: true, parts: { core: known }, rules: ['project-lexicon'] };
  const voltage = HIGH_VOLTAGE.exec(name);
  if (voltage) {
    const named = `${voltage[1]}-${voltage[2]}特高压`;
    const core = aliasTable('aliases.tsv', 'Project').canonicalOf(named) ?? named;
    return { key: core, canonical: tidyName(surface), parts: { core }, rules: ['high-voltage-line'] };
  }
  if (!NATIONWIDE.test(name.replace(WITH_SUPPLY, ''))) return undefined;
  const core = withoutRiver(name.replace(WITH_SUPPLY, ''))
    .replace(/^((?:西气东输|川气东送)(?:.{1,2}线)?)(?:天然气|输气)*(?:管道|管线)$/u, '$1')
    .replace(/核电(?:站|厂)$/u, '核电')
    .replace(/抽水蓄能电站$/u, '抽水蓄能');
  return { key: core, canonical: tidyName(surface), parts: { core }, rules: ['nationwide-work'] };
}

const DAM = /(?:水利枢纽|水电站|航电枢纽|水电枢纽|抽水蓄能(?:电站)?)$/u;

/** What a dam was built with, where both are named: 夹岩水利枢纽及黔西北供水 goes by the dam. */
const WITH_SUPPLY = /(?<=.{2}(?:水利枢纽|水电站|水库))和[一-龥]{0,6}(?:供水|灌区|灌溉|输水|引水|引调水)$/u;

/** 泾河东庄水利枢纽 is also just 东庄水利枢纽. */
function withoutRiver(name: string): string {
  rivers ??= new Set(lexiconRows('place-natural.tsv').map(([river]) => river!));
  const dam = DAM.exec(name);
  if (!dam) return name;
  for (let length = 2; length <= 4 && dam.index - length >= 2; length++) {
    const river = name.slice(0, length);
    if (/[江河水]$/u.test(river) && (rivers.has(river) || sharedPlace(river))) return name.slice(length);
  }
  return name;
}
let rivers: Set<string> | undefined;

/** 中川机场三期扩建 is the airport's, by whatever name and in whosever report it goes. */
function atAirport(name: string, surface: string, scope: Region): Draft | undefined {
  const city = cityOf(scope).division;
  const m = /^(.{2,12}?机场)(.*)$/u.exec(city && name.startsWith('机场') ? shortName(city.name) + name : name);
  const airport = m && sharedPlace(m[1]!);
  if (!airport) return undefined;
  const core = airport + m[2]!;
  return { key: core, canonical: tidyName(surface), parts: { core }, rules: ['airport'] };
}

/** 长江干流江西段崩岸治理 is a work of the province's length of the river. */
function namesSection(core: string, region: Region): boolean {
  const province = provinceOf(region).division;
  return !!province && core.includes(`${shortName(province.name)}段`);
}

const SEATED = /^(?:新城|新区|古城|老城)$/u;

/** 集通铁路电气化改造, 西霞院水利枢纽输水及灌区: works on what a province has one of by that name. */
const ON_WORK =
  /^[一-龥]{2,6}(?<!城际|市域|地方|专用|跨海|高等级|骨干|重要|干线|内河)(?:铁路|高铁|高速|水利枢纽|航电枢纽|灌区|航道|运河)./u;

function local(name: string, surface: string, scope: Region): Draft {
  const metro = /^(.{0,6}?)(?:城市轨道交通|轨道交通|地铁|轨交)(.{1,6}?号线|S\d+线?)(.*)$/u.exec(name);
  if (metro) return underground(metro, surface, scope);
  const { region, rest, stated } = takeOwner(
    name,
    scope,
    'chain',
    (r) => r.length >= 3 && (!NEEDS_REGION.test(r) || (r.length > 4 && /^机场/u.test(r))),
    false,
  );
  // 河源龙川新城 and 龙川新城 are Longchuan's.
  const seat = stated ? undefined : takeRegion(rest, region, 'chain');
  if (seat?.region.division && SEATED.test(seat.rest)) {
    const core = shortName(seat.region.division.name) + seat.rest;
    return {
      key: `${seat.region.label}/${core}`,
      canonical: tidyName(surface),
      parts: { owner: seat.region.label, core },
      rules: ['owner', 'project-tail'],
    };
  }
  const core = rest.replace(ROAD_BEFORE, '').replace(/[()]/gu, '');
  const ofProvince = ON_WORK.test(core) || namesSection(core, region);
  const owner = stated || !ofProvince ? region : provinceOf(region);
  return {
    key: `${owner.label}/${core}`,
    canonical: tidyName(surface),
    parts: { owner: owner.label, core },
    assumed: !stated,
    rules: ['owner', 'project-tail'],
  };
}

function underground(metro: RegExpExecArray, surface: string, scope: Region): Draft {
  const owner = cityOf(takeRegion(metro[1]!, scope, 'any')?.region ?? scope).label;
  const number = numeral(/^(.{1,3})号线$/u.exec(metro[2]!)?.[1] ?? '');
  const core = `地铁${number === undefined ? metro[2] : `${number}号线`}${metro[3]}`;
  return { key: `${owner}/${core}`, canonical: tidyName(surface), parts: { owner, core }, rules: ['underground'] };
}
