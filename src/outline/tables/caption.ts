import { isUnit } from './columns';

/** What the lines above a table say of it. */
export interface Caption {
  /** Without the unit that stands in the same line. */
  title?: string;
  /** Of all values but shares. */
  unit?: string;
}

const STATED = /[（([【]?\s*(?:计量|货币|金额)?单\s*位\s*[：:]\s*([^\s）)\]】。，,；;]{1,16})\s*[）)\]】]?/u;
const IN_BRACKETS = /[（(]([^（()）]{1,14})[）)]$/u;
const NAMES_TABLE =
  /^(?:表|附表|专栏)\s*[\d一二三四五六七八九十]*|(?:表|一览|清单|情况|指标|目标|统计|进度|计划|安排)$/u;
/** Longer lines above a table are its document's own sentences. */
const LONGEST = 60;

/** Title and unit in one line, in either order, the unit in brackets, behind blanks or a tab: 表1 主要指标 单位：亿元. */
export function captionOf(line: string): Caption {
  const stated = STATED.exec(line);
  const before = stated ? line.slice(0, stated.index).trim() : line.trim();
  const behind = stated ? line.slice(stated.index + stated[0].length).trim() : '';
  if (line.length > 2 * LONGEST || (before && behind)) return {};
  const bracketed = stated ? null : IN_BRACKETS.exec(before);
  const unit = unitAmong(stated?.[1] ?? (bracketed && isUnit(bracketed[1]!) ? bracketed[1]! : ''));
  const name = bracketed && unit ? before.slice(0, bracketed.index).trim() : before || behind;
  const named = name.length <= LONGEST && NAMES_TABLE.test(name) && !/[。；]/u.test(name);
  return { ...(named ? { title: name } : {}), ...(unit ? { unit } : {}) };
}

/** The unit of the amounts where shares are named beside it (亿元、%); none where several could be meant. */
function unitAmong(stated: string): string | undefined {
  const units = stated.split(/[、/](?=[%％‰\p{Script=Han}])/u).filter(Boolean);
  const whole = isUnit(stated) && !/、/u.test(stated) ? [stated] : units;
  const amounts = whole.filter((unit) => !/^[%％‰]$/u.test(unit));
  return amounts.length > 1 ? undefined : (amounts[0] ?? whole[0]);
}
