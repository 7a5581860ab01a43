/** Indicators by which reports are summed up and compared: those that a work report opens with, after the statistical system's order. */
export const HEADLINES: [name: string, aspect: 'growth' | 'level'][] = [
  ['地区生产总值', 'growth'],
  ['规模以上工业增加值', 'growth'],
  ['固定资产投资', 'growth'],
  ['社会消费品零售总额', 'growth'],
  ['一般公共预算收入', 'growth'],
  ['居民人均可支配收入', 'growth'],
  ['居民消费价格', 'growth'],
  ['城镇新增就业', 'level'],
  ['城镇调查失业率', 'level'],
  ['粮食产量', 'level'],
];
