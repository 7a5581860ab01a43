import type { Cell, Metadata } from '../../outline/document';
import { periodOf } from '../../outline/period';

const COLUMN = /年限|起止|工期|周期|(?:建设|实施|完成)(?:期限|时间|时限|年份|年度)/u;
const YEARS = /^(20\d\d)年?(?:[-—–―－~～至到]+(20\d\d)年?)?$/u;

/** Years that a plan of several years gives to the work of a row: 2022—2024 under 建设年限. Plans of one year are for that year. */
export function yearsOfWork(cells: Cell[], { periodStart, periodEnd }: Metadata): string | undefined {
  if (periodStart === periodEnd) return undefined;
  for (const { header, text } of cells) {
    if (!COLUMN.test(header.join(''))) continue;
    const match = YEARS.exec(text.text.replace(/\s+/gu, ''));
    if (match && Number(match[2] ?? match[1]) >= Number(match[1]))
      return periodOf(Number(match[1]), Number(match[2] ?? match[1]));
  }
  return undefined;
}
