/** Numbers without a number of their own before the unit: 万亿元, 超千列, 百分之八, 三分之二, 1.93∶1. */
import { type UnitRead, unitNamed } from '../../lexicon/units';
import type { Comparator } from '../fact';
import { arabicValue, chineseValue } from './numerals';

/** A numeral read with its unit. */
export interface Read {
  growing?: boolean;
  comparator?: Comparator;
  value: number | [number, number];
  unit: UnitRead;
}

/** “地区生产总值突破万亿元”, “传播量突破百亿次”: one of the great unit. */
export function roundOf(text: string, start: number, end: number): Read {
  const what = /^(?:元|人?次)/u.exec(text.slice(end, end + 2))?.[0];
  const info = unitNamed(what ?? '元')!;
  const stop = end + (what?.length ?? 0);
  // 超千亿元: 1000 亿元; 破万亿元: 1 万亿元.
  const trillions = text.startsWith('万亿', start);
  return {
    value: trillions ? 1 : text[start] === '千' ? 1000 : 100,
    unit: {
      end: stop,
      unit: `${trillions ? '万亿' : '亿'}${info.unit}`,
      multiplier: trillions ? 1e12 : 1e8,
      info,
      more: false,
    },
  };
}

const TIMES: Record<string, number> = { 百: 100, 千: 1000, 万: 1 };

/** “开行量超千列”, “成交额突破百万元”: one of the great number. */
export function wholeOf({ 0: surface, groups }: RegExpExecArray, start: number): Read {
  const { whole, what } = groups as { whole: string; what: string };
  const great = whole.endsWith('万') ? '万' : '';
  return {
    value: TIMES[whole[0]!]!,
    unit: {
      end: start + surface.length,
      unit: great + what,
      multiplier: great ? 1e4 : 1,
      info: unitNamed(what),
      more: false,
    },
  };
}

export function partOf(surface: string, start: number): Read | undefined {
  const number = surface.slice(3);
  const value = /\d/u.test(number) ? arabicValue(number) : chineseValue(number);
  if (value === undefined) return undefined;
  const unit = surface.startsWith('百') ? '%' : '‰';
  return { value, unit: { end: start + surface.length, unit, multiplier: 1, info: unitNamed(unit), more: false } };
}

const SHARE = { unit: '', dimension: 'share', baseUnit: '%', factor: 100, kind: 'rate' as const };

/** “三分之二以上的村”, “1/3的乡镇”: a share without a unit. */
export function fractionOf(text: string, surface: string, start: number): Read | undefined {
  if (/[\d/]/u.test(text[start - 1] ?? '')) return undefined;
  const [low, high] = /\//u.test(surface)
    ? surface.split('/').reverse().map(Number)
    : surface.split('分之').map(chineseValue);
  if (!low || !high || high >= low) return undefined;
  const end = start + surface.length;
  return { value: Number((high / low).toFixed(4)), unit: { end, unit: '', multiplier: 1, info: SHARE, more: false } };
}

/** “城乡收入比缩小至1.93∶1”: the ratio to one is a value; 3:5:2 is none. */
export function ratioToOne(text: string, start: number, end: number): Read | undefined {
  const rest = /^[:：∶]\s*1(?![\d:：∶.])/u.exec(text.slice(end));
  if (!rest || !/(?:比|差距|倍差|系数)[^，。；]{0,10}$/u.test(text.slice(Math.max(0, start - 16), start)))
    return undefined;
  return {
    value: arabicValue(text.slice(start, end)),
    unit: { end: end + rest[0].length, unit: ':1', multiplier: 1, more: false },
  };
}
