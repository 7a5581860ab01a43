import fc from 'fast-check';
import { sentencesOf } from '../../src/outline/sentences';
import { documentOf } from './read-text';

const kinds = async (text: string): Promise<string[]> =>
  (await documentOf(text)).passages.map((p) => `${p.kind}: ${p.text.text}`);

const sections = async (text: string): Promise<string[]> =>
  (await documentOf(text)).sections.slice(1).map((s) => `${s.level} ${s.title}`);

test('a sentence broken by a blank line or a page break is one passage', async () => {
  const [, ...rest] = await kinds(
    '政府工作报告\n各位代表：提优城市管理。做靓城市客厅,做优城\n\n市家具,做美景观小品。有序推进老旧小区改造。\n',
  );
  expect(rest).toContain('sentence: 做靓城市客厅,做优城市家具,做美景观小品。');
});

test('bold phrases on lines of their own go back into their sentence', async () => {
  const passages = await kinds(
    '2026年某省政府工作报告\n各位代表：\n“十五五”时期经济社会发展的\n主要目标\n是：地区生产总值年均增长5%左右，高质量发展取得显著成效。\n',
  );
  expect(passages.at(-1)).toBe(
    'sentence: “十五五”时期经济社会发展的主要目标是：地区生产总值年均增长5%左右，高质量发展取得显著成效。',
  );
});

test('lines wrapped at a width are joined, short last lines end a paragraph', async () => {
  const line = '全市上下坚持稳中求进工作总基调完整准确全面贯彻新发展理念加快构建新发展格局';
  const text = Array.from({ length: 15 }, (_, i) => `${line}\n着力推动第${i + 1}项工作。\n`).join('');
  const passages = (await documentOf(`某市政府工作报告\n各位代表：\n${text}`)).passages;
  expect(passages.filter((p) => p.text.text.startsWith(line)).map((p) => p.text.text)).toHaveLength(15);
  expect(passages.at(-1)!.text.text).toBe(`${line}着力推动第15项工作。`);
});

test('headings of all depths make a tree', async () => {
  const text = `某市规划
第一章 发展基础
第一节 主要成就
一、综合实力显著增强
（一）经济总量迈上新台阶
1. 工业稳步增长
（1）规模以上工业
①装备制造业
全市装备制造业产值增长8%，占规模以上工业的比重提高到三成。
第二章 总体要求
`;
  expect(await sections(text)).toEqual([
    '1 第一章 发展基础',
    '2 第一节 主要成就',
    '3 一、综合实力显著增强',
    '4 （一）经济总量迈上新台阶',
    '5 1. 工业稳步增长',
    '6 （1）规模以上工业',
    '7 ①装备制造业',
    '1 第二章 总体要求',
  ]);
});

test('a run-in heading heads its paragraph and does not swallow it', async () => {
  const document = await documentOf(
    '某市政府工作报告\n各位代表：\n一、2023年重点工作\n全力加快项目建设。发挥投资关键作用，实施重点建设项目549个。\n（一）坚持稳中求进。坚持把发展经济的着力点放在实体经济上，推动产业升级。\n',
  );
  const heading = document.passages.find((p) => p.text.text === '全力加快项目建设。')!;
  expect(heading.kind).toBe('heading');
  const next = document.passages[heading.index + 1]!;
  expect(next.text.text).toBe('发挥投资关键作用，实施重点建设项目549个。');
  expect(next.paragraph).toBe(heading.paragraph);
  expect(document.sections[next.section]!.title).toBe('全力加快项目建设');
  expect(document.sections.map((s) => `${s.level} ${s.title}`)).toContain('2 （一）坚持稳中求进');
});

test('bold sentences inside a paragraph head what follows them', async () => {
  const document = await documentOf(
    '某市政府工作报告\n各位代表：\n生活垃圾分类全覆盖。**乡村振兴更加有力。**新建高标准农田2.9万亩。**生态环境更加美丽。**关停低效企业586家。\n',
  );
  const passage = document.passages.find((p) => p.text.text.includes('高标准农田'))!;
  expect(document.sections[passage.section]!.title).toBe('乡村振兴更加有力');
  expect(passage.text.text).toBe('新建高标准农田2.9万亩。');
});

test('items of a list are told from sentences; parts after ； know where their sentence began', async () => {
  const document = await documentOf(
    '某县2023年政府工作报告\n各位代表：\n2023年发展的主要预期目标是：地区生产总值增长7%；粮食产量30亿斤以上；完成节能任务。\n——城镇登记失业率控制在4%以内。\n1．急救平均反应时间≤12分钟；\n',
  );
  const parts = document.passages.slice(2);
  expect(parts.map((p) => p.kind)).toEqual(['sentence', 'sentence', 'sentence', 'listItem', 'listItem']);
  expect(parts.map((p) => p.lead)).toEqual([undefined, parts[0]!.index, parts[0]!.index, undefined, undefined]);
});

test.each([
  ['增长5%。下降3%！', ['增长5%。', '下降3%！']],
  ['他说：“要拼经济。”全市响应。', ['他说：“要拼经济。”', '全市响应。']],
  ['建成（含在建；不含规划）5座。', ['建成（含在建；不含规划）5座。']],
  ['推行“一网通办；一窗受理”改革；新增3项。', ['推行“一网通办；一窗受理”改革；', '新增3项。']],
  ['没有句号的一行', ['没有句号的一行']],
])('%s', (text, expected) => {
  expect(sentencesOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
});

test('the first part of a text without salutation has its heading', async () => {
  const prose =
    '过去一年，全市上下攻坚克难，经济社会发展保持稳中有进、稳中向好的良好态势，主要指标好于预期，各项事业取得新的进步，人民生活水平持续提高。';
  expect(await sections(`2026年某市政府工作报告\n2025年和“十四五”时期工作回顾\n${prose}\n${prose}\n`)).toEqual([
    '1 2025年和“十四五”时期工作回顾',
  ]);
});

test('a table of contents is no heading tree', async () => {
  expect(
    await sections(
      '某市规划\n目  录\n第一章 发展基础........1\n第二章 总体要求........5\n\n第一章 发展基础\n全市经济总量连跨六个千亿元台阶，综合实力明显增强。\n',
    ),
  ).toEqual(['1 第一章 发展基础']);
});

test('nothing of the clean text is lost, whatever its layout, and spans rise', async () => {
  const piece = fc.constantFrom(
    '一、',
    '（一）',
    '第一章 ',
    '。',
    '；',
    '，',
    '：',
    '\n',
    '\n\n',
    '\t',
    '2023年',
    '增长5%',
    '“十四五”',
    '（',
    '）',
    '——',
    '1.',
    '指标',
    '单位',
    '全市',
    '各位代表',
    '**',
    ' ',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 80 }), async (pieces) => {
      const text = `${pieces.join('')}文`;
      const { passages, source } = await documentOf(text);
      const bare = (s: string): string => s.replace(/[\s|]/gu, '');
      expect(bare(passages.map((p) => p.text.text).join(''))).toBe(bare(source.clean.text));
      for (const p of passages) expect(p.text.span().end).toBeGreaterThan(p.text.span().start);
    }),
    { numRuns: 200 },
  );
});

test('labels of a crawled page, mastheads and a month alone are no sentences; the text begins below 正文', async () => {
  const { passages } = await documentOf(
    '标题：高台县2009年政府工作报告\n发文单位：高台县人民政府\n报告人：高台县人民政府县长\n来源URL：基于公开资料整理\n高台县人民政府文件\n二〇〇九年一月\n正文：\n\n一、2008年工作回顾\n\n2008年，全县经济社会发展保持平稳增长，种业基地达到12万亩。\n',
  );
  expect(passages.filter(({ kind }) => kind !== 'signature').map(({ kind, text }) => [kind, text.text])).toEqual([
    ['title', '标题：高台县2009年政府工作报告'],
    ['heading', '一、2008年工作回顾'],
    ['sentence', '2008年，全县经济社会发展保持平稳增长，种业基地达到12万亩。'],
  ]);
});
