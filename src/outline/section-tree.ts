import type { MappedText } from '../read/mapped-text';
import { lineAt, type SourceText } from '../read/source-text';
import type { Section } from './document';

/** Builds the section tree while the headings go by in order. */
export class SectionTree {
  readonly sections: Section[];
  private readonly open: { index: number; rank: number }[];
  private readonly children: number[] = [0];

  constructor(
    private readonly source: SourceText,
    title: string,
  ) {
    this.sections = [
      { index: 0, parent: null, title, level: 0, ordinal: 1, start: 0, end: source.raw.length, line: 1 },
    ];
    this.open = [{ index: 0, rank: Number.NEGATIVE_INFINITY }];
  }

  get current(): number {
    return this.open.at(-1)!.index;
  }

  /** Opens a section under the nearest open one of a smaller rank; an infinite rank means just below the numbered ones. */
  enter(text: MappedText, rank: number): number {
    const own = rank === Number.POSITIVE_INFINITY ? this.below() : rank;
    while (this.open.length > 1 && this.open.at(-1)!.rank >= own) this.open.pop();
    const parent = this.open.at(-1)!.index;
    const index = this.sections.length;
    const { start, end } = text.span();
    this.children[parent] = (this.children[parent] ?? 0) + 1;
    this.children.push(0);
    this.sections.push({
      index,
      parent,
      title: text.text.replace(/^#+\s*|[。\s]+$/gu, ''),
      level: this.sections[parent]!.level + 1,
      ordinal: this.children[parent]!,
      start,
      end,
      line: lineAt(this.source.lineStarts, start),
    });
    this.open.push({ index, rank: own });
    return index;
  }

  /** Ends the run-in section at its paragraph's end. */
  leave(index: number): void {
    if (this.open.at(-1)!.index === index) this.open.pop();
  }

  /** Raw end of what was last read, for the sections that hold it. */
  reach(section: number, end: number): void {
    for (let at: number | null = section; at; at = this.sections[at]!.parent)
      if (this.sections[at]!.end < end) this.sections[at]!.end = end;
  }

  private below(): number {
    const numbered = this.open.filter(({ rank }) => Number.isInteger(rank) || rank === 0.5);
    return (numbered.at(-1)?.rank ?? 0) + 0.45;
  }
}
