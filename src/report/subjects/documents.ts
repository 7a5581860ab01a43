import { type Desk, rowsOf } from '../ask-rows';
import { type Report, ReportDraft } from '../report';
import { words } from '../wording';

/** The documents of the graph and what ties them. */
export async function documentsReport(desk: Desk): Promise<Report> {
  const draft = new ReportDraft('文件目录与联系');
  const documents = await rowsOf(desk, 'documents', {});
  const links = await rowsOf(desk, 'document-links', {});
  const years = (cell: unknown): string => words(cell as never).replace('、', '—');
  draft.lead.push({ text: `图谱有 ${documents.length} 份文件。`, cites: [] });
  draft.section(
    '文件 · Documents',
    draft.table(
      ['文件', '标题', '种类', '地区', '年份', '回顾', '目标期', '数字', '项目'],
      documents,
      (r) => [
        words(r.document),
        words(r.title),
        words(r.kind),
        words(r.jurisdiction),
        words(r.year),
        years(r.reviews),
        years(r.aims),
        words(r.measurements),
        words(r.projects),
      ],
      '图谱是空的。',
    ),
  );
  draft.section(
    '文件之间的联系 · Ties between documents',
    draft.table(
      ['文件', '文件', '共有', '权重', '其中'],
      links,
      (r) => [
        words(r.document),
        words(r.other),
        words(r.shared),
        words(r.weight),
        (r.things as string[]).slice(0, 12).join('、'),
      ],
      '没有两份文件谈到同一事物。',
    ),
  );
  return draft.finish();
}
