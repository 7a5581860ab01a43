import { join } from 'node:path';
import type { Document } from '../../src/outline/document';
import { outline } from '../../src/outline/index';
import { readBytes } from '../../src/read/index';
import type { Block } from '../../src/read/source-text';
import { DATA, documentFile, documentOf } from './read-text';

/** Data rows of a table as "header=cell" lists. */
const rows = (document: Document, table = 0): string[] =>
  document.tables[table]!.rows.filter((r) => !r.isHeader).map((r) =>
    r.cells.map((c) => `${c.header.join('/')}=${c.text.text}`).join(' '),
  );

test('a table flattened to one cell a line gets its columns back, wrapped names and groups too', async () => {
  const document = await documentFile(join(DATA, 'documents', 'plan-outline-chengdu.txt'));
  expect(document.tables[0]!.title).toBe('专栏1 “十四五”时期经济社会发展主要指标');
  expect(rows(document)).toEqual([
    '类别=经济发展 序号=1 指标=地区生产总值 单位=亿元 2020年=17716.7 2025年=26000 年均增长=6%左右 属性=预期性',
    '序号=2 指标=全员劳动生产率 单位=万元/人 2020年=17.5 2025年=23 年均增长=— 属性=预期性',
    '类别=创新驱动 序号=3 指标=全社会研发经费支出占地区生产总值比重 单位=% 2020年=3.2 2025年=4.0 年均增长=— 属性=预期性',
    '类别=生态环境 序号=4 指标=单位地区生产总值二氧化碳排放降低 单位=% 2020年=— 2025年=完成省下达任务 年均增长=— 属性=约束性',
  ]);
});

test('each cell on a line of its own behind a tab, rows parted by blank lines, empty cells kept', async () => {
  const document = await documentOf(
    '某市“十四五”规划\n一、发展目标\n表2 主要发展指标\n\t领域\n\t序\n\t主要指标\n\t单位\n\t2020年\n完成情况\n\t性质\n\n\t健康\n水平\n\t1\n\t人均预期寿命\n\t岁\n\t≥83.5\n\t预期性\n\n\n\t\n\t2\n\t孕产妇死亡率\n\t/10万\n\t≤7\n\t约束性\n\n\n二、重点任务\n加快建设健康城市，完善公共卫生服务体系。\n',
  );
  expect(rows(document)).toEqual([
    '领域=健康水平 序=1 主要指标=人均预期寿命 单位=岁 2020年完成情况=≥83.5 性质=预期性',
    '序=2 主要指标=孕产妇死亡率 单位=/10万 2020年完成情况=≤7 性质=约束性',
  ]);
});

test('one cell a line under a head of two rows', async () => {
  const table = (head: string): string =>
    `某市“十四五”规划\n专栏1 主要指标\n${head}\n1\n森林覆盖率\n%\n23\n24.1\n26\n约束性\n2\n湿地保护率\n%\n50\n55\n60\n预期性\n3\n人均预期寿命\n岁\n78\n78.5\n79.5\n预期性\n一、重点任务\n`;
  const wanted = [
    '序号=1 指标名称=森林覆盖率 单位=% 2020年/规划值=23 2020年/实际值=24.1 2025年/规划值=26 属性=约束性',
    '序号=2 指标名称=湿地保护率 单位=% 2020年/规划值=50 2020年/实际值=55 2025年/规划值=60 属性=预期性',
    '序号=3 指标名称=人均预期寿命 单位=岁 2020年/规划值=78 2020年/实际值=78.5 2025年/规划值=79.5 属性=预期性',
  ];
  const document = await documentOf(table('序号\n指标名称\n单位\n2020年\n2025年\n属性\n规划值\n实际值\n规划值'));
  expect(rows(document)).toEqual(wanted);
});

test('rows parted by tabs, with a head of two rows', async () => {
  const document = await documentOf(
    '某省“十四五”规划\n表1 主要指标\n指标\t2020年\t\t2025年\n\t目标值\t实绩值\t目标值\n森林覆盖率（%）①\t23\t24.1\t26\n2.湿地保护率（%）\t50\t55\t60\n',
  );
  expect(rows(document)).toEqual([
    '指标=森林覆盖率（%） 2020年/目标值=23 2020年/实绩值=24.1 2025年/目标值=26',
    '指标=湿地保护率（%） 2020年/目标值=50 2020年/实绩值=55 2025年/目标值=60',
  ]);
});

test('a list of projects under bars', async () => {
  const document = await documentFile(join(DATA, 'documents', 'plan-md-shandong.md'));
  expect(rows(document)).toEqual([
    '序号=1 项目名称=济南至枣庄铁路 建设内容及规模=正线长268公里 建设年限=2022—2026年 总投资（亿元）=390',
    '序号=2 项目名称=京沪高铁辅助通道潍坊至宿迁段 建设内容及规模=正线长361公里 建设年限=2021—2026年 总投资（亿元）=520.5',
  ]);
});

test('rows are passages between those of the text, and each cell knows its raw place', async () => {
  const document = await documentFile(join(DATA, 'documents', 'bulletin-henan.txt'));
  const row = document.tables[0]!.rows[1]!;
  const passage = document.passages[row.passage]!;
  expect(passage).toMatchObject({ kind: 'row', line: 9, table: { table: 0, row: 1 } });
  expect(passage.text.text).toBe('居民消费价格\t-0.2\t-0.1\t-0.3');
  for (const { text } of row.cells) {
    const { start, end } = text.span();
    expect(document.source.raw.slice(start, end)).toBe(text.text);
  }
});

test('boxes of running text and lists of short lines are no tables', async () => {
  const document = await documentOf(
    '某市规划\n\t专栏1 公共卫生工程\n\n\t加强疾控机构建设：异地新建市疾病预防控制中心，建成一流实验室。\n健全救治体系：建设市公共卫生临床救治中心，承担危重症患者救治。\n\n一、重点任务\n二、保障措施\n',
  );
  expect(document.tables).toEqual([]);
});

test('cells that the format marks, with a head over two rows', async () => {
  const grid = [
    ['指标', '2020年', '', '2025年'],
    ['', '目标值', '实绩值', '目标值'],
    ['常住人口城镇化率（%）', '65', '68.3', '72'],
  ];
  const raw = grid.map((row) => row.filter(Boolean).join('\n')).join('\n');
  const source = await readBytes(Buffer.from(`某市“十四五”规划\n${raw}\n`, 'utf8'), 'plan.txt');
  const blocks: Block[] = [];
  let at = source.clean.text.indexOf('指标');
  grid.forEach((row, r) => {
    row.forEach((text, column) => {
      if (!text) return;
      const start = source.clean.text.indexOf(text, at);
      at = start + text.length;
      const spans = r === 0 && text === '2020年' ? { columnSpan: 2 } : r === 0 && text === '指标' ? { rowSpan: 2 } : {};
      blocks.push({ kind: 'cell', start, end: at, cell: { table: 0, row: r, column, header: r < 2, ...spans } });
    });
  });
  expect(rows(outline({ ...source, format: 'html', blocks }))).toEqual([
    '指标=常住人口城镇化率（%） 2020年/目标值=65 2020年/实绩值=68.3 2025年/目标值=72',
  ]);
});

test('one blank between the cells, as PDF text has them; the unit above the table', async () => {
  const document = await documentFile(join(DATA, 'documents', 'plan-wrapped-nanxun.txt'));
  expect(rows(document)).toEqual([
    '序号=1 指标名称=地区生产总值 单位=亿元 2020年=468 2025年=700 年均增长=7.5% 属性=预期性',
    '序号=2 指标名称=城镇居民人均可支配收入 单位=元 2020年=63000 2025年=90000 年均增长=7.5% 属性=预期性',
    '序号=3 指标名称=单位GDP能耗降低 单位=% 2020年=- 2025年=完成市下达任务 年均增长=- 属性=约束性',
  ]);
  const budget = await documentOf(
    '某市2023年预算执行情况的报告\n表1 收入完成情况\n单位：亿元\n科目\t2022年\t2023年\n税收收入\t100\t108\n非税收入\t40\t41\n',
  );
  expect(budget.tables[0]).toMatchObject({ title: '表1 收入完成情况', unit: '亿元' });
});

test.each([['序号\n指标\n单位\n2020年\n'], ['指标\n单位\n2020年\n属性\n'], ['序号\n项目名称\n建设内容\n1\n']])(
  'heads above no rows, thousands of them, are no table and cost no more than other lines: %j',
  async (head) => {
    const document = await documentOf(`某市规划\n${head.repeat(20_000)}`);
    expect(document.tables).toEqual([]);
    expect(document.passages).toHaveLength(80_001);
  },
);

const CAPTIONED = '指标\t2022年\t2023年\n地区生产总值\t1203.5\t1288.9\n固定资产投资\t410.2\t433.8\n';

test.each([
  ['表1 主要经济指标完成情况 单位：亿元', '表1 主要经济指标完成情况', '亿元'],
  ['表1　主要经济指标完成情况　　　　单位：亿元、%', '表1　主要经济指标完成情况', '亿元'],
  ['表1 主要经济指标完成情况（单位：万元）', '表1 主要经济指标完成情况', '万元'],
  ['主要经济指标完成情况表 （亿元）', '主要经济指标完成情况表', '亿元'],
  ['单位：亿元  表1 主要经济指标完成情况', '表1 主要经济指标完成情况', '亿元'],
  ['主要经济指标完成情况\t单位：亿元', '主要经济指标完成情况', '亿元'],
  ['主要经济指标完成情况\n\t\t计量单位:万人', '主要经济指标完成情况', '万人'],
  ['表1 主要经济指标完成情况 单位：亿元、万人', '表1 主要经济指标完成情况', undefined],
])('title and unit in one line above a table: %s', async (caption, title, unit) => {
  for (const separator of ['\t', '\n']) {
    const document = await documentOf(
      `某市计划执行情况报告\n一、完成情况\n全市经济运行总体平稳，主要指标完成较好。\n${caption}\n${CAPTIONED.replaceAll('\t', separator)}二、重点任务\n加快建设现代化产业体系，推动经济回升向好。\n`,
    );
    expect(document.tables[0]).toMatchObject({ title, ...(unit ? { unit } : {}) });
    if (!unit) expect(document.tables[0]!.unit).toBeUndefined();
    expect(rows(document)[0]).toBe('指标=地区生产总值 2022年=1203.5 2023年=1288.9');
  }
});

test('title and unit in the first rows of the table itself', async () => {
  const cells = (row: string): string => `<tr><td>${row.split('\t').join('</td><td>')}</td></tr>`;
  const html = `<p>某市计划执行情况报告</p><table><tr><td colspan="3">表2 主要指标完成情况</td></tr><tr><td colspan="3">单位：亿元</td></tr>${CAPTIONED.trim().split('\n').map(cells).join('')}</table>`;
  const document = outline(await readBytes(Buffer.from(`<html><body>${html}</body></html>`), 'a.html'));
  expect(document.tables[0]).toMatchObject({ title: '表2 主要指标完成情况', unit: '亿元' });
  expect(rows(document)[0]).toBe('指标=地区生产总值 2022年=1203.5 2023年=1288.9');
});
