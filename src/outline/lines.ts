import type { MappedText } from '../read/mapped-text';
import type { Block, SourceText } from '../read/source-text';

/** A line of the clean text that holds something; blank lines only leave a mark on the next. */
export interface Line {
  /** Trimmed, with its raw offsets. */
  text: MappedText;
  /** Offsets into `source.clean` of the trimmed text. */
  from: number;
  to: number;
  /** Blank lines above it. */
  blankAbove: number;
  /** Whether the untrimmed line opens with a tab, as cells of flattened tables do. */
  tabbed: boolean;
  /** What the format says of it (docx, html, md). */
  block?: Block;
}

/** Lines of the clean text; one pass. */
export function linesOf(source: SourceText): Line[] {
  const { clean } = source;
  const blocks = [...(source.blocks ?? [])].sort((a, b) => a.start - b.start);
  const lines: Line[] = [];
  let blankAbove = 0;
  let nextBlock = 0;
  for (let at = 0; at < clean.text.length; ) {
    let end = clean.text.indexOf('\n', at);
    if (end < 0) end = clean.text.length;
    const whole = clean.text.slice(at, end);
    const trimmed = whole.trim();
    if (trimmed) {
      const from = at + whole.indexOf(trimmed);
      const to = from + trimmed.length;
      while (nextBlock < blocks.length && blocks[nextBlock]!.end <= from) nextBlock++;
      const block = blocks[nextBlock];
      lines.push({
        text: clean.slice(from, to),
        from,
        to,
        blankAbove,
        tabbed: whole.startsWith('\t'),
        ...(block && block.start < to && block.kind !== 'cell' ? { block } : {}),
      });
      blankAbove = 0;
    } else blankAbove++;
    at = end + 1;
  }
  return lines;
}
