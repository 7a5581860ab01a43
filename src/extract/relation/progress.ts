import type { Cell, Document, Table } from '../../outline/document';
import { workIn } from '../../outline/tables/works';
import { statusSaid } from './govern';

/** Where a table of works says how far they are: columns of progress or kind, groups of rows, the headings above it. */

/** How far it is, but not how far it shall be (进度安排, 年度目标). */
const PROGRESS =
  /^(?!.*(?:安排|计划|目标|投资|要求|资金)).*(?:形象进度|进展|进度|现状|(?:建设|项目|实施|当前|目前)(?:阶段|状态|状况))/u;
const KIND = /(?:建设|项目|工程)(?:性质|类型|类别|状态|阶段)$|^(?:性质|类别|类型|阶段|状态)$/u;
/** What a cell of a column of kinds says, and what the title of a group does; 新建, 改建 and 扩建 only say what is built. */
const KINDS: [RegExp, string][] = [
  [/(?:竣工|建成|完工|续建)?(?:投产|达产)/u, '投产'],
  [/投用|投入使用|投运/u, '投用'],
  [/通车/u, '通车'],
  [/竣工|建成|完工|完成/u, '竣工'],
  [/续建|在建|结转|收尾|跨年度|加快建设|加快推进建设/u, '在建'],
  [/新开工|计划开工|集中开工|开工/u, '开工'],
  [/前期|预备/u, '前期'],
  [/签约/u, '签约'],
  [/储备|谋划|拟建|规划|策划/u, '规划'],
];
/** Titles that name a group of works by how far they are. */
const GROUP =
  /(?:新开工|计划开工|集中开工|开工(?:建设)?|续建|在建|结转|收尾|竣工|投产|投用|建成|完工|通车|前期|预备|储备|谋划|拟建|签约)(?:投产|投用|储备|准备|类|建设|推进|工作|的)*(?:省级|市级|县级|区级|重[点大]|主要|产业|建设|工业)*(?:项目|工程)/u;
/** Marks of the levels of groups: 一、 （一） 1. */
const LEVELS = [/^[一二三四五六七八九十]+(?:[、.．]|$)/u, /^[（(][一二三四五六七八九十]+[）)]/u, /^\d+(?:[、.．]|$)/u];

const kindIn = (words: string): string | undefined => KINDS.find(([pattern]) => pattern.test(words))?.[1];

/** What a title says of the works under it: 二、2024年续建项目（35个） → 在建. */
export const groupStatus = (title: string): string | undefined => {
  const group = GROUP.exec(title)?.[0];
  return group && kindIn(group);
};

export interface Progress {
  status: string;
  /** The words that say so. */
  words: string;
}

/** For each row of a table of works how far its work is; rows of which nothing is said have none. */
export function progressOf(document: Document, table: Table): Map<Table['rows'][number], Progress> {
  const found = new Map<Table['rows'][number], Progress>();
  const above = titleAbove(document, table);
  const groups: { level: number; progress?: Progress }[] = [];
  for (const row of table.rows) {
    if (row.isHeader) continue;
    if (!workIn(table, row.cells)) {
      const words = row.cells.map(({ text }) => text.text.trim()).join('');
      if (!/[项工][目程]|类|领域/u.test(words)) continue;
      const mark = LEVELS.findIndex((pattern) => pattern.test(words));
      const level = mark < 0 ? LEVELS.length : mark;
      while (groups.length > 0 && groups.at(-1)!.level >= level) groups.pop();
      const status = groupStatus(words);
      groups.push({ level, ...(status && { progress: { status, words } }) });
      continue;
    }
    const progress =
      columnIn(row.cells, PROGRESS, statusSaid) ??
      groups.findLast((group) => group.progress)?.progress ??
      columnIn(row.cells, KIND, kindIn) ??
      above;
    if (progress) found.set(row, progress);
  }
  return found;
}

function columnIn(cells: Cell[], headed: RegExp, read: (words: string) => string | undefined): Progress | undefined {
  for (const { header, text } of cells) {
    const words = text.text.trim();
    const status = headed.test((header.at(-1) ?? '').replace(/\s/gu, '')) ? read(words) : undefined;
    if (status) return { status, words };
  }
  return undefined;
}

/** The title of the table, else the nearest heading above it, that names a group. */
function titleAbove({ sections }: Document, { title, section }: Table): Progress | undefined {
  const titles = [title];
  for (let at: number | null = section; at !== null && at !== 0; at = sections[at]!.parent)
    titles.push(sections[at]!.title);
  for (const words of titles) {
    const status = groupStatus(words);
    if (status) return { status, words };
  }
  return undefined;
}
