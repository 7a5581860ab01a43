import { isCommonName } from '../../lexicon/common-names';
import { type Division, divisionByCode, divisionsNamed } from '../../lexicon/gazetteer';
import { matchesOf } from '../../lexicon/matches';
import { COUNTRY, type Context, contextOf, type Jurisdiction, nearest, nearness, ofDivision } from './context';
import { CLEAR_LEVEL, type Levels, levelShares, OPENING } from './levels';
import { countDivisionNames, divisionChainAt, formerDivisionAt } from './place-names';
import { placeInTitle, zoneInText } from './title-place';
import { unlistedIn } from './unlisted';

/**
 * Forms of words that name the speaker's own division; the place stands in group 1. Weight of one match. Where only what
 * follows the place tells it, that is looked for first: a run of any characters would be tried from each of the text.
 */
const OWN: [RegExp, number][] = [
  [/代表([\p{Script=Han}]{2,16}?(?:省|市|县|区|州|盟|旗))(?:人民)?政府/gu, 40],
  [
    /第[一二三四五六七八九十]+\s*届\s*人民\s*代表\s*大会(?<=(?:在|[，,。；：\s]|^)([\p{Script=Han}]{2,16})第[^第]+)/gu,
    40,
  ],
  [/(?:^|\n)\s*([\p{Script=Han}]{2,6}?)(?:日报|晚报|晨报|新闻网|发布)\s*(?=20\d\d|\n)/gu, 12],
  [/(?=[省市县区州盟旗]长|主席)(?<=([\p{Script=Han}]{2,14}(?:省|市|县|区|州|盟|旗))(?:人民政府)?(?:代)?)/gu, 20],
  [/中共([\p{Script=Han}]{2,10}?(?:省|市|县|区|州|盟|旗))委/gu, 15],
  [/\n[ 　]*([\p{Script=Han}]{2,14}?)(?:人民政府|行政公署)(?:办公[室厅])?\s+20\d\d年\d+月/gu, 40],
  [
    /(?=“?(?:十[一二三四五六七八九]?五|第十[一二三四五六七八九]?个五年|国民经济和社会发展))(?<=([\p{Script=Han}]{2,12}(?:省|市|县|区|州|盟|旗)))/gu,
    10,
  ],
  [
    /(?:全面建设|建设|推动|奋力谱写|谱写|书写|续写|新时代|现代化新?|建好|打造|新|关心支持|支持)([\p{Script=Han}]{2,4}?)(?:现代化|篇章|新篇|高质量|发展|建设|经济|的各界|振兴)/gu,
    4,
  ],
];
const OWN_AT_MOST = 120;
/** Where a text says who speaks. */
const MENTIONS_AT_MOST = 40;

/** The division that the document speaks for, by title, the speaker's own words, mentions and the file's name. */
export function jurisdictionOf(options: {
  title?: string;
  /** The title is a headline, which may name other places than the text's own. */
  headline?: boolean;
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
  const named = placeInTitle(title, context, options.issuer);
  const decides = named && (!options.headline || named.adcode === undefined);
  if (decides) return named;
  if (
    /^(?:关于)?(?:\d{4}年)?(?:国务院|中共中央|中央|中华人民共和国|我国|全国|国家)/u.test(title) ||
    /我代表国务院|由国务院总理/u.test(head + text.slice(0, 2000)) ||
    /^(?:国务院|中共中央|国家|[\p{Script=Han}]{2,8}部(?:办公厅)?)/u.test(options.letter ?? options.issuer ?? '')
  )
    return COUNTRY;
  const unlisted = unlistedIn(title, `${head}\n${text.slice(0, OPENING)}`, text);
  if (unlisted) return unlisted;
  const scores = new Map<string, number>();
  const vote = (division: Division, points: number): void => {
    scores.set(division.code, (scores.get(division.code) ?? 0) + points);
  };
  for (const [name, count] of counts) {
    if (isCommonName(name)) continue;
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
    for (const match of matchesOf(spoken, pattern)) {
      if (given >= OWN_AT_MOST) break;
      const division = endingIn(match[1]!, context);
      if (!division) continue;
      given += weight;
      vote(division, weight);
    }
  }
  const issuing = options.issuer && divisionChainAt(options.issuer, 0)?.chain.at(-1);
  if (issuing) vote(issuing, 40);
  if (named?.adcode) vote(divisionByCode(named.adcode)!, IN_HEADLINE);
  const file = fileNamed(options.doc, context);
  if (file) vote(file, 25);
  const levels = levelShares(text);
  const around = surrounding(context, levels);
  if (around) vote(around, SURE_SCORE);
  const best = likeliest(scores, levels);
  return zoneInText(text, counts) ?? (best && ofDivision(best));
}

const IN_HEADLINE = 8;
const LEAST_SCORE = 1.8;
/** The best must have so many times the points of the second where it has few. */
const CLEAR = 1.5;
const SURE_SCORE = 4;
/** Where no 全市, 我县 tells who speaks: the share of its points that a division keeps, and how clear it must be. */
const UNSPOKEN = 0.55;
const CLEAR_UNSPOKEN = 2;
/** Divisions of others than the level that clearly speaks hardly count. */
const OTHER_LEVEL = 0.3;

/** The division of the level that speaks within which most is named: 全省 beside 宜昌, 襄阳 and 恩施 is 湖北省. */
function surrounding(context: Context, { shares }: Levels): Division | undefined {
  let best: Division | undefined;
  let most = 0;
  let second = 0;
  for (const [code, mass] of context) {
    const division = divisionByCode(code)!;
    if ((shares.get(division.name.at(-1)!) ?? 0) < CLEAR_LEVEL) continue;
    if (mass > most) [best, most, second] = [division, mass, most];
    else second = Math.max(second, mass);
  }
  return most >= LEAST_WITHIN && most >= CLEAR_WITHIN * second ? best : undefined;
}
/** So many names of divisions must lie within it, and so many times those of the next. */
const LEAST_WITHIN = 2;
const CLEAR_WITHIN = 2;

/** The division with most points, its level's share taken into account; none where little is known and others come near. */
function likeliest(scores: Map<string, number>, { shares, clear }: Levels): Division | undefined {
  let best: Division | undefined;
  let most = 0;
  let second = 0;
  for (const [code, points] of scores) {
    const division = divisionByCode(code)!;
    const level = shares.get(division.name.at(-1)!) ?? 0;
    const total =
      points * (shares.size ? 0.2 + level : UNSPOKEN) * (clear && level < 1 - CLEAR_LEVEL ? OTHER_LEVEL : 1);
    if (total > most) [best, second, most] = [division, most, total];
    else second = Math.max(second, total);
  }
  const clearly = most >= (shares.size ? CLEAR : CLEAR_UNSPOKEN) * second;
  return most >= SURE_SCORE || (most >= LEAST_SCORE && clearly) ? best : undefined;
}

/** Division that a captured stretch ends in (the pattern may have caught words before it). */
function endingIn(text: string, context: Context): Division | undefined {
  for (let at = 0; at < text.length - 1; at++) {
    const found = divisionChainAt(text, at);
    if (found?.end === text.length)
      return found.chain.length > 1 ? found.chain.at(-1) : nearest(divisionsNamed(text.slice(at)), context);
    const former = formerDivisionAt(text, at);
    if (former && at + former.name.length === text.length) return former.successor;
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
