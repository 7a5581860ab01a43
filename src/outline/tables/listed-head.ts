import type { ColumnRole } from './columns';

/** The head of a table that was flattened to one cell a line: which lines are one, and which columns they head. */

/** A line with something on it. */
export interface Filled {
  from: number;
  to: number;
  text: string;
  /** Role of the column that it heads, if any. */
  role?: ColumnRole;
}

/** A column of the body. */
export interface Column {
  role: ColumnRole;
  /** Lines of the head that name it. */
  lines: Filled[];
}

/** A cell of the head, over `span` columns from `column`. */
export interface HeadCell {
  lines: Filled[];
  column: number;
  span: number;
}

/** The columns, and the one or two rows of cells that head them. */
interface Head {
  columns: Column[];
  rows: HeadCell[][];
}

const LEAST_COLUMNS = 3;
const MOST_COLUMNS = 14;

/** Roles of the head's lines, if the lines from `start` are one. */
export function headAt(filled: Filled[], start: number): ColumnRole[] | undefined {
  const first = filled[start]!.role;
  if (!first || first === 'value' || first === 'unit' || first === 'nature') return undefined;
  const roles: ColumnRole[] = [];
  for (let i = start; i < filled.length && roles.length < MOST_COLUMNS; i++) {
    const { role } = filled[i]!;
    if (!role) break;
    roles.push(role);
  }
  const told =
    roles.includes('name') &&
    roles.some((role) => role === 'value' || role === 'unit' || role === 'text' || role === 'nature');
  const pair = roles.length === 2 && roles[0] === 'name' && roles[1] === 'value' && isCaptioned(filled, start);
  return (roles.length >= LEAST_COLUMNS || pair) && told ? roles : undefined;
}

/** Two columns are a table only below its title or unit: 表1 …, 单位：%, 指标, 涨跌幅度. */
const isCaptioned = (filled: Filled[], start: number): boolean =>
  filled.slice(Math.max(0, start - 2), start).some(({ text }) => CAPTION.test(text));
const CAPTION = /^(?:附?表|专栏)\s*\d|^[（(]?(?:计量)?单\s*位\s*[：:]/u;

/**
 * Columns under the lines of a head, for rows of `width` cells. More lines than that are either a head of two rows (2020年,
 * 2025年, then 目标值, 实绩值, 目标值) or words that were wrapped (2020年, 完成情况).
 */
export function columnsOf(head: Filled[], width: number): Head {
  const own = head.map((line): Column => ({ role: line.role!, lines: [line] }));
  return (own.length > width && twoRows(own, width)) || oneRow(merged(own, width));
}

const PERIOD = /(?:19|20)\d\d|“/u;
const isPeriod = ({ role, lines }: Column): boolean => role === 'value' && PERIOD.test(lines[0]!.text);

/** The values without a period at the end of the head are its lower row, if they fill the width below the periods. */
function twoRows(head: Column[], width: number): Head | undefined {
  let cut = head.length;
  while (cut > 0 && head[cut - 1]!.role === 'value' && !isPeriod(head[cut - 1]!)) cut--;
  const upper = head.slice(0, cut);
  const lower = head.slice(cut);
  const parents = upper.filter(isPeriod).length;
  if (parents < 1 || lower.length <= parents || upper.length - parents + lower.length !== width) return undefined;
  const groups = groupsOf(lower, parents);
  if (!groups) return undefined;
  const columns: Column[] = [];
  const rows: HeadCell[][] = [[], []];
  for (const cell of upper) {
    const below = isPeriod(cell) ? groups.shift()! : [];
    rows[0]!.push({ lines: cell.lines, column: columns.length, span: Math.max(1, below.length) });
    for (const [k, { lines }] of below.entries()) rows[1]!.push({ lines, column: columns.length + k, span: 1 });
    columns.push(...(below.length ? below : [cell]));
  }
  return { columns, rows };
}

const oneRow = (columns: Column[]): Head => ({
  columns,
  rows: [columns.map(({ lines }, column) => ({ lines, column, span: 1 }))],
});

/** Shares the lower row out among its periods: evenly, or a new share where a word comes again. */
function groupsOf(lower: Column[], parents: number): Column[][] | undefined {
  const even = lower.length / parents;
  if (Number.isInteger(even)) return Array.from({ length: parents }, (_, k) => lower.slice(k * even, (k + 1) * even));
  const groups: Column[][] = [];
  for (const column of lower) {
    const group = groups.at(-1);
    const comesAgain = group?.some(({ lines }) => lines[0]!.text === column.lines[0]!.text);
    if (!group || comesAgain) groups.push([column]);
    else group.push(column);
  }
  return groups.length === parents ? groups : undefined;
}

/** Joins wrapped words of the head ("2020年", "完成情况") until there are as many columns as the rows have. */
function merged(columns: Column[], width: number): Column[] {
  const joined = [...columns];
  for (let i = 0; joined.length > width && i < joined.length - 1; ) {
    const [left, right] = [joined[i]!, joined[i + 1]!];
    const wrapped = left.role === 'value' && right.role === 'value' && !isPeriod(right);
    if (wrapped) joined.splice(i, 2, { role: 'value', lines: [...left.lines, ...right.lines] });
    else i++;
  }
  return joined;
}
