import { GuituError } from '../../errors';
import { MappedText } from '../mapped-text';
import type { Extracted } from './extracted';
import { type PdfLine, type Piece, rowsOf } from './pdf-pieces';
import { linesWithTables } from './pdf-tables';

/** A line that stands at the same end of this many pages, numbers aside, is a running head or foot. */
const REPEATS = 3;

/**
 * The text layer of a PDF: pieces to lines and rows of tables, lines to paragraphs (a line goes on in the next unless it ends short or the
 * next one is indented), page numbers and running heads left out. Pages without text are counted; a file without any
 * is a scan and is refused.
 */
export async function extractPdf(bytes: Uint8Array, file: string): Promise<Extracted> {
  const { pages, empty } = await pagesOf(bytes, file);
  if (pages.every((p) => p.length === 0))
    throw new GuituError(`the PDF has no text: its ${pages.length} pages are scanned pictures`, {
      file,
      hint: 'run text recognition on it first, for example: ocrmypdf -l chi_sim IN.pdf OUT.pdf',
    });
  const kept = withoutRunningHeads(pages);
  const raw = paragraphs(kept);
  const heads = pages.flat().length - kept.flat().length;
  const furniture = [
    ...(empty > 0 ? [{ kind: `page-without-text ×${empty}`, start: 0, end: 0 }] : []),
    ...(heads > 0 ? [{ kind: `running-head ×${heads}`, start: 0, end: 0 }] : []),
  ];
  return { format: 'pdf', charset: 'utf-8', raw, body: MappedText.identity(raw), furniture };
}

async function pagesOf(bytes: Uint8Array, file: string): Promise<{ pages: PdfLine[][]; empty: number }> {
  const { getDocumentProxy } = await import('unpdf');
  const pages: PdfLine[][] = [];
  let empty = 0;
  try {
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const pieces: Piece[] = [];
      for (const item of items)
        if ('str' in item && item.str.trim() !== '') {
          const [, , , size, x, y] = item.transform as number[];
          pieces.push({ text: item.str, x: x!, y: y!, width: item.width, size: Math.abs(size!) || item.height || 10 });
        }
      if (pieces.length === 0) empty++;
      pages.push(pieces.length === 0 ? [] : linesWithTables(rowsOf(pieces)));
      page.cleanup();
    }
    await pdf.cleanup();
  } catch (cause) {
    if (cause instanceof GuituError) throw cause;
    const locked = cause instanceof Error && /password/iu.test(cause.message);
    throw new GuituError(locked ? 'the PDF is locked with a password' : 'the PDF is damaged and cannot be read', {
      file,
      cause,
    });
  }
  return { pages, empty };
}

const PAGE_NUMBER = /^(?:[-—–－·\s]*\d{1,4}[-—–－·\s]*|第\s*\d+\s*页(?:\s*共\s*\d+\s*页)?|\d+\s*\/\s*\d+)$/u;

function withoutRunningHeads(pages: PdfLine[][]): PdfLine[][] {
  const seen = new Map<string, number>();
  const key = (line: PdfLine): string => line.text.replace(/\d+/gu, '#');
  const ends = (lines: PdfLine[]): PdfLine[] => [...new Set([...lines.slice(0, 2), ...lines.slice(-2)])];
  for (const lines of pages) for (const line of ends(lines)) seen.set(key(line), (seen.get(key(line)) ?? 0) + 1);
  return pages.map((lines) => {
    const edge = new Set(ends(lines));
    return lines.filter((l) => !edge.has(l) || !(PAGE_NUMBER.test(l.text) || (seen.get(key(l)) ?? 0) >= REPEATS));
  });
}

/** Opens a heading or a list item, which no line of a paragraph goes on with. */
const HEADING = /^(?:第?[一二三四五六七八九十]+[、章节]|[（(][一二三四五六七八九十]+[)）]|\d{1,2}[.．、]|——|专栏)/u;

function paragraphs(pages: PdfLine[][]): string {
  const lines = pages.flat();
  const left = common(lines.map((l) => l.left));
  const right = Math.max(0, ...lines.map((l) => l.right));
  let raw = '';
  lines.forEach((line, i) => {
    raw += line.text;
    const next = lines[i + 1];
    const full = line.right > right - 2.5 * line.size;
    const indented = next !== undefined && next.left > left + 0.8 * next.size;
    const table = line.text.includes('\t') || next?.text.includes('\t');
    const heading = next !== undefined && HEADING.test(next.text.normalize('NFKC')) && /[。！：；]$/u.test(line.text);
    if (next === undefined || !full || indented || heading || table || Math.abs(next.size - line.size) > 0.5)
      raw += '\n';
    else if (/[A-Za-z,]$/u.test(line.text) && /^[A-Za-z]/u.test(next.text)) raw += ' ';
  });
  return raw;
}

/** The commonest value, to the nearest point. */
function common(values: number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}
