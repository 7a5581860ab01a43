import { matchesOf } from '../../lexicon/matches';
import { type Candidate, cueOf } from '../candidates';
import { curlyQuotes } from '../clause';
import { levelOf } from './suffixes';

const NUMERAL = '[一二两三四五六七八九十\\d]';
/**
 * Policies that the shape of their names tells, with the words of which each holds one: layouts in numbers, ways of working
 * in quotation marks, the yearly list of things done for the people, plans that something is taken up into.
 */
const SHAPES: [words: string[], pattern: RegExp][] = [
  // “一核三带”城镇空间格局, “六链五群”产业布局
  [
    ['布局', '格局', '蓝图'],
    new RegExp(
      `(“[^“”，。；]{0,8}${NUMERAL}[^“”，。；]{0,14}”(?:(?![的和与及、融])\\p{Script=Han}){2,8}(?:布局|蓝图|(?:空间|(?<!新)发展)格局))`,
      'gu',
    ),
  ],
  // 按照“退二进三”、“退城进园”的发展思路
  [['思路', '战略'], /(“[^“”，。；]{3,20}”)(?=(?:、?“[^“”，。；]{3,20}”)*的(?:总体|发展|工作|城市)*(?:思路|战略))/gu],
  // X市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要: one paper
  [
    ['国民经济'],
    /((?:(?![的与和于])\p{Script=Han}){0,12}国民经济[和与]社会发展第[一二三四五六七八九十]{1,3}个五年(?:规划|计划)(?:[和及与](?:二[〇○零]三五|2035)年远景目标)(?:纲要)?)/gu,
  ],
  [['工作方法', '工作法'], /(“[^“”。；]{2,20}”工作(?:方)?法)/gu],
  [['实事'], new RegExp(`(?<!${NUMERAL})(${NUMERAL}{1,3}[件项大](?:重点)?(?:民生|惠民|为民|利民)实事)(?!项目)`, 'gu')],
  // 列入省“双百工程”, 纳入全省县域“751”工程
  [
    ['纳入', '列入'],
    /[纳列]入((?:国家|全国|全省|省|自治区|全市|市)?级?\p{Script=Han}{0,3}“[^“”，。；]{2,12}(?:”(?:工程|计划|行动)|(?:工程|计划|行动)”))/gu,
  ],
  [
    ['纳入', '列入', '进入', '写入'],
    /(?:纳入|列入|进入|写入)((?!\p{Script=Han}{1,3}“?十[二三四五六七]五”?规划)(?:国家|全国|全省|省|自治区)[^，。；、的]{3,20}规划)(?=[，。；的]|$)/gu,
  ],
];
/** What is done with a paper, before its name. */
const LEAD =
  /^(?:认真|全面|深入|圆满|顺利)*(?:贯彻落实|落实|实施|编制|制定|执行|依据|根据|按照|贯彻|审议|通过|批准|完成|对接)(?=\p{Script=Han}{2,8}[省市县区州旗盟]|国民经济)/u;
const mayHold = cueOf(SHAPES.flatMap(([words]) => words));
const SCORE = 0.95;
/** A long name over those of its halves. */
const LONG = 20;
const OVER_HALVES = 0.5;

export function shapedNames(written: string): Candidate[] {
  if (!mayHold(written)) return [];
  const text = curlyQuotes(written);
  return SHAPES.flatMap(([words, pattern]) =>
    words.some((word) => text.includes(word)) ? matchesOf(text, pattern) : [],
  ).map(({ index, 0: whole, 1: found }) => {
    const name = found!.replace(LEAD, '');
    const from = index + whole.length - name.length;
    const edge = name.length > LONG ? OVER_HALVES : 0;
    return { type: 'Policy', from, to: from + name.length, name, score: SCORE, edge, subtype: levelOf(name) };
  });
}
