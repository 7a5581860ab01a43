/**
 * Tables on a page of a PDF, which says only where each piece of text stands. Columns are the stretches of the page's
 * width that pieces share; rows go by a column of numbers (running numbers, else values), for the other cells of a row
 * may be wrapped over lines above and below. A region that shows no such order stays as it is, line by line.
 */
import { lineOf, type PdfLine, type Piece } from './pdf-pieces';

/** So many lines with several columns, so many columns and so many rows make a table. */
const LEAST_LINES = 3;
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 2;
/** Lines of one cell stand no further apart (in sizes of type). */
const LINE_HEIGHT = 1.8;
/** Parts of the width of the page's text: what a line of one column in a table takes up at most, a wrapped end of a cell. */
const NARROW = 0.5;
const SHORT = 0.3;
/** A gap (in sizes of type) that is none. */
const TOUCH = 0.1;
/** No page is wider, in points; a file that says so is damaged. */
const WIDEST_PAGE = 20_000;
/** Lines in a row without columns of their own (cells that are wrapped). */
const MOST_SINGLE = 3;
const NUMBER = /^\d{1,3}$/u;
const VALUE = /^[[（(〔≥≤<>＜＞约]{0,2}-?\d[\d.,%％〕\])）左右以上内—~～-]*$|^[-—－]{1,2}$/u;
const CAPTION = /^(?:专栏|附?表)|^[（(]?单位|[:：]$/u;

type Row = Piece[];
interface Range {
  start: number;
  end: number;
}

const right = (piece: Piece): number => piece.x + piece.width;
const extent = (row: Row): number => right(row.at(-1)!) - row[0]!.x;
const isDivided = (row: Row): boolean => row.some((piece, i) => i > 0 && piece.x - right(row[i - 1]!) > piece.size);
const isNear = (a: Row, b: Row): boolean =>
  Math.abs(a[0]!.y - b[0]!.y) < LINE_HEIGHT * Math.max(a[0]!.size, b[0]!.size);

/** The lines of a page, those of its tables a row each, cells apart by tabs (empty ones too). */
export function linesWithTables(rows: Row[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let done = 0;
  for (const { start, end } of regionsOf(rows)) {
    const table = gridOf(rows.slice(start, end).map(joined));
    if (!table) continue;
    lines.push(...rows.slice(done, start).map(lineOf), ...table);
    done = end;
  }
  return [...lines, ...rows.slice(done).map(lineOf)];
}

/** Stretches of lines with several columns, with the wrapped ends of cells above, between and below. */
function regionsOf(rows: Row[]): Range[] {
  const pieces = rows.flat();
  const width = Math.max(...pieces.map(right)) - Math.min(...pieces.map(({ x }) => x));
  const isPart = (row: Row | undefined, beside: Row): boolean =>
    row !== undefined &&
    !isDivided(row) &&
    extent(row) < SHORT * width &&
    isNear(row, beside) &&
    !CAPTION.test(row[0]!.text);
  const regions: Range[] = [];
  for (let i = 0; i < rows.length; i++) {
    if (!isDivided(rows[i]!)) continue;
    let end = i + 1;
    let divided = 1;
    for (
      let k = end;
      k < rows.length && k - end < MOST_SINGLE && (isDivided(rows[k]!) || extent(rows[k]!) < NARROW * width);
      k++
    )
      if (isDivided(rows[k]!)) {
        divided++;
        end = k + 1;
      }
    if (divided >= LEAST_LINES) {
      let start = i;
      while (start > (regions.at(-1)?.end ?? 0) && isPart(rows[start - 1], rows[start]!)) start--;
      while (isPart(rows[end], rows[end - 1]!)) end++;
      regions.push({ start, end });
    }
    i = end - 1;
  }
  return regions;
}

/** Pieces that touch are one: a PDF begins a new piece wherever the font changes. */
function joined(row: Row): Row {
  const words: Piece[] = [];
  for (const piece of row) {
    const last = words.at(-1);
    if (last && piece.x - right(last) <= TOUCH * piece.size) {
      last.text += piece.text;
      last.width = right(piece) - last.x;
    } else words.push({ ...piece });
  }
  return words;
}

/** The table that the lines of a region are; undefined where their pieces show no columns or no rows. */
function gridOf(lines: Row[]): PdfLine[] | undefined {
  const pieces = lines.flat();
  const anchors = anchorsOf(inColumns(pieces, columnsOf(lines)));
  if (!anchors) return undefined;
  const bounds = boundsOf(anchors);
  const body = lines.map((line) => line.filter(({ y }) => y < bounds[0]!)).filter(({ length }) => length > 0);
  const columns = columnsOf(body);
  if (columns.length < LEAST_COLUMNS) return undefined;
  const head = inColumns(
    pieces.filter(({ y }) => y >= bounds[0]!),
    columns,
  );
  const cells = inColumns(body.flat(), columns);
  const rows = bounds.map((top, r) =>
    cells.map((column) =>
      textOf(column.filter(({ y }) => y < top && y >= (bounds[r + 1] ?? Number.NEGATIVE_INFINITY))),
    ),
  );
  const place = { left: columns[0]!.start, right: columns.at(-1)!.end, size: pieces[0]!.size };
  return [...headRows(head, columns), ...rows]
    .filter((row) => row.some((text) => text !== ''))
    .map((row, i) => ({ ...place, text: row.join('\t'), y: i === 0 ? pieces[0]!.y : (anchors[i] ?? anchors.at(-1)!) }));
}

/** The head as one row, or two where a piece stands over several columns: 2020年 over 规划值 and 完成值. */
function headRows(head: Piece[][], columns: Range[]): string[][] {
  const upper = columns.map(() => '');
  const lower = columns.map(() => '');
  const over = new Set<number>();
  for (const [k, pieces] of head.entries()) {
    const top = pieces[0];
    const group = top && groupBelow(head, columns, k, top);
    if (!group) continue;
    upper[group.start] = top.text.trim();
    for (let at = group.start; at < group.end; at++) {
      over.add(at);
      lower[at] = textOf(head[at]!.filter((piece) => piece !== top));
    }
  }
  for (const [k, pieces] of head.entries()) if (!over.has(k)) upper[k] = textOf(pieces);
  return over.size > 0 ? [upper, lower] : [upper];
}

/** The columns over whose middle a piece of the head stands, all their other words below it. */
function groupBelow(head: Piece[][], columns: Range[], column: number, top: Piece): Range | undefined {
  const isBelow = (at: number): boolean => {
    const pieces = head[at]!.filter((piece) => piece !== top);
    return pieces.length > 0 && pieces.every(({ y }) => y < top.y - top.size);
  };
  const offset = (start: number, end: number): number => {
    const below = head.slice(start, end).flatMap((pieces) => pieces.filter((piece) => piece !== top));
    const left = Math.min(columns[start]!.start, ...below.map(({ x }) => x));
    return Math.abs(top.x + top.width / 2 - (left + Math.max(columns[end - 1]!.end, ...below.map(right))) / 2);
  };
  let best: Range | undefined;
  for (let start = column; start >= 0 && isBelow(start); start--)
    for (let end = Math.max(start + 2, column + 1); end <= columns.length && isBelow(end - 1); end++)
      if (!best || offset(start, end) < offset(best.start, best.end)) best = { start, end };
  return best && offset(best.start, best.end) < Math.min(offset(column, column + 1), 1.5 * top.size) ? best : undefined;
}

const inColumns = (pieces: Piece[], columns: Range[]): Piece[][] => {
  const byColumn = columns.map((): Piece[] => []);
  if (columns.length > 0) for (const piece of pieces) byColumn[columnAt(columns, piece)]!.push(piece);
  return byColumn;
};

/** Stretches of width that pieces share; a few pieces (heads over several columns) may lie across what parts them. */
function columnsOf(lines: Row[]): Range[] {
  const pieces = lines.flat();
  const most = Math.max(0, ...lines.map(({ length }) => length));
  if (most < LEAST_COLUMNS) return [];
  const left = Math.floor(Math.min(...pieces.map(({ x }) => x)));
  const width = Math.ceil(Math.max(...pieces.map(right))) - left + 1;
  if (!(width <= WIDEST_PAGE)) return [];
  const cover = new Uint16Array(width);
  for (const piece of pieces)
    for (let at = Math.round(piece.x) - left; at < Math.round(right(piece)) - left; at++) cover[at]!++;
  for (let across = 0; across <= Math.max(2, pieces.length / 20); across++) {
    const columns: Range[] = [];
    for (let at = 0; at < cover.length; at++) {
      if (cover[at]! <= across) continue;
      const start = at;
      while (cover[at]! > across) at++;
      columns.push({ start: start + left, end: at + left });
    }
    if (columns.length >= most) return columns;
  }
  return [];
}

/** The column in which most of a piece lies, or the nearest. */
function columnAt(columns: Range[], piece: Piece): number {
  const middle = piece.x + piece.width / 2;
  const distance = ({ start, end }: Range): number => Math.max(start - middle, middle - end, 0);
  return columns.reduce((best, column, i) => (distance(column) < distance(columns[best]!) ? i : best), 0);
}

/** Heights of the rows: those of running numbers, or else of the column that holds most values. */
function anchorsOf(byColumn: Piece[][]): number[] | undefined {
  const numbers = byColumn.map((column) => column.filter(({ text }) => NUMBER.test(text.trim())));
  const running = numbers.find(
    (column) =>
      column.length >= LEAST_ROWS &&
      column.every(({ text }, i) => i === 0 || Number(text) === Number(column[i - 1]!.text) + 1),
  );
  const values = byColumn.map((column) => column.filter(({ text }) => VALUE.test(text.trim())));
  const fullest = values.reduce((a, b) => (b.length > a.length ? b : a), []);
  const anchors = running ?? fullest;
  return anchors.length >= LEAST_ROWS ? anchors.map(({ y }) => y) : undefined;
}

/** Heights at which the rows begin, from the first row of the body down: half-way between its anchors. */
function boundsOf(anchors: number[]): number[] {
  const steps = anchors.slice(1).map((y, i) => anchors[i]! - y);
  const usual = [...steps].sort((a, b) => a - b)[steps.length >> 1]!;
  return [anchors[0]! + usual / 2, ...steps.map((step, i) => anchors[i]! - step / 2)];
}

/** The text of a cell: its lines joined as Chinese is, words and numbers of Latin script kept apart. */
function textOf(cell: Piece[]): string {
  let text = '';
  for (const piece of [...cell].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const word = piece.text.trim();
    text += /[A-Za-z]$/u.test(text) && /^[A-Za-z]/u.test(word) ? ` ${word}` : word;
  }
  return text;
}
