/** Target against result through the periods. Loaded when first needed. */
import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Row } from './api';
import { say } from './words';

echarts.use([LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export function chart(container: HTMLElement, rows: Row[]): void {
  const periods = [...new Set(rows.map((row) => String(row.period ?? '')))].filter(Boolean).sort();
  const line = (target: boolean): (number | null)[] =>
    periods.map(
      (period) =>
        (rows.find((row) => row.period === period && (row.status === 'target') === target)?.value as
          | number
          | undefined) ?? null,
    );
  echarts.init(container, null, { renderer: 'svg', height: 180 }).setOption({
    animation: false,
    textStyle: { color: '#888' },
    tooltip: { trigger: 'axis' },
    legend: { top: 0, textStyle: { color: '#888' } },
    grid: { left: 52, right: 16, top: 32, bottom: 24 },
    xAxis: { type: 'category', data: periods },
    yAxis: { type: 'value', scale: true, name: String(rows[0]?.unit ?? '') },
    series: [
      { name: say('target'), type: 'line', data: line(true), connectNulls: true, lineStyle: { type: 'dashed' } },
      { name: say('actual'), type: 'line', data: line(false), connectNulls: true },
    ],
  });
}
