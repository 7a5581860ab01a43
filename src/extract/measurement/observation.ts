/** One stated value: indicator, aspect, sign and bound, from the words around its number. */
import type { Aspect, Comparator } from '../fact';
import type { Head } from './phrase';
import type { Quantity } from './quantities';

export interface Observation {
  quantity: Quantity;
  indicator: string;
  aspect: Aspect;
  value: number | [number, number];
  comparator: Comparator;
  /** Span in the passage: phrase and number. */
  from: number;
  to: number;
  /** 同比, 年均 … as written. */
  basis?: string;
  /** Among whom a rank is counted. */
  scope?: string;
  /** The value that another one replaces (由A提高到B); its year where it is said. */
  earlier?: boolean | string;
  /** 提高到, 扩大到: the value that replaces an earlier one, and stands at the end. */
  replaces?: boolean;
  /** 年均: the value holds for the whole span. */
  yearly?: boolean;
  /** 跨过, 迈上: a mark passed within the span. */
  passed?: boolean;
  /** 低于6.5%的预期目标: what had been aimed at. */
  aim?: boolean;
  /** 里程|新增: what came to a stock. */
  added?: boolean;
}

/** 居民消费价格控制在|3%以内: a rise, not an index of 103. */
const PRICES = /(?:价格|物价|CPI|PPI)(?:总水平|指数|水平)?$/u;

/** The observation of a number whose aspect follows from verb and unit. */
export function observed(text: string, q: Quantity, name: string, head: Head, begin: number): Observation {
  const rate = q.unit.info?.kind === 'rate';
  const from = Math.min(Math.max(begin, head.from), q.start);
  const verb = rate ? undefined : /^(?:(?:累计)?净增|增加|减少|调[减增])(?=.{2})/u.exec(name)?.[0];
  if (verb)
    return stated(
      text,
      q,
      name.slice(verb.length),
      'change',
      head,
      from,
      q.end,
      verb.endsWith('减') || verb === '减少',
    );
  if (rate && /^(?:压减|减少|降低|削减|压缩)$/u.test(head.verb) && name.length > head.verb.length + 1)
    return stated(text, q, name.slice(head.verb.length), 'growth', head, from, q.end, true);
  if (q.growing) return stated(text, q, name, 'growth', head, from, q.end);
  const points = q.unit.info?.dimension === 'points';
  if (!head.direction && q.unit.unit === '%' && PRICES.test(name) && Math.abs([q.value].flat().at(-1)!) < 30)
    return stated(text, q, name, 'growth', head, from, q.end);
  const level = (head.reached && !head.growthNoun) || (!head.direction && !points);
  const aspect: Aspect = level ? 'level' : points || !rate ? 'change' : 'growth';
  return stated(text, q, name, aspect, head, from, q.end, !level && head.direction === 'down');
}

/** The observation as given; `falls` turns the value negative. */
export function stated(
  text: string,
  q: Quantity,
  indicator: string,
  aspect: Aspect,
  head: Head,
  from: number,
  to: number,
  falls = false,
): Observation {
  return {
    quantity: q,
    indicator,
    aspect,
    value: falls ? negative(q.value) : q.value,
    comparator: boundOf(text, q, head),
    from: Math.min(from, q.start),
    to: Math.max(to, q.end),
    basis: head.basis,
    earlier: head.earlier || undefined,
    yearly: head.yearly || undefined,
    passed: head.passed || undefined,
    added: head.added !== '' || undefined,
    replaces: (head.reached && !head.passed) || undefined,
  };
}

const negative = (value: Quantity['value']): Quantity['value'] =>
  Array.isArray(value) ? [-value[1], -value[0]] : -value;

/** 跨过, 迈上 before the number bound it from below. */
function boundOf(text: string, q: Quantity, head: Head): Comparator {
  if (q.comparator === '=' && head.bound) return head.bound;
  if (q.comparator === '=' && /至少\p{Script=Han}{2,4}$/u.test(text.slice(Math.max(0, q.from - 6), q.from)))
    return '>='; // 每村至少培育|1个
  if (q.comparator !== '=' || !head.passed) return q.comparator;
  return /跨/u.test(text.slice(Math.max(0, q.from - 4), q.from)) ? '>' : '>=';
}
