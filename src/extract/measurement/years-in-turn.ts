/** 2015年、2016年分别增长3.3%、0.5%: the years of a list, each with its own value. */
import { matchesOf } from '../../lexicon/matches';
import { isInMonths } from '../../outline/year-parts';
import { LIST_MARK } from './list-marks';
import type { Quantity } from './quantities';

const IN_TURN = /((?:20\d\d年?[、和及与])+20\d\d)年(同期)?[^，,。；;\d]{0,16}?(?:分别|依次)[^，,。；;\d]{0,12}(?=\d)/gu;

/** The year of each such value; `governing` tells the months of 同期. */
export function yearsInTurn(text: string, quantities: Quantity[], governing: string | null): Map<Quantity, string> {
  const years = new Map<Quantity, string>();
  if (!text.includes('分别') && !text.includes('依次')) return years;
  for (const match of matchesOf(text, IN_TURN)) {
    const list = match[1]!.match(/20\d\d/gu)!;
    const first = quantities.findIndex(({ from }) => from >= match.index + match[0].length);
    const values = quantities.slice(first, first + list.length);
    const inList = values.every(
      (q, i) => i === 0 || LIST_MARK.test(text.slice(values[i - 1]!.end, q.start).replace(/(?:增长|下降)$/u, '')),
    );
    if (first < 0 || values.length < list.length || !inList) continue;
    const months = match[2] && governing && isInMonths(governing) ? governing : undefined;
    values.forEach((q, i) => {
      years.set(q, months ? months.replace(/\d{4}(?=-)/gu, list[i]!) : list[i]!);
    });
  }
  return years;
}
