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

/** The first rows, and a word on how to get the others. */
export const first = <R>(rows: R[], most: number, command: string): [R[], Block | undefined] => [
  rows.slice(0, most),
  rows.length > most ? { kind: 'missing', text: `另有 ${rows.length - most} 行没有列出；全部：${command}` } : undefined,
];

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

  /** Number of the citation that a question put into words as "file:line sentence". */
  citeText(text: CellValue): number[] {
    const [, document, line, sentence] = /^(.+?):(\d+) ([\s\S]*)$/u.exec(String(text)) ?? [];
    return document ? this.cite({ document, line: Number(line), sentence: sentence! }) : [];
  }

  /** A table of rows, or the words that say that nothing was found. Rows that say the same become one. */
  table<R extends Row>(
    head: string[],
    rows: R[],
    cells: (row: R) => string[],
    missing: string,
    cites: (row: R) => number[] = (row) => this.cite(row, row.surface),
  ): Block {
    if (rows.length === 0) return { kind: 'missing', text: missing };
    const shown = new Map<string, { cells: string[]; cites: number[] }>();
    for (const row of rows) {
      const here = { cells: cells(row), cites: cites(row) };
      const key = here.cells.join('\t');
      const there = shown.get(key);
      if (there) there.cites = [...new Set([...there.cites, ...here.cites])];
      else shown.set(key, here);
    }
    return { kind: 'table', head, rows: [...shown.values()] };
  }

  finish(): Report {
    return { title: this.title, lead: this.lead, sections: this.sections, citations: this.citations };
  }
}
