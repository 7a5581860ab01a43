import type { Row } from '../../store/graph-store';
import { type Desk, rowsOf } from '../ask-rows';
import { barChart, lineChart, type Stated, stated } from '../charts';
import { type Block, type Report, ReportDraft } from '../report';
import { ASPECT_WORDS, periodWords, STATUS_WORDS, valueWords, words } from '../wording';

/** One indicator across all places and periods of the graph. */
export async function indicatorReport(desk: Desk, indicator: string): Promise<Report> {
  const draft = new ReportDraft(`${indicator}：各地各年`);
  const rows = await rowsOf(desk, 'indicator-compare', { indicator });
  const places = new Set(rows.map((r) => r.place));
  draft.lead.push({ text: `图谱中有 ${rows.length} 个“${indicator}”的数字，涉及 ${places.size} 个地区。`, cites: [] });
  for (const aspect of ['growth', 'level', 'change', 'rank']) {
    const mine = rows.filter((r) => r.aspect === aspect);
    if (mine.length === 0) continue;
    draft.section(
      `${ASPECT_WORDS[aspect]} · ${aspect}`,
      ...chartsOf(mine),
      draft.table(
        ['地区', '时期', '状态', '数值', '原文'],
        mine,
        (r) => [
          words(r.place),
          periodWords(r.period),
          STATUS_WORDS[String(r.status)] ?? '',
          valueWords(r),
          words(r.surface),
        ],
        '',
      ),
    );
  }
  return draft.finish();
}

/** A line chart where one place has several periods, else bars across places; only for values in one unit. */
function chartsOf(all: Row[]): Block[] {
  const rows = all.filter((r) => r.value !== null);
  const units = new Set(rows.map((r) => r.unit));
  if (units.size !== 1 || rows.length < 2) return [];
  const unit = String([...units][0] ?? '');
  const places = [...new Set(rows.map((r) => String(r.place)))];
  const periods = [...new Set(rows.map((r) => String(r.period ?? '')))].filter(Boolean).sort();
  const at = (place: string, period: string, target: boolean): Stated =>
    stated(
      rows.find((r) => String(r.place) === place && String(r.period) === period && (r.status === 'target') === target),
    );
  if (places.length === 1 && periods.length > 1)
    return [
      {
        kind: 'chart',
        title: `${places[0]}（${unit}）`,
        svg: lineChart(periods, unit, [
          { name: '目标', values: periods.map((p) => at(places[0]!, p, true)) },
          { name: '结果', values: periods.map((p) => at(places[0]!, p, false)) },
        ]),
      },
    ];
  return periods.slice(-3).map((period) => ({
    kind: 'chart',
    title: `${period}（${unit}）`,
    svg: barChart(places, unit, [
      { name: '目标', values: places.map((p) => at(p, period, true)) },
      { name: '结果', values: places.map((p) => at(p, period, false)) },
    ]),
  }));
}
