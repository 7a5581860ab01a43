/**
 * Where in a text an error of the embedded engine lies. The engine shows line and caret for errors of grammar; for names
 * that it does not know it gives the name alone, which is looked for in the text.
 */

/** Messages that name what they are about, and how it stands in the text. */
const NAMED: [message: RegExp, pattern: (name: string) => string][] = [
  [/Cannot find property (\w+) for/u, (name) => `\\.\\s*\`?${name}\\b`],
  [/Table (\w+) does not exist/u, (name) => `[:|]\\s*\`?${name}\\b`],
  [/Variable (\w+) is not in scope/u, (name) => `(?<![.:$\\w])${name}\\b(?!\\s*\\()`],
  [/function (\w+) does not exist/iu, (name) => `\\b${name}\\s*\\(`],
  [/Function (\w+) did not receive/u, (name) => `\\b${name}\\s*\\(`],
  [/Parameter (\w+) not found/u, (name) => `\\$${name}\\b`],
];

/** What the engine says of errors of grammar; its carets stand by count of characters, as if all were of one width. */
const GRAMMAR =
  /^(?<what>[\s\S]*?)(?: <[\s\S]*>)?(?:: expected rule \w+)? \(line: (?<line>\d+), offset: (?<offset>\d+)\)\n"(?<text>[\s\S]*)"\s*(?<carets>\^*)\s*$/u;

function realigned({ groups }: RegExpExecArray): string {
  const { what, line, offset, text, carets } = groups as Record<string, string>;
  const column = Number(offset);
  return `${what} (line ${line}, column ${column + 1})\n"${text}"\n ${space(text!.slice(0, column))}${carets || '^'}`;
}

/** The message with line, column and a caret under the place, if the text shows it. */
export function withCaret(message: string, cypher: string): string {
  const grammar = GRAMMAR.exec(message);
  if (grammar) return realigned(grammar);
  const at = /<EOF>/u.test(message) ? cypher.trimEnd().length : placeOf(message, cypher);
  if (at === undefined) return message;
  const before = cypher.slice(0, at).split('\n');
  const column = before.at(-1)!.length;
  const line = cypher.split('\n')[before.length - 1]!;
  const [head = ''] = message.split('\n"');
  return `${head.replace(/ \(line: \d+, offset: \d+\)/u, '')} (line ${before.length}, column ${column + 1})\n"${line}"\n ${space(line.slice(0, column))}^`;
}

function placeOf(message: string, cypher: string): number | undefined {
  for (const [pattern, inText] of NAMED) {
    const name = pattern.exec(message)?.[1];
    const match = name && new RegExp(inText(name), 'iu').exec(cypher);
    if (match) return match.index + match[0].search(/[\p{L}\p{N}_$]/u);
  }
  return undefined;
}

/** As wide as the text on a terminal: a Chinese character takes two columns. */
const space = (text: string): string =>
  text
    .replace(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu, '  ')
    .replace(/\S/gu, ' ');
