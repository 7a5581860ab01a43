import type { Document } from '../../outline/document';
import { periodOf, planOrdinal, planYears } from '../../outline/period';
import { roleOf } from '../../outline/role';

/** Years that a clause names for what it states, but not those in names (2035远景目标) or of comparison (较2020年). */
const YEARS = /(?<![\d较比自从])(?<from>20\d\d)(?:年?(?:—|–|-|~|～|至|到)+(?<to>20\d\d))?年(?!计划|远景|规划|度|版)/u;
const PLAN_SPAN = /“?(?<plan>十[一二三四五六七八九]?五)”?(?:时期|期间)/u;

/** The period that a statement holds for: years that it names, else the period that governs the passage. */
export function periodIn(document: Document, passage: number, statement: string): string | null {
  const years = YEARS.exec(statement)?.groups;
  if (years) return periodOf(Number(years.from), Number(years.to ?? years.from));
  const plan = PLAN_SPAN.exec(statement)?.groups?.plan;
  const ordinal = plan ? planOrdinal(plan) : undefined;
  if (ordinal) {
    const { start, end } = planYears(ordinal);
    return periodOf(start, end);
  }
  return roleOf(document, passage).period;
}
