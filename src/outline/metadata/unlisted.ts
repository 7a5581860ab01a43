import { divisionsNamed, pathOf } from '../../lexicon/gazetteer';
import type { Jurisdiction } from './context';
import { divisionChainAt, formerDivisionAt } from './place-names';

const NAME =
  '(?<name>(?![全各我本该其])[\\p{Script=Han}]{1,3}(?<![城辖级直属各全地省])[市县]|[\\p{Script=Han}]{2}(?<![新园矿林景库城市郊辖特治发济务范税验聚作工港镇])区)';
/** Where the speaker's own division stands, with the division above it or without. */
const SAYS_WHOSE = [
  `^(?:关于)?(?:印发)?《?(?<above>[\\p{Script=Han}]{2,8}(?:省|自治区|市|州))?${NAME}(?=20\\d\\d年|国民经济|(?:人民)?政府工作报告|“?十[一二三四五六七八九]五)`,
  `(?:[在，]|\\n)(?<above>[\\p{Script=Han}]{2,8}(?:省|自治区|市|州))?${NAME}(?=第[一二三四五六七八九十]+\\s?届\\s?人民\\s?代表\\s?大会)`,
  `代表(?<above>[\\p{Script=Han}]{2,8}(?:省|自治区|市|州))?${NAME}(?=人民政府)`,
].map((pattern) => new RegExp(pattern, 'u'));
const LEAST_SAID = 3;

/** The city or county that a text speaks for where the gazetteer has none of that name: lately founded, or not yet listed. */
export function unlistedIn(title: string, head: string, text: string): Jurisdiction | undefined {
  for (const [k, pattern] of SAYS_WHOSE.entries()) {
    const { name, above = '' } = pattern.exec(k === 0 ? title : head)?.groups ?? {};
    if (!name || isKnown(name) || text.split(name, LEAST_SAID + 1).length <= LEAST_SAID) continue;
    const upper = divisionsNamed(above)[0];
    return { name, path: [...(upper ? pathOf(upper).map((d) => d.name) : []), name] };
  }
  return undefined;
}

/** Whether any tail of it is a division, present or former. */
function isKnown(name: string): boolean {
  for (let at = 0; at < name.length - 1; at++) if (divisionChainAt(name, at) || formerDivisionAt(name, at)) return true;
  return false;
}
