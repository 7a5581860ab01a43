import type { Report } from '../report';

const cell = (text: string): string => text.replace(/\|/gu, '\\|').replace(/\s+/gu, ' ');
const notes = (cites: number[]): string => cites.map((n) => `[^${n}]`).join('');

/** Markdown with footnotes; of charts only the title is given. */
export function toMarkdown(report: Report): string {
  const out: string[] = [`# ${report.title}`, '', ...report.lead.map((s) => s.text + notes(s.cites)), ''];
  for (const { title, blocks } of report.sections) {
    out.push(`## ${title}`, '');
    for (const block of blocks) {
      if (block.kind === 'missing') out.push(block.text, '');
      else if (block.kind === 'chart') out.push(`*图：${block.title}（见 HTML 形式）*`, '');
      else if (block.kind === 'table') {
        out.push(`| ${block.head.join(' | ')} | |`, `|${' --- |'.repeat(block.head.length + 1)}`);
        for (const row of block.rows) out.push(`| ${row.cells.map(cell).join(' | ')} | ${notes(row.cites)} |`);
        out.push('');
      }
    }
  }
  out.push(...report.citations.map((c, i) => `[^${i + 1}]: ${c.document}:${c.line} ${cell(c.sentence)}`));
  return `${out.join('\n')}\n`;
}
