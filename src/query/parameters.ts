/**
 * Parameters of questions: words from the command line → values for Cypher. Names of things become lists of ids, since a
 * name may mean several nodes (a Place also all that lies in it).
 */
import { GuituError } from '../errors';
import { divisionsNamed } from '../lexicon/gazetteer';
import { indicatorNamed } from '../lexicon/indicators';
import { tidyName } from '../link/normalise';
import type { CellValue, GraphStore, Parameters } from '../store/graph-store';
import type { Question, QuestionParameter } from './question';

/** Values for Cypher. Throws GuituError (exit code 2) for an unknown or missing parameter, or a value of the wrong type. */
export async function bindParameters(
  question: Question,
  given: Record<string, string>,
  store: GraphStore,
  options: { descendants?: boolean } = {},
): Promise<Parameters> {
  const known = new Set(question.parameters.map((p) => p.name));
  for (const name of Object.keys(given))
    if (!known.has(name))
      throw new GuituError(`question "${question.name}" has no parameter "${name}"`, {
        exitCode: 2,
        hint: known.size ? `it has ${[...known].map((n) => `--${n}`).join(', ')}` : 'it has none',
      });
  const bound: Parameters = {};
  for (const parameter of question.parameters) {
    const text = given[parameter.name] ?? parameter.default;
    if (text === undefined)
      throw new GuituError(`question "${question.name}" needs --${parameter.name}`, {
        exitCode: 2,
        hint: `${parameter.about}; e.g. ${question.examples[0] ?? `--${parameter.name} …`}`,
      });
    bound[parameter.name] = await bind(parameter, text, store, options.descendants ?? true);
  }
  return bound;
}

async function bind(
  parameter: QuestionParameter,
  text: string,
  store: GraphStore,
  descendants: boolean,
): Promise<CellValue> {
  switch (parameter.type) {
    case 'string':
    case 'document':
      return text;
    case 'boolean':
      return text === 'true' || text === 'yes' || text === '1';
    case 'int':
    case 'float': {
      const value = Number(text);
      if (text === '' || !Number.isFinite(value) || (parameter.type === 'int' && !Number.isInteger(value)))
        throw new GuituError(
          `--${parameter.name} takes a ${parameter.type === 'int' ? 'whole number' : 'number'}, not "${text}"`,
          { exitCode: 2 },
        );
      return value;
    }
    case 'indicator':
      return text === '' ? [] : await indicatorIds(text, store);
    case 'entity':
      return text === '' ? [] : await idsNamed(text, 'Entity', store);
    case 'place':
      return text === '' ? [] : await placeIds(text, store, descendants);
  }
}

/** Several places may be given, divided by 、 or a comma. */
async function placeIds(text: string, store: GraphStore, descendants: boolean): Promise<string[]> {
  const ids = new Set<string>();
  for (const name of text.split(/[、，,]/u).filter(Boolean))
    for (const id of await idsNamed(name.trim(), 'Place', store)) ids.add(id);
  if (descendants) for (const id of await store.within([...ids])) ids.add(id);
  return [...ids].sort();
}

/** Ids of the things of that id, name or alias (太仓 → 太仓市). Throws GuituError that names the nearest where there are none. */
export async function idsNamed(name: string, label: 'Entity' | 'Place', store: GraphStore): Promise<string[]> {
  let ids = await store.called(label, [...new Set([name, tidyName(name)])]); // 〔2022〕 is kept as (2022)
  if (ids.length === 0)
    ids = await store.called(label, [...new Set(divisionsNamed(name).map((division) => division.name))]); // 太仓 → 太仓市
  if (ids.length === 0) {
    const like = await store.read(
      `MATCH (e:${label}) WHERE e.name CONTAINS $name RETURN DISTINCT e.name AS name ORDER BY name LIMIT 5`,
      { name },
    );
    throw new GuituError(`nothing in the graph is called "${name}"`, {
      hint: like.length
        ? `did you mean ${like.map((r) => r.name).join('、')}?`
        : 'guitu query shared-entities lists what documents share',
    });
  }
  return ids;
}

async function indicatorIds(name: string, store: GraphStore): Promise<string[]> {
  let ids = await store.called('Indicator', [name]);
  const standard = ids.length === 0 && indicatorNamed(name)?.indicator.name; // GDP → 地区生产总值
  if (standard) ids = await store.called('Indicator', [standard]);
  if (ids.length) return ids;
  const like = await store.read(
    'MATCH (i:Indicator) WHERE i.name CONTAINS $name RETURN DISTINCT i.name AS name ORDER BY name LIMIT 8',
    { name },
  );
  throw new GuituError(`no indicator in the graph is called "${name}"`, {
    hint: like.length
      ? `did you mean ${like.map((r) => r.name).join('、')}?`
      : 'guitu cypher "MATCH (i:Indicator) RETURN i.name" lists them',
  });
}
