/** Under which head and between which verbs the name of a work stands in its clause. */
import { unitAt, unitTable } from '../../lexicon/unit-table';
import type { Segment, VerbClass } from '../clause';
import { isBadHead } from './names';

/** The noun that closes the list of the name, by what it tells: `generic` for 项目, 工程. */
export const headOf = (segment: Segment, generic: boolean): string => {
  if (!segment.head) return generic ? 'generic' : segment.closed ? 'closed' : 'no';
  if (/(?:片区|新城|园区|功能区|集聚区|开发区|地区|城市|县|市|镇|村|产业园)(?:建设|开发)?$/u.test(segment.head.text))
    return 'zone';
  return generic ? 'generic' : isBadHead(segment.head) ? 'bad' : 'typed';
};

/** What is settled in (落户高新区) is the place of the work. */
const SETTLING = unitTable('落入进扎');
const SETTLES = /^(?:落户|落地|入驻|进驻|扎根)/u;
/** The class of the verb before the name that governs it. */
export const lastVerb = (segment: Segment): VerbClass | 'none' => {
  const verb = segment.lead.findLast((t) => t.class !== 'adv');
  return verb && SETTLING[unitAt(verb.word, 0)] === 1 && SETTLES.test(verb.word) && !segment.inherited
    ? 'other'
    : (verb?.class ?? 'none');
};
const DRAWS = /^(?:新|成功)?(?:引进|引入|招引|引育|吸引|承接|导入)/u;
const SIGNS = /^(?:新|成功)?(?:签约|入驻)$/u;
/** The class of the verb behind the name that says what was done to it. */
export const firstVerb = (segment: Segment): VerbClass | 'none' => {
  const verb = segment.tail.find((t) => t.class !== 'adv');
  // 黄坡工业园引进项目12个: the park acts, nothing is done to it.
  if (verb && (DRAWS.test(verb.word) || (segment.subject && SIGNS.test(verb.word)))) return 'none';
  // 获批 behind a work is its approval, before a title the winning of it.
  return verb?.word === '获批' ? (segment.subject ? 'honor' : 'plan') : (verb?.class ?? 'none');
};
