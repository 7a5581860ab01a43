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
  const told = groupBefore(text, clauses, at);
  if (told) return told;
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

/** 续建项目33项，包括A、B等；新开工52项，包括C: the clause before says how far the works are that are listed. */
function groupBefore(text: string, clauses: Clause[], at: number): Listed | undefined {
  const { from, to, opens } = clauses[at]!;
  const before = clauses[at - 1];
  if (opens !== 2 || !before || !/^(?:主要|重点|分别)?(?:包括|有|是|为)/u.test(text.slice(from, to))) return undefined;
  const words = text.slice(before.from, before.to);
  const group = /(?:^|[^未拟])(?:续建|在建|新开工|开工|竣工|投产|完工)(?:项目|工程)?\d+[个项]/u.test(words);
  const status = group ? groupStatus(words.replace(/(?:项目|工程)?(?=\d+[个项])/u, '项目')) : undefined;
  return status ? { status, words } : undefined;
}

/** What may stand before the verb of a clause that goes on of the work before it: 计划2024年6月底前. */
const WHEN =
  /^(?:项目|工程|预计|计划|力争|确保|争取|将|于|已|可|至|到|“?十[一二三四五六七八九]?五”?|中期|期间|\d{4}年|\d{1,2}月份?|[一二三四]季度|[今明当次]年|年[底内中初]|[上下]半年|以?前|底|初|末|[上中下]旬|正式|全面|顺利|实现|全部|全线|基本|如期|陆续|可以)+/u;
/** Stages that a work is said to reach in a clause of its own. */
const REACHED = new Set(['开工', '竣工', '投产', '通车', '投用']);

/** P，总投资32亿元，2028年建成: a clause behind it that says when it comes so far, and names nothing else. */
export function saidLater(
  text: string,
  clauses: Clause[],
  at: number,
): { status: string; words: string; to: number } | undefined {
  for (let k = at + 1; k < clauses.length && clauses[k]!.opens === 2; k++) {
    const { from, to, units } = clauses[k]!;
    if (units.some((u) => u.kind === 'mention')) return undefined;
    const words = text.slice(from, to);
    const when = WHEN.exec(words)?.[0];
    if (!when || !/年|月|季度|五/u.test(when)) continue;
    const verb = verbAt(text, from + when.length, to);
    const sense = verb?.senses.find(({ predicate, value }) => predicate === 'HAS_STATUS' && REACHED.has(value));
    if (verb && sense && from + when.length + verb.word.length === to) return { status: sense.value, words, to };
  }
  return undefined;
}

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
