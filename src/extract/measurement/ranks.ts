/** Ranks: 居全省第2位, 位列全国绿色发展百强县第二位, 全省第一, 榜首, 全国前10. */
import { matchesOf, matchesOpened } from '../../lexicon/matches';
import { holdsAny, unitTable } from '../../lexicon/unit-table';
import type { Comparator } from '../fact';
import { chineseValue } from './numerals';

export interface RankSpan {
  start: number;
  end: number;
  from: number;
  to: number;
  value: number;
  comparator: Comparator;
  rank: 'place' | 'top';
}

const NUMBER = '(\\d+|[一二三四五六七八九十]+)';
const BOUNDARY =
  '(?=[，,。；;、！!）)\\s”]|$|[进升跃][到至]|上升|提升|跃升|前移|和|及|与|，|的(?:好)?(?:成绩|水平|位置|排名)|、|增|居|水平)';
const PLACE = new RegExp(
  `第${NUMBER}(?:位|名(?!单))?${BOUNDARY}|第${NUMBER}(?:位|名(?!单))|(?:首位|榜首)${BOUNDARY}|(?:全国|全省|全市|全区|全球|世界|省内|国内|同类[^，。]{0,6})(?:排名)?第${NUMBER}(?!\\d)(?![个批届家次轮条座艘例部\\p{Script=Han}])`,
  'uy',
);
const PLACE_OPENS = unitTable('第首榜全世省国同');
const TOP = new RegExp(`(?:前${NUMBER})(?:位|名|强(?!县|市|区|镇|企))?${BOUNDARY}`, 'gu');
const SCOPE =
  /(?:全国|全省|全市|全区|全县|全州|全盟|全球|世界|亚洲|国内|省内|市内|同类[^，。；、]{0,8}|中部[^，。；、]{0,4}|西部[^，。；、]{0,4}|东部[^，。；、]{0,4}|东北[^，。；、]{0,4}|地级市|县级市|设区市|副省级城市|省会城市|直辖市|各[省市县区][^，。；、]{0,4}|长三角[^，。；、]{0,4}|[县市区]中?|百强[县市区镇]|城市|行业|\p{Script=Han}{1,3}[省市])(?:中?排名?|各[省市县区]+)?(?:中|的)?$/u;
const RANK_VERB =
  /(?:荣登|登顶|登上|跻身|入围|排在|挺进|居|列|位于?|排名?|名列|跃|升至?|升到|进至|进位|保持|蝉联|获|夺|勇夺|稳坐|处于|重返|攀升至|前移至|评为|得分|评价|考核|上升到|提升到|进到|前移到|由|从)[^，,。；;、]{0,16}$/u;

const RANKING = unitTable('第前首');

/** All ranks of the text, in order. */
export function rankSpans(text: string): RankSpan[] {
  if (!holdsAny(text, RANKING)) return [];
  const spans: RankSpan[] = [];
  for (const match of matchesOpened(text, PLACE_OPENS, PLACE)) {
    const before = text
      .slice(Math.max(0, match.index - 40), match.index)
      .replace(/“[^”]*”$/u, '“”')
      .replace(/[（(][市区县、]+[)）]$/u, '');
    const clause = /[^，,。；;、]*$/u.exec(before.slice(-24))![0];
    const word = match[1] ?? match[2] ?? match[3];
    const own = /^(?:首位|榜首)/u.test(match[0]);
    const value = own ? 1 : placeOf(word);
    if (value === undefined || value > 2000) continue;
    const last = spans.at(-1);
    const listed = last && /^[、，,和](?:[\p{Script=Han}“”]{2,14})?$/u.test(text.slice(last.end, match.index));
    if (!(listed || RANK_VERB.test(clause) || SCOPE.test(clause) || /^(?:全|世|省|国|同)/u.test(match[0]))) continue;
    if (own && !RANK_VERB.test(clause)) continue;
    if (own && /放在|摆在|置于/u.test(clause)) continue;
    if (/(?:更多|(?<!个)一批|若干)[^，,。；;”]{0,12}$/u.test(before)) continue; // 培育更多全国第一
    const end = match.index + match[0].length;
    spans.push({ start: match.index, end, from: match.index, to: end, value, comparator: '=', rank: 'place' });
  }
  for (const match of matchesOf(text, TOP)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const clause = /[^，,。；;、]*$/u.exec(before)![0];
    const value = placeOf(match[1]);
    if (
      value === undefined ||
      !(
        SCOPE.test(clause) ||
        /(?:(?:排名|位列|位居|居|列)[^，。；、]{0,10}|(?:跻身|跨入|进入|挺进|迈进|冲进)[^，。；、]{0,18})$/u.test(
          clause,
        )
      )
    )
      continue;
    const end = match.index + match[0].length;
    spans.push({ start: match.index, end, from: match.index, to: end, value, comparator: '<=', rank: 'top' });
  }
  return spans.sort((a, b) => a.start - b.start);
}

const placeOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : /\d/u.test(word) ? Number(word) : chineseValue(word);
