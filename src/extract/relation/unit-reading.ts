import { unitAt, unitTable } from '../../lexicon/unit-table';
import type { EntityFact, EntityType, Predicate } from '../fact';
import { type Clause, gapBetween, type MentionUnit, type Unit, type VerbUnit } from './clause';
import type { Subject } from './subject';
import type { Sense } from './verbs';

/** The sense of a verb for a predicate, on that side of it or, where none is asked for, on any. */
export const senseOf = (unit: VerbUnit, predicate: Predicate, side?: 'before' | 'after'): Sense | undefined =>
  unit.verb.senses.find((s) => s.predicate === predicate && (!side || s.side === 'both' || s.side === side));

/** The mention of one of these types in a unit. */
export const has = (unit: MentionUnit, ...types: EntityType[]): EntityFact | undefined =>
  unit.mentions.find((m) => types.includes(m.type));

export const asSubject = (mention: EntityFact): Subject => ({ name: mention.name, type: mention.type, mention });

/** The last characters of the clause before a unit, without quotation marks. */
export const before = (text: string, clause: Clause, unit: { from: number }, length = 6): string =>
  text.slice(Math.max(clause.from, unit.from - length), unit.from).replace(/[“”"《》\s]/gu, '');

/** Whether a name closes the list before it as the programme that its members belong to: A、B等十大产业项目. */
export const isProgramme = (text: string, last: MentionUnit, unit: MentionUnit): boolean =>
  gapBetween(text, last, unit) === '等' &&
  /^[“”"]*(?:[一二三四五六七八九十百]+[大项个批]|\d+[大项个])/u.test(text.slice(unit.from, unit.to));

const NUMERALS = '零一二三四五六七八九十';

/** 3, 三, 两. */
export const numberOf = (count: string): number =>
  /\d/u.test(count) ? Number(count) : NUMERALS.indexOf(count.replace('两', '二'));

/** How many names stand in the list that ends at `last`. */
export function listed(units: Unit[], last: number): number {
  let count = 1;
  for (let i = last - 1; i >= 0; i--) {
    const [unit, next] = [units[i]!, units[i + 1]!];
    if (unit.kind === 'mention' && next.kind === 'mention' && unit.to === next.from) continue;
    if (unit.kind !== 'break' || units[i - 1]?.kind !== 'mention') break;
    count++;
    i--;
  }
  return count;
}

const QUANTITY = /\d[\d.]*[万千百余多]*(?:公里|千米|亩|平方米|平方公里|套|户|米)$/u;
const ENDS_QUANTITY = unitTable('里米亩套户');
const OPENS_COUNT = unitTable('项工0123456789');

/** 实施1000公里公路改造, 棚户区改造37586套: a quantity of a kind of work, not a work; but A、B2个项目 are two. */
export function isCountedWork(text: string, { units }: Clause, index: number): boolean {
  const { from, to } = units[index]!;
  // 240公里“通达”工程 has a name of its own
  if (ENDS_QUANTITY[unitAt(text, from - 1)] === 1 && QUANTITY.test(text.slice(Math.max(0, from - 12), from)))
    return !/[“"「]/u.test(text[from]!);
  if (OPENS_COUNT[unitAt(text, to)] !== 1) return false;
  const count =
    /^(?:项目|工程)?(?<count>\d[\d.]*[万千百余多]*)(?!栋[\p{Script=Han}]{0,5}(?:厂房|楼|馆)|台[^，。；、]{0,12}机组|公里(?:路面)?全线|千米全线)(?:公里|千米|亩|平方米|套|户|个|处|座|所|条|栋|幢|家|台|口|米|人次)/u.exec(
      text.slice(to, to + 20),
    )?.groups?.count;
  if (count) return Number(count) !== listed(units, index) || Number(count) === 1;
  return false;
}

/** 糖料蔗基地复种1.12万亩: so much of it was done, no work of its own. */
export function isMeasuredWork(text: string, { units }: Clause, index: number): boolean {
  const { to } = units[index]!;
  const next = units[index + 1];
  return (
    next?.kind !== 'verb' &&
    /^(?!面积)[\p{Script=Han}]{2,4}\d[\d.]*[万千百余多]*(?:亩|株)/u.test(text.slice(to, to + 14))
  );
}
