/** Numbers that stand alone in a bracket behind what they are of. */
import { clauseStart } from './clause-start';
import { stripLead } from './lead';
import { Memory } from './memory';
import type { Quantity } from './quantities';
import { WORKS } from './works';

/** What a bracket states alone of the name before it: length, area, money, growth. */
const ENCLOSED = new Set(['measure', 'money', 'rate']);

/** 增幅较大的有|发酵酒（增长87%）: which ones are listed. */
const WHICH = /^.*的(?:产品|行业|商品|品种|[县市区]{1,2}|地区)?(?:分别)?(?:有|是|为|包括)(?=.{2})/u;
const GREW = /^(?:同比|均)?(?:增长|上升|上涨|提高|增)$/u;
const FELL = /^(?:同比|均)?(?:下降|减少|降低|下跌|降)$/u;

/** Numbers in brackets. */
export class Enclosed extends Memory {
  /** “沂邳公路沂水段改建（|62公里|）”, “固定资产投资（|-4.6%|）”: the number alone in the bracket is of the name before it. */
  protected enclosed({ q, index }: { q: Quantity; index: number }): number | undefined {
    const [open, close] = this.aside ?? [];
    if (open === undefined || close !== q.end || !ENCLOSED.has(q.unit.info?.kind ?? '')) return undefined;
    const sign = this.text.slice(open + 1, q.start);
    const before = this.text.slice(0, open);
    const name = before
      .slice(clauseStart(before, open, 0))
      .replace(/^.*、/u, '')
      .replace(WHICH, '');
    const falls = /^[-－−]$/u.test(sign) || FELL.test(sign);
    const grows = (falls || /^[+＋]$/u.test(sign) || GREW.test(sign)) && /^[%倍]$/u.test(q.unit.unit);
    if ((sign !== '' && !grows) || name.length < (grows ? 2 : 3) || this.quantities[index - 1]?.end === open)
      return undefined;
    const { skip } = stripLead(name);
    const phrase = name.slice(skip);
    if (/\d/u.test(phrase)) return undefined;
    if (!grows && (q.unit.info?.kind === 'rate' || !WORKS.test(phrase))) return undefined;
    const from = open - phrase.length;
    this.out.push({
      quantity: q,
      indicator: phrase,
      aspect: grows ? 'growth' : 'level',
      value: falls && !Array.isArray(q.value) ? -q.value : q.value,
      comparator: q.comparator,
      from,
      to: q.end,
    });
    return q.end;
  }
}
