import type { Block } from '../source-text';
import type { NumberedAt, Numbering } from './docx-numbering';
import { attribute, xmlText } from './docx-styles';

/** Start tags, end tags and text of XML; Word writes neither CDATA nor ">" in attributes. */
const XML = /<(\/?)([\w:]+)([^>]*?)(\/?)>|([^<]+)/gu;
/** Stands above the notes. */
const NOTES_HEADING = '注释';
const HAS_TEXT = /<w:t(?: [^>]*)?>[^<]*\S/u;
/** Content that is not (or no longer) the document's text. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:sectPr',
  'w:instrText',
  'w:delText',
  'w:pPrChange',
  'w:rPrChange',
  'w:rubyPr',
  'w:rt',
]);

interface OpenTable {
  index: number;
  row: number;
  column: number;
  /** Cells that go on downwards (vMerge), by column. */
  merged: Map<number, NonNullable<Block['cell']>>;
  cell?: { start: number; span: number; merge?: 'restart' | 'continue' };
  headerRow: boolean;
}

/** Goes through the XML of a Word file once and writes its text, with blocks and bold runs by their places in it. */
export class DocxWalker {
  private readonly chunks: string[] = [];
  private length = 0;
  private atLineStart = true;
  /** A paragraph of a cell ended; a space goes before the next one. */
  private gap = false;
  readonly blocks: Block[] = [];
  readonly bold: { start: number; end: number }[] = [];
  private notesBegun = false;
  private skip = 0;
  private inText = false;
  private inDeleted = false;
  /** Pieces of deleted text, which are left out. */
  deleted = 0;
  private runBold = false;
  private inRun = false;
  private paragraph: { start: number; level?: number; list: boolean; number?: NumberedAt; filled: boolean } | undefined;
  private readonly tables: OpenTable[] = [];
  private tableCount = 0;

  get raw(): string {
    return this.chunks.join('');
  }

  constructor(
    private readonly styles: Map<string, number>,
    private readonly numbered: Map<string, NumberedAt>,
    private readonly numbering: Numbering | undefined,
  ) {}

  walk(xml: string): void {
    for (const [, close, name, attributes, selfClosing, text] of xml.matchAll(XML)) {
      if (text !== undefined) this.text(text);
      else {
        if (!close) this.open(name!, attributes!, selfClosing === '/');
        if (close || selfClosing) this.close(name!);
      }
    }
  }

  /** A part of notes, which may have no text. */
  notes(xml: string): void {
    if (!HAS_TEXT.test(xml)) return;
    if (!this.notesBegun) {
      this.endLine();
      const start = this.length;
      this.append(`${NOTES_HEADING}\n`);
      this.blocks.push({ kind: 'heading', level: 1, start, end: this.length - 1 });
      this.notesBegun = true;
    }
    this.walk(xml);
  }

  private open(name: string, attributes: string, selfClosing: boolean): void {
    if (SKIPPED.has(name) || this.skip > 0) {
      this.inDeleted = name === 'w:delText' && !selfClosing;
      if (SKIPPED.has(name)) this.skip++;
      return;
    }
    const value = (): string | undefined => attribute(attributes, 'w:val');
    const table = this.tables.at(-1);
    switch (name) {
      case 'w:p':
        if (!selfClosing) this.paragraph = { start: this.length, list: false, filled: false };
        break;
      case 'w:pStyle':
        if (this.paragraph) {
          this.paragraph.level = this.styles.get(value() ?? '');
          const number = this.numbered.get(value() ?? '');
          if (number) this.paragraph.number = { ...number };
        }
        break;
      case 'w:outlineLvl':
        if (this.paragraph && Number(value()) < 9) this.paragraph.level = Number(value()) + 1;
        break;
      case 'w:numPr':
        if (this.paragraph) {
          this.paragraph.list = true;
          this.paragraph.number ??= { list: '', level: 0 };
        }
        break;
      case 'w:numId':
        if (this.paragraph?.number) this.paragraph.number.list = value() ?? '';
        break;
      case 'w:ilvl':
        if (this.paragraph?.number) this.paragraph.number.level = Number(value()) || 0;
        break;
      case 'w:r':
        this.inRun = true;
        this.runBold = false;
        break;
      case 'w:b':
        if (this.inRun) this.runBold = !/^(?:0|false|none)$/u.test(value() ?? '');
        break;
      case 'w:t':
        this.inText = !selfClosing;
        break;
      case 'w:tab':
        if (this.inRun) this.put(table ? ' ' : '\t');
        break;
      case 'w:br':
      case 'w:cr':
        this.put(table ? ' ' : '\n');
        break;
      case 'w:noBreakHyphen':
        this.put('-');
        break;
      case 'w:tbl':
        this.endLine();
        this.tables.push({ index: this.tableCount++, row: -1, column: 0, merged: new Map(), headerRow: false });
        break;
      case 'w:tr':
        if (table) Object.assign(table, { row: table.row + 1, column: 0, headerRow: false });
        break;
      case 'w:tblHeader':
        if (table) table.headerRow = true;
        break;
      case 'w:tc':
        if (table) {
          if (table.column > 0) this.append('\t');
          this.gap = false;
          table.cell = { start: this.length, span: 1 };
        }
        break;
      case 'w:gridSpan':
        if (table?.cell) table.cell.span = Number(value()) || 1;
        break;
      case 'w:vMerge':
        if (table?.cell) table.cell.merge = value() === 'restart' ? 'restart' : 'continue';
        break;
    }
  }

  private close(name: string): void {
    if (SKIPPED.has(name)) this.skip = Math.max(0, this.skip - 1);
    if (this.skip > 0) return;
    if (name === 'w:t') this.inText = false;
    else if (name === 'w:r') this.inRun = false;
    else if (name === 'w:p') this.endParagraph();
    else if (name === 'w:tc') this.endCell();
    else if (name === 'w:tr' && this.tables.length === 1) this.endLine();
    else if (name === 'w:tbl') this.tables.pop();
  }

  private text(text: string): void {
    if (this.inText && this.skip === 0) this.put(xmlText(text));
    else if (text.trim() !== '' && this.inDeleted) this.deleted++;
  }

  private append(text: string): void {
    this.chunks.push(text);
    this.length += text.length;
    this.atLineStart = text.endsWith('\n');
  }

  private put(text: string): void {
    if (this.gap) this.append(' ');
    this.gap = false;
    if (text.trim() !== '' && this.paragraph && !this.paragraph.filled) {
      this.paragraph.filled = true;
      const number = this.paragraph.number && this.numbering?.next(this.paragraph.number);
      if (number) this.append(/[\w章节篇部分条编]$/u.test(number) ? `${number} ` : number);
    }
    const start = this.length;
    this.append(text);
    if (text.trim() === '') return;
    if (!this.runBold) return;
    const last = this.bold.at(-1);
    if (last?.end === start) last.end = this.length;
    else this.bold.push({ start, end: this.length });
  }

  private endLine(): void {
    this.gap = false;
    if (!this.atLineStart) this.append('\n');
  }

  private endParagraph(): void {
    const paragraph = this.paragraph;
    this.paragraph = undefined;
    if (this.tables.length > 0) {
      this.gap = paragraph?.filled === true;
      return;
    }
    if (!paragraph?.filled && this.notesBegun) return; // the lines that part notes from the page
    const end = this.length;
    this.append('\n');
    if (!paragraph?.filled) return;
    const { start, level, list } = paragraph;
    if (level !== undefined) this.blocks.push({ kind: 'heading', level, start, end });
    else this.blocks.push({ kind: list ? 'listItem' : 'paragraph', start, end });
  }

  private endCell(): void {
    const table = this.tables.at(-1);
    if (!table?.cell) return;
    const { start, span, merge } = table.cell;
    this.gap = false;
    const above = table.merged.get(table.column);
    if (merge === 'continue' && above) above.rowSpan = (above.rowSpan ?? 1) + 1;
    else if (this.tables.length === 1) {
      const cell: NonNullable<Block['cell']> = {
        table: table.index,
        row: table.row,
        column: table.column,
        header: table.headerRow,
      };
      if (span > 1) cell.columnSpan = span;
      this.blocks.push({ kind: 'cell', cell, start, end: this.length });
      if (merge === 'restart') table.merged.set(table.column, cell);
      else table.merged.delete(table.column);
    }
    table.column += span;
    table.cell = undefined;
  }
}
