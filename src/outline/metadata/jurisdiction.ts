import { type Division, divisionByCode, divisionsNamed } from '../../lexicon/gazetteer';
import { COUNTRY, type Context, contextOf, type Jurisdiction, nearest, nearness, ofDivision } from './context';
import { countDivisionNames, divisionChainAt, formerDivisionAt } from './place-names';
import { placeInTitle } from './title-place';

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
  const named = placeInTitle(title, context, options.issuer);
  if (named) return named;
  if (
    /^(?:关于)?(?:\d{4}年)?(?:国务院|中共中央|中央|中华人民共和国|我国|全国|国家)/u.test(title) ||
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
  const issuing = options.issuer && divisionChainAt(options.issuer, 0)?.chain.at(-1);
  if (issuing) vote(issuing, 40);
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
