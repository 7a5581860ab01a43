import type { Cell, Document } from '../../outline/document';
import { workIn, worksColumn } from '../../outline/tables/works';
import type { EntityFact, EntityType, Predicate } from '../fact';
import { canonicalPlace } from './named-division';
import { progressOf } from './progress';
import type { Stating } from './stating';

/** What a column says of the project that its row is about, by the words of its header. */
const COLUMNS: { header: RegExp; type: EntityType; predicate: Predicate; toProject: boolean }[] = [
  {
    header:
      /(?:责任|牵头|建设|实施|承建|承办|业主|主体|投资|申报|主管|配合)(?:单位|部门|主体|企业|业主)|项目业主|投资方/u,
    type: 'Institution',
    predicate: 'UNDERTAKES',
    toProject: true,
  },
  {
    header: /(?:建设|项目|实施|所在|选址)(?:地点|地址|位置|区域|地)|所在(?:县|市|区)|属地/u,
    type: 'Place',
    predicate: 'LOCATED_IN',
    toProject: false,
  },
];

/** Relations of the rows of tables of works: by whom and where they are built, by their columns; how far they are. */
export function rowsIn(
  document: Document,
  statingOf: (passage: number) => Stating,
  byPassage: Map<number, EntityFact[]>,
): void {
  for (const table of document.tables) {
    if (worksColumn(table) === undefined) continue;
    const progress = progressOf(document, table);
    for (const row of table.rows) {
      const mentions = byPassage.get(row.passage);
      const work = row.isHeader ? undefined : workIn(table, row.cells);
      const project = work && mentions && within(work, mentions, 'Project')[0];
      if (!project) continue;
      const stating = statingOf(row.passage);
      for (const cell of row.cells)
        for (const column of COLUMNS)
          if (column.header.test(cell.header.at(-1) ?? '')) state(stating, project, cell, mentions, column);
      const said = progress.get(row);
      if (said)
        stating.add({
          subject: { name: project.name, type: 'Project', mention: project },
          predicate: 'HAS_STATUS',
          object: said.status,
          rule: 'column-status',
          said: said.words,
          from: 0,
          to: stating.passage.text.text.length,
        });
    }
  }
}

function within(cell: Cell, mentions: EntityFact[], type: EntityType): EntityFact[] {
  const { start, end } = cell.text.span();
  return mentions.filter((m) => m.type === type && m.start >= start && m.end <= end);
}

function state(
  stating: Stating,
  project: EntityFact,
  cell: Cell,
  mentions: EntityFact[],
  column: (typeof COLUMNS)[number],
): void {
  const length = stating.passage.text.text.length;
  const named = within(cell, mentions, column.type).map((m) => m.name);
  // a cell of a place column holds names and nothing else, known or not
  if (named.length === 0 && column.type === 'Place')
    named.push(
      ...cell.text.text
        .split(/[、，,\s]+/u)
        .map((name) => canonicalPlace(stating.document.meta, name))
        .filter((name) => /[省市县区镇乡]$|街道$/u.test(name)),
    );
  for (const name of named) {
    const [subject, object] = column.toProject ? [name, project.name] : [project.name, name];
    stating.add({
      subject: { name: subject, type: column.toProject ? column.type : 'Project' },
      predicate: column.predicate,
      object,
      objectType: column.toProject ? 'Project' : column.type,
      rule: `column-${column.predicate.toLowerCase()}`,
      mentions: [project],
      from: 0,
      to: length,
    });
  }
}
