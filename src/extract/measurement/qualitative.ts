/**
 * Aims and results stated without a number: 居民收入增长与经济增长同步, 居民消费价格保持稳定, 完成省定目标. They are kept with
 * their words, so that "not stated", "stated without number" and "not found" differ. 与上年持平 is a growth of nought.
 */

import { indicatorNamed } from '../../lexicon/indicators';
import { unitTable } from '../../lexicon/unit-table';
import type { Aspect, Comparator } from '../fact';
import { stripLead } from './lead';

export interface Statement {
  indicator: string;
  aspect: Aspect;
  /** 0 for 与上年持平, else null. */
  value: 0 | null;
  unit: string;
  comparator: Comparator;
  qualitative: string;
  from: number;
  to: number;
}

const WORDS =
  /(?:增[长速幅]|涨幅)?(?:(?:与|和|同|跟)(?:上年|去年|上年同期|去年同期)(?<flat>基本|大体|总体)?(?<even>持平)|(?:基本|总体)?(?:与|和|同|跟)[^，,。；;、]{2,14}(?:基本|保持|大体)?(?:同步|相当|相适应|相匹配|持平)|(?:高于|快于|低于|不低于|好于|优于|力争高于)(?:全国|全省|全市|省|市|地区|经济|生产总值|上年)[^，,。；;、\d]{0,10}(?:水平|增速|增长|平均|目标)|(?:继续)?保持(?:基本|总体|大体|持续)?(?:稳定|平稳)(?:增长)?|(?:稳步|持续|明显|进一步|不断)(?:提高|提升|下降|降低|增长|改善)|(?:完成|达到|实现)(?:国家|省|市|上级)(?:政府)?(?:下达|定|控制|规定)?的?(?:目标|任务|要求|计划)(?:任务)?|提质提效|稳中提质|只降不升)$/u;

/** Last characters of the words above, and their greatest length: a quick look before the pattern. */
const MAY_END = unitTable('水平步当应配稳定长准目标速增均高升降低善务求划效质 \t\n\r\u3000\u00a0\u2003\u2002\ufeff');
const WINDOW = 32;

const CLAUSE_ENDS = unitTable('，,。；;：:、！');

/** The clauses that may end in such words. */
function clausesOf(text: string): [number, number][] {
  const clauses: [number, number][] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && CLAUSE_ENDS[text.charCodeAt(i)] === 0) continue;
    if (i > start && MAY_END[text.charCodeAt(i - 1)]) clauses.push([start, i]);
    start = i + 1;
  }
  return clauses;
}

/** The statements of a passage; a clause counts where it begins with an indicator of the catalogue. */
export function statementsIn(text: string): Statement[] {
  const found: Statement[] = [];
  for (const [start, end] of clausesOf(text)) {
    const clause = text.slice(start, end).trimEnd();
    if (/\d/u.test(clause)) continue;
    const from = Math.max(0, clause.length - WINDOW);
    const words = WORDS.exec(clause.slice(from));
    if (!words || from + words.index < 2) continue;
    const stop = from + words.index;
    const { skip } = stripLead(clause);
    const phrase = clause.slice(skip, stop).replace(/(?:增长|增速|涨幅|增幅)$/u, '');
    const known = indicatorNamed(phrase);
    if (!known) continue;
    const even = words.groups?.even !== undefined;
    const growth = even || /增|涨|同步/u.test(clause.slice(skip + phrase.length));
    found.push({
      indicator: phrase,
      aspect: growth ? 'growth' : 'level',
      value: even && known.indicator.unit !== '' ? 0 : null,
      unit: even ? '%' : '',
      comparator: words.groups?.flat ? '~' : '=',
      qualitative: words[0],
      from: start + skip,
      to: start + clause.length,
    });
  }
  return found;
}
