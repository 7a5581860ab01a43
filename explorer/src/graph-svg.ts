import type { Point } from './first-positions';

interface Dot extends Point {
  size: number;
  color: string;
  label: string;
}

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (c) => `&#${c.charCodeAt(0)};`);
const short = (n: number): string => n.toFixed(1);

/** Nodes with their names and lines between them, in pixels of the screen. */
export function svgOf(
  nodes: Dot[],
  lines: (readonly [Point, Point])[],
  { width, height }: { width: number; height: number },
): string {
  const drawn = lines.map(
    ([p, q]) =>
      `<line x1="${short(p.x)}" y1="${short(p.y)}" x2="${short(q.x)}" y2="${short(q.y)}" stroke="#999" stroke-opacity=".5"/>`,
  );
  const dots = nodes.map(
    ({ x, y, size, color, label }) =>
      `<circle cx="${short(x)}" cy="${short(y)}" r="${short(size)}" fill="${color}"/><text x="${short(x + size + 3)}" y="${short(y + 4)}" font-size="12">${escaped(label)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif">${drawn.join('')}${dots.join('')}</svg>`;
}
