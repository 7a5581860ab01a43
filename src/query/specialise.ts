/**
 * A question's text for the parameters at hand. One text serves a question about one thing and about everything
 * (`size($place) = 0 OR w.id IN $place`), which keeps both engines from going by their keys: they would read the whole
 * graph for one place. So what the parameters have decided is taken out of the text. And the embedded engine, which
 * takes any `IN` for half of the table when it orders its joins, gets `=` for each id of a short list.
 */
import { outsideQuotes } from '../store/dialect';
import type { GraphStore, Parameters } from '../store/graph-store';

/** Longer lists (the places of a province) stay lists: a text of hundreds of comparisons takes longer to plan than to run. */
const SHORT = 64;

const WITHOUT_STRING = /\(\$(\w+) = '' OR ((?:[^()]|\([^()]*\))*)\)/gu;
const WITHOUT_LIST = /(\(|\bWHERE )size\(\$(\w+)\) = 0 OR /gu;
const LISTED = /\b(\w+)\.id IN \$(\w+)/gu;

/** Text and parameters that mean the same. */
export function specialise(cypher: string, parameters: Parameters, engine: GraphStore['engine']): [string, Parameters] {
  const text = cypher
    .replace(WITHOUT_STRING, (all, name: string, condition: string) =>
      typeof parameters[name] !== 'string' ? all : parameters[name] === '' ? 'true' : `(${condition})`,
    )
    .replace(WITHOUT_LIST, (all, before: string, name: string) => (isFilled(parameters[name]) ? before : all));
  return engine === 'embedded' ? withEquals(text, parameters) : [text, parameters];
}

const isFilled = (value: Parameters[string] | undefined): boolean => Array.isArray(value) && value.length > 0;

function withEquals(text: string, parameters: Parameters): [string, Parameters] {
  const given: Parameters = { ...parameters };
  const changed = outsideQuotes(text, (code) =>
    code.replace(LISTED, (all, variable: string, name: string) => {
      const ids = parameters[name];
      if (!Array.isArray(ids) || ids.length === 0 || ids.length > SHORT) return all;
      return `(${ids
        .map((id, at) => {
          given[`${name}_${at}`] = id;
          return `${variable}.id = $${name}_${at}`;
        })
        .join(' OR ')})`;
    }),
  );
  return [changed, given];
}
