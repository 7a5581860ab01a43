/** Charts as SVG text, rendered by ECharts without a browser. The library is loaded only when a chart is made. */
import type { EChartsOption } from 'echarts';

const WIDTH = 760;
const FONT = 'system-ui, "Noto Sans SC", "Microsoft YaHei", sans-serif';
/** Okabe–Ito palette: told apart by colour-blind readers, and legible on light and dark paper. */
const PALETTE = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9'];

function render(option: EChartsOption, height: number): string {
  const echarts = require('echarts') as typeof import('echarts');
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    chart.setOption({ animation: false, color: PALETTE, textStyle: { fontFamily: FONT, color: '#888' }, ...option });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

export interface Series {
  name: string;
  /** Null where nothing is stated. */
  values: (number | null)[];
}

/** Lines over periods, such as target and result of an indicator. */
export const lineChart = (periods: string[], unit: string, series: Series[]): string =>
  render(
    {
      legend: { top: 0, textStyle: { color: '#888' } },
      grid: { left: 60, right: 24, top: 48, bottom: 32 },
      xAxis: { type: 'category', data: periods },
      yAxis: { type: 'value', name: unit, scale: true },
      series: series.map(({ name, values }) => ({
        name,
        type: 'line',
        data: values,
        connectNulls: true,
        symbolSize: 8,
        label: { show: true, color: '#888' },
      })),
    },
    320,
  );

/** Bars side by side, such as one indicator across places. */
export const barChart = (categories: string[], unit: string, series: Series[]): string =>
  render(
    {
      legend: { top: 0, textStyle: { color: '#888' } },
      grid: { left: 110, right: 48, top: 40, bottom: 28 },
      xAxis: { type: 'value', name: unit },
      yAxis: { type: 'category', data: categories, inverse: true },
      series: series.map(({ name, values }) => ({
        name,
        type: 'bar',
        data: values,
        label: { show: true, position: 'right', color: '#888' },
      })),
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
            label: { show: true, color: '#888' },
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
            label: { show: true, formatter: p.status, position: 'right', color: '#888' },
          })),
        },
      ],
    },
    60 + 28 * projects.length,
  );
};
