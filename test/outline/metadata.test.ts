import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/outline/document';
import { periodOf } from '../../src/outline/period';
import { packageRoot } from '../../src/package-root';
import { DATA, documentFile, documentOf, rowsOf } from './read-text';

const shared = join(packageRoot(), '..', 'shared');
const years = (start?: number, end?: number): string => (start === undefined ? '' : periodOf(start, end));

/** Metadata as a row of metadata.tsv. */
const row = ({ meta }: Document): string[] => [
  meta.title,
  meta.kind,
  meta.number ?? '',
  meta.issuer ?? '',
  meta.adcode ?? '',
  meta.jurisdictionPath.join('/'),
  meta.speaker ?? '',
  meta.published ?? '',
  String(meta.year ?? ''),
  String(meta.thisYear ?? ''),
  years(meta.reviewStart, meta.reviewEnd),
  years(meta.periodStart, meta.periodEnd),
];

test.each(rowsOf('metadata.tsv'))('%s', async (file, ...expected) => {
  expect(row(await documentFile(join(DATA, 'documents', file!)))).toEqual(expected);
});

test.each(rowsOf('jurisdictions.tsv'))('%s speaks for its own division', async (title, text, path) => {
  const { meta } = await documentOf(`${title === '-' ? '' : `${title}\n`}${text}\n`);
  expect(meta.jurisdictionPath.join('/')).toBe(path);
});

test.each(rowsOf('openings.tsv'))('%s', async (opening, ...expected) => {
  const { meta } = await documentOf(opening!.replaceAll('⏎', '\n'));
  const { title, kind, issuer, jurisdictionPath, year, reviewStart, reviewEnd, periodStart, periodEnd } = meta;
  const place = jurisdictionPath.join('/');
  const spans = [years(reviewStart, reviewEnd), years(periodStart, periodEnd)];
  expect([title, kind, issuer ?? '', place, String(year ?? ''), ...spans]).toEqual(expected);
});

test('the speaker’s name alone on a line is no sentence of the text', async () => {
  const { passages } = await documentOf(
    '2026年某省政府工作报告\n——2026年2月3日在湖南省第十四届人民代表大会第四次会议上\n张三丰\n省长张三丰作政府工作报告。本报全媒体记者 李四 摄\n各位代表：\n',
  );
  expect(passages.find((p) => p.text.text === '张三丰')!.kind).toBe('signature');
});

test.each([
  ['成文日期：2023-05-20\n发布日期：2023-05-24\n', []],
  ['成文日期：2023-05-20\n发布日期：2023-01-04\n', ['页面的日期不一致：成文日期2023-05-20，发布日期2023-01-04']],
  ['成文日期：2021-03-01\n发布日期：2023-05-24\n', ['页面的日期不一致：成文日期2021-03-01，发布日期2023-05-24']],
])('dates of a page that do not fit together are told: %j', async (dates, doubts) => {
  const { meta } = await documentOf(`${dates}安庆市“十四五”物流业发展规划\n一、发展基础\n全市货运量增长5%。\n`);
  expect(meta.doubts.filter((doubt) => doubt.startsWith('页面'))).toEqual(doubts);
});

test('what is stated has the span of its words', async () => {
  const { meta, source } = await documentFile(join(DATA, 'documents', 'letter-guizhou.txt'));
  const words = (field: 'title' | 'number' | 'issuer' | 'published' | 'jurisdiction'): string => {
    const span = meta.stated![field]!;
    return source.raw.slice(span.start, span.end);
  };
  expect(words('title')).toBe('贵州省新型城镇化三年行动方案（2023—2025年）');
  expect(words('number')).toBe('黔府办发〔2023〕5号');
  expect(words('issuer')).toBe('贵州省人民政府办公厅');
  expect(words('published')).toBe('2023年3月21日');
  expect(words('jurisdiction')).toBe('贵州省');
});

test('a year that contradicts its five-year plan is told and corrected', async () => {
  const { meta } = await documentOf(
    '各位代表：\n现在，我代表昆山市人民政府，向大会报告工作。\n2022年是“十三五”的收官之年，昆山全市地区生产总值增长5%。\n' +
      '2022年是实施“十四五”规划的第一年，做好今年各项工作意义重大。昆山市今年主要预期目标是：经济增长6%以上。\n',
  );
  expect(meta).toMatchObject({ kind: '政府工作报告', jurisdiction: '昆山市', year: 2021, reviewEnd: 2020 });
  expect(meta.doubts.join()).toContain('2022年');
});

const seeds: [string, Record<string, unknown>][] = [
  ['000', { kind: '政府工作报告', adcode: '320585', year: 2022, reviewEnd: 2021 }],
  ['001', { kind: '政府工作报告', adcode: '430200', year: 2023, reviewEnd: 2022, thisYear: 2022 }],
  [
    '002',
    { kind: '专项规划', adcode: '320200', reviewStart: 2016, reviewEnd: 2020, periodStart: 2021, periodEnd: 2025 },
  ],
  ['003', { kind: '政府工作报告', adcode: '320583', year: 2021, reviewEnd: 2020 }],
  ['004', { kind: '计划报告', adcode: '510811', year: 2023, reviewEnd: 2022, published: '2023-06-26' }],
];

test.each(seeds)('seed %s', async (number, expected) => {
  const folder = join(packageRoot(), 'seeds');
  const file = readdirSync(folder).find((name) => name.startsWith(number));
  const { meta } = await documentFile(join(folder, file!));
  expect(meta).toMatchObject(expected);
});

const corpus = ['2025', '2026'].flatMap((year) => {
  const folder = join(shared, 'corpus', year);
  return existsSync(folder) ? readdirSync(folder).map((file) => [year, file, join(folder, file)]) : [];
});

(corpus.length ? test.each(corpus) : test.skip.each([['', '', '']]))('corpus %s %s', async (year, file, path) => {
  const { meta } = await documentFile(path!);
  const province = file!.replace(/\.\w+$/u, '');
  expect(meta).toMatchObject({
    kind: '政府工作报告',
    jurisdiction: province,
    jurisdictionPath: [province],
    year: Number(year),
    reviewEnd: Number(year) - 1,
    issuer: `${province}人民政府`,
  });
  expect(meta.title).toContain('政府工作报告');
  expect(meta.meeting).toMatch(new RegExp(`^${province}第十.届人民代表大会第.次会议$`, 'u'));
  expect(meta.speaker).toMatch(/^\p{Script=Han}{2,4}$/u);
});

test('of the bodies that sign one below the other the first issues', async () => {
  const { meta } = await documentOf(
    '关于印发云和县“十四五”水利发展规划的通知\n云水〔2022〕12号\n各乡镇人民政府：\n现将规划印发给你们，请认真贯彻实施。\n云和县水利局\n云和县发展和改革局\n2022年3月15日\n',
  );
  expect(meta.issuer).toBe('云和县水利局');
});

test('a document adopted at a date in brackets is of that year', async () => {
  const { meta } = await documentOf(
    '中共延边州委关于制定延边朝鲜族自治州国民经济和社会发展第十四个五年规划的建议\n（2020年12月25日中共延边州委十一届九次全会通过）\n“十四五”时期是开启新征程的第一个五年。\n一、发展环境\n全州脱贫攻坚任务圆满完成。\n',
  );
  expect(meta).toMatchObject({ year: 2020, periodStart: 2021, periodEnd: 2025 });
});
