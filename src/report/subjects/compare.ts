import type { Row } from '../../store/graph-store';
import { type Desk, rowsOf } from '../ask-rows';
import { barChart, middle, stated } from '../charts';
import { placeMap } from '../place-map';
import { type Block, type Report, ReportDraft } from '../report';
import { growthWords, periodWords, STATUS_WORDS, valueWords, words } from '../wording';
import { HEADLINES } from './headlines';
import { sharedIndustries } from './shared-industries';
import { tiesBetween } from './ties-between';

/** Two or more places side by side: headline indicators, shared industries, and how they are tied. */
export async function compareReport(desk: Desk, places: string[]): Promise<Report> {
  const draft = new ReportDraft(`${places.join('、')}：比较`);
  draft.lead.push({
    text: `比较 ${places.length} 个地区的 ${HEADLINES.length} 个主要指标、产业和联系。空缺处表示文件没有说，或没有读出。`,
    cites: [],
  });
  for (const [indicator, aspect] of HEADLINES) {
    const known = await desk.store.read(
      'MATCH (i:Indicator) WHERE i.name = $indicator OR $indicator IN i.aliases RETURN i.id AS id',
      { indicator },
    );
    const rows = known.length
      ? (await rowsOf(desk, 'indicator-compare', { indicator, aspect })).filter((r) => places.includes(String(r.place)))
      : [];
    const given = rows.filter((r) => r.value !== null);
    const isFirst = indicator === HEADLINES[0]![0];
    if (isFirst) sumUp(draft, indicator, given);
    draft.section(
      indicator + (aspect === 'growth' ? '增速' : ''),
      ...charts(given, places),
      ...(isFirst ? await mapOf(desk, indicator, given) : []),
      draft.table(
        ['地区', '时期', '状态', '数值', '原文'],
        rows,
        (r) => [
          words(r.place),
          periodWords(r.period),
          STATUS_WORDS[String(r.status)] ?? '',
          valueWords({ ...r, qualitative: r.surface! }),
          words(r.surface),
        ],
        '这些地区的文件没有给出这个指标。',
      ),
      silent(places, rows),
    );
  }
  draft.section('共同的产业 · Industries in common', ...(await sharedIndustries(desk, draft, places)));
  draft.section('相互联系 · Ties', ...(await tiesBetween(desk, draft, places)));
  return draft.finish();
}

/** The newest target and the newest result of an indicator, highest first. */
function sumUp(draft: ReportDraft, indicator: string, rows: Row[]): void {
  for (const status of ['actual', 'target']) {
    const { period, newest } = latest(rows, status);
    if (newest.length < 2) continue;
    newest.sort((a, b) => middle(stated(b)) - middle(stated(a)));
    draft.lead.push({
      text: `${periodWords(period)}${indicator}${status === 'target' ? '目标' : ''}：${newest.map((r) => `${r.place}${growthWords(r)}`).join('，')}。`,
      cites: newest.flatMap((r) => draft.cite(r, r.surface)),
    });
  }
}

/** Places with their newest result, larger where it is higher. */
async function mapOf(desk: Desk, indicator: string, rows: Row[]): Promise<Block[]> {
  const { period, newest } = latest(rows, 'actual');
  const heights = newest.map((r) => middle(stated(r)));
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  return placeMap(
    desk,
    `${periodWords(period)}${indicator}增速`,
    newest.map((r, i) => ({
      place: String(r.place),
      label: `${r.place} ${valueWords(r)}`,
      weight: high > low ? (heights[i]! - low) / (high - low) : 0.5,
    })),
  );
}

/** Rows of a status for the newest single year. */
function latest(rows: Row[], status: string): { period: string; newest: Row[] } {
  const mine = rows.filter((r) => r.status === status && /^\d{4}$/u.test(String(r.period)));
  const period =
    mine
      .map((r) => String(r.period))
      .sort()
      .at(-1) ?? '';
  return { period, newest: mine.filter((r) => r.period === period) };
}

function silent(places: string[], rows: Row[]): Block | undefined {
  const without = places.filter((place) => !rows.some((r) => r.place === place));
  if (rows.length === 0 || without.length === 0) return undefined;
  return { kind: 'missing', text: `没有找到：${without.join('、')}。` };
}

/** One bar for each place, year and status; only for values in one unit. */
function charts(rows: Row[], places: string[]): Block[] {
  const periods = [...new Set(rows.map((r) => String(r.period ?? '')))].filter((p) => /^\d{4}$/u.test(p)).sort();
  const unit = String(rows[0]?.unit ?? '');
  const same = rows.filter((r) => r.unit === unit && stated(r) !== null);
  const shown = places.filter((p) => same.some((r) => r.place === p && periods.includes(String(r.period))));
  if (shown.length < 2) return [];
  const series = periods.flatMap((period) =>
    Object.entries(STATUS_WORDS).map(([status, word]) => ({
      name: `${period}年${word}`,
      values: shown.map((p) => stated(same.find((r) => r.place === p && r.period === period && r.status === status))),
    })),
  );
  return [
    {
      kind: 'chart',
      title: `各年目标与结果（${unit}）`,
      svg: barChart(
        shown,
        unit,
        series.filter((s) => s.values.some((v) => v !== null)),
      ),
    },
  ];
}
