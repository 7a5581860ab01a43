import type { CellValue, Row } from '../store/graph-store';

/** A sentence that stands behind a statement. */
export interface Citation {
  document: string;
  line: number;
  sentence: string;
  /** The words of it that say the fact, where known. */
  mark?: string;
}

/** Text with numbers of citations (1-based) behind it. */
export interface Statement {
  text: string;
  cites: number[];
}

export type Block =
  | { kind: 'table'; head: string[]; rows: { cells: string[]; cites: number[] }[] }
  | { kind: 'chart'; title: string; svg: string }
  | { kind: 'missing'; text: string };

export interface Report {
  title: string;
  lead: Statement[];
  sections: { title: string; blocks: Block[] }[];
  citations: Citation[];
}

/** Collects a report; equal citations share a number. */
export class ReportDraft {
  readonly lead: Statement[] = [];
  readonly sections: Report['sections'] = [];
  private readonly citations: Citation[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(readonly title: string) {}

  /** Number of the citation behind a row that carries document, line and sentence; none if it carries none. */
  cite(row: Row, mark?: CellValue): number[] {
    if (typeof row.document !== 'string' || typeof row.line !== 'number' || typeof row.sentence !== 'string') return [];
    const key = `${row.document}\u0000${row.line}\u0000${row.sentence}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      this.citations.push({
        document: row.document,
        line: row.line,
        sentence: row.sentence,
        mark: typeof mark === 'string' ? mark : undefined,
      });
      number = this.citations.length;
      this.numbers.set(key, number);
    }
    return [number];
  }

  section(title: string, ...blocks: (Block | undefined)[]): void {
    this.sections.push({ title, blocks: blocks.filter((block) => block !== undefined) });
  }

  /** A table of rows, or the words that say that nothing was found. */
  table(head: string[], rows: Row[], cells: (row: Row) => string[], missing: string): Block {
    if (rows.length === 0) return { kind: 'missing', text: missing };
    return {
      kind: 'table',
      head,
      rows: rows.map((row) => ({ cells: cells(row), cites: this.cite(row, row.surface) })),
    };
  }

  finish(): Report {
    return { title: this.title, lead: this.lead, sections: this.sections, citations: this.citations };
  }
}
