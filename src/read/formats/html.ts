import type { DefaultTreeAdapterMap } from 'parse5' with { 'resolution-mode': 'import' };
import { MappedText } from '../mapped-text';
import type { Block, Furniture, SourceText } from '../source-text';
import type { Extracted } from './extracted';
import { furnitureKind } from './html-furniture';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type TextNode = DefaultTreeAdapterMap['textNode'];

const BLOCK = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figure figcaption footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

/**
 * A web page as text, each unit with its offset in the page's source. Scripts, navigation, share bars, lists of links
 * and hidden parts stay out (counted as furniture by kind); headings, list items and table cells become blocks.
 */
export async function extractHtml(raw: string, charset: string): Promise<Extracted> {
  const { parse } = await import('parse5');
  const walker = new HtmlWalker(raw);
  walker.walkAll(parse(raw, { sourceCodeLocationInfo: true }) as Node);
  return { format: 'html', charset, raw, ...walker.result() };
}

interface OpenTable {
  index: number;
  row: number;
  column: number;
  /** Rows for which a column is still taken by a cell from above. */
  taken: Map<number, number>;
  cell: boolean;
}

class HtmlWalker {
  private readonly chars: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly blocks: Block[] = [];
  private readonly bold: { start: number; end: number }[] = [];
  private readonly furniture: Furniture[] = [];
  private readonly notes: SourceText['notes'] = [];
  private readonly tables: OpenTable[] = [];
  private tableCount = 0;
  private space = false;

  constructor(private readonly raw: string) {}

  result(): Pick<Extracted, 'body' | 'blocks' | 'bold' | 'furniture' | 'notes'> {
    const body = new MappedText(this.chars.join(''), Uint32Array.from(this.starts), Uint32Array.from(this.ends));
    const { blocks, bold, furniture, notes } = this;
    return { body, blocks: blocks.filter((b) => b.end > b.start || b.kind === 'cell'), bold, furniture, notes };
  }

  /** Walks without recursion, so that depth cannot overflow the stack. */
  walkAll(root: Node): void {
    const stack: { node: Node; leave?: () => void }[] = [{ node: root }];
    while (stack.length > 0) {
      const { node, leave } = stack.pop()!;
      if (leave) {
        leave();
        continue;
      }
      if (node.nodeName === '#text') this.text(node as TextNode);
      if (!('childNodes' in node)) continue;
      if ('tagName' in node) {
        const after = this.enter(node);
        if (after === undefined) continue;
        stack.push({ node, leave: after });
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push({ node: node.childNodes[i]! });
    }
  }

  /** Opens an element; gives what closes it, or nothing if it is passed over. */
  private enter(element: Element): (() => void) | undefined {
    const { tagName } = element;
    const kind = furnitureKind(element);
    if (kind !== undefined) {
      const at = element.sourceCodeLocation;
      if (tagName === 'head') this.title(element);
      else if (at && kind !== 'code') this.furniture.push({ kind, start: at.startOffset, end: at.endOffset });
      return undefined;
    }
    if (tagName === 'br') {
      if (this.tables.at(-1)?.cell) this.space = true;
      else this.newLine();
      return undefined;
    }
    if (tagName === 'table') return this.enterTable();
    const table = this.tables.at(-1);
    if (table && tagName === 'tr') {
      this.newLine();
      table.row++;
      table.column = 0;
      return () => this.newLine();
    }
    if (table && (tagName === 'td' || tagName === 'th')) return this.enterCell(element, table);
    if (tagName === 'b' || tagName === 'strong') return this.mark((start, end) => this.bold.push({ start, end }));
    if (!BLOCK.has(tagName)) return () => {};
    if (table?.cell) {
      this.space = true;
      return () => {
        this.space = true;
      };
    }
    this.newLine();
    const level = /^h([1-6])$/u.exec(tagName)?.[1];
    const close =
      level || tagName === 'li' || tagName === 'p'
        ? this.mark((start, end) => {
            if (level) this.blocks.push({ kind: 'heading', level: Number(level), start, end });
            else this.blocks.push({ kind: tagName === 'li' ? 'listItem' : 'paragraph', start, end });
          })
        : () => {};
    return () => {
      close();
      this.newLine();
    };
  }

  private enterTable(): () => void {
    this.newLine();
    this.tables.push({ index: this.tableCount++, row: -1, column: 0, taken: new Map(), cell: false });
    return () => {
      this.tables.pop();
      this.newLine();
    };
  }

  private enterCell(element: Element, table: OpenTable): () => void {
    const number = (name: string): number =>
      Math.min(1000, Math.max(1, Number(element.attrs.find((a) => a.name === name)?.value) || 1));
    const columnSpan = number('colspan');
    const rowSpan = number('rowspan');
    while ((table.taken.get(table.column) ?? 0) > table.row) table.column++;
    const { column } = table;
    if (this.chars.length > 0 && this.chars.at(-1) !== '\n') this.put('\t');
    this.space = false;
    table.cell = true;
    const cell: NonNullable<Block['cell']> = {
      table: table.index,
      row: table.row,
      column,
      header: element.tagName === 'th',
    };
    if (rowSpan > 1) cell.rowSpan = rowSpan;
    if (columnSpan > 1) cell.columnSpan = columnSpan;
    for (let i = 0; i < columnSpan; i++) if (rowSpan > 1) table.taken.set(column + i, table.row + rowSpan);
    table.column += columnSpan;
    const close = this.mark((start, end) => this.blocks.push({ kind: 'cell', cell, start, end }));
    return () => {
      close();
      table.cell = false;
      this.space = false;
    };
  }

  /** Gives what calls `done` with the raw span of the text put in between. */
  private mark(done: (start: number, end: number) => void): () => void {
    const from = this.chars.length;
    return () => {
      const to = this.chars.length;
      if (to > from) done(this.starts[from]!, this.ends[to - 1]!);
    };
  }

  private title(head: Element): void {
    const title = head.childNodes.find((n): n is Element => n.nodeName === 'title');
    const text = title?.childNodes[0] as TextNode | undefined;
    const at = text?.sourceCodeLocation;
    if (text && at)
      this.notes.push({ kind: 'title', start: at.startOffset, end: at.endOffset, text: text.value.trim() });
  }

  private newLine(): void {
    this.space = false;
    if (this.chars.length > 0 && this.chars.at(-1) !== '\n') this.put('\n');
  }

  /** A character that the page does not hold: its place is the end of what stands before it. */
  private put(char: string): void {
    const at = this.ends.at(-1) ?? 0;
    this.push(char, at, at);
  }

  private push(char: string, start: number, end: number): void {
    this.chars.push(char);
    this.starts.push(start);
    this.ends.push(end);
  }

  private text(node: TextNode): void {
    const at = node.sourceCodeLocation;
    if (!at) return;
    let from = at.startOffset;
    const { value } = node;
    for (let i = 0; i < value.length && from < at.endOffset; i++) {
      const char = value[i]!;
      let length = 1;
      if (this.raw[from] === '&') length = entityLength(this.raw, from, value.slice(i, i + 2));
      else if (this.raw[from] === '\r' && char === '\n' && this.raw[from + 1] === '\n') length = 2;
      if (/[ \t\n\f]/u.test(char)) this.space = true;
      else {
        if (this.space && this.chars.length > 0 && !/[\n\t]/u.test(this.chars.at(-1)!)) this.push(' ', from, from);
        this.space = false;
        this.push(char, from, from + length);
      }
      if (!(length > 1 && isHighSurrogate(char))) from += length;
      else {
        i++;
        this.push(value[i] ?? '', from, from + length);
        from += length;
      }
    }
  }
}

const isHighSurrogate = (char: string): boolean => char >= '\uD800' && char < '\uDC00';

/** How long the character reference is that stands at `from` and was read as the start of `value`. */
function entityLength(raw: string, from: number, value: string): number {
  const match = /^&(?:#[xX][\da-fA-F]+|#\d+|[A-Za-z][A-Za-z\d]*);?/u.exec(raw.slice(from, from + 40));
  if (!match || (value[0] === '&' && !/^&(?:amp|#38|#x26);?/iu.test(match[0]))) return 1;
  return match[0].length;
}
