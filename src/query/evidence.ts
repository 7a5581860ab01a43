/**
 * What every question's rows get after the engine answered:
 * - a column `passage` or `passages` (ids) becomes `document` (file name), `line` and `sentence` of the first of them, and
 *   `other_passage` likewise `other_document`, `other_line` and `other_sentence`; a column `evidence` (ids) becomes a list "file:line sentence", one for each step that a row puts together;
 * - `value` and `valueTo` become one column, `[low, high]` for a range (likewise target and targetTo);
 * - collected lists are put in order, as engines give them in any.
 */
import type { CellValue, GraphStore, Row } from '../store/graph-store';

interface Evidence {
  document: string;
  line: number;
  sentence: string;
}

/** The passages of these ids: id, document_id, document (its file name), line, sentence. */
export const passagesOf = (store: GraphStore, ids: string[]): Promise<Row[]> =>
  store.read(
    'UNWIND $ids AS id MATCH (p:Passage) WHERE p.id = id MATCH (d:Document) WHERE d.id = p.document RETURN p.id AS id, d.id AS document_id, d.name AS document, p.line AS line, p.text AS sentence',
    { ids },
  );

export async function finishRows(store: GraphStore, rows: Row[]): Promise<Row[]> {
  const evidence = await evidenceOf(store, rows);
  return rows.map((row) => finishRow(row, evidence));
}

/** Columns of passages; the words before stay before the columns that they become. */
const PASSAGES = /^(.*_)?passages?$/u;

const idsIn = (cell: CellValue | undefined): string[] =>
  (Array.isArray(cell) ? cell : [cell]).filter((id): id is string => typeof id === 'string');

async function evidenceOf(store: GraphStore, rows: Row[]): Promise<Map<string, Evidence>> {
  const ids = [
    ...new Set(
      rows.flatMap((row) =>
        Object.entries(row).flatMap(([column, cell]) =>
          column === 'evidence' || PASSAGES.test(column) ? idsIn(cell) : [],
        ),
      ),
    ),
  ];
  const found = new Map<string, Evidence>();
  if (ids.length === 0) return found;
  for (const { id, document, line, sentence } of await passagesOf(store, ids))
    found.set(String(id), { document: String(document), line: Number(line), sentence: String(sentence ?? '') });
  return found;
}

function finishRow(row: Row, evidence: Map<string, Evidence>): Row {
  const finished: Row = {};
  for (const [column, cell] of Object.entries(row)) {
    const [stated, which = ''] = PASSAGES.exec(column) ?? [];
    if (stated) {
      const first = idsIn(cell)
        .map((id) => evidence.get(id))
        .find(Boolean);
      finished[`${which}document`] = first?.document ?? null;
      finished[`${which}line`] = first?.line ?? null;
      finished[`${which}sentence`] = first?.sentence ?? null;
    } else if (column === 'evidence') {
      finished.evidence = idsIn(cell).map((id) => {
        const found = evidence.get(id);
        return found ? `${found.document}:${found.line} ${found.sentence}` : id;
      });
    } else if (column.endsWith('To') && column.slice(0, -2) in row) {
      if (cell !== null) finished[column.slice(0, -2)] = [row[column.slice(0, -2)]!, cell];
    } else finished[column] = Array.isArray(cell) ? ordered(cell) : cell;
  }
  return finished;
}

const ordered = (list: CellValue[]): CellValue[] =>
  list.every((item) => typeof item === 'string') ? [...list].sort((a, b) => compare(String(a), String(b))) : list;

/** By code unit, as both engines order. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
