import { BLANKS, holdsAny, unitAt, unitTable } from '../../lexicon/unit-table';
import type { Passage } from '../../outline/document';
import type { EntityFact } from '../fact';
import { type Verb, verbAt } from './verbs';

/** A name in the clean text of a passage; names that overlap it stand in the same unit. */
export interface MentionUnit {
  kind: 'mention';
  from: number;
  to: number;
  mentions: EntityFact[];
}
export interface VerbUnit {
  kind: 'verb';
  from: number;
  to: number;
  verb: Verb;
}
/** 、和与及 are level 1, ，： level 2, 。；！？—— level 3. */
export interface BreakUnit {
  kind: 'break';
  from: number;
  to: number;
  level: 1 | 2 | 3;
}
export type Unit = MentionUnit | VerbUnit | BreakUnit;

/** A stretch with at most one thought: between commas, or between 、 where a new verb with an object of its own begins. */
export interface Clause {
  units: Exclude<Unit, undefined>[];
  from: number;
  to: number;
  /** Level of the break before it; 3 for the first. */
  opens: number;
}

const BREAKS = new Map<string, 1 | 2 | 3>([
  ['、', 1],
  ['，', 2],
  [',', 2],
  ['：', 2],
  [':', 2],
  ['；', 3],
  [';', 3],
  ['。', 3],
  ['！', 3],
  ['!', 3],
  ['？', 3],
  ['?', 3],
  ['\t', 3],
  ['→', 2],
]);
/** What a character breaks or brackets: the level of a break, else one of the others; most can only open a verb. */
const OPENING = 4;
const CLOSING = 5;
const DASH = 6;
const MARKS = new Uint8Array(0x10000);
for (const [char, level] of [
  ...BREAKS,
  ['(', OPENING],
  ['（', OPENING],
  [')', CLOSING],
  ['）', CLOSING],
  ['—', DASH],
] as const)
  MARKS[char.charCodeAt(0)] = level;
const QUOTES = /[“”"'‘’「」『』《》〈〉【】\s*()（）]/gu;
const QUOTING = unitTable(`“”"'‘’「」『』《》〈〉【】*()（）${BLANKS}`);
const GLUE = new Set(['和', '与', '及', '以及', '及其', '并', '或', '跟', '同', '暨', '-', '—', '~']);
/** Before a verb it says that it is not so. */
export const NEGATION = /(?:未|尚未|未能|没有|没能|不再|停止|取消|暂缓|难以|无法)$/u;
const NEGATES = unitTable('未能有再止消缓以法');

/** The clean text between two units without quotation marks and brackets. */
export function gapBetween(text: string, left: { to: number }, right: { from: number }): string {
  const gap = text.slice(left.to, right.from);
  return holdsAny(gap, QUOTING) ? gap.replace(QUOTES, '') : gap;
}

/** Position in the clean text of a passage of the raw offset `raw`. */
function cleanOffset(offsets: Uint32Array, raw: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 浙江大学 in 浙江大学附属医院: whose it is, not who acts. */
const isOwner = (inner: EntityFact, outer: EntityFact): boolean =>
  inner.type === 'Institution' && inner.name !== outer.name && outer.name.startsWith(inner.name);

/** Mentions of one passage as units in order; those inside or across a longer one join its unit where they share its type or span. */
export function mentionUnits(passage: Passage, mentions: EntityFact[]): { outer: MentionUnit[]; all: MentionUnit[] } {
  const all = mentions.map((mention): MentionUnit => {
    const from = cleanOffset(passage.text.starts, mention.start);
    return {
      kind: 'mention',
      from,
      to: Math.max(from + 1, cleanOffset(passage.text.ends, mention.end) + 1),
      mentions: [mention],
    };
  });
  if (all.length === 1) return { outer: all, all };
  const longestFirst = [...all].sort((a, b) => b.to - b.from - (a.to - a.from));
  const outer: MentionUnit[] = [];
  for (const unit of longestFirst) {
    const over = outer.find((o) => o.from < unit.to && unit.from < o.to);
    const mention = unit.mentions[0]!;
    if (!over) outer.push({ ...unit, mentions: [mention] });
    else if (
      (over.from === unit.from && over.to === unit.to) ||
      (over.mentions.some((m) => m.type === mention.type && m.type !== 'Place') && !isOwner(mention, over.mentions[0]!))
    )
      over.mentions.push(mention);
  }
  outer.sort((a, b) => a.from - b.from);
  return { outer, all };
}

/** The units of a passage in order: its outer mentions, the verbs between them, and the breaks. */
export function unitsOf(text: string, mentions: MentionUnit[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const mention = mentions[next];
    if (mention && at >= mention.from) {
      units.push(mention);
      at = Math.max(at + 1, mention.to);
      next++;
      continue;
    }
    const code = text.charCodeAt(at);
    const mark = MARKS[code]!;
    if (mark === OPENING) depth++;
    else if (mark === CLOSING) depth = Math.max(0, depth - 1);
    const isDash = mark === DASH && unitAt(text, at + 1) === code;
    const level = isDash ? 3 : mark === 1 || mark === 2 || mark === 3 ? mark : undefined;
    if (level) {
      const to = at + (isDash ? 2 : 1);
      if (!depth || level === 3) units.push({ kind: 'break', from: at, to, level });
      if (level === 3) depth = 0;
      at = to;
      continue;
    }
    const verb = verbAt(text, at, mention?.from ?? text.length);
    if (verb) {
      const isReal =
        verb.senses.length + verb.blocksBefore.length + verb.blocksAfter.length > 0 &&
        !(NEGATES[unitAt(text, at - 1)] === 1 && NEGATION.test(text.slice(Math.max(0, at - 3), at)));
      if (isReal) units.push({ kind: 'verb', from: at, to: at + verb.word.length, verb });
      at += verb.word.length;
    } else at++;
  }
  return withGlue(text, units);
}

/** 和, 与, 及 that stand alone between two units are breaks of level 1. */
function withGlue(text: string, units: Unit[]): Unit[] {
  const glued: Unit[] = [];
  for (const unit of units) {
    const last = glued.at(-1);
    if (
      last &&
      last.kind !== 'break' &&
      unit.kind !== 'break' &&
      last.to < unit.from &&
      GLUE.has(gapBetween(text, last, unit))
    )
      glued.push({ kind: 'break', from: last.to, to: unit.from, level: 1 });
    glued.push(unit);
  }
  return glued;
}

/** Splits the units of a passage into clauses. */
export function clausesOf(text: string, units: Unit[]): Clause[] {
  const clauses: Clause[] = [];
  let clause: Clause = { units: [], from: 0, to: 0, opens: 3 };
  const close = (at: number, next: number, level: number): void => {
    clause.to = at;
    if (at > clause.from) clauses.push(clause);
    clause = { units: [], from: next, to: next, opens: level };
  };
  units.forEach((unit, i) => {
    if (
      unit.kind === 'break' &&
      (unit.level > 1 ? !goesOn(text, units, i, clause) : startsAnew(text, units, i, clause))
    )
      close(unit.from, unit.to, unit.level);
    else clause.units.push(unit);
  });
  close(text.length, text.length, 3);
  return clauses;
}

/** Whether the 、 at `i` stands before a new verb with its own object, after a thought that has one (推进A、建成B). */
function startsAnew(text: string, units: Unit[], i: number, clause: Clause): boolean {
  const verb = units[i + 1];
  if (verb?.kind !== 'verb' || verb.from - units[i]!.to > 4) return false;
  if (!clause.units.some((u) => u.kind === 'mention')) return false;
  for (let k = i + 2; k < units.length; k++) {
    const unit = units[k]!;
    if (unit.kind === 'break') return false;
    // 投资20亿元的A、投资15亿元的B: what it costs, no verb of its own
    if (unit.kind === 'mention')
      return unit.from - units[k - 1]!.to <= 12 && !/^[约超近逾达]?\d/u.test(gapBetween(text, units[k - 1]!, unit));
    if (gapBetween(text, units[k - 1]!, unit).length > 4) return false;
  }
  return false;
}

/** Whether a list goes on behind the comma at `i`: 加快A、B，C等项目建设. */
function goesOn(text: string, units: Unit[], i: number, clause: Clause): boolean {
  const last = units[i - 1];
  const next = units[i + 1];
  if (units[i]!.kind !== 'break' || (units[i] as BreakUnit).level !== 2) return false;
  if (last?.kind !== 'mention' || next?.kind !== 'mention' || last.mentions[0]!.type !== next.mentions[0]!.type)
    return false;
  if (gapBetween(text, last, next).length > 1 || clause.units[0]?.kind !== 'verb') return false;
  // 完成A，迁建B: the name was made of a phrase that has a verb of its own
  if (/^(?:新建|迁建|改建|扩建|改造|续建|整治)/u.test(text.slice(next.from, next.to))) return false;
  for (let k = i + 2; k < units.length; k++) {
    const unit = units[k]!;
    if (unit.kind === 'break' && unit.level > 1) return true;
    if (unit.kind === 'verb' && !unit.verb.senses.some((s) => s.value === '*')) return false;
  }
  return true;
}
