import type { MappedText } from '../../read/mapped-text';
import { columnRole, isNature, isValue } from './columns';
import type { DraftRow, DraftTable } from './draft';

/** How many rows at the top head the columns. */
export function headerRows({ rows, headers }: DraftTable): number {
  if (headers >= 0) return headers;
  let marked = 0;
  while (marked < rows.length && rows[marked]!.cells.length > 0 && rows[marked]!.cells.every((cell) => cell.header))
    marked++;
  if (marked > 0 && marked < rows.length) return marked;
  let count = 0;
  while (count < Math.min(3, rows.length - 1) && heads(rows[count]!, rows[count + 1], count === 0)) count++;
  return count;
}

/** A row heads columns where it holds column words and no values; a first row also where values stand below its cells. */
const heads = ({ cells }: DraftRow, below: DraftRow | undefined, first: boolean): boolean => {
  const words = cells.filter(({ text }) => columnRole(text.text)).length;
  const data = cells.some(({ text }) => (isValue(text.text) && !columnRole(text.text)) || isNature(text.text));
  if (cells.length === 0 || data) return false;
  if (words >= cells.length / 2) return true;
  const valued = below?.cells.filter(({ text }) => isValue(text.text)).map(({ column }) => column) ?? [];
  return (
    first && cells.length > 1 && valued.length > 0 && valued.every((at) => cells.some(({ column }) => column === at))
  );
};

/** Words above each column, outermost first. A cell of an upper row reaches over the empty cells to its right. */
export function headerPaths(rows: DraftRow[]): string[][] {
  const paths: string[][] = [];
  const width = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column, span }) => column + (span ?? 1))));
  for (const [i, { cells }] of rows.entries()) {
    const above = i < rows.length - 1;
    for (const [k, { text, column, span }] of cells.entries()) {
      const next = cells[k + 1]?.column ?? width;
      const to = (span ?? 1) > 1 ? column + span! : above && hasBelow(rows[i + 1]!, column, next) ? next : column + 1;
      for (let at = column; at < to; at++) {
        const path = (paths[at] ??= []);
        const words = plain(text);
        if (path.at(-1) !== words) path.push(words);
      }
    }
  }
  return Array.from({ length: width }, (_, column) => paths[column] ?? []);
}

const hasBelow = ({ cells }: DraftRow, from: number, to: number): boolean =>
  cells.some(({ column }) => column > from && column < to);

const plain = (text: MappedText): string => text.text.replace(/[\s　]+/gu, '');

const ORDINAL = /^(?:[（(]?\d{1,3}[）)]?[.、．\s]\s*|[①-⑳]\s*)(?=[\p{Script=Han}“A-Z])/u;
const FOOTNOTE = /(?:[①-⑳*※]|[[〔【][\d*]{1,2}[\]〕】])+$/u;

/** Name of an indicator or project without its running number and footnote marks. */
export function nameCell(text: MappedText): MappedText {
  const start = ORDINAL.exec(text.text)?.[0].length ?? 0;
  const end = FOOTNOTE.exec(text.text)?.index ?? text.length;
  return start === 0 && end === text.length ? text : text.slice(start, end).trim();
}
