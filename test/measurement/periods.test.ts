import { measured } from './measured';

/** Texts whose title or own sentences alone tell when: a summary, a profile, a plan of one year in the frame of five. */
const SUMMARY = `江口县2017年脱贫攻坚工作情况
东坪镇：有贫困村6个，2017年计划脱贫402户，实际脱贫412户。
`;
const PROFILE = `江口县概况
全县总面积2318平方公里。
2016年，全县地区生产总值78.5亿元；城镇居民人均可支配收入24318元。
`;
const PLAN_OF_A_YEAR = `江州市扩大投资“615”重大项目2016年度计划
“十三五”期间我市将推进1000个重大项目。
一、基础设施工程
安排项目50个，年度计划投资99.97亿元。
`;
const REPORT = `江州市人民政府工作报告
——2023年1月10日在江州市第十五届人民代表大会第二次会议上
一、2022年工作回顾
全社会研发经费投入占比预计达到2.3%，技术合同成交额38.6亿元。
工业用电量12亿千瓦时（2020年为9亿千瓦时），粮食播种面积86万亩。
`;

const TERM = `江州市人民政府工作报告
——2018年1月10日在江州市第十四届人民代表大会第一次会议上
一、过去五年工作回顾
本届政府任期的五年，综合实力明显增强。2017年生产总值突破2000亿元；固定资产投资年均增长14.9%。
二、2018年工作安排
新建学校12所。
`;
const QUARTER = `江州市2017年一季度经济运行情况
一季度末，全市生猪出栏80.9万头；肉牛出栏10万头。
地方工业增加值增长6.8%（2015和2016年同期增速分别为3.3%、0.5%），用电量增长2.6%。
`;
const INVENTORY = `江州市“十一五”规划纲要
第一章 限制开发区域
专栏1 限制开发区域的目标
国家森林公园→共565个，面积1100万公顷。
`;

describe('status and period', () => {
  test.each([
    [SUMMARY, 6, 'actual', '2017'],
    [SUMMARY, 402, 'target', '2017'],
    [SUMMARY, 412, 'actual', '2017'],
    [PROFILE, 2318, 'actual', '2016'],
    [PROFILE, 78.5, 'actual', '2016'],
    [PROFILE, 24318, 'actual', '2016'],
    [PLAN_OF_A_YEAR, 50, 'target', '2016'],
    [PLAN_OF_A_YEAR, 99.97, 'target', '2016'],
    [REPORT, 2.3, 'forecast', '2022'],
    [REPORT, 38.6, 'actual', '2022'],
    [REPORT, 9, 'actual', '2020'],
    [REPORT, 86, 'actual', '2022'],
    [TERM, 14.9, 'actual', '2013-2017'],
    [QUARTER, 10, 'actual', '2017-01/2017-03'],
    [QUARTER, 3.3, 'actual', '2015-01/2015-03'],
    [QUARTER, 0.5, 'actual', '2016-01/2016-03'],
    [QUARTER, 2.6, 'actual', '2017-01/2017-03'],
    [INVENTORY, 565, 'actual', '2005'],
  ])('%s: %d is %s of %s', async (text, value, status, period) => {
    expect((await measured(text)).find((f) => f.value === value)).toMatchObject({ status, period });
  });
});
