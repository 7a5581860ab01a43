import { matchesOf } from '../../lexicon/matches';
import { type Candidate, cueOf } from '../candidates';
import { levelOf } from './suffixes';

const TITLE = /《([^《》]{3,60})》/gu;
const DOCUMENT_NOUN =
  /(?:规划|纲要|条例|意见|方案|办法|计划|措施|通知|决定|规定|规程|规则|细则|法|法典|政策|指引|指南|清单|目录|报告|协议|协定|宣言|公约|章程|标准|规范|草案|白皮书|蓝图|行动|战略|\d+条|若干措施|规划(?:纲要)?的建议)(?:[（(][^（）()]*[）)])?(?:\d{4}年?版)?$/u;

/**
 * Plans that every document of the genre names by the same words, and inspections of the centre and the provinces; each
 * with a word that all its matches hold: the pattern is tried where that stands.
 */
const PLANS: [word: string, pattern: RegExp][] = [
  ['规划', /(?:“?十[二三四五六]五”?)(?:规划纲要|规划)(?:[（(]?草案[）)]?)?/gu],
  [
    '经济和社会发展',
    /(?:20\d\d年)?(?:全[省市县区州])?(?:国民)?经济和社会发展(?:第十[一二三四五六]个五年(?:[（(][^（）()]{9,12}[）)])?规划(?:和[二〇○零三五\d]{4}年?远景目标)?(?:纲要)?|计划)(?:草案)?/gu,
  ],
  ['计划草案', /20\d\d年计划草案/gu],
  [
    '预算',
    /(?<!\d)20\d\d年(?:[省市县区州]?(?:本级|级)?)?(?:财政收支|财政|地方财政|总|地方|一般公共)?(?:和[省市县区州]?本级)?预算(?:\(草案\)|（草案）|草案)?(?!管理|绩效|收入|支出|安排|内|单位|资金|编制|公开|调整|法|外|总)/gu,
  ],
  ['远景目标', /(?:20\d\d|二[〇○]三五)年远景目标(?:纲要)?/gu],
];
/** 第十一个五年（2006—2010年）规划 */
const YEARS = /(?<=五年)[（(][^（）()]+[）)]/u;
const INSPECTION =
  /((?:第[一二三]轮)?(?:(?:第[一二三]批)?(?:中央|国家|省级|省|市))(?:[、和]省级?)?)(生态环境保护督察|生态环保督察|环保督察)/gu;

/** Whether one of those words stands there: most passages hold none. */
const namesPlan = cueOf(PLANS.map(([word]) => word));

/** Candidates that need no judgement: titles of documents, the plans of the genre, inspections. */
export function patternCandidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.includes('《') ? matchesOf(text, TITLE) : []) {
    const name = match[1]!;
    if (!DOCUMENT_NOUN.test(name)) continue;
    const from = match.index + 1;
    found.push({ type: 'Policy', from, to: from + name.length, name, score: 0.95, subtype: levelOf(name), edge: 0.6 });
  }
  for (const [word, plan] of namesPlan(text) ? PLANS : [])
    for (const match of text.includes(word) ? matchesOf(text, plan) : []) {
      const to = match.index + match[0].length;
      const name = match[0].replace(YEARS, '');
      found.push({ type: 'Policy', from: match.index, to, name, score: 0.85, subtype: levelOf(name) });
    }
  for (const match of text.includes('督察') ? matchesOf(text, INSPECTION) : []) found.push(...inspections(match));
  return found;
}

/** 第一轮中央、省生态环境保护督察 names two inspections. */
function inspections(match: RegExpExecArray): Candidate[] {
  const [whole, by, noun] = match as unknown as [string, string, string];
  const to = match.index + whole.length;
  const [first, second] = by.split(/[、和]/u) as [string, string?];
  const group = second ? `inspection@${match.index}` : undefined;
  const round = /^第[一二三]轮/u.exec(first)?.[0] ?? '';
  const candidate = (name: string, from: number): Candidate => ({
    type: 'Policy',
    from,
    to,
    name,
    score: 0.9,
    subtype: levelOf(name.replace(round, '')),
    group,
  });
  const found = [candidate(first + noun, match.index)];
  if (second) found.push(candidate(round + second + noun, match.index + first.length + 1));
  return found;
}
