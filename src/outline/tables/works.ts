import type { Cell, Table } from '../document';

/** Tables that list works: one row a project, with where, what, when, by whom and for how much it is built. */

const NAME_OF_WORK = /^(?:[\p{Script=Han}]{0,4}(?:项目|工程))(?:[（(]工程[）)])?名称$/u;
const NAME = /^(?:(?:重[点大]|主要|建设|计划)*(?:项目|工程)(?:名称)?|名称)$/u;
/** What only tables of works say. */
const OF_WORKS =
  /^(?:主要)?建设(?:地点|地址|单位|内容|规模|性质|年限|周期|工期|阶段|主体)|^(?:项目)?(?:业主|法人)|项目(?:单位|地点|类型|进展|阶段)|总投资|计划投资|投资(?:估算|规模|额)|^(?:责任|牵头|实施)(?:单位|部门|主体)|起止年限|形象进度/u;
/** Rows that add up or part the list: 合计, 一、交通项目（12个）, 其他. */
const NO_WORK =
  /^(?:总?合?计|小计|总计|其他|其它|共计|累计)|^[一二三四五六七八九十]+[、.]|^[（(][一二三四五六七八九十]+[）)]|[（(]共?\d+[个项][）)]$|^[\d\s.,%—－-]*$/u;

const columns = new WeakMap<Table, { column: number | undefined }>();

/** The column that names the works of a table that lists such; undefined for other tables. */
export function worksColumn(table: Table): number | undefined {
  let known = columns.get(table);
  if (!known) columns.set(table, (known = { column: findColumn(table) }));
  return known.column;
}

/** The cell that names the work of a row. */
export function workIn(table: Table, cells: Cell[]): Cell | undefined {
  const column = worksColumn(table);
  const cell = cells.find((c) => c.column === column);
  return cell && cells.length > 1 && !NO_WORK.test(cell.text.text.trim()) ? cell : undefined;
}

/** The name in such a cell, wrapped lines joined. */
export const nameOfWork = (cell: Cell): string => cell.text.text.replace(/\s+/gu, '');

function findColumn({ rows }: Table): number | undefined {
  const heads = new Map<number, string>();
  for (const { cells, isHeader } of rows)
    for (const { column, header, text } of cells) {
      const head = isHeader ? text.text : header.at(-1);
      if (head && !heads.has(column)) heads.set(column, head.replace(/\s+/gu, ''));
    }
  const listsWorks = [...heads.values()].some((head) => OF_WORKS.test(head));
  for (const [column, head] of heads) if (NAME_OF_WORK.test(head) || (listsWorks && NAME.test(head))) return column;
  return undefined;
}
