import type { Document, Passage } from '../../outline/document';
import { nameCell } from '../../outline/tables/header';
import { workIn } from '../../outline/tables/works';
import type { Candidate } from '../candidates';
import { kindOf } from './suffixes';

/** The column says that it is a work; what is left to doubt is the extent of the name. */
const SURE = 0.92;
/** Over what other finders see inside the name. */
const EDGE = 0.9;
const LONGEST = 60;

/** The work that a row of a table of works names, by the row's passage. */
export function tabledWorks(document: Document): (passage: Passage) => Candidate | undefined {
  return ({ text, table: place }) => {
    const table = place && document.tables[place.table];
    const row = table?.rows[place!.row];
    const cell = table && row && !row.isHeader ? workIn(table, row.cells) : undefined;
    if (!cell) return undefined;
    const named = nameCell(cell.text.trim());
    const from = text.starts.indexOf(named.starts[0]!);
    const to = from + named.length;
    const name = text.text.slice(from, to).replace(/\s+/gu, '');
    if (from < 0 || name.length < 3 || name.length > LONGEST) return undefined;
    return { type: 'Project', from, to, name, score: SURE, edge: EDGE, subtype: kindOf(name, []) };
  };
}
