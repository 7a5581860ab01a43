import type { Passage } from '../../outline/document';
import type { Clause, MentionUnit } from './clause';
import { groupStatus } from './progress';
import type { Stating } from './stating';
import { verbAt } from './verbs';

/** How far works are of which their own clause says nothing: by the title that they are listed under, or the next sentence. */

export interface Listed {
  status: string;
  /** The words that say so. */
  words: string;
  /** Where they end, if they stand in the next passage. */
  through?: { passage: Passage; to: number };
}

/** What may stand before a work that opens its passage: 1. （二） — ①现有. */
const OPENING = /^[\s\d.．、，（）()—\-①-⑳一二三四五六七八九十是：:“"现有]*$/u;
/** What may stand behind a work that is all that its sentence names. */
const CLOSING = /^[”"）)]?(?:建设|项目|工程|建设项目|建设工程)*[。：:；;\s]*$/u;
/** What may stand behind a verb that says how far the work is that was named before. */
const LAST = /^(?:了|建设|实施|工作|运行|使用)*$/u;

/** 新开工项目：A、B; 1.A…… under the heading （一）续建项目. */
export function groupOf(
  stating: Stating,
  text: string,
  clauses: Clause[],
  at: number,
  unit: MentionUnit,
): Listed | undefined {
  for (let k = at - 1; k >= 0; k--) {
    const { from, to, units } = clauses[k]!;
    if (units.some((u) => u.kind === 'mention') && !/[：:]/u.test(text[to] ?? '')) break;
    if (!/[：:]/u.test(text[to] ?? '')) continue;
    const words = text.slice(from, to);
    const status = words.length <= LONGEST_TITLE ? groupStatus(words) : undefined;
    return status ? { status, words } : undefined;
  }
  if (stating.passage.kind === 'heading' || !OPENING.test(text.slice(0, unit.from))) return undefined;
  const words = stating.document.sections[stating.passage.section]!.title;
  const status = words.length <= LONGEST_TITLE ? groupStatus(words) : undefined;
  return status ? { status, words } : undefined;
}
const LONGEST_TITLE = 24;

/** 东江引水工程。总库容1.2亿立方米，计划2024年开工。: the sentence behind a bare name goes on speaking of it. */
export function saidNext(stating: Stating, text: string, unit: MentionUnit): Listed | undefined {
  const { document, passage, works } = stating;
  const next = document.passages[passage.index + 1];
  if (next?.paragraph !== passage.paragraph || works.has(next.index)) return undefined;
  if (!OPENING.test(text.slice(0, unit.from)) || !CLOSING.test(text.slice(unit.to))) return undefined;
  const said = next.text.text;
  for (let at = 0; at < said.length; at++) {
    const verb = verbAt(said, at, said.length);
    if (!verb) continue;
    const to = at + verb.word.length;
    const sense = verb.senses.find(({ predicate, value }) => predicate === 'HAS_STATUS' && value !== '*');
    const rest = /^[^，,。；;、]*/u.exec(said.slice(to))![0];
    if (sense && LAST.test(rest))
      return { status: sense.value, words: said.slice(0, to), through: { passage: next, to } };
    at = to - 1;
  }
  return undefined;
}
