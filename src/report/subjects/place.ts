import { type Desk, rowsOf } from '../ask-rows';
import { type Report, ReportDraft } from '../report';
import { ASPECT_WORDS, STATUS_WORDS, VERDICT_WORDS, valueWords, words } from '../wording';

/** What the documents say of a place and of what lies in it. */
export async function placeReport(desk: Desk, place: string): Promise<Report> {
  const draft = new ReportDraft(`${place}：文件中的事实`);
  const [numbers, targets, projects, industries, honours, neighbours] = await Promise.all([
    rowsOf(desk, 'indicators-of', { place }),
    rowsOf(desk, 'target-vs-actual', { place }),
    rowsOf(desk, 'projects-of', { place }),
    rowsOf(desk, 'industries', { place }),
    rowsOf(desk, 'honours', { place }),
    rowsOf(desk, 'neighbours', { name: place }),
  ]);
  const documents = new Set([...numbers, ...projects, ...honours, ...neighbours].map((row) => row.document));
  draft.lead.push({
    text: `图谱中有 ${documents.size} 份文件谈到${place}：${numbers.length} 个数字（其中目标 ${numbers.filter((r) => r.status === 'target').length} 个）、${new Set(projects.map((r) => r.project)).size} 个项目、${new Set(industries.map((r) => r.industry)).size} 个产业、${new Set(honours.map((r) => r.honour)).size} 项荣誉。`,
    cites: [],
  });
  const headline = numbers
    .filter((r) => r.aspect === 'growth' && (r.place === place || numbers.every((n) => n.place !== place)))
    .slice(0, 6);
  for (const row of headline)
    draft.lead.push({
      text: `${row.period ?? ''}年${row.indicator}${STATUS_WORDS[String(row.status)]}增长${valueWords(row)}。`,
      cites: draft.cite(row, row.surface),
    });
  draft.section(
    '数字 · Numbers',
    draft.table(
      ['地区', '指标', '口径', '时期', '状态', '数值'],
      numbers,
      (r) => [
        words(r.place),
        words(r.indicator),
        ASPECT_WORDS[String(r.aspect)] ?? '',
        words(r.period),
        STATUS_WORDS[String(r.status)] ?? '',
        valueWords(r),
      ],
      '没有找到数字。',
    ),
  );
  const settled = targets.filter((r) => r.verdict !== 'not reported');
  draft.section(
    '目标与结果 · Targets and results',
    draft.table(
      ['指标', '口径', '时期', '目标', '结果', '判断'],
      settled,
      (r) => [
        words(r.indicator),
        ASPECT_WORDS[String(r.aspect)] ?? '',
        words(r.period),
        valueWords({ ...r, value: r.target! }),
        `${words(r.actual)}${words(r.actual_unit)}`,
        VERDICT_WORDS[String(r.verdict)] ?? '',
      ],
      '没有既有目标又有结果的指标。',
    ),
    targets.length > settled.length
      ? { kind: 'missing', text: `另有 ${targets.length - settled.length} 个目标在图谱的文件中未见结果。` }
      : undefined,
  );
  draft.section(
    '项目 · Projects',
    draft.table(
      ['项目', '类别', '状态', '时期'],
      projects,
      (r) => [words(r.project), words(r.kind), words(r.status), words(r.period)],
      '没有找到项目。',
    ),
  );
  draft.section(
    '产业 · Industries',
    draft.table(
      ['产业', '地区', '时期'],
      industries,
      (r) => [words(r.industry), words(r.place), words(r.period)],
      '没有找到产业。',
    ),
  );
  draft.section(
    '荣誉 · Honours',
    draft.table(
      ['荣誉', '获得者', '状态', '时期'],
      honours,
      (r) => [words(r.honour), words(r.who), r.status === 'target' ? '争创' : '获得', words(r.period)],
      '没有找到荣誉。',
    ),
  );
  const ties = neighbours.filter((r) =>
    ['COOPERATES_WITH', 'CONNECTS', 'IMPLEMENTS', 'HOLDS'].includes(String(r.relation)),
  );
  draft.section(
    '政策、活动与联系 · Policies, events and ties',
    draft.table(
      ['关系', '对象', '时期'],
      ties,
      (r) => [words(r.relation), words(r.neighbour), words(r.period)],
      '没有找到联系。',
    ),
  );
  return draft.finish();
}
