/** Completion of the shell: what may stand where the line ends. */
import { columnsOf, NODE_TYPES, RELATIONSHIP_TYPES } from '../../graph-schema/index';

const KEYWORDS = [
  'MATCH',
  'OPTIONAL MATCH',
  'WHERE',
  'RETURN',
  'ORDER BY',
  'LIMIT',
  'WITH',
  'UNWIND',
  'DISTINCT',
  'count(',
  'collect(',
];

const LABELS = [...NODE_TYPES.map((t) => t.label), ...RELATIONSHIP_TYPES.map((t) => t.type)];
const PROPERTIES = [
  ...new Set([...NODE_TYPES, ...RELATIONSHIP_TYPES].flatMap((t) => columnsOf(t.properties).map((c) => c.name))),
];

/** For readline: the candidates, and the part of the line that they replace. */
export function completer(commands: string[], questions: string[]): (line: string) => [string[], string] {
  // The first pattern that fits says what is being written; its group is the beginning of it.
  const places: [pattern: RegExp, words: string[]][] = [
    [/^:(?:run|help)\s+([\w-]*)$/u, questions],
    [/^:schema\s+(\w*)$/u, LABELS],
    [/^(:\w*)$/u, commands],
    [/[:|]\s*(\w*)$/u, LABELS],
    [/\.(\w*)$/u, PROPERTIES],
    [/(?:^|\W)(\w+)$/u, [...KEYWORDS, ...PROPERTIES]],
  ];
  return (line) => {
    for (const [pattern, words] of places) {
      const word = pattern.exec(line)?.[1];
      if (word !== undefined) return [words.filter((w) => w.toLowerCase().startsWith(word.toLowerCase())), word];
    }
    return [[], line];
  };
}
