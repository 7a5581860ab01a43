import type { MappedText } from './mapped-text';

/** One change that the reader made to the text; `raw.slice(start, end)` was read as `text`. */
export interface Repair {
  kind:
    | 'pinyin'
    | 'traditional'
    | 'fullwidth'
    | 'entity'
    | 'broken-word'
    | 'space'
    | 'byte-damage'
    | 'in-doubt'
    | 'markup'
    | 'radical';
  start: number;
  end: number;
  text: string;
}

/** A stretch of raw text that is no part of the document: navigation, share buttons, page numbers, credits. */
export interface Furniture {
  kind: string;
  start: number;
  end: number;
}

/** What the format itself says of the structure (docx, html, md); offsets into `clean`. Absent for plain text. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'listItem' | 'cell';
  /** Heading level 1–9. */
  level?: number;
  /** Cells: which table, row and column, 0-based, and whether the format marks it as a header; spans default to 1. */
  cell?: { table: number; row: number; column: number; header: boolean; rowSpan?: number; columnSpan?: number };
  start: number;
  end: number;
}

/** A file as text: what `src/read` gives and `src/outline` takes. */
export interface SourceText {
  /** File name without folders: the "doc" of every fact. */
  doc: string;
  path: string;
  /** Of the file's bytes, in hex. */
  sha256: string;
  format: 'txt' | 'md' | 'html' | 'docx' | 'pdf';
  charset: string;
  /** The decoded file (docx, pdf: the text as extracted, which `guitu read --text` prints); all offsets refer to it. */
  raw: string;
  /** Start offset of each raw line; line numbers are 1-based. */
  lineStarts: Uint32Array;
  /** Repaired, simplified, without furniture; lines still end in "\n" where the raw ones do. */
  clean: MappedText;
  blocks?: Block[];
  /** Stretches in bold (docx, html, ** in text), as offsets into raw: run-in headings are often nothing else. */
  bold?: { start: number; end: number }[];
  repairs: Repair[];
  furniture: Furniture[];
  /** Lines of furniture that tell of the document: 来源, 发布时间, meeting notes. Offsets into raw. */
  notes: { kind: 'source' | 'published' | 'title' | 'other'; start: number; end: number; text: string }[];
  /** Texts behind the first where a file holds several records: where they begin in raw, and the fields before them. */
  records?: { start: number; notes: SourceText['notes'] }[];
}

/** 1-based raw line in which the raw offset lies. */
export function lineAt(lineStarts: Uint32Array, offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineStarts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Start offsets of the lines of `raw`, which end in \n (a \r before it belongs to the line). */
export function lineStartsOf(raw: string): Uint32Array {
  const starts = [0];
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}
