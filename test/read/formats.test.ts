import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import iconv from 'iconv-lite';
import type { GuituError } from '../../src/errors';
import { outline } from '../../src/outline/index';
import { findDocuments, readBytes, readSource } from '../../src/read/index';
import type { SourceText } from '../../src/read/source-text';

const LINES = [
  '政府工作报告',
  '一、2022年工作回顾',
  '2022年，全市地区生产总值完成1234.5亿元，增长5.2%，规模以上工业增加值增长7.1%，高新技术企业突破100家，社会消费品零售总额增长4.5%，城镇登记失业率控制在2.5%以内。',
  '二、2023年工作安排',
  '今年主要预期目标是：地区生产总值增长6%左右，固定资产投资增长8%，居民人均可支配收入与经济增长同步。',
];
const text = LINES.join('\n');
const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>报告</title><script>var a = 1;</script></head><body><nav><a>首页</a></nav>
${LINES.map((l, i) => (l.length < 20 ? `<h${i ? 2 : 1}>${l}</h${i ? 2 : 1}>` : `<p>${l.replace('，增长', '，&#22686;长')}</p>`)).join('\n')}<footer>版权所有</footer></body></html>`;
const word = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: LINES.map((l, i) =>
            l.length < 20
              ? new Paragraph({ text: l, heading: i ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1 })
              : new Paragraph(l),
          ),
        },
      ],
    }),
  );

const FORMS: [string, () => Promise<Uint8Array> | Uint8Array][] = [
  ['UTF-8.txt', () => Buffer.from(text)],
  ['UTF-8 with mark.txt', () => Buffer.from(`\uFEFF${text}`)],
  ['GB18030.txt', () => iconv.encode(text, 'gb18030')],
  ['UTF-16LE.txt', () => iconv.encode(text, 'utf-16le', { addBOM: true })],
  ['UTF-16BE unmarked.txt', () => iconv.encode(text, 'utf-16be', { addBOM: false })],
  ['Windows lines.txt', () => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ['report.html', () => Buffer.from(page)],
  ['report.md', () => Buffer.from(LINES.map((l, i) => (l.length < 20 ? `${i ? '##' : '#'} ${l}` : l)).join('\n\n'))],
  ['report.docx', word],
  ['report.pdf', () => readFileSync(join(__dirname, '../data/read/report.pdf'))],
];

test.each(FORMS)('one report reads the same as %s', async (name, bytes) => {
  const { clean, raw } = await readBytes(await bytes(), name);
  expect(clean.text.split('\n').filter((l) => l.trim())).toEqual(LINES);
  const at = clean.text.indexOf('1234.5亿元');
  const { start, end } = clean.span(at, at + 8);
  expect(raw.slice(start, end)).toBe('1234.5亿元'.normalize());
});

test.each(FORMS)('one report gives the same passages under the same headings as %s', async (name, bytes) => {
  const read = (source: SourceText): string[] => {
    const { passages, sections } = outline(source);
    return passages.map(({ kind, text, section }) => `${sections[section]!.title}: ${kind} ${text.text}`);
  };
  expect(read(await readBytes(await bytes(), name))).toEqual(read(await readBytes(Buffer.from(text), 'a.txt')));
});

test('Big5 is told from GB18030', async () => {
  const { charset, clean } = await readBytes(
    iconv.encode('全市地區生產總值增長，推動經濟發展與社會建設，實現新的目標。', 'big5'),
    'a.txt',
  );
  expect(charset).toBe('big5');
  expect(clean.text).toBe('全市地区生产总值增长，推动经济发展与社会建设，实现新的目标。');
});

test('cells of Word tables keep their places and spans', async () => {
  const cell = (t: string, columnSpan = 1): TableCell => new TableCell({ children: [new Paragraph(t)], columnSpan });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({
            children: [new TextRun({ text: '产业转型加快。', bold: true }), new TextRun('工业增长7%。')],
          }),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: [cell('指标'), cell('2022年', 2)] }),
              new TableRow({ children: [cell('生产总值'), cell('5.2%'), cell('预期性')] }),
            ],
          }),
        ],
      },
    ],
  });
  const { clean, blocks, bold, raw } = await readBytes(await Packer.toBuffer(document), 'a.docx');
  const cells = blocks!
    .filter((b) => b.kind === 'cell')
    .map((b) => [clean.text.slice(b.start, b.end), b.cell!.row, b.cell!.column, b.cell!.columnSpan ?? 1]);
  expect(cells).toEqual([
    ['指标', 0, 0, 1],
    ['2022年', 0, 1, 2],
    ['生产总值', 1, 0, 1],
    ['5.2%', 1, 1, 1],
    ['预期性', 1, 2, 1],
  ]);
  expect(bold!.map((b) => raw.slice(b.start, b.end))).toEqual(['产业转型加快。']);
});

test('numbers that Word sets by itself stand before their headings', async () => {
  const level = (n: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: n,
    format,
    text,
  });
  const numbered = (text: string, n: number): Paragraph =>
    new Paragraph({ text, numbering: { reference: 'headings', level: n } });
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'headings',
          levels: [
            level(0, LevelFormat.CHINESE_COUNTING, '%1、'),
            level(1, LevelFormat.CHINESE_COUNTING, '（%2）'),
            level(2, LevelFormat.DECIMAL, '%3.'),
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph('某市政府工作报告'),
          numbered('2022年工作回顾', 0),
          numbered('经济运行稳中有进', 1),
          numbered('创新动能加快聚集', 1),
          numbered('扩大有效投资', 2),
          numbered('2023年重点工作', 0),
          numbered('着力扩大内需', 1),
          new Paragraph('今年主要预期目标是地区生产总值增长6%左右。'),
        ],
      },
    ],
  });
  const source = await readBytes(await Packer.toBuffer(document), 'a.docx');
  expect(source.clean.text.split('\n').slice(1, 7)).toEqual([
    '一、2022年工作回顾',
    '（一）经济运行稳中有进',
    '（二）创新动能加快聚集',
    '1.扩大有效投资',
    '二、2023年重点工作',
    '（一）着力扩大内需',
  ]);
  expect(outline(source).sections.map(({ level, title }) => `${level} ${title}`)).toEqual(
    expect.arrayContaining(['1 一、2022年工作回顾', '2 （二）创新动能加快聚集', '1 二、2023年重点工作']),
  );
});

test('the middle of a page, saved as text, is read as a page', async () => {
  const raw = '<divclass="title"><h2>某市政府工作报告</h2></div><p>各位代表：</p><p>地区生产总值增长<b>5%</b>。</p>';
  const source = await readBytes(Buffer.from(raw), 'a.txt');
  expect(source.format).toBe('html');
  expect(source.clean.text.trim().split('\n')).toEqual(['某市政府工作报告', '各位代表：', '地区生产总值增长5%。']);
  const sound = '<p>是标签，不是正文。\n各位代表：\n地区生产总值增长5%。';
  expect((await readBytes(Buffer.from(sound), 'b.txt')).format).toBe('txt');
});

test('footnotes of Word follow the text under a heading of their own, and neither plan nor review', async () => {
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('“三高四新”：2020年9月提出的定位和使命，涉及5个方面。')] } },
    sections: [
      {
        children: [
          new Paragraph('某市政府工作报告'),
          new Paragraph({ children: [new TextRun('今年全面落实“三高四新”战略。'), new FootnoteReferenceRun(1)] }),
        ],
      },
    ],
  });
  const source = await readBytes(await Packer.toBuffer(document), 'a.docx');
  expect(source.clean.text.trim().split('\n')).toEqual([
    '某市政府工作报告',
    '今年全面落实“三高四新”战略。',
    '注释',
    '“三高四新”：2020年9月提出的定位和使命，涉及5个方面。',
  ]);
  expect(outline(source).sections.map(({ title }) => title)).toContain('注释');
});

test('furniture goes where it stands, and tells its source and date', async () => {
  const raw = `下载\n打印\n【字号：\n大\n】\n${LINES[0]}\n来源：\n某某日报\n时间：2026-02-09\n${LINES.slice(1).join('\n')}\n责任编辑：王某\n相关报道：\n另一条新闻`;
  const { clean, notes } = await readBytes(Buffer.from(raw), 'a.txt');
  expect(clean.text.trim()).toBe(text);
  expect(notes.map((n) => [n.kind, n.text])).toEqual([
    ['source', '来源：某某日报'],
    ['published', '时间：2026-02-09'],
    ['other', '责任编辑：王某'],
  ]);
});

describe('what cannot be read says why', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty.txt', '', /empty/u],
    ['blank.txt', ' \n \n', /no text/u],
    ['binary.txt', Uint8Array.from({ length: 600 }, (_, i) => (i * 7) % 256), /binary/u],
    ['old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), /old Word/u],
    ['photo.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1]), /picture/u],
    ['cut.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]), /damaged/u],
    ['cut.pdf', '%PDF-1.7\n1 0 obj', /damaged/u],
    ['page.docx', '<html>', /damaged/u],
  ])('%s', async (name, bytes, message) => {
    const error = (await readBytes(Buffer.from(bytes as string), name).catch((e: unknown) => e)) as GuituError;
    expect(error.name).toBe('GuituError');
    expect(error.message).toMatch(message);
  });

  test('a missing path, and a folder without documents', async () => {
    await expect(readSource('/nowhere/report.txt')).rejects.toThrow(/no such file/u);
    const folder = mkdtempSync(join(tmpdir(), 'guitu-'));
    try {
      writeFileSync(join(folder, 'data.csv'), '1');
      await expect(findDocuments([folder])).rejects.toThrow(/no documents/u);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
