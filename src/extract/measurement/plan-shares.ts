/** How a number stands to a plan: 完成年计划的 89%, 为2025年目标值108亿元的85.7%. */

import { unitAt, unitTable } from '../../lexicon/unit-table';

/** Words before a number that set it against a plan. */
export interface Plan {
  /** What the plan is of, where it stands before the verb. */
  own: string;
  verb: string;
  /** 年计划, 年初预算数. */
  plan: string;
  /** The name of the share of the plan that is done. */
  share: (thing: string) => string;
}

const PLAN =
  /^(?<own>.*?)(?:累计|已|预计|共|均|仅|只)*(?<verb>完成|占|为|达到?|相当于|超过?|超出)(?:了)?(?<year>20\d\d年)?(?<plan>(?:年初|规划|五年|全年|年度?|调整|预期|当年|本级|[市省县]定|目标)?(?:预算|计划|目标|任务)(?:目标)?(?:数|任务|值|总额)?)的?(?:约|近|超过?)?$/u;

/** What such words end with. */
const ENDS_PLAN = unitTable('算划标务数值额的约近超过');

/** Reads 完成年计划, 占调整预算, 为年初预算数. */
export function planIn(words: string): Plan | undefined {
  const match = ENDS_PLAN[unitAt(words, words.length - 1)] === 1 ? PLAN.exec(words) : null;
  if (!match) return undefined;
  const { own, verb, year = '', plan } = match.groups as Record<'own' | 'verb' | 'plan', string> & { year?: string };
  const aim = year + plan;
  return {
    own,
    verb,
    plan,
    share: (thing) =>
      verb === '占'
        ? `${thing}占${aim}比重`
        : /^[为达相]/u.test(verb)
          ? `${thing.replace(/^完成(?=.{2})/u, '')}占${aim}比重`
          : `${thing}${verb.startsWith('超') ? '超' : '完成'}${aim}比例`,
  };
}
