import { timeMentions } from '../../src/outline/index';
import { rowsOf } from './read-text';

const REPORT = { year: 2023, thisYear: 2023, reviewStart: 2022, reviewEnd: 2022, periodStart: 2023, periodEnd: 2023 };

test.each(rowsOf('times.tsv'))('%s', (sentence, ...expected) => {
  const found = timeMentions(sentence!, REPORT, { role: 'review', period: '2022' });
  expect(
    found.map(({ from, to, period, basis }) => `${basis ? '~' : ''}${sentence!.slice(from, to)}=${period}`),
  ).toEqual(expected);
});

test('in a report of December 今年 is the reviewed year and 明年 the planned one', () => {
  const december = { ...REPORT, thisYear: 2022 };
  expect(timeMentions('今年新开工10个，明年竣工5个', december).map((m) => m.period)).toEqual(['2022', '2023']);
});
