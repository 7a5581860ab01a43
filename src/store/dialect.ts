/**
 * One Cypher for both engines. A question may say `(e:Entity)`, `label(n)` for the label of a node and `type(r)` for the
 * type of a relationship; each engine gets its own words for them. Strings, quoted names and comments are left alone.
 */
import { ENTITY_LABELS } from '../../graph-schema/index';

const PART = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** `cypher` with `change` applied to all that is neither string, quoted name nor comment. */
export function outsideQuotes(cypher: string, change: (code: string) => string): string {
  let out = '';
  let at = 0;
  for (const match of cypher.matchAll(PART)) {
    out += change(cypher.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return out + change(cypher.slice(at));
}

/** `cypher` with `change` applied to all of it at once, what is quoted replaced by words meanwhile; empty strings stay. */
export function quotesAside(cypher: string, change: (code: string) => string): string {
  const aside: string[] = [];
  const put = (part: string): string => (part.length === 2 ? part : `\u0001${aside.push(part) - 1}\u0001`);
  return change(cypher.replace(PART, put)).replace(/\u0001(\d+)\u0001/gu, (_, at: string) => aside[Number(at)]!);
}

/** The code alone: strings and comments emptied, for looking at what a text does. */
export const bareCode = (cypher: string): string => cypher.replace(PART, (part) => (/^\//.test(part) ? ' ' : "''"));

const ANY_ENTITY = `:${ENTITY_LABELS.join('|')}`;

export const forEmbedded = (cypher: string): string =>
  outsideQuotes(cypher, (code) => code.replace(/:\s*Entity\b/g, ANY_ENTITY).replace(/\btype\s*\(/gi, 'label('));

export const forNeo4j = (cypher: string): string =>
  outsideQuotes(cypher, (code) =>
    code.replace(
      /\blabel\s*\(\s*(\w+)\s*\)/gi,
      (_, name: string) => `head([l IN labels(${name}) WHERE l <> 'Entity'])`,
    ),
  );
