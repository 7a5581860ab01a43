/** What a number counts: unit, verb and noun of its object, wherever they stand. */
import { type UnitRead, unitNamed } from '../../lexicon/units';
import { clauseAfter, type Following, nounAfter } from './following';
import { stripLead } from './lead';
import type { Quantity } from './quantities';

/** 242万|偏远农村居民: the unit that the noun implies. */
export function peopled(unit: UnitRead, noun: string): UnitRead {
  const base = /户$|家庭$/u.test(noun)
    ? '户'
    : /(?:居民|群众|人口|学生|师生|农民|儿童|老年?人|职工|人员|患者|游客|农民工|人才|劳动力|毕业生|人|青年|党员|干部)$/u.test(
          noun,
        )
      ? '人'
      : '';
  return base ? { ...unit, unit: unit.unit + base, info: unitNamed(base) } : unit;
}

/** 新建, 改造 … at the front of a phrase whose object follows the number: 新建明德高中等|11个|项目. */
export const leadingVerb = (phrase: string): string =>
  /等$/u.test(phrase) || /^(?:新|建成|改造|投用)/u.test(phrase) ? stripLead(phrase).verb : '';

/** 黄浦江累计贯通|69公里|岸线: the verb at the end of the phrase, whose object follows. */
export function trailingVerb(phrase: string): string | undefined {
  for (let length = 4; length >= 2; length--) {
    const tail = phrase.slice(-length);
    if (tail.length === length && stripLead(tail).verb === tail) return tail;
  }
  return undefined;
}

/** “总投资185亿元的64个重点技改项目”: what a dependent noun belongs to, when it stands behind. */
export function nounBehind(text: string, at: number, next: Quantity | undefined): string | undefined {
  if (text[at] !== '的') return undefined;
  if (!next || at + 1 < next.start) return nounAfter(text, at + 1, next?.start ?? text.length)?.noun;
  const found: Following | undefined = nounAfter(text, next.end, Math.min(text.length, next.end + 30));
  return found?.noun ?? (clauseAfter(text, next.end, text.length) || undefined);
}
