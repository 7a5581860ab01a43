import type { FileChild } from 'docx';
import type { Block, Report, Statement } from '../report';

/**
 * A Word document with real footnotes behind the statements; of charts only the title is given. The library is loaded only
 * when this form is asked for.
 */
export async function toDocx(report: Report): Promise<Buffer> {
  const {
    Document,
    Footer,
    FootnoteReferenceRun,
    HeadingLevel,
    Packer,
    PageNumber,
    Paragraph,
    Table,
    TableCell,
    TableRow,
    TextRun,
    WidthType,
  } = require('docx') as typeof import('docx');
  const notes = (cites: number[]) => cites.map((n) => new FootnoteReferenceRun(n));
  const statement = ({ text, cites }: Statement) => new Paragraph({ children: [new TextRun(text), ...notes(cites)] });
  const row = (cells: string[], cites: number[] = [], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      children: cells.map(
        (text, i) =>
          new TableCell({
            children: [
              new Paragraph({
                children: [new TextRun({ text, bold: isHead }), ...(i === cells.length - 1 ? notes(cites) : [])],
              }),
            ],
          }),
      ),
    });
  const block = (b: Block): FileChild[] => {
    if (b.kind === 'missing') return [new Paragraph({ children: [new TextRun({ text: b.text, italics: true })] })];
    if (b.kind === 'chart')
      return [new Paragraph({ children: [new TextRun({ text: `图：${b.title}（见 HTML 形式）`, italics: true })] })];
    return [
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: [row(b.head, [], true), ...b.rows.map((r) => row(r.cells, r.cites))],
      }),
    ];
  };
  const footnotes = Object.fromEntries(
    report.citations.map(({ document, line, sentence }, i) => [
      i + 1,
      { children: [new Paragraph(`${document}:${line} ${sentence}`)] },
    ]),
  );
  const document = new Document({
    title: report.title,
    creator: 'guitu',
    footnotes,
    sections: [
      {
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [
          new Paragraph({ text: report.title, heading: HeadingLevel.TITLE }),
          ...report.lead.map(statement),
          ...report.sections.flatMap(({ title, blocks }) => [
            new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
            ...blocks.flatMap(block),
          ]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
