/** The words around quantities (lexicon/measure-words.tsv) as anchored matchers. */
import { lexiconRows } from '../../lexicon/table';

type Role = 'lead' | 'adverb' | 'act' | 'do';

let byRole: Map<Role, string[]> | undefined;

function wordsOf(...roles: Role[]): string[] {
  if (!byRole) {
    byRole = new Map();
    for (const [word, role] of lexiconRows('measure-words.tsv')) {
      const list = byRole.get(role as Role);
      if (list) list.push(word!);
      else byRole.set(role as Role, [word!]);
    }
  }
  return roles.flatMap((r) => byRole!.get(r) ?? []).sort((a, b) => b.length - a.length);
}

const literal = (word: string): string => word.replace(/[()]/gu, '\\$&');

/** What the words open with. */
export const opensAnyOf = (...roles: Role[]): string =>
  wordsOf(...roles)
    .map((word) => word[0])
    .join('');

/** Any of the words, longest first, as a source for a larger expression. */
export const anyOf = (...roles: Role[]): string =>
  wordsOf(...roles)
    .map(literal)
    .join('|');
