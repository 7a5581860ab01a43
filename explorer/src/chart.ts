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
  /** A range stands at its middle, with both ends written. */
  const line = (target: boolean) =>
    periods.map((period) => {
      const row = rows.find((r) => r.period === period && (r.status === 'target') === target);
      if (typeof row?.value !== 'number') return '-';
      if (typeof row.valueTo !== 'number') return row.value;
      const label = { show: true, formatter: `${row.value}–${row.valueTo}`, color: '#888' };
      return { value: (row.value + row.valueTo) / 2, label };
    });
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
