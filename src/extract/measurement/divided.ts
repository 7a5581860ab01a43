/** How a place is divided and how many live there, said in the shortest way: 辖8镇4乡, 全村485户1963人. */
import type { UnitRead } from '../../lexicon/units';
import { Naming } from './naming';
import type { Place } from './ranks-and-plans';

const DIVISION = '镇|乡|街道|办事处|村|社区|苏木|嘎查|县|市|区|旗';
/** A division, and those that follow it in the row, behind which no noun stands. */
const RUN = new RegExp(`^(${DIVISION})((?:[、和]?\\d+(?:${DIVISION}))*)(?![\\p{Script=Han}\\d])`, 'u');
const LISTED = new RegExp(`\\d(?:${DIVISION})[、和]?$`, 'u');
const HAS = /(?:辖|涉及|覆盖|涵盖|辐射)(?:有|了|全[省市县区州])?$/u;

/** 涉及|5镇|1乡|1街道: a division as its own unit, where several stand in a row or 辖 before it. */
export function divisionAt(text: string, start: number, end: number): UnitRead | undefined {
  const [, unit, more] = RUN.exec(text.slice(end, end + 24)) ?? [];
  const before = text.slice(Math.max(0, start - 8), start);
  if (!unit || !(more || HAS.test(before) || LISTED.test(before))) return undefined;
  const info = { unit, dimension: 'division', baseUnit: unit, factor: 1, kind: 'count' as const };
  return { end: end + unit.length, unit, multiplier: 1, info, more: false };
}

const REACHES = /(?:涉及|覆盖|涵盖|辐射)$/u;
const PEOPLE = /^(?:人|口)$/u;
/** What the numbers before are of, where households and people are a part of it. */
const OF_PEOPLE = /[户人口民众]|搬迁|贫困|脱贫|危房|住房|安置|改造|救助|受益|惠及|覆盖|带动|参与|就业|培训/u;
/** A village by name, or the whole of one. */
const WHERE = /^(?:全?[村组屯寨社乡镇](?:共|现)?有?|[\p{Script=Han}]{1,6}(?:村|组|屯|寨|社区)|共|共有|现有|总户数)?$/u;

/** Numbers of divisions and inhabitants. */
export class Divided extends Naming {
  protected divided({ q, head, begin }: Place): number | undefined {
    if (q.unit.info?.dimension !== 'division') return undefined;
    const last = this.out.at(-1);
    const goesOn =
      last?.quantity.unit.info?.dimension === 'division' && /^[、和]?$/u.test(this.text.slice(last.to, q.start));
    const words = this.text.slice(begin, q.start).replace(/(?:全[省市县区州]|了)$/u, '');
    const reaches = REACHES.exec(goesOn ? last.indicator.slice(0, 2) : words)?.[0] ?? '';
    this.push(q, reaches + q.unit.unit, head, begin);
    return q.end;
  }

  /** 塔山村：|485户|1963人, where nothing else is counted in households. */
  protected inhabited({ q, index, head, begin }: Place): number | undefined {
    const { unit } = q.unit;
    const last = this.out.at(-1);
    if (PEOPLE.test(unit) && last?.indicator === '户数' && /^[、，,\s]*$/u.test(this.text.slice(last.to, q.start))) {
      this.push(q, '人口', head, begin);
      this.known.group = ['人口'];
      return q.end;
    }
    const next = this.quantities[index + 1];
    if (unit !== '户' || !next || !PEOPLE.test(next.unit.unit) || head.verb || head.direction) return undefined;
    if (/\p{Script=Han}/u.test(this.text[next.end] ?? '')) return undefined; // 带动|85户|320人|脱贫
    if (!WHERE.test(head.phrase) || !/^[、，,\s]*$/u.test(this.text.slice(q.end, next.start))) return undefined;
    const before = [...this.earlier, ...this.out].at(-1)?.indicator ?? '';
    if (OF_PEOPLE.test((before + this.text.slice(this.floor, q.start)).replace(/[村居]民小组/gu, ''))) return undefined;
    this.push(q, '户数', head, begin);
    return q.end;
  }
}
