import { growthWords, periodWords, valueWords } from '../../src/report/wording';

test.each([
  [{ value: 7.5, unit: '%', comparator: '~', surface: '增长7.5%左右' }, '7.5%左右'],
  [{ value: 16, unit: '万张', comparator: '~', surface: '发放尊老卡近16万张' }, '约16万张'],
  [{ value: 28, unit: '万人', comparator: '>=', surface: '城镇新增就业不少于28万人' }, '不低于28万人'],
  [{ value: 60, unit: '万人', comparator: '>=', surface: '城镇新增就业60万人以上' }, '60万人以上'],
  [{ value: 2.5, unit: '%', comparator: '<=', surface: '控制在2.5%以内' }, '2.5%以内'],
  [{ value: 4, unit: '万人', comparator: '>', surface: '慈善救助覆盖4万余人' }, '超4万人'],
  [{ value: [5, 5.5], unit: '%', comparator: '=', aspect: 'growth' }, '5—5.5%'],
  [{ value: -30.3, unit: '%', comparator: '=', aspect: 'growth' }, '下降30.3%'],
  [{ value: 2, unit: '位', comparator: '=', aspect: 'rank' }, '第2位'],
  [{ value: null, qualitative: '保持稳定' }, '保持稳定'],
  [{ value: 0.1 + 0.2, unit: '%' }, '0.3%'],
])('%j is written %s', (row, words) => expect(valueWords(row)).toBe(words));

test.each([
  [{ value: 6, unit: '%', comparator: '~', aspect: 'growth' }, '增长6%左右'],
  [{ value: -3.2, unit: '%', aspect: 'growth' }, '下降3.2%'],
  [{ value: 0, unit: '%', comparator: '~', aspect: 'growth' }, '基本持平'],
  [{ value: null, qualitative: '与经济增长同步', aspect: 'growth' }, '与经济增长同步'],
])('%j goes on as %s', (row, words) => expect(growthWords(row)).toBe(words));

test.each([
  ['2022', '2022年'],
  ['2021-2025', '2021—2025年'],
  ['2024-07/2024-09', '2024年7—9月'],
  [null, ''],
])('period %j is written %s', (period, words) => expect(periodWords(period)).toBe(words));
