import MarkdownIt from 'markdown-it';
import { MappedText } from '../mapped-text';
import { type Block, lineStartsOf } from '../source-text';
import type { Extracted } from './extracted';

/**
 * Markdown as text: its marks taken out, each unit with its offset in the file; headings, list items and cells become
 * blocks, bold stretches hints. Numbers of ordered lists stay, because official headings are numbered.
 */
export function extractMarkdown(raw: string, charset: string): Extracted {
  const lines = lineStartsOf(raw);
  const parts: MappedText[] = [];
  const blocks: Block[] = [];
  const bold: { start: number; end: number }[] = [];
  const lineStart = (line: number): number => lines[line] ?? raw.length;
  let cursor = 0;
  let kind: { kind: Block['kind']; level?: number } = { kind: 'paragraph' };
  let cell: Block['cell'];
  let table = -1;
  let row = -1;
  let column = 0;
  let marker: MappedText | undefined;
  const put = (text: string, at: number): void => {
    parts.push(new MappedText(text, new Uint32Array(text.length).fill(at), new Uint32Array(text.length).fill(at)));
  };
  for (const token of new MarkdownIt({ html: true }).parse(raw, {})) {
    if (token.map && token.type !== 'inline') cursor = Math.max(cursor, lineStart(token.map[0]));
    if (token.type === 'heading_open') kind = { kind: 'heading', level: Number(token.tag.slice(1)) };
    else if (token.type === 'list_item_open') {
      kind = { kind: 'listItem' };
      const number = /^[ \t]*(?:[-*+][ \t]+)*(\d+[.)])/u.exec(raw.slice(cursor, cursor + 40));
      if (number) marker = MappedText.identity(number[1]!, cursor + number[0].length - number[1]!.length);
    } else if (token.type === 'table_open') table++;
    else if (token.type === 'table_close') cell = undefined;
    else if (token.type === 'thead_open') row = -1;
    else if (token.type === 'tr_open') {
      row++;
      column = 0;
    } else if (token.type === 'th_open' || token.type === 'td_open') {
      if (column > 0) put('\t', cursor);
      cell = { table, row, column: column++, header: token.type === 'th_open' };
    } else if (token.type === 'tr_close') put('\n', cursor);
    else if (token.type === 'inline' || token.type === 'code_block' || token.type === 'fence') {
      const to = cell ? raw.length : lineStart(token.map![1]);
      const located = locate(raw, cursor, to, token);
      const text = marker ? MappedText.concat([marker, located.text]) : located.text;
      marker = undefined;
      if (text.length > 0) {
        cursor = located.end;
        parts.push(text);
        blocks.push({ ...kind, ...(cell ? { kind: 'cell', cell } : {}), ...text.span() });
        bold.push(...located.bold);
      }
      if (!cell) put('\n', cursor);
      kind = { kind: 'paragraph' };
    }
  }
  return { format: 'md', charset, raw, body: MappedText.concat(parts), blocks, bold };
}

interface InlineToken {
  type: string;
  content: string;
  children?: InlineToken[] | null;
}

/** Finds the text of an inline token in the source between `from` and `to`, piece by piece. */
function locate(
  raw: string,
  from: number,
  to: number,
  token: InlineToken,
): { text: MappedText; end: number; bold: { start: number; end: number }[] } {
  const parts: MappedText[] = [];
  const bold: { start: number; end: number }[] = [];
  let at = from;
  let boldFrom: number | undefined;
  for (const piece of token.children ?? [token]) {
    if (piece.type === 'strong_open') boldFrom = at;
    else if (piece.type === 'strong_close' && boldFrom !== undefined) {
      bold.push({ start: boldFrom, end: at });
      boldFrom = undefined;
    }
    const content =
      piece.type === 'softbreak' || piece.type === 'hardbreak'
        ? '\n'
        : piece.type === 'text' || piece.type.startsWith('code') || piece.type === 'fence'
          ? piece.content
          : '';
    if (content === '') continue;
    const found = raw.indexOf(content, at);
    if (found < 0 || found + content.length > to) {
      // an entity or an escape: the piece as a whole stands for the stretch that is left
      const end = Math.max(at, to);
      parts.push(
        new MappedText(content, new Uint32Array(content.length).fill(at), new Uint32Array(content.length).fill(end)),
      );
      continue;
    }
    if (piece.type !== 'softbreak') parts.push(MappedText.identity(content, found));
    at = found + content.length;
  }
  return { text: MappedText.concat(parts), end: at, bold };
}
