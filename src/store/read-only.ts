/**
 * What a text may not do, beyond what the engines refuse by themselves: they let "read-only" text write files
 * (`COPY … TO`, `EXPORT DATABASE`), read them (`LOAD FROM`, `LOAD CSV`), fetch extensions and change settings. A text that
 * may write (`guitu cypher --write`) may change nodes and relationships, but none of that either, nor the tables.
 */
import { GuituError } from '../errors';
import { bareCode } from './dialect';

type Rule = [pattern: RegExp, does: string];

const CHANGES: Rule[] = [[/\b(?:create|merge|delete|remove|drop|alter|set)\b/i, 'changes the graph']];
const SHAPE: Rule[] = [
  [/\b(?:drop|alter|truncate)\b/i, 'changes the shape of the graph'],
  [
    /\bcreate\s+(?:or\s+replace\s+)?(?:node|rel|\w+\s+)?\s*(?:table|index|constraint|sequence|type|macro|user|role|database|alias)\b/i,
    'changes the shape of the graph',
  ],
];
const BEYOND: Rule[] = [
  [/\bcopy\b|\bexport\s+database\b|\bimport\s+database\b/i, 'copies between the graph and files'],
  [/\bload\s+(?:with|from|csv|extension)\b/i, 'reads files or loads extensions'],
  [
    /^\s*(?:install|uninstall|update|load|attach|detach(?!\s+delete)|use|checkpoint|begin|commit|rollback)\b/i,
    'manages the engine',
  ],
  [/^\s*call\s+\w+\s*=/i, 'changes a setting'],
];

/** What is left of a text without strings, property names, labels and parameters. */
const keywordsOf = (cypher: string): string =>
  bareCode(cypher)
    .replace(/\.\s*\w+/g, '.x')
    .replace(/[:$]\s*\w+/g, ':x');

/** Whether the text changes the graph. */
export const changesGraph = (cypher: string): boolean => CHANGES.some(([pattern]) => pattern.test(keywordsOf(cypher)));

function refuse(cypher: string, rules: Rule[], allowed: string, hint: string): void {
  const code = keywordsOf(cypher);
  for (const [pattern, does] of rules) {
    const match = pattern.exec(code);
    if (match)
      throw new GuituError(`refused: the query ${does} (${match[0].trim()}), and only ${allowed} is allowed`, {
        exitCode: 2,
        hint,
      });
  }
}

/** Throws a GuituError if the text would do anything but read. */
export const assertReadOnly = (cypher: string): void =>
  refuse(
    cypher,
    [...CHANGES, ...BEYOND],
    'reading',
    'the graph is made from documents alone: change it with guitu build, guitu remove and guitu judge (by hand, until the next build: guitu cypher --write)',
  );

/** Throws a GuituError if the text would do more than read and change nodes and relationships. */
export const assertDataOnly = (cypher: string): void =>
  refuse(
    cypher,
    [...SHAPE, ...BEYOND],
    'changing nodes and relationships',
    'labels, properties and indexes come from the schema of guitu (docs/schema.md)',
  );
