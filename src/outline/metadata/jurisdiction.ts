import {
  type Division,
  divisionByCode,
  divisionsNamed,
  isWithin,
  pathOf,
  shortName,
  townshipsNamed,
} from '../../lexicon/gazetteer';
import { countDivisionNames, divisionChainAt } from './place-names';

export interface Jurisdiction {
  name: string;
  adcode?: string;
  path: string[];
  /** Where in the title it stands, as offsets into the title. */
  inTitle?: { from: number; to: number };
}

export const COUNTRY: Jurisdiction = { name: '中华人民共和国', path: ['中华人民共和国'] };

/** Forms of words that name the speaker's own division; the place stands in group 1. Weight of one match. */
const OWN: [RegExp, number][] = [
  [/代表([\p{Script=Han}]{2,16}?(?:省|市|县|区|州|盟|旗))(?:人民)?政府/gu, 40],
  [/在([\p{Script=Han}]{2,16}?)第[一二三四五六七八九十]+\s*届\s*人民\s*代表\s*大会/gu, 40],
  [
    /([\p{Script=Han}]{2,14}?(?:省|市|县|区|州|盟|旗))(?:人民政府)?(?:代)?(?:省长|市长|县长|区长|州长|盟长|旗长|主席)/gu,
    20,
  ],
  [/中共([\p{Script=Han}]{2,10}?(?:省|市|县|区|州|盟|旗))委/gu, 15],
  [
    /([\p{Script=Han}]{2,12}?(?:省|市|县|区|州|盟|旗))“?(?:十[一二三四五六七八九]?五|第十[一二三四五六七八九]?个五年|国民经济和社会发展)/gu,
    10,
  ],
  [
    /(?:全面建设|建设|推动|奋力谱写|谱写|书写|续写|新时代|现代化新?|建好|打造|新|关心支持|支持)([\p{Script=Han}]{2,4}?)(?:现代化|篇章|新篇|高质量|发展|建设|经济|的各界|振兴)/gu,
    4,
  ],
];
const OWN_AT_MOST = 120;
const MENTIONS_AT_MOST = 40;

/** 全市, 我市: which level speaks. */
const LEVEL = /[全我]([省市县区州盟旗])(?![政委])/gu;

const ZONE =
  /^(?:关于)?(?:20\d\d(?:年|[-—–~]20\d\d年?))?([\p{Script=Han}]{2,16}?(?:经济技术开发区|高新技术产业开发区|经济开发区|高新区|开发区|新区|工业园区|示范区|合作区|管理区|试验区|园区))/u;
const TOWNSHIP = /^(?:关于)?(?:20\d\d年)?([\p{Script=Han}]{2,8}?(?:镇|乡|街道))/u;

/** The division that the document speaks for, by title, the speaker's own words, mentions and the file's name. */
export function jurisdictionOf(options: {
  title?: string;
  /** Title of the letter that issues the document. */
  letter?: string;
  issuer?: string;
  head: string;
  text: string;
  doc: string;
}): Jurisdiction | undefined {
  const { title = '', head, text } = options;
  const counts = countDivisionNames(text);
  const context = contextOf(counts);
  const named = inTitle(title, context);
  if (named) return named;
  if (
    /^(?:\d{4}年)?(?:国务院|中华人民共和国|我国|全国|国家)/u.test(title) ||
    /我代表国务院|由国务院总理/u.test(head + text.slice(0, 2000)) ||
    /^(?:国务院|中共中央|国家|[\p{Script=Han}]{2,8}部(?:办公厅)?)/u.test(options.letter ?? options.issuer ?? '')
  )
    return COUNTRY;
  const scores = new Map<string, number>();
  const vote = (division: Division, points: number): void => {
    scores.set(division.code, (scores.get(division.code) ?? 0) + points);
  };
  for (const [name, count] of counts) {
    const candidates = divisionsNamed(name);
    for (const division of candidates)
      vote(
        division,
        Math.min(count, MENTIONS_AT_MOST) *
          (division.name === name ? 1.2 : 1) *
          nearness(division, context, candidates),
      );
  }
  const spoken = `${options.issuer ? `代表${options.issuer}` : ''}\n${head}\n${text}`;
  for (const [pattern, weight] of OWN) {
    let given = 0;
    for (const match of spoken.matchAll(pattern)) {
      if (given >= OWN_AT_MOST) break;
      const division = endingIn(match[1]!, context);
      if (!division) continue;
      given += weight;
      vote(division, weight);
    }
  }
  const file = fileNamed(options.doc, context);
  if (file) vote(file, 25);
  const levels = levelShares(text);
  let best: Division | undefined;
  let most = 0;
  for (const [code, points] of scores) {
    const division = divisionByCode(code)!;
    const level = levels.get(division.name.at(-1)!) ?? 0;
    const total = points * (0.2 + level);
    if (total > most) {
      most = total;
      best = division;
    }
  }
  return best && most >= 3 ? ofDivision(best) : undefined;
}

const ofDivision = (division: Division): Jurisdiction => ({
  name: division.name,
  adcode: division.code,
  path: pathOf(division).map((d) => d.name),
});

/** Mentions of each province, prefecture and county: tells which 朝阳区 or 鼓楼区 is meant. */
type Context = Map<string, number>;

function contextOf(counts: Map<string, number>): Context {
  const context: Context = new Map();
  for (const [name, count] of counts) {
    const candidates = divisionsNamed(name);
    for (const division of candidates)
      for (const circle of pathOf(division))
        context.set(circle.code, (context.get(circle.code) ?? 0) + Math.min(count, 20) / candidates.length);
  }
  return context;
}

/** Share of the circle that speaks for this one of several divisions of one name. */
function nearness(division: Division, context: Context, candidates: Division[]): number {
  if (candidates.length === 1) return 1;
  const weigh = (d: Division): number => 0.1 + (d.parent ? (context.get(d.parent) ?? 0) : (context.get(d.code) ?? 0));
  const all = candidates.reduce((sum, d) => sum + weigh(d), 0);
  return weigh(division) / all;
}

const nearest = (candidates: Division[], context: Context): Division | undefined =>
  candidates.length < 2
    ? candidates[0]
    : [...candidates].sort((a, b) => nearness(b, context, candidates) - nearness(a, context, candidates))[0];

function inTitle(title: string, context: Context): Jurisdiction | undefined {
  const start =
    /^(?:在|中共|中国共产党|关于|《|“|\s|20\d\d年?(?:度|[-—–~至]20\d\d年)?|印发|“?十[一二三四五六七八九]?五”?(?:时期|期间)?)*/u.exec(
      title,
    )![0].length;
  for (const at of startsToTry(title, start)) {
    const found = divisionChainAt(title, at);
    if (!found) continue;
    const last = title.slice(at, found.end);
    const inner = found.chain.at(-1)!;
    const sameName = divisionsNamed(last.endsWith(inner.name) ? inner.name : shortName(inner.name));
    const division = found.chain.length > 1 ? inner : nearest(sameName, context);
    if (!division) continue;
    const zone = zoneBehind(title.slice(at), division, found.end - at);
    if (zone) return zone;
    return { ...ofDivision(division), inTitle: { from: at, to: found.end } };
  }
  const zone = ZONE.exec(title)?.[1];
  if (zone) return { name: zone, path: [zone] };
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

/** Division that a captured stretch ends in (the pattern may have caught words before it). */
function endingIn(text: string, context: Context): Division | undefined {
  for (let at = 0; at < text.length - 1; at++) {
    const found = divisionChainAt(text, at);
    if (found?.end === text.length)
      return found.chain.length > 1 ? found.chain.at(-1) : nearest(divisionsNamed(text.slice(at)), context);
  }
  return undefined;
}

function fileNamed(doc: string, context: Context): Division | undefined {
  for (let at = 0; at < doc.length - 1; at++) {
    const found = divisionChainAt(doc, at);
    if (found)
      return found.chain.length > 1 ? found.chain.at(-1) : nearest(divisionsNamed(doc.slice(at, found.end)), context);
  }
  return undefined;
}

function levelShares(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const match of text.matchAll(LEVEL)) {
    counts.set(match[1]!, (counts.get(match[1]!) ?? 0) + 1);
    all++;
  }
  for (const [level, count] of counts) counts.set(level, count / all);
  return counts;
}
