import { join } from 'node:path';
import { roleOf } from '../../src/outline/index';
import { DATA, documentFile, documentOf, rowsOf } from './read-text';

test.each(rowsOf('roles.tsv'))('%s: “%s” is %s %s', async (file, words, role, period) => {
  const document = await documentFile(join(DATA, 'documents', file!));
  const passage = document.passages.find((p) => p.text.text.includes(words!) && p.kind !== 'heading')!;
  expect(roleOf(document, passage.index)).toEqual({ role, period: period === '-' ? null : period });
});

test.each(rowsOf('role-texts.tsv'))('%s: “%s” is %s %s', async (text, words, role, period) => {
  const document = await documentOf(text!.replaceAll('⏎', '\n'));
  const passage = document.passages.find((p) => p.text.text.includes(words!))!;
  expect(roleOf(document, passage.index)).toEqual({ role, period: period === '-' ? null : period });
});

const REPORT_2026 = `2026年甘肃省政府工作报告
2026年1月27日在甘肃省第十四届人民代表大会第四次会议上
各位代表：
现在，我代表省人民政府，向大会报告工作，请予审议。
一、2025年工作回顾和“十四五”发展成就
过去一年，全省地区生产总值增长5.8%，粮食产量达到1300万吨。
一是项目投资提质。全年新建高速公路300公里。
五年来，我们经受住重大考验，各项事业取得新成就。
综合实力稳步提升。地区生产总值年均增长6.2%。
我们也清醒看到，发展还存在不少困难和问题。
二、“十五五”时期主要目标任务
“十五五”时期，地区生产总值年均增长5.5%左右。
三、2026年重点工作
今年主要预期目标是：地区生产总值增长5.5%；城镇新增就业32万人。
（一）扩大有效投资
开工建设兰合铁路二期。
附件
名词解释
1.“两重”：指国家重大战略实施和重点领域安全能力建设，2025年安排资金100亿元。
`;

test.each([
  ['粮食产量', 'review', '2025'],
  ['全年新建高速公路', 'review', '2025'],
  ['各项事业取得新成就', 'review', '2021-2025'],
  ['年均增长6.2%', 'review', '2021-2025'],
  ['困难和问题', 'background', '2021-2025'],
  ['年均增长5.5%', 'target', '2026-2030'],
  ['今年主要预期目标', 'target', '2026'],
  ['城镇新增就业32万人', 'target', '2026'],
  ['开工建设兰合铁路', 'target', '2026'],
  ['安排资金100亿元', 'background', null],
])('a report at the turn of two plans: “%s” is %s %s', async (words, role, period) => {
  const document = await documentOf(REPORT_2026);
  const passage = document.passages.find((p) => p.text.text.includes(words))!;
  expect(roleOf(document, passage.index)).toEqual({ role, period });
});

test('a text that begins half-way in the planning part is read as planning', async () => {
  const lines = Array.from({ length: 12 }, (_, i) => `持续推进第${i + 1}类园区建设，力争新增企业${i + 10}家以上。`);
  const document = await documentOf(`2024年平江县政府工作报告\n${lines.join('\n')}\n`);
  expect(roleOf(document, document.passages.length - 1)).toEqual({ role: 'target', period: '2024' });
});

test('a title below a review looks back, whatever it says of carrying out', async () => {
  const document = await documentOf(
    [
      '关于平江县国民经济和社会发展第十二个五年规划纲要的报告',
      '2011年2月14日在平江县第十五届人民代表大会第四次会议上',
      '一、“十一五”时期经济社会发展取得显著成就',
      '（一）重大战略深入实施，区域发展取得新突破。',
      '建设园区7个，进驻企业80多家。',
      '二、“十二五”时期经济社会发展的主要任务',
      '（一）推进重点项目建设。',
      '培育5家以上年销售收入过亿元的企业。',
      '',
    ].join('\n'),
  );
  const role = (words: string) =>
    roleOf(document, document.passages.find((p) => p.text.text.includes(words))!.index).role;
  expect([role('建设园区'), role('培育5家')]).toEqual(['review', 'target']);
});
