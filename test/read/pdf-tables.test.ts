import { type Piece, rowsOf } from '../../src/read/formats/pdf-pieces';
import { linesWithTables } from '../../src/read/formats/pdf-tables';

/** Pieces of type 12 as a page places them: [x, y, text]; a character is as wide as it is high, a Latin one half of that. */
const pieces = (placed: [number, number, string][]): Piece[] =>
  placed.map(([x, y, text]) => ({
    text,
    x,
    y,
    width: [...text].reduce((w, c) => w + (c < '\x7f' ? 6 : 12), 0),
    size: 12,
  }));

const linesOf = (placed: [number, number, string][]): string[] =>
  linesWithTables(rowsOf(pieces(placed))).map(({ text }) => text);

const CAPTION: [number, number, string] = [180, 700, '专栏1 主要指标'];

test('cells that are wrapped belong to the row on whose middle they stand', () => {
  expect(
    linesOf([
      CAPTION,
      [40, 680, '序号'],
      [90, 680, '指标'],
      [240, 680, '单位'],
      [290, 680, '2025年'],
      [350, 680, '属性'],
      [46, 660, '1'],
      [90, 660, '地区生产总值'],
      [240, 660, '亿元'],
      [290, 660, '140'],
      [350, 660, '预期性'],
      [90, 642, '单位地区生产总值'],
      [350, 642, '约束'],
      [46, 635, '2'],
      [240, 635, '%'],
      [290, 635, '15'],
      [90, 628, '能源消耗降低'],
      [350, 628, '性'],
      [46, 608, '3'],
      [90, 608, '森林覆盖率'],
      [240, 608, '%'],
      [290, 608, '41.5'],
      [350, 608, '约束性'],
      [64, 580, '展望二〇三五年，基本实现社会主义现代化，全县综合实力显著增强。'],
    ]),
  ).toEqual([
    '专栏1 主要指标',
    '序号\t指标\t单位\t2025年\t属性',
    '1\t地区生产总值\t亿元\t140\t预期性',
    '2\t单位地区生产总值能源消耗降低\t%\t15\t约束性',
    '3\t森林覆盖率\t%\t41.5\t约束性',
    '展望二〇三五年，基本实现社会主义现代化，全县综合实力显著增强。',
  ]);
});

test('a head over several columns stands above their own heads', () => {
  expect(
    linesOf([
      CAPTION,
      [233, 684, '2020年'],
      [350, 676, '2025年'],
      [90, 676, '指标'],
      [200, 668, '规划值'],
      [270, 668, '完成值'],
      [80, 645, '森林覆盖率'],
      [206, 645, '23'],
      [276, 645, '24.1'],
      [356, 645, '26'],
      [80, 625, '湿地保护率'],
      [206, 625, '50'],
      [276, 625, '55'],
      [356, 625, '60'],
      [80, 605, '城镇化率'],
      [206, 605, '65'],
      [276, 605, '68.3'],
      [356, 605, '72'],
    ]),
  ).toEqual([
    '专栏1 主要指标',
    '指标\t2020年\t\t2025年',
    '\t规划值\t完成值\t',
    '森林覆盖率\t23\t24.1\t26',
    '湿地保护率\t50\t55\t60',
    '城镇化率\t65\t68.3\t72',
  ]);
});

test('lines with gaps that show no rows stay lines', () => {
  expect(
    linesOf([
      [40, 700, '主办：县政府办公室'],
      [300, 700, '承办：政务服务中心'],
      [40, 680, '县长'],
      [300, 680, '时某某'],
      [40, 660, '网站地图'],
      [300, 660, '联系我们'],
    ]),
  ).toEqual(['主办：县政府办公室\t承办：政务服务中心', '县长\t时某某', '网站地图\t联系我们']);
});
