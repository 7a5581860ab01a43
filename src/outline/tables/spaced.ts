import { BLANK_UNITS, holdsAny } from '../../lexicon/unit-table';
import type { SourceText } from '../../read/source-text';
import { type ColumnRole, columnRole, isNature, isUnit, isValue } from './columns';
import type { DraftCell, DraftRow, DraftTable } from './draft';
import type { TextLine } from './separated';

interface Word {
  text: string;
  from: number;
  to: number;
}

const LEAST = 3;

/**
 * Tables of which a single blank is left between the cells, as PDF text has them: a head of known column words, then rows
 * read from both ends: numbers, units and values are known by their form, and the words between make the name.
 */
export function spacedTables(source: SourceText, lines: TextLine[]): DraftTable[] {
  const tables: DraftTable[] = [];
  for (let i = 0; i < lines.length; ) {
    const head = headOf(lines[i]!);
    const rows = head ? rowsBelow(source, lines, i + 1, head.roles) : undefined;
    if (head && rows && rows.rows.length >= 2) {
      const cells = head.words.map(({ from, to }, column) => ({
        text: source.clean.slice(from, to),
        column,
        header: true,
      }));
      tables.push({ from: lines[i]!.from, to: rows.to, rows: [{ cells }, ...rows.rows], headers: 1 });
      i = rows.next;
    } else i++;
  }
  return tables;
}

function wordsOf({ text, from }: TextLine): Word[] {
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    from: from + match.index,
    to: from + match.index + match[0].length,
  }));
}

function headOf(line: TextLine): { words: Word[]; roles: ColumnRole[] } | undefined {
  if (line.text.length > 160 || !holdsAny(line.text, BLANK_UNITS) || !/\S\s+\S+\s+\S/u.test(line.text))
    return undefined;
  const words = wordsOf(line);
  const roles = words.map(({ text }) => columnRole(text));
  const told = roles.includes('name') && roles.some((role) => role === 'value' || role === 'unit');
  return words.length >= LEAST && told && !roles.includes(undefined)
    ? { words, roles: roles as ColumnRole[] }
    : undefined;
}

function rowsBelow(source: SourceText, lines: TextLine[], start: number, roles: ColumnRole[]) {
  const rows: DraftRow[] = [];
  let next = start;
  let to = 0;
  for (; next < lines.length; next++) {
    if (!lines[next]!.text.trim()) continue;
    const cells = cellsOf(source, wordsOf(lines[next]!), roles);
    if (!cells) break;
    rows.push({ cells });
    to = lines[next]!.to;
  }
  return { rows, next, to };
}

const FITS: Partial<Record<ColumnRole, (text: string) => boolean>> = {
  ordinal: (text) => /^\d{1,3}$/u.test(text),
  unit: isUnit,
  value: isValue,
  nature: isNature,
};

/** Cells of a row: the columns behind the name from the right, those before it from the left, the name between. */
function cellsOf(source: SourceText, words: Word[], roles: ColumnRole[]): DraftCell[] | undefined {
  const name = roles.indexOf('name');
  const tail: DraftCell[] = [];
  let end = words.length;
  for (let column = roles.length - 1; column > name; column--) {
    const word = words[end - 1];
    const fits = FITS[roles[column]!] ?? (() => true);
    if (!word || !fits(word.text)) return undefined;
    tail.unshift({ text: source.clean.slice(word.from, word.to), column });
    end--;
  }
  const front: DraftCell[] = [];
  let at = 0;
  for (let column = 0; column < name; column++) {
    const fits = FITS[roles[column]!] ?? (() => end - at > name - column);
    if (at >= end - 1 || !fits(words[at]!.text)) continue;
    front.push({ text: source.clean.slice(words[at]!.from, words[at]!.to), column });
    at++;
  }
  if (at >= end) return undefined;
  return [...front, { text: source.clean.slice(words[at]!.from, words[end - 1]!.to), column: name }, ...tail];
}
