import { type Desk, inOrder, rowsOf } from '../ask-rows';
import { timelineChart } from '../charts';
import { type Report, ReportDraft } from '../report';
import { periodWords, RELATION_WORDS, words } from '../wording';

/** A project, institution or policy: its course, its relationships and every sentence that names it. */
export async function thingReport(desk: Desk, name: string): Promise<Report> {
  const draft = new ReportDraft(`${name}：文件中的事实`);
  const [mentions, ties, course] = await Promise.all([
    rowsOf(desk, 'evidence', { name }),
    rowsOf(desk, 'neighbours', { name }),
    rowsOf(desk, 'project-timeline', { name }),
  ]);
  const documents = new Set(mentions.map((r) => r.document));
  draft.lead.push({
    text: `${documents.size} 份文件提到${name}，共 ${mentions.length} 处。`,
    cites: mentions.slice(0, 3).flatMap((r) => draft.cite(r, r.surface)),
  });
  for (const row of course)
    draft.lead.push({
      text: `${periodWords(row.period)}${row.project}${row.status}。`,
      cites: draft.cite(row),
    });
  if (course.length > 1)
    draft.section('进展 · Course', {
      kind: 'chart',
      title: name,
      svg: timelineChart(
        course
          .filter((r) => r.period)
          .map((r) => ({ project: String(r.project), period: String(r.period), status: String(r.status) })),
      ),
    });
  draft.section(
    '关系 · Relationships',
    draft.table(
      ['', '关系', '', '时期'],
      inOrder(ties, ['direction', 'relation', 'neighbour', 'period', 'document', 'line']),
      (r) => {
        const [from, to] = r.direction === '→' ? [r.entity, r.neighbour] : [r.neighbour, r.entity];
        return [words(from), RELATION_WORDS[String(r.relation)] ?? words(r.relation), words(to), periodWords(r.period)];
      },
      '没有找到关系。',
    ),
  );
  draft.section(
    '出处 · Every sentence',
    draft.table(
      ['文件', '行', '文中称'],
      mentions,
      (r) => [words(r.document), words(r.line), words(r.surface)],
      '没有找到出处。',
    ),
  );
  return draft.finish();
}
