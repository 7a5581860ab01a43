/**
 * What a read may not do, beyond what the engines refuse by themselves: they let "read-only" text write files
 * (`COPY … TO`, `EXPORT DATABASE`), read them (`LOAD FROM`, `LOAD CSV`), fetch extensions and change settings.
 */
import { GuituError } from '../errors';
import { bareCode } from './dialect';

const FORBIDDEN: [RegExp, string][] = [
  [/\b(?:create|merge|delete|remove|drop|alter|set)\b/i, 'changes the graph'],
  [/\bcopy\b|\bexport\s+database\b|\bimport\s+database\b/i, 'copies between the graph and files'],
  [/\bload\s+(?:with|from|csv|extension)\b/i, 'reads files or loads extensions'],
  [/^\s*(?:install|uninstall|update|load|attach|detach|use|checkpoint|begin|commit|rollback)\b/i, 'manages the engine'],
  [/^\s*call\s+\w+\s*=/i, 'changes a setting'],
];

/** Throws a GuituError if the text would do anything but read. */
export function assertReadOnly(cypher: string): void {
  const code = bareCode(cypher)
    .replace(/\.\s*\w+/g, '.x')
    .replace(/[:$]\s*\w+/g, ':x');
  for (const [pattern, does] of FORBIDDEN) {
    const match = pattern.exec(code);
    if (match)
      throw new GuituError(`refused: the query ${does} (${match[0].trim()}), and only reading is allowed`, {
        exitCode: 2,
        hint: 'the graph is made from documents alone: change it with guitu build, guitu remove and guitu judge',
      });
  }
}
