/**
 * A question's text for the parameters at hand. One text serves a question about one thing and about everything
 * (`size($place) = 0 OR w.id IN $place`), which keeps both engines from going by their keys: they would read the whole
 * graph for one place. So what the parameters have decided is taken out of the text. And the embedded engine, which
 * takes any `IN` for half of the table when it orders its joins, gets `=` for each id of a short list; and where it would
 * read things of all labels for an id (`e:Entity`), the label that the ids begin with.
 */
import { ENTITY_LABELS } from '../../graph-schema/index';
import { quotesAside } from '../store/dialect';
import type { GraphStore, Parameters } from '../store/graph-store';
import { decide, eachCondition, parts } from './conditions';

const LISTED = /\b(\w+\.(?:id|document)) IN \$(\w+)/gu;

/** Text and parameters that mean the same. */
export function specialise(cypher: string, parameters: Parameters, engine: GraphStore['engine']): [string, Parameters] {
  const given: Parameters = { ...parameters };
  const text = quotesAside(cypher, (code) => {
    const left = withoutEmptyParts(eachCondition(code, (condition) => decide(condition, parameters)));
    return engine === 'embedded' ? withBounds(withLabels(left, parameters), given) : left;
  });
  return [text, given];
}

/** Without the parts of a UNION that can give no row; one is kept where all are such. */
function withoutEmptyParts(text: string): string {
  const all = text.split(/\bUNION(?: ALL)?\b/u);
  if (all.length === 1) return text;
  const some = all.filter((part) => !givesNothing(part));
  const left = some.length ? some : all.slice(0, 1);
  const isDistinct = !/\bUNION ALL\b/u.test(text);
  if (left.length > 1) return left.join(isDistinct ? 'UNION' : 'UNION ALL');
  return isDistinct ? left[0]!.replace(/\bRETURN (?!DISTINCT\b)(?![\s\S]*\bRETURN\b)/u, 'RETURN DISTINCT ') : left[0]!;
}

/** A count of nothing is a row too. */
const givesNothing = (part: string): boolean =>
  /(?<!OPTIONAL )\bMATCH\b(?:(?!\bMATCH\b)[\s\S])*?\bWHERE false\b/u.test(part) &&
  !/\b(?:count|collect|sum|avg|min|max)\(/u.test(part);

/** `(e:Entity)` and `(e)` with the labels of the ids that every row's `e` must have; of a UNION, each part for itself. */
const withLabels = (text: string, parameters: Parameters): string =>
  text
    .split(/\b(?=UNION\b)/u)
    .map((part) => {
      const labels = new Map<string, string>();
      eachCondition(part, (condition) => {
        for (const must of parts(condition, 'OR').length > 1 ? [] : parts(condition, 'AND')) {
          const [, variable, name] = /^\s*(\w+)\.id IN \$(\w+)\s*$/u.exec(must) ?? [];
          const label = name && labelsOf(parameters[name]);
          if (label) labels.set(variable!, label);
        }
        return condition;
      });
      return [...labels].reduce((changed, [variable, label]) => labelled(changed, variable, label), part);
    })
    .join('');

/** With the label in the first place that names the variable, unless that has one of its own. */
const labelled = (text: string, variable: string, label: string): string =>
  text.replace(new RegExp(`(?<!\\w)\\(${variable}(:\\w+)?\\)`, 'u'), (all, own: string | undefined) =>
    own === undefined || own === ':Entity' ? `(${variable}:${label})` : all,
  );

/** `Place|Project` of ids like Place:320585. */
function labelsOf(ids: Parameters[string] | undefined): string | undefined {
  if (!Array.isArray(ids) || ids.length === 0) return undefined;
  const labels = [...new Set(ids.map((id) => String(id).replace(/:.*$/su, '')))];
  return labels.every((label) => ENTITY_LABELS.some((known) => known === label)) ? labels.join('|') : undefined;
}

/** The engine's order, in which 𬭚 stands behind （. */
const inBytes = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

/** The parameters of the new comparisons are added to `given`. */
const withBounds = (text: string, given: Parameters): string =>
  text.replace(LISTED, (all, key: string, name: string) => {
    const ids = given[name];
    if (!Array.isArray(ids) || ids.length === 0) return all;
    const sorted = ids.map(String).sort(inBytes);
    given[`${name}_least`] = sorted[0]!;
    if (ids.length === 1) return `${key} = $${name}_least`;
    given[`${name}_most`] = sorted.at(-1)!;
    return `(${key} >= $${name}_least AND ${key} <= $${name}_most AND ${key} IN $${name})`;
  });
