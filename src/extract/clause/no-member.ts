import { BLANKS, unitTable } from '../../lexicon/unit-table';
import type { Stretch } from './phrase-edges';

/** 2026年、2027年分别建成A、B; 总投资50亿元、全长30公里的A: times and sizes are no members of the list that they open. */
export const isNoMember = (text: string, member: Stretch): boolean => isTime(text, member) || isSize(text, member);

const LONGEST_TIME = 9;
const ENDS_TIME = unitTable(`年度月底末初前内${BLANKS}`);
const TIME = /^\s*(?:20\d\d年|[今明后去]年|[上下]半年|[一二三四]季度|\d{1,2}月)(?:底|末|初)?(?:前|内)?\s*$/u;
const isTime = (text: string, { from, to }: Stretch): boolean =>
  to - from <= LONGEST_TIME && ENDS_TIME[text.charCodeAt(to - 1)] === 1 && TIME.test(text.slice(from, to));

const OPENS_SIZE = unitTable('计预概估总投全线路占规建里桥主');
const SIZE =
  /^(?:计划|预计|概算|估算)?(?:总?投资|总?投资额|(?:线路)?全长|总长|总?里程|占地(?:面积)?|总?建筑面积|规划面积)(?:约|近|超过?|达|逾)?[\d.]+[余多]?[万亿]?(?:元|公里|千米|米|亩|公顷|平方米|平方公里)$/u;
const isSize = (text: string, { from, to }: Stretch): boolean =>
  OPENS_SIZE[text.charCodeAt(from)] === 1 && SIZE.test(text.slice(from, to));
