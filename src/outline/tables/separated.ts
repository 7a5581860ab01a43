import { holdsRun, unitTable } from '../../lexicon/unit-table';
import { MappedText } from '../../read/mapped-text';
import type { SourceText } from '../../read/source-text';
import type { DraftCell, DraftTable } from './draft';

/** A physical line of the clean text. */
export interface TextLine {
  from: number;
  to: number;
  text: string;
}

export function textLines({ clean }: SourceText): TextLine[] {
  const lines: TextLine[] = [];
  for (let at = 0; at <= clean.text.length; ) {
    let to = clean.text.indexOf('\n', at);
    if (to < 0) to = clean.text.length;
    lines.push({ from: at, to, text: clean.text.slice(at, to) });
    at = to + 1;
  }
  return lines;
}

const LONGEST_BLANK = 2;

/**
 * Tables whose cells are parted by tabs, bars or runs of blanks, a row to a line; and tables of which each cell stands on a
 * line of its own that opens with a tab, rows parted by blank lines (cells without a tab go on from the one above).
 */
export function separatedTables(source: SourceText, lines: TextLine[]): DraftTable[] {
  const tables: DraftTable[] = [];
  for (let i = 0; i < lines.length; ) {
    const found = tabLed(source, lines, i) ?? rowsOnLines(source, lines, i);
    if (found?.table) tables.push(found.table);
    i = found ? found.next : i + 1;
  }
  return tables;
}

/** Rows on lines: at least two lines in a row with the same separator and about as many cells. */
function rowsOnLines(
  source: SourceText,
  lines: TextLine[],
  first: number,
): { table: DraftTable; next: number } | undefined {
  const separator = separatorOf(lines[first]!.text);
  if (!separator) return undefined;
  const rows: DraftCell[][] = [];
  let next = first;
  let last = first;
  for (let blank = 0; next < lines.length && blank <= 1; next++) {
    const line = lines[next]!;
    if (!line.text.trim()) {
      blank++;
      continue;
    }
    if (/^[\s|:：+=-]+$/u.test(line.text) && separator === BAR) {
      last = next;
      continue;
    }
    const cells = cellsOf(source, line, separator);
    if (cells.length < 2 || separatorOf(line.text) !== separator) break;
    rows.push(cells);
    last = next;
    blank = 0;
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length < 2 || width < (separator === BLANKS ? 3 : 2)) return undefined;
  if (separator === BLANKS && rows.length < 3) return undefined;
  return {
    table: { from: lines[first]!.from, to: lines[last]!.to, rows: rows.map((cells) => ({ cells })), headers: -1 },
    next: last + 1,
  };
}

const TAB = /\t/gu;
const BAR = /[|｜]/gu;
const BLANKS = /[ 　]{2,}/gu;
const BLANK = unitTable(' 　');
const LONGEST_CELL = 60;

function separatorOf(text: string): RegExp | undefined {
  const inner = text.trim();
  if (inner.length < 3) return undefined;
  if (inner.includes('\t') && /\S\t+\S/u.test(inner)) return TAB;
  if (/^[|｜].*[|｜]$/u.test(inner)) return BAR;
  if (!holdsRun(inner, BLANK, 2)) return undefined;
  const pieces = inner.split(BLANKS);
  return pieces.length >= 3 && pieces.every((piece) => piece.length <= LONGEST_CELL) && !/[。；]/u.test(inner)
    ? BLANKS
    : undefined;
}

function cellsOf(source: SourceText, line: TextLine, separator: RegExp): DraftCell[] {
  const text = line.text.replace(/\s+$/u, '');
  let from =
    separator === BAR ? text.search(/[|｜]/u) + 1 : separator === BLANKS ? text.length - text.trimStart().length : 0;
  const end = separator === BAR ? Math.max(text.lastIndexOf('|'), text.lastIndexOf('｜')) : text.length;
  const cells: DraftCell[] = [];
  let column = 0;
  const add = (to: number): void => {
    const cell = source.clean.slice(line.from + from, line.from + to).trim();
    if (cell.length) cells.push({ text: cell, column });
    column++;
  };
  separator.lastIndex = 0;
  for (const match of text.matchAll(separator)) {
    if (match.index < from || match.index >= end) continue;
    add(match.index);
    from = match.index + match[0].length;
  }
  add(end);
  return cells;
}

/** Each cell on a line that opens with a tab; a run of such lines that is no table is passed over whole. */
function tabLed(
  source: SourceText,
  lines: TextLine[],
  first: number,
): { table?: DraftTable; next: number } | undefined {
  if (!isTabLed(lines[first]!.text) || !lines[first]!.text.trim()) return undefined;
  const rows: DraftCell[][] = [];
  const widths: number[] = [];
  let row: DraftCell[] | undefined;
  let column = 0;
  let last = first;
  let blank = 0;
  for (let at = first; at < lines.length; at++) {
    const { text, from, to } = lines[at]!;
    if (isTabLed(text)) {
      if (!row || blank > 0) {
        row = [];
        rows.push(row);
        column = 0;
      }
      const cell = source.clean.slice(from, to).trim();
      if (cell.length) row.push({ text: cell, column });
      widths[rows.length - 1] = ++column;
      blank = 0;
      last = at;
    } else if (!text.trim()) {
      if (++blank > LONGEST_BLANK) break;
    } else {
      const open = row?.at(-1);
      if (blank > 0 || !open || text.length > LONGEST_CELL || open.column !== column - 1) break;
      open.text = MappedText.concat([open.text, source.clean.slice(from, to).trim()]);
      last = at;
    }
  }
  const width = Math.max(...widths);
  const full = widths.filter((n) => n === width).length;
  if (rows.length < 2 || width < 2 || full < rows.length * 0.6) return { next: last + 1 };
  return {
    table: { from: lines[first]!.from, to: lines[last]!.to, rows: rows.map((cells) => ({ cells })), headers: -1 },
    next: last + 1,
  };
}

const isTabLed = (text: string): boolean => text.startsWith('\t') && !text.slice(1).trimEnd().includes('\t');
