/** A piece of text as a PDF places it; y grows upwards. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A line of a page, its cells (if it has such) apart by tabs. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** Pieces of one height, from left to right; rows from the top of the page. */
export function rowsOf(pieces: Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - piece.y) < Math.min(row[0]!.size, piece.size) * 0.5) row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** Pieces side by side; a gap wider than a character divides columns of a table. */
export function lineOf(row: Piece[]): PdfLine {
  let text = '';
  let right = row[0]!.x;
  for (const piece of row) {
    const gap = piece.x - right;
    if (text !== '' && gap > piece.size) text += '\t';
    else if (/[\w.,)]$/u.test(text) && /^[\w(]/u.test(piece.text) && gap > 0.2 * piece.size) text += ' ';
    text += piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  return { text: text.trim(), left: row[0]!.x, right, y: row[0]!.y, size: row[0]!.size };
}
