import {
  type Division,
  divisionByCode,
  divisionsNamed,
  isWithin,
  pathOf,
  shortName,
  townshipsNamed,
} from '../../lexicon/gazetteer';
import { lexiconRows } from '../../lexicon/table';
import { type Context, type Jurisdiction, nearest, ofDivision } from './context';
import { divisionChainAt, formerDivisionAt } from './place-names';

const ZONE =
  /^(?:关于)?(?:20\d\d(?:年|[-—–~]20\d\d年?))?([\p{Script=Han}]{2,16}?(?:经济技术开发区|高新技术产业开发区|经济开发区|高新区|经开区|开发区|新区|工业园区|示范区|合作区|管理区|试验区|实验区|先行区|港务区|保税区|度假区|风景名胜区|科学城|科技城|起步区|园区))/u;
const TOWNSHIP = /^(?:关于)?(?:20\d\d年)?([\p{Script=Han}]{2,8}?(?:镇|乡|街道))/u;

/** Zones of a programme (共同富裕示范区) are whose the issuer is; only with a division before them do they name a place. */
const GENERIC = /(?:示范区|合作区|试验区|实验区|先行区|管理区)$/u;

/** 塞北管理区简介, 某示范区管委会工作报告: what a zone says of itself. */
const OF_ITSELF =
  /^(?:管委会|管理委员会|党工委|人民政府)?(?:20\d\d年?度?)?(?:政府工作报告|工作报告|工作总结|简介|概况|基本情况|国民经济)/u;

/** The one body of its kind: of prefecture rank, without a code among the divisions. */
const CORPS = '新疆生产建设兵团';
const CORPS_REGION = '新疆维吾尔自治区';

/** The division, zone or township that a title names; of several of one name, the one that the text is nearest to. */
export function placeInTitle(title: string, context: Context, issuer?: string): Jurisdiction | undefined {
  const start =
    /^(?:在|中共|中国共产党|关于|《|“|\s|20\d\d年?(?:度|[-—–~至]20\d\d年)?|印发|“?十[一二三四五六七八九]?五”?(?:时期|期间)?)*/u.exec(
      title,
    )![0].length;
  for (const at of startsToTry(title, start)) {
    const old = formerDivisionAt(title, at);
    if (old) return { ...ofDivision(old.successor), inTitle: { from: at, to: at + old.name.length } };
    if (title.startsWith(CORPS, at)) return { name: CORPS, path: [CORPS_REGION, CORPS] };
    const found = divisionChainAt(title, at);
    if (!found) continue;
    const last = title.slice(at, found.end);
    const inner = found.chain.at(-1)!;
    const sameName = divisionsNamed(last.endsWith(inner.name) ? inner.name : shortName(inner.name));
    const division = found.chain.length > 1 ? inner : nearest(sameName, context);
    if (!division) continue;
    if (found.chain.length === 1 && isOtherZone(title.slice(at), division, context)) break;
    const zone = zoneBehind(title.slice(at), division, found.end - at);
    if (zone) return zone;
    const bracketed = inBrackets(title.slice(found.end), division);
    if (bracketed) return ofDivision(bracketed);
    return { ...ofDivision(division), inTitle: { from: at, to: found.end } };
  }
  const zone = ZONE.exec(title)?.[1];
  const known = zone && knownZone(zone, issuer);
  if (known) return known;
  if (zone && (!GENERIC.test(zone) || OF_ITSELF.test(title.slice(title.indexOf(zone) + zone.length))))
    return { name: zone, path: [zone] };
  const township = TOWNSHIP.exec(title)?.[1];
  return township ? townshipIn(township, context) : undefined;
}

/** The township of that name in a county that the text mentions, or the only one there is; else its bare name. */
function townshipIn(name: string, context: Context): Jurisdiction {
  const mentions = (d: Division): number => context.get(d.parent!) ?? 0;
  const found = [...townshipsNamed(name)].sort((a, b) => mentions(b) - mentions(a));
  return found.length === 1 || (found[0] && mentions(found[0]) > 0) ? ofDivision(found[0]!) : { name, path: [name] };
}

/** Places in a title where the jurisdiction may begin: its start, and behind 关于 or a year further on. */
function* startsToTry(title: string, start: number): Generator<number> {
  yield start;
  for (const match of title.matchAll(/关于|20\d\d年|印发《?/gu))
    if (match.index + match[0].length > start) yield match.index + match[0].length;
}

/** 苏州工业园区, 昆山市周庄镇, 重庆两江新区: a body below the division that has no code of the division's kind. */
function zoneBehind(text: string, division: Division, named: number): Jurisdiction | undefined {
  const zone = ZONE.exec(text)?.[1] ?? TOWNSHIP.exec(text)?.[1];
  if (!zone || zone.length <= named || divisionsNamed(zone).length) return undefined;
  const path = pathOf(division).map((d) => d.name);
  const bare = zone.startsWith(division.name) ? zone.slice(division.name.length) : zone;
  const township = townshipsNamed(bare).find(
    (t) => divisionByCode(t.parent!) && isWithin(divisionByCode(t.parent!)!, division),
  );
  if (township) return ofDivision(township);
  if (/(?:镇|乡|街道)$/u.test(zone)) return undefined;
  return { name: zone, path: [...path, zone] };
}

/** 北京城市副中心（通州区）: the division in brackets, if it lies in the one before them. */
function inBrackets(text: string, division: Division): Division | undefined {
  const name = /^[^（(，、]{0,8}[（(]([\p{Script=Han}]{2,10})[）)]/u.exec(text)?.[1];
  return name ? divisionsNamed(name).find((inner) => inner !== division && isWithin(inner, division)) : undefined;
}

let zones: string[][] | undefined;

/** A national zone that is named without its division: 两江新区 lies where its full name says, or where its issuer is. */
function knownZone(zone: string, issuer = ''): Jurisdiction | undefined {
  zones ??= lexiconRows('zones.tsv');
  const row = zones.find(([name, forms]) => name === zone || forms?.split(',').includes(zone));
  if (!row) return undefined;
  for (const form of [...(row[1] ?? '').split(','), issuer]) {
    const division = divisionChainAt(form, 0)?.chain.at(-1);
    if (division) return { name: zone, path: [...pathOf(division).map((d) => d.name), zone] };
  }
  return { name: zone, path: [zone] };
}

/** 东湖高新区 is not in the far-off 东湖区 that shares its name: a county called by its short name must be spoken of. */
function isOtherZone(text: string, division: Division, context: Context): boolean {
  const short = shortName(division.name);
  return (
    division.level === 'county' &&
    short !== division.name &&
    !text.startsWith(division.name) &&
    ZONE.test(text) &&
    (context.get(division.parent!) ?? 0) < (context.get(division.code) ?? 0) + 1
  );
}

const ZONE_NAME = /高新技术产业开发区|经济技术开发区|高新区|经开区|起步区|(?<!高|城)新区/gu;
const LEAST_MENTIONS = 2;
/** A zone that opens the text is its subject. */
const OPENING = 40;

/** The zone that a text without a title speaks for: named with its city (合肥高新区) more often than the city without it. */
export function zoneInText(text: string, mentions: ReadonlyMap<string, number>): Jurisdiction | undefined {
  const zones = new Map<string, { division: Division; count: number; city: string }>();
  for (const match of text.matchAll(ZONE_NAME))
    for (let length = 2; length <= 5; length++) {
      const city = text.slice(match.index - length, match.index);
      const division = divisionsNamed(city).find(({ level }) => level === 'prefecture' || level === 'province');
      if (!division || city.length < length) continue;
      const zone = zones.get(city + match[0]) ?? { division, count: 0, city };
      zones.set(city + match[0], { ...zone, count: zone.count + (match.index < OPENING ? LEAST_MENTIONS : 1) });
    }
  for (const [name, { division, count, city }] of zones)
    if (count >= LEAST_MENTIONS && count > (mentions.get(city) ?? 0) / 2 && /党工委|管委会|[全我]区|高新区/u.test(text))
      return { name, path: [...pathOf(division).map((d) => d.name), name] };
  return undefined;
}
