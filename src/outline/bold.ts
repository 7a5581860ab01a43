import type { MappedText } from '../read/mapped-text';
import type { SourceText } from '../read/source-text';

const STARTS = /(?:^|[。！？；”）)])\s*$/u;
const ENDS = /[。：:！]$/u;
const LONGEST = 60;

/** Bold stretches that are sentences of their own, and so head what follows them: "**乡村振兴更加有力。**新建…". */
export class BoldHeadings {
  private next = 0;
  private readonly bold: { start: number; end: number }[];

  constructor(source: SourceText) {
    this.bold = [...(source.bold ?? [])].sort((a, b) => a.start - b.start);
  }

  /** Offsets into `text`, in order. Texts are asked for in reading order. */
  within(text: MappedText): { from: number; to: number }[] {
    const { start, end } = text.span();
    const found: { from: number; to: number }[] = [];
    while (this.next < this.bold.length && this.bold[this.next]!.end <= start) this.next++;
    for (let i = this.next; i < this.bold.length && this.bold[i]!.start < end; i++) {
      const from = offsetOf(text, this.bold[i]!.start);
      let to = offsetOf(text, this.bold[i]!.end);
      if (/^[。：]/u.test(text.text.slice(to, to + 1))) to++;
      const words = text.text.slice(from, to).trim();
      const heads =
        STARTS.test(text.text.slice(Math.max(0, from - 3), from)) && words.length > 3 && words.length <= LONGEST;
      if (heads && (ENDS.test(words) || to === text.length) && from >= (found.at(-1)?.to ?? 0))
        found.push({ from, to });
    }
    return found;
  }
}

/** First unit of `text` whose raw start is at or behind the raw offset. */
function offsetOf(text: MappedText, raw: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (text.starts[middle]! < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}
