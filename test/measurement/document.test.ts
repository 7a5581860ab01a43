import type { MeasurementFact } from '../../src/extract/fact';
import { measurementExtractor } from '../../src/extract/measurement/index';
import { unreadNumbers } from '../../src/extract/measurement/unread';
import { outline } from '../../src/outline/index';
import { readBytes } from '../../src/read/index';
import { measured } from './measured';

const WORK_REPORT = `政府工作报告
——2023年1月10日在江州市第十五届人民代表大会第二次会议上
江州市市长 王明
各位代表：
现在，我代表市人民政府，向大会报告工作，请予审议。
一、2022年工作回顾
2022年，地区生产总值达到1860亿元，增长5.2%。预计全年进出口总额增长8%。高新技术企业总数突破900家。
粮食产量从2021年的40.2亿斤提高到41.5亿斤。
二、2023年工作安排
主要预期目标是：地区生产总值增长6%左右，城镇新增就业4万人，居民消费价格涨幅3%左右，居民收入与经济增长同步。
新建学校12所，改造老旧小区35个。到2025年，常住人口城镇化率达到70%。
`;

const PLAN = `江州市“十四五”卫生健康发展规划
一、“十三五”时期发展成就
“十三五”期间，新增医疗床位3200张，人均预期寿命提高到79.5岁，民生支出占比保持在80%左右。
二、“十四五”时期发展目标
到2025年，人均预期寿命达到80.5岁。
`;

const PLAN_OF_WORKS = `江州市“十四五”教育事业发展规划
江政发〔2021〕9号
一、发展基础
“十三五”期间，新建幼儿园20所。
二、主要目标
到2025年，普通高中优质学位占比由38%提高到60%。
三、重点任务
遴选省级名师80名，通过特岗计划补充教师1200名。
江州北站综合交通枢纽，占地320亩，概算投资18亿元。
专栏1 重大工程
工程名称\t建设内容\t投资（万元）\t建设年限
市职业高中迁建工程\t建筑面积3.2万平方米\t14500\t2022—2024
`;

const SUMMARY = `江州镇2023年工作总结暨2024年工作打算
今年以来，全镇真抓实干，现总结如下。
一、2023年主要工作
全年硬化村组道路17.4公里，今年发放救助资金867万元。
二、2024年工作打算
新引进企业3家。
`;

const LINES_FOR_HEADINGS = `江州市2025年政府工作报告（节选）
2024年工作回顾：
经济社会发展主要指标：全年获表彰奖励322项。
2025年工作安排：
新引进企业3家。
`;

const NEWS = `A05 区域 2023年11月8日 星期三 责任编辑/张三
一水相连 两城同行
2021年10月，两市签署协议，明确42项任务，目前已落地36项。
本报记者 王五
`;

const find = (facts: MeasurementFact[], indicator: string, aspect = 'level'): MeasurementFact[] =>
  facts.filter((f) => f.indicator === indicator && f.aspect === aspect);

describe('a work report', () => {
  test('results have the year that it reviews, targets the year that it plans', async () => {
    const facts = await measured(WORK_REPORT);
    expect(find(facts, '地区生产总值', 'growth')).toMatchObject([
      { value: 5.2, status: 'actual', period: '2022', indicatorId: 'gdp' },
      { value: 6, status: 'target', period: '2023', comparator: '~' },
    ]);
    expect(find(facts, '新建学校')).toMatchObject([{ value: 12, status: 'target', period: '2023' }]);
  });

  test('预计 for the reviewed year is a forecast', async () => {
    expect(find(await measured(WORK_REPORT), '进出口总额', 'growth')).toMatchObject([
      { value: 8, status: 'forecast', period: '2022' },
    ]);
  });

  test('from A to B gives two values, each with its year', async () => {
    expect(find(await measured(WORK_REPORT), '粮食产量')).toMatchObject([
      { value: 40.2, period: '2021' },
      { value: 41.5, period: '2022' },
    ]);
  });

  test('a year that the sentence names outranks that of its section', async () => {
    expect(find(await measured(WORK_REPORT), '常住人口城镇化率')).toMatchObject([
      { value: 70, status: 'target', period: '2025' },
    ]);
  });

  test('an aim without a number is kept with its words', async () => {
    expect(find(await measured(WORK_REPORT), '居民收入', 'growth')).toMatchObject([
      { value: null, status: 'target', qualitative: '与经济增长同步' },
    ]);
  });

  test('every span is the raw text that it shows', async () => {
    for (const fact of await measured(WORK_REPORT)) {
      expect(WORK_REPORT.slice(fact.start, fact.end)).toBe(fact.surface);
      expect(WORK_REPORT.slice(0, fact.start).split('\n').length).toBe(fact.line);
    }
  });

  test('numerals that became no measurement are listed with the reason', async () => {
    const document = outline(await readBytes(Buffer.from(WORK_REPORT), '江州.txt'));
    const reasons = new Set(unreadNumbers(document).map(({ reason }) => reason));
    expect(reasons).toContain('date');
    expect(unreadNumbers(document).filter(({ reason }) => reason === 'no unit')).toEqual([]);
  });
});

describe('periods without a heading or a year beside the value', () => {
  test.each([
    [PLAN_OF_WORKS, 38, 'actual', '2020'],
    [PLAN_OF_WORKS, 60, 'target', '2025'],
    [PLAN_OF_WORKS, 80, 'target', '2021-2025'],
    [PLAN_OF_WORKS, 1200, 'target', '2021-2025'],
    [PLAN_OF_WORKS, 320, 'target', '2021-2025'],
    [PLAN_OF_WORKS, 18, 'target', '2021-2025'],
    [PLAN_OF_WORKS, 3.2, 'target', '2022-2024'],
    [PLAN_OF_WORKS, 14500, 'target', '2022-2024'],
    [SUMMARY, 17.4, 'actual', '2023'],
    [SUMMARY, 867, 'actual', '2023'],
    [SUMMARY, 3, 'target', '2024'],
    [LINES_FOR_HEADINGS, 322, 'actual', '2024'],
    [LINES_FOR_HEADINGS, 3, 'target', '2025'],
    [NEWS, 42, 'actual', '2021'],
    [NEWS, 36, 'actual', '2023'],
  ])('%s: %d is %s of %s', async (text, value, status, period) => {
    expect((await measured(text)).find((f) => f.value === value)).toMatchObject({ status, period });
  });
});

describe('a five-year plan', () => {
  test('stocks have the last year, what was added or kept the whole span', async () => {
    const facts = await measured(PLAN);
    expect(find(facts, '新增医疗床位')).toMatchObject([{ period: '2016-2020', status: 'actual' }]);
    expect(find(facts, '民生支出占比')).toMatchObject([{ period: '2016-2020' }]);
    expect(find(facts, '人均预期寿命')).toMatchObject([
      { value: 79.5, period: '2020', status: 'actual' },
      { value: 80.5, period: '2025', status: 'target' },
    ]);
  });
});

describe('tables', () => {
  const table = async (markdown: string): Promise<string[]> => {
    const document = outline(await readBytes(Buffer.from(`# 江州市2023年计划\n\n${markdown}\n`), 'plan.md'));
    const facts = measurementExtractor.extract({ document, mentions: [] }) as MeasurementFact[];
    return facts.map((f) =>
      [f.indicator, f.aspect, f.comparator, f.value, f.unit, f.status, f.period, f.subject].filter(Boolean).join(' '),
    );
  };

  test('a rate under the name of an amount is its growth; a unit in the head of a column is that of its cells', async () => {
    expect(
      await table(
        '| 指标 | 2022年实绩 | 2022年增速（%） | 2023年目标 |\n|---|---|---|---|\n| 地区生产总值（亿元） | 1860.5 | 5.2 | 6%左右 |\n| 居民消费价格 | — | 1.8 | 3%左右 |\n| 森林覆盖率（%） | 41.2 | — | 41.5 |',
      ),
    ).toEqual([
      '地区生产总值 level = 1860.5 亿元 actual 2022',
      '地区生产总值 growth = 5.2 % actual 2022',
      '地区生产总值 growth ~ 6 % target 2023',
      '居民消费价格 growth = 1.8 % actual 2022',
      '居民消费价格 growth ~ 3 % target 2023',
      '森林覆盖率 level = 41.2 % actual 2022',
      '森林覆盖率 level = 41.5 % target 2023',
    ]);
  });

  test('amounts of a table of works are of the work that the row names; years of building are none', async () => {
    expect(
      await table(
        '| 序号 | 项目名称 | 建设内容 | 建设年限 | 总投资（万元） | 2023年计划投资（万元） |\n|---|---|---|---|---|---|\n| | 合计（2个） | | | 68000 | 21000 |\n| 1 | 滨江大桥 | 全长2.1公里，双向六车道 | 2022—2024 | 50000 | 15000 |\n| 2 | 江州市第二人民医院 | 建筑面积6.2万平方米 | 2023年3月-2025年 | 18000 | 6000 |',
      ),
    ).toEqual([
      '总投资 level = 50000 万元 target 2023 滨江大桥',
      '计划投资 level = 15000 万元 target 2023 滨江大桥',
      '总投资 level = 18000 万元 target 2023 江州市第二人民医院',
      '计划投资 level = 6000 万元 target 2023 江州市第二人民医院',
      '全长 level = 2.1 公里 target 2023 滨江大桥',
      '建筑面积 level = 6.2 万平方米 target 2023 江州市第二人民医院',
    ]);
  });

  test('a value in brackets is the change over the years of the plan; a name that ends in 降低 has decreases', async () => {
    const plan = `# 江州市“十四五”规划纲要\n\n规划期为2021—2025年。\n\n| 指标 | 2020年 | 2025年 | 年均增长[累计] | 属性 |\n|---|---|---|---|---|\n| 地区生产总值（亿元） | 860 | 1200 | 7%左右 | 预期性 |\n| 常住人口城镇化率（%） | 58.2 | 65 | [6.8] | 预期性 |\n| 每千人口床位数（张） | 5.6 | 6.4 | [0.8] | 预期性 |\n| 单位GDP能耗降低（%） | — | — | [13.5] | 约束性 |\n| 居民健康素养水平（%） | 21 | 比2020年提高5个百分点 | — | 预期性 |\n`;
    const facts = await measured(plan);
    const rows = facts.map((f) => [f.indicator, f.aspect, f.value, f.unit, f.status, f.period].join(' '));
    expect(rows).toEqual([
      '地区生产总值 level 860 亿元 actual 2020',
      '地区生产总值 level 1200 亿元 target 2025',
      '地区生产总值 growth 7 % target 2021-2025',
      '常住人口城镇化率 level 58.2 % actual 2020',
      '常住人口城镇化率 level 65 % target 2025',
      '常住人口城镇化率 change 6.8 个百分点 target 2021-2025',
      '每千人口床位数 level 5.6 张 actual 2020',
      '每千人口床位数 level 6.4 张 target 2025',
      '每千人口床位数 change 0.8 张 target 2021-2025',
      '单位GDP能耗 growth -13.5 % target 2021-2025',
      '居民健康素养水平 level 21 % actual 2020',
      '居民健康素养水平 change 5 个百分点 target 2025',
    ]);
  });

  test('columns of ranks, of growth and of parts of the budget; the year of the caption', async () => {
    expect(
      await table(
        '表一 2022年一般公共预算收入执行情况\n\n单位：万元\n\n| 项目 | 预算数 | 执行数 | 为预算的% | 比上年增减% | 全省排名 |\n|---|---|---|---|---|---|\n| 一、税收收入 | 62,000 | 59860 | 96.5 | -2.3 | 3 |\n| 其中：增值税 | 26000 | 25120 | 96.6 | 1.8 | 5 |',
      ),
    ).toEqual([
      '税收收入 level = 62000 万元 target 2022',
      '税收收入 level = 59860 万元 actual 2022',
      '税收收入占预算比重 level = 96.5 % actual 2022',
      '税收收入 growth = -2.3 % actual 2022',
      '税收收入 rank = 3 位 actual 2022',
      '增值税 level = 26000 万元 target 2022',
      '增值税 level = 25120 万元 actual 2022',
      '增值税占预算比重 level = 96.6 % actual 2022',
      '增值税 growth = 1.8 % actual 2022',
      '增值税 rank = 5 位 actual 2022',
    ]);
  });

  test('rows of places: the columns name the indicators', async () => {
    expect(
      await table(
        '2022年各县区主要经济指标完成情况\n\n| 县市区 | 地区生产总值（亿元） | 增长（%） | 一般公共预算收入（亿元） |\n|---|---|---|---|\n| 全市 | 1580.2 | 5.8 | 92.5 |\n| 东山县 | 180.3 | -0.6 | 9.8 |',
      ),
    ).toEqual([
      '地区生产总值 level = 1580.2 亿元 actual 2022',
      '地区生产总值 growth = 5.8 % actual 2022',
      '一般公共预算收入 level = 92.5 亿元 actual 2022',
      '地区生产总值 level = 180.3 亿元 actual 2022 东山县',
      '地区生产总值 growth = -0.6 % actual 2022 东山县',
      '一般公共预算收入 level = 9.8 亿元 actual 2022 东山县',
    ]);
  });
});
