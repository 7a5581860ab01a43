/** Charts as SVG text, rendered by ECharts without a browser. The library is loaded only when a chart is made. */
import type { BarSeriesOption, EChartsOption } from 'echarts';
import type { Row } from '../store/graph-store';
import { valueWords } from './wording';

const WIDTH = 760;
const FONT = 'system-ui, "Noto Sans SC", "Microsoft YaHei", sans-serif';
/** Okabe–Ito palette: told apart by colour-blind readers, and legible on light and dark paper. */
const PALETTE = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9'];

const GREY = '#888';

function render(option: EChartsOption, height: number): string {
  const echarts = require('echarts') as typeof import('echarts');
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    chart.setOption({ animation: false, color: PALETTE, textStyle: { fontFamily: FONT, color: GREY }, ...option });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

/** What is stated: a number, or a range with its ends, and how it is written; null where nothing is. */
export type Stated = { low: number; high: number; label: string } | null;

export interface Series {
  name: string;
  values: Stated[];
}

/** The value of a row, if it has one. */
export function stated(row: Row | undefined): Stated {
  if (row?.value === null || row?.value === undefined) return null;
  const [low, high = low] = (Array.isArray(row.value) ? row.value : [row.value]).map(Number) as [number, number?];
  return { low, high, label: valueWords(row) };
}

export const middle = (value: Stated): number => (value ? (value.low + value.high) / 2 : 0);

/** Lines over periods, such as target and result of an indicator. A range stands at its middle, with both ends written. */
export const lineChart = (periods: string[], unit: string, series: Series[]): string =>
  render(
    {
      legend: { top: 0, textStyle: { color: GREY } },
      grid: { left: 60, right: 24, top: 48, bottom: 32 },
      xAxis: { type: 'category', data: periods },
      yAxis: { type: 'value', name: unit, scale: true },
      series: series.map(({ name, values }) => ({
        name,
        type: 'line',
        data: values.map((value) => (value ? { value: middle(value), label: { formatter: value.label } } : '-')),
        connectNulls: true,
        symbolSize: 8,
        label: { show: true, color: GREY },
      })),
    },
    320,
  );

/** Bars side by side, such as one indicator across places. What lies between the ends of a range is drawn paler. */
export const barChart = (categories: string[], unit: string, series: Series[]): string =>
  render(
    {
      legend: { top: 0, textStyle: { color: GREY } },
      grid: { left: 110, right: 90, top: 40, bottom: 28 },
      xAxis: { type: 'value', name: unit },
      yAxis: { type: 'category', data: categories, inverse: true },
      series: series.flatMap(({ name, values }, i): BarSeriesOption[] => {
        const colour = PALETTE[i % PALETTE.length]!;
        const own: BarSeriesOption = { name, type: 'bar', stack: name, color: colour };
        const label = (value: NonNullable<Stated>) =>
          ({ show: true, position: 'right', color: GREY, formatter: value.label }) as const;
        return [
          {
            ...own,
            data: values.map((v) => (v ? { value: v.low, label: v.high === v.low ? label(v) : undefined } : '-')),
          },
          {
            ...own,
            data: values.map((v) =>
              v && v.high > v.low
                ? { value: v.high - v.low, itemStyle: { color: `${colour}66` }, label: label(v) }
                : '-',
            ),
          },
        ];
      }),
    },
    70 + categories.length * (16 + 18 * series.length),
  );

export interface Picture {
  nodes: { id: string; name: string; size: number; group: number }[];
  edges: { from: string; to: string }[];
}

/** A network on a circle, communities together and in one colour. */
export function networkChart({ nodes, edges }: Picture): string {
  const ordered = [...nodes].sort((a, b) => a.group - b.group || b.size - a.size);
  const groups = [...new Set(ordered.map((n) => n.group))];
  return render(
    {
      series: [
        {
          type: 'graph',
          layout: 'circular',
          circular: { rotateLabel: true },
          categories: groups.map((g) => ({ name: String(g) })),
          data: ordered.map((n) => ({
            id: n.id,
            name: n.name,
            symbolSize: 6 + 18 * n.size,
            category: groups.indexOf(n.group),
            label: { show: true, color: GREY, width: 125, overflow: 'truncate' },
          })),
          links: edges.map(({ from, to }) => ({ source: from, target: to })),
          lineStyle: { color: 'source', curveness: 0.3, opacity: 0.5 },
          left: 150,
          right: 150,
          top: 130,
          bottom: 130,
        },
      ],
    },
    760,
  );
}

/** Statuses of projects through time: one row a project. */
export const timelineChart = (points: { project: string; period: string; status: string }[]): string => {
  const projects = [...new Set(points.map((p) => p.project))];
  const periods = [...new Set(points.map((p) => p.period))].sort();
  return render(
    {
      grid: { left: 200, right: 40, top: 20, bottom: 32 },
      xAxis: { type: 'category', data: periods },
      yAxis: { type: 'category', data: projects, inverse: true },
      series: [
        {
          type: 'scatter',
          symbolSize: 12,
          data: points.map((p) => ({
            value: [p.period, p.project],
            label: { show: true, formatter: p.status, position: 'right', color: GREY },
          })),
        },
      ],
    },
    60 + 28 * projects.length,
  );
};

/** Dots at longitude and latitude, before paler ones, as wide and high as the ground is. */
export function mapChart(
  points: { at: [number, number]; label: string; weight: number }[],
  backdrop: [number, number][],
  [west, east]: [number, number],
  [south, north]: [number, number],
): string {
  const stretch = 1 / Math.cos((((south + north) / 2) * Math.PI) / 180);
  const height = Math.min(760, Math.max(280, (WIDTH * (north - south) * stretch) / (east - west)));
  const axis = { type: 'value', show: false } as const;
  const inside = ([x, y]: [number, number]): boolean => x > west && x < east && y > south && y < north;
  return render(
    {
      grid: { left: 10, right: 90, top: 10, bottom: 10 },
      xAxis: { ...axis, min: west, max: east },
      yAxis: { ...axis, min: south, max: north },
      series: [
        {
          type: 'scatter',
          symbolSize: 4,
          itemStyle: { color: '#88888859' },
          silent: true,
          data: backdrop.filter(inside),
        },
        {
          type: 'scatter',
          labelLayout: { hideOverlap: true },
          data: points.map(({ at, label, weight }) => ({
            value: at,
            symbolSize: 8 + 16 * weight,
            itemStyle: { color: `${PALETTE[0]}cc` },
            label: { show: true, position: 'right', color: GREY, formatter: label },
          })),
        },
      ],
    },
    height,
  );
}
