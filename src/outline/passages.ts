import type { MappedText } from '../read/mapped-text';
import { lineAt, type SourceText } from '../read/source-text';
import { BoldHeadings } from './bold';
import type { Metadata, Passage, PassageKind, Table } from './document';
import { headingOf } from './headings';
import { markOf, RANK } from './numbering';
import type { Paragraph } from './paragraphs';
import { SectionTree } from './section-tree';
import { sentencesOf } from './sentences';
import { type Caption, captionOf } from './tables/caption';
import type { FoundTable } from './tables/index';

const SALUTATION = /^(?:各位|同志们)/u;
const PROSE = 60;
const DATE_LINE = /^[（(]?(?:20\d\d|二[〇○零]..)\s*年.{1,5}月(?:.{1,4}日)?[）)]?$/u;
const BODY_NAME = /^[\p{Script=Han}]{2,30}(?:政府|委员会|办公[室厅]|局|厅|部|指挥部|领导小组)$/u;
const BODY_LABEL = /^正\s*文\s*[：:]$/u;
/** What stands in red above a document, and its number alone on a line. */
const MASTHEAD =
  /^[\p{Script=Han}]{4,24}(?:政府|委员会|办公[室厅]|局|厅|委)文件$|^[\p{Script=Han}]{2,12}\s?[〔[［]20\d\d[〕\]］]\s?\d{1,4}号$/u;
/** Labels of the box above documents on government sites, and what they give. */
const LABEL =
  /^(?:索\s*引\s*号|主题(?:分类|词)|体裁分类|发文(?:机关|单位|字号|日期|时间)|发布(?:机构|机关|日期|时间)|成文日期|生成日期|公开(?:日期|方式|主体|范围)|标\s*题|名\s*称|文\s*号|有\s*效\s*性|信息(?:来源|分类)|关键词|报告(?:人|时间)|来源\s*(?:URL|网址|链接)?|原文链接|链接|网址)\s*[：:]/u;
const CONTENTS = /^.{2,60}?[\s.．…·]{2,}\d{1,3}$|^目\s*录$/u;

/** Writes passages paragraph by paragraph, keeping the section tree as it goes. */
export class PassageWriter {
  readonly tree: SectionTree;
  readonly passages: Passage[] = [];
  readonly tables: Table[] = [];
  private paragraph = 0;
  private inBody = false;
  /** Whether the line above was a label that stands alone. */
  private labelled = false;
  private readonly bold: BoldHeadings;

  constructor(
    private readonly source: SourceText,
    private readonly meta: Metadata,
  ) {
    this.tree = new SectionTree(source, meta.title);
    this.bold = new BoldHeadings(source);
  }

  add(paragraph: Paragraph, next: Paragraph | undefined): void {
    this.paragraph++;
    const { text } = paragraph;
    const kind = this.apparatus(text);
    if (kind) {
      this.place(text, kind, this.tree.current);
      return;
    }
    if (text.length > PROSE || SALUTATION.test(text.text)) this.inBody = true;
    const bold = this.bold.within(text);
    const boldTo = bold[0]?.from === 0 ? bold[0].to : 0;
    const heading = headingOf(paragraph, { boldTo, hasBold: bold.length > 0, inBody: this.inBody, next });
    if (!heading) {
      this.runOn(text, 0, bold);
      return;
    }
    this.inBody = true;
    const title = text.slice(0, heading.to).trim();
    const section = this.tree.enter(title, heading.rank);
    this.place(title, 'heading', section);
    if (heading.to < text.length) this.runOn(text, heading.to, bold);
    if (heading.runIn) this.tree.leave(section);
  }

  /** A row is a passage; the table's title is the caption just above it, else the heading that it stands under. */
  addTable(found: FoundTable): void {
    this.paragraph++;
    const section = this.tree.current;
    const { title, unit } = this.captionAbove(found);
    const index = this.tables.length;
    const table: Table = {
      index,
      section,
      title: title ?? this.tree.sections[section]!.title,
      rows: [],
      ...(unit ? { unit } : {}),
    };
    for (const [row, { text, cells, isHeader }] of found.rows.entries()) {
      const passage = this.place(text, 'row', section);
      this.passages[passage]!.table = { table: index, row };
      table.rows.push({ passage, cells, isHeader });
    }
    this.tables.push(table);
  }

  /** Title and unit from the table's own first rows, then from the two lines above it, the nearest first. */
  private captionAbove(found: FoundTable): Caption {
    const caption: Caption = {};
    for (const line of [...found.captions, this.passages.at(-1)?.text.text, this.passages.at(-2)?.text.text]) {
      const { title, unit } = line === undefined ? {} : captionOf(line);
      if ((!title && !unit) || (title && caption.title)) break;
      caption.title ??= title;
      caption.unit ??= unit;
    }
    return caption;
  }

  /** Lines about the document rather than of it: its title, dates, signatures, the table of contents. */
  private apparatus(text: MappedText): PassageKind | undefined {
    const { start, end } = text.span();
    const { title, letter, meeting, speaker, published, number } = this.meta.stated ?? {};
    const holds = (span: { start: number; end: number } | undefined): boolean =>
      span !== undefined && span.start < end && span.end > start;
    if (holds(title) || holds(letter)) return 'title';
    if (text.length > PROSE) return undefined;
    if (BODY_LABEL.test(text.text)) {
      this.inBody = true;
      return 'signature';
    }
    const labelled = this.labelled;
    this.labelled = !this.inBody && LABEL.test(text.text) && /[：:]$/u.test(text.text);
    if (!this.inBody && (labelled || LABEL.test(text.text))) return 'signature';
    if (!this.inBody && MASTHEAD.test(text.text)) return 'signature';
    const credit = [meeting, speaker, published, number, ...(this.meta.names ?? [])].some(holds);
    if (credit && !this.inBody) return 'signature';
    return DATE_LINE.test(text.text) || BODY_NAME.test(text.text) || CONTENTS.test(text.text) ? 'signature' : undefined;
  }

  /** Running text from `at` on; bold sentences in it are run-in headings of what follows them in the paragraph. */
  private runOn(text: MappedText, at: number, bold: { from: number; to: number }[]): void {
    const outer = this.tree.current;
    let current = outer;
    let done = at;
    for (const { from, to } of bold) {
      if (from < done) continue;
      this.sentences(text.slice(done, from), current);
      if (current !== outer) this.tree.leave(current);
      const title = text.slice(from, to).trim();
      current = this.tree.enter(title, RANK.runIn);
      this.place(title, 'heading', current);
      done = to;
    }
    this.sentences(text.slice(done), current);
    if (current !== outer) this.tree.leave(current);
  }

  private sentences(text: MappedText, section: number): void {
    let lead: number | undefined;
    for (const { from, to, continues } of sentencesOf(text.text)) {
      const part = text.slice(from, to);
      const mark = markOf(part.text);
      const item = mark !== undefined && (mark.list || from === 0);
      const index = this.place(part, item ? 'listItem' : 'sentence', section, continues ? lead : undefined);
      if (!continues) lead = index;
    }
  }

  private place(text: MappedText, kind: PassageKind, section: number, lead?: number): number {
    const index = this.passages.length;
    const { start, end } = text.span();
    this.passages.push({
      index,
      kind,
      text,
      section,
      paragraph: this.paragraph,
      line: lineAt(this.source.lineStarts, start),
      ...(lead === undefined ? {} : { lead }),
    });
    this.tree.reach(section, end);
    return index;
  }
}
