/** Names of rates and shares whose deed stands behind the number. */
import type { Quantity } from './quantities';

const RATED = /^(?:就业|覆盖|达标|入学|参保|办结|通达|普及|接入|签约|入户|处置|回收)(?=[，,。；;、]|$)/u;

/** 困难家庭毕业生实现|100%|就业 → 困难家庭毕业生就业率. */
export function rated(name: string, { end, unit }: Quantity, text: string): string {
  const deed = unit.unit === '%' ? RATED.exec(text.slice(end, end + 3))?.[0] : undefined;
  return deed && !/[率比]$|比[例重]$/u.test(name) ? `${name.replace(/当年$/u, '')}${deed}率` : name;
}

/** 财政支出的|80%以上|用于民生 → 财政支出用于民生比重. */
export function spentOn(name: string, { end, unit }: Quantity, text: string): string {
  const use = unit.unit === '%' ? SPENT.exec(text.slice(end, end + 20))?.[0] : undefined;
  return use && !/[率比]$|比[例重]$/u.test(name) ? `${name.replace(/的$/u, '')}${use}比重` : name;
}
const SPENT = /^(?:用于|用在|投向|来自|流向|集中在)[^，,。；;、\d]{2,14}(?=[，,。；;、]|$)/u;

/** 占|18.4% */
export const SHARE_ALONE = /占(?:约|近|超过?|达到?)?$/u;
/** A rate, which counts nobody. */
export const RATE_NAME = /(?:率|比例|比重|占比)$/u;
