import type { Row } from '../../store/graph-store';
import { type Desk, rowsOf } from '../ask-rows';
import { barChart } from '../charts';
import { type Block, type Report, ReportDraft } from '../report';
import { STATUS_WORDS, valueWords, words } from '../wording';

/** Indicators by which reports are compared: those that a work report opens with, after the statistical system's order. */
const HEADLINES: [string, 'growth' | 'level'][] = [
  ['地区生产总值', 'growth'],
  ['规模以上工业增加值', 'growth'],
  ['固定资产投资', 'growth'],
  ['社会消费品零售总额', 'growth'],
  ['一般公共预算收入', 'growth'],
  ['居民消费价格', 'growth'],
  ['城镇新增就业', 'level'],
  ['城镇调查失业率', 'level'],
  ['粮食产量', 'level'],
];

/** Two or more places side by side: headline indicators, shared industries, and how they are tied. */
export async function compareReport(desk: Desk, places: string[]): Promise<Report> {
  const draft = new ReportDraft(`${places.join('、')}：比较`);
  for (const [indicator, aspect] of HEADLINES) {
    const known = await desk.store.read(
      'MATCH (i:Indicator) WHERE i.name = $indicator OR $indicator IN i.aliases RETURN i.id AS id',
      { indicator },
    );
    const rows = known.length
      ? (await rowsOf(desk, 'indicator-compare', { indicator, aspect })).filter(
          (r) => places.includes(String(r.place)) && r.value !== null,
        )
      : [];
    draft.section(
      indicator + (aspect === 'growth' ? '增速' : ''),
      ...charts(rows, places),
      draft.table(
        ['地区', '时期', '状态', '数值'],
        rows,
        (r) => [words(r.place), words(r.period), STATUS_WORDS[String(r.status)] ?? '', valueWords(r)],
        '这些地区的文件没有给出这个指标。',
      ),
    );
  }
  const overlaps: Row[] = [];
  const ties: Row[] = [];
  for (const [i, a] of places.entries())
    for (const b of places.slice(i + 1)) {
      overlaps.push(
        ...(await rowsOf(desk, 'industry-overlap', { place: a }, { descendants: false })).filter((r) => r.other === b),
      );
      ties.push(...(await rowsOf(desk, 'connect', { a, b }, { descendants: false })));
    }
  draft.section(
    '共同的产业 · Industries in common',
    draft.table(
      ['地区', '地区', '个数', '产业'],
      overlaps,
      (r) => [words(r.place), words(r.other), words(r.shared), words(r.industries)],
      '没有找到共同发展的产业。',
    ),
  );
  draft.section(
    '相互联系 · Ties',
    draft.table(
      ['步数', '路径', '出处'],
      ties,
      (r) => [words(r.steps), words(r.path), words(r.evidence)],
      '没有找到联系。',
    ),
  );
  draft.lead.push({
    text: `比较 ${places.length} 个地区的 ${HEADLINES.length} 个主要指标、产业和联系。空缺处表示文件没有说，或没有读出。`,
    cites: [],
  });
  return draft.finish();
}

function charts(rows: Row[], places: string[]): Block[] {
  const periods = [...new Set(rows.map((r) => String(r.period ?? '')))].filter((p) => /^\d{4}$/u.test(p)).sort();
  const unit = String(rows[0]?.unit ?? '');
  const same = rows.filter((r) => r.unit === unit && typeof r.value === 'number');
  const shown = places.filter((p) => same.some((r) => r.place === p));
  if (shown.length < 2) return [];
  const series = periods.flatMap((period) =>
    (['target', 'actual'] as const).map((status) => ({
      name: `${period}${STATUS_WORDS[status]}`,
      values: shown.map(
        (p) =>
          (same.find((r) => r.place === p && r.period === period && (r.status === 'target') === (status === 'target'))
            ?.value as number | undefined) ?? null,
      ),
    })),
  );
  return [
    {
      kind: 'chart',
      title: `（${unit}）`,
      svg: barChart(
        shown,
        unit,
        series.filter((s) => s.values.some((v) => v !== null)),
      ),
    },
  ];
}
