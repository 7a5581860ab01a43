/**
 * Conditions of WHERE whose value the parameters have decided. A question asks about one thing and about everything in one
 * text (`size($place) = 0 OR w.id IN $place`); with a place, or without one, only a part of that is left.
 */
import type { Parameters } from '../store/graph-store';

/** Undecided conditions are text. */
type Condition = boolean | string;

const WHERE = /\bWHERE\b([\s\S]*?)(?=\b(?:MATCH|OPTIONAL|(?<!(?:STARTS|ENDS) )WITH|UNWIND|RETURN)\b)/gu;
/** Other ways to put conditions together: such a condition stays as it is. */
const OTHER = /\b(?:XOR|CASE|WHERE)\b|\{/u;

/** `change` applied to each condition of WHERE; true leaves no WHERE. The text has no quotes but empty ones. */
export const eachCondition = (text: string, change: (condition: string) => Condition): string =>
  text.replace(WHERE, (all, condition: string) => {
    if (OTHER.test(condition)) return all;
    const after = /\s*$/u.exec(condition)![0];
    const changed = change(condition);
    return changed === true ? after.trimStart() : `WHERE ${changed}${after}`;
  });

/** What is left of a condition. */
export function decide(condition: string, parameters: Parameters): Condition {
  const some = parts(condition, 'OR');
  if (some.length > 1) return joined(some, ' OR ', true, parameters);
  const all = parts(condition, 'AND');
  if (all.length > 1) return joined(all, ' AND ', false, parameters);
  const text = condition.trim();
  if (!/^\([\s\S]*\)$/u.test(text)) return decided(text, parameters) ?? text;
  const inner = decide(text.slice(1, -1), parameters);
  return typeof inner === 'string' && parts(inner, 'OR').length > 1 ? `(${inner})` : inner;
}

/** @param wins the value that decides the whole */
function joined(texts: string[], word: string, wins: boolean, parameters: Parameters): Condition {
  const left = texts.map((text) => decide(text, parameters)).filter((part) => part !== !wins);
  if (left.includes(wins)) return wins;
  return left.length === 0 ? !wins : left.join(word);
}

function decided(atom: string, parameters: Parameters): boolean | undefined {
  const [, sized, sign, unset, listed] =
    /^(?:size\(\$(\w+)\) ([=>]) 0|\$(\w+) = ''|\w+\.(?:id|document) IN \$(\w+))$/u.exec(atom) ?? [];
  const value = parameters[sized ?? unset ?? listed ?? ''];
  if (sized && Array.isArray(value)) return (value.length === 0) === (sign === '=');
  if (unset && typeof value === 'string') return value === '';
  if (listed && Array.isArray(value) && value.length === 0) return false;
  return undefined;
}

/** The condition split at a word that stands in no brackets. */
export function parts(condition: string, word: 'OR' | 'AND'): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: token, index } of condition.matchAll(/[([]|[)\]]|\b(?:OR|AND)\b/gu)) {
    if (token === '(' || token === '[') depth++;
    else if (token === ')' || token === ']') depth--;
    else if (token === word && depth === 0) {
      found.push(condition.slice(from, index));
      from = index + word.length;
    }
  }
  return [...found, condition.slice(from)];
}
