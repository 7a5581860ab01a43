import { MappedText } from '../../read/mapped-text';
import type { SourceText } from '../../read/source-text';
import { type ColumnRole, columnRole, isNature, isUnit, isValue } from './columns';
import type { DraftRow, DraftTable } from './draft';
import { type Column, columnsOf, type Filled, headAt } from './listed-head';
import type { TextLine } from './separated';

const LONGEST_CELL = 70;
/** No row takes up more lines. */
const LONGEST_ROW = 200;
const LONGEST_TEXT_CELL = 400;
const ENDS =
  /^(?:第[一二三四五六七八九十]+[章节]|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|专栏|表\s*\d|附件|注[：:])/u;

/**
 * Tables that lost their lines: one cell a line, no separator left. The head is a row of known column words; rows start at
 * running numbers, or end at 约束性/预期性, or have as many lines as the head.
 */
export function listedTables(source: SourceText, lines: TextLine[]): DraftTable[] {
  const filled: Filled[] = [];
  for (const { from, text } of lines) {
    const trimmed = text.trim();
    if (!trimmed) continue;
    const at = from + text.indexOf(trimmed);
    filled.push({ from: at, to: at + trimmed.length, text: trimmed, role: columnRole(trimmed) });
  }
  const ends = { cells: endsOf(filled, LONGEST_CELL), texts: endsOf(filled, LONGEST_TEXT_CELL) };
  const tables: DraftTable[] = [];
  for (let i = 0; i < filled.length; ) {
    const head = headAt(filled, i);
    const body = head && bodyOf(filled, i + head.length, head, head.includes('text') ? ends.texts : ends.cells);
    if (head && body) {
      tables.push(draft(source, filled, i, head, body));
      i = body.end;
    } else i += head?.length ?? 1;
  }
  return tables;
}

/** For each line, where a table that it lies in must end: at a line too long for a cell, or one that opens another part. */
function endsOf(filled: Filled[], longest: number): Uint32Array {
  const ends = new Uint32Array(filled.length + 1).fill(filled.length);
  for (let i = filled.length - 1; i >= 0; i--) {
    const { text } = filled[i]!;
    ends[i] = text.length > longest || (ENDS.test(text) && !isNumber(filled[i + 1]?.text)) ? i : ends[i + 1]!;
  }
  return ends;
}

/** Index ranges of the rows behind the head, and where the table ends. */
function bodyOf(
  filled: Filled[],
  start: number,
  head: ColumnRole[],
  ends: Uint32Array,
): { rows: [number, number][]; end: number } | undefined {
  const end = ends[start]!;
  const rows = head.includes('ordinal')
    ? byNumber(filled, start, end)
    : head.includes('nature')
      ? byNature(filled, start, end)
      : byWidth(filled, start, end, head);
  return rows && rows.length >= 2 ? { rows, end: rows.at(-1)![1] } : undefined;
}

const isNumber = (text: string | undefined): boolean => text !== undefined && /^\d{1,3}$/u.test(text);

/** Rows from each running number to the next. */
function byNumber(filled: Filled[], start: number, end: number): [number, number][] | undefined {
  const starts: number[] = [];
  for (let i = start, wanted = 1; i < end && i <= (starts.at(-1) ?? start) + LONGEST_ROW; i++)
    if (filled[i]!.text === String(wanted)) {
      starts.push(i);
      wanted++;
    }
  if (starts.length < 2 || starts[0]! - start > 2) return undefined;
  const widths = starts.slice(1).map((at, k) => at - starts[k]!);
  const width = mode(widths);
  const last = starts.at(-1)!;
  const rows = starts.map((at, k): [number, number] => [at, starts[k + 1] ?? Math.min(end, last + width)]);
  rows[0] = [start, rows[0]![1]];
  return rows;
}

function byNature(filled: Filled[], start: number, end: number): [number, number][] {
  const rows: [number, number][] = [];
  for (let i = start, from = start; i < end && i <= from + LONGEST_ROW; i++)
    if (isNature(filled[i]!.text)) {
      rows.push([from, i + 1]);
      from = i + 1;
    }
  return rows;
}

function byWidth(filled: Filled[], start: number, end: number, head: ColumnRole[]): [number, number][] | undefined {
  const width = head.length;
  const rows: [number, number][] = [];
  for (let at = start; at + width <= end; at += width) {
    const fits = head.every((role, k) =>
      (role === 'value' ? isValue : role === 'unit' ? isUnit : () => true)(filled[at + k]!.text),
    );
    if (!fits) break;
    rows.push([at, at + width]);
  }
  return head.includes('value') ? rows : undefined;
}

function mode(values: number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

function draft(
  source: SourceText,
  filled: Filled[],
  start: number,
  head: ColumnRole[],
  body: { rows: [number, number][]; end: number },
): DraftTable {
  const grouped = head.includes('group');
  const width = rowWidth(filled, head, body.rows) + (grouped ? 1 : 0);
  const { columns, rows: heads } = columnsOf(filled.slice(start, start + head.length), width);
  const rows: DraftRow[] = heads.map((cells) => ({
    cells: cells.map(({ lines, column, span }) => ({ text: textOf(source, lines), column, span, header: true })),
  }));
  let group: Filled[] = [];
  for (const [from, to] of body.rows) {
    const own = [...group, ...filled.slice(from, to)];
    group = [];
    const ordinal = own.findIndex(({ text }) => isNumber(text));
    const lead = grouped && head.includes('ordinal') ? Math.max(ordinal, 0) : 0;
    const rest = own.slice(lead);
    if (grouped && to !== body.end)
      while (rest.length > width - 1 && !isFilledCell(rest.at(-1)!.text)) group.unshift(rest.pop()!);
    rows.push({ cells: assign(source, columns, grouped ? [own.slice(0, lead), rest] : [[], rest]) });
  }
  return { from: filled[start]!.from, to: filled[body.end - 1]!.to, rows, headers: heads.length };
}

/** Lines that most rows have, without the group's name that stands at the end of some for the next. */
function rowWidth(filled: Filled[], head: ColumnRole[], rows: [number, number][]): number {
  const numbered = head.includes('ordinal');
  return mode(
    rows.map(([from, to]) => {
      let start = from;
      while (numbered && start < to && !isNumber(filled[start]!.text)) start++;
      let end = to;
      if (!head.includes('text')) while (end > start + 1 && !isFilledCell(filled[end - 1]!.text)) end--;
      return end - start;
    }),
  );
}

const isFilledCell = (text: string): boolean => isValue(text) || isNature(text) || isUnit(text);

const CHECKS: Partial<Record<ColumnRole, (text: string) => boolean>> = {
  ordinal: isNumber,
  unit: isUnit,
  value: isValue,
  nature: isNature,
};

/** Gives the lines of a row to the columns; names and texts take up what was wrapped. */
function assign(source: SourceText, columns: Column[], [group, lines]: Filled[][]): DraftRow['cells'] {
  const cells: DraftRow['cells'] = [];
  let at = 0;
  for (const [column, { role }] of columns.entries()) {
    if (role === 'group' && column === 0) {
      if (group!.length) cells.push({ text: textOf(source, group!), column });
      continue;
    }
    if (at >= lines!.length) break;
    const check = CHECKS[role];
    if (check && !check(lines![at]!.text) && lines!.length - at < columns.length - column) continue;
    const taken = [lines![at++]!];
    const next = CHECKS[columns[column + 1]?.role ?? 'text'];
    while (!check && lines!.length - at > columns.length - column - 1 && !(next ?? (() => false))(lines![at]!.text))
      taken.push(lines![at++]!);
    cells.push({ text: textOf(source, taken), column });
  }
  return cells;
}

const textOf = (source: SourceText, lines: Filled[]): MappedText =>
  MappedText.concat(lines.map(({ from, to }) => source.clean.slice(from, to)));
