import { isAttributive, isOver, PART_OF_YEAR, partOfYear, partTitled, partTold } from '../../src/outline/year-parts';
import { rowsOf } from './read-text';

test.each(rowsOf('year-parts.tsv'))('%s is %s', (words, period) => {
  const part = new RegExp(PART_OF_YEAR, 'u').exec(words!)?.[0];
  expect((part && partOfYear(part, 2023)) ?? '—').toBe(period);
});

test('a period is over up to the month in which a document speaks, else up to the end of the year that it reviews', () => {
  const running = { reviewEnd: 2023, presentMonth: '2023-07' };
  expect(['2022', '2023-01/2023-06', '2023-07/2023-12', '2023'].map((period) => isOver(period, running))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(isOver('2022', { periodStart: 2023 })).toBe(true);
  expect(isOver('2022', {})).toBeUndefined();
});

test('the part of a year that a document is of stands in its title or first sentence, and runs from January', () => {
  expect(partTitled('江州市2023年上半年经济运行情况', 2023)).toBe('2023-01/2023-06');
  expect(partTitled('江州市2023年下半年工作计划', 2023)).toBeUndefined();
  expect(partTold('记者获悉，今年前三季度，全市生产总值增长5%。', 2023)).toBe('2023-01/2023-09');
  expect(partTold('全市新建学校12所。今年前三季度，交易额增长5%。', 2023)).toBeUndefined();
});

test('a time that only tells which ones are meant', () => {
  expect(isAttributive('建成的5所敬老院全部投运')).toBe(true);
  expect(isAttributive('全市的经济总量达到30亿元')).toBe(false);
});
