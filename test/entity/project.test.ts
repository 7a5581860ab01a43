import { resolveOverlaps } from '../../src/extract/candidates/index';
import { firmOfWork } from '../../src/extract/institution/firm-of-work';
import { projectFinder } from '../../src/extract/project/index';
import { outline } from '../../src/outline/index';
import { readBytes } from '../../src/read/index';

import { foundIn, rowsOf } from './works-table';

describe('works in a sentence', () => {
  test.each(rowsOf('projects.tsv'))('%s', (sentence, names) => {
    expect(foundIn(projectFinder, sentence).map((c) => c.name)).toEqual(names ? names.split('|') : []);
  });
});

test('a table of works names one in each row, whatever its words; sums and groups are none', async () => {
  const table =
    '# 江州市2023年重点项目\n\n| 序号 | 项目名称 | 建设地点 | 总投资（亿元） |\n|---|---|---|---|\n| | 合计（2个） | | 12 |\n| | 一、交通类 | | 5 |\n| 1 | 滨江路东延 | 东湖区 | 5 |\n| 2 | 华盛年产10万吨铝板带 | 高新区 | 7 |\n';
  const document = outline(await readBytes(Buffer.from(table), 'works.md'));
  const find = projectFinder.prepare(document);
  const named = document.passages.flatMap((passage) => resolveOverlaps(find(passage)).filter((c) => c.score > 0.9));
  expect(named.map((c) => c.name)).toEqual(['滨江路东延', '华盛年产10万吨铝板带']);
});

describe('what a project carries', () => {
  test('every candidate shows its own text, also where the list lends it a noun', () => {
    const sentence = '加快邵永、长赣等6条高铁和临江大桥建设。';
    expect(foundIn(projectFinder, '西十、康渝等高铁加快建设。').map((c) => [c.from, c.to, c.name])).toEqual([
      [0, 2, '西十高铁'],
      [3, 5, '康渝高铁'],
    ]);
    for (const c of foundIn(projectFinder, sentence))
      expect(c.name.startsWith(sentence.slice(c.from, c.to))).toBe(true);
  });

  test.each([
    ['建成临江大桥。', 'transport'],
    ['启动市妇幼保健院迁建工程。', 'health'],
    ['推进东湖水库除险加固。', 'water'],
    ['加快滨湖幼儿园建设。', 'education'],
    ['建成华为云数据中心。', 'digital'],
  ])('%s is of kind %s', (sentence, kind) => {
    expect(foundIn(projectFinder, sentence).map((c) => c.subtype)).toEqual([kind]);
  });

  test.each([
    ['宏远化工年产20万吨聚丙烯', 'industry', '宏远化工'],
    ['恒昌集团铝板带生产线', undefined, '恒昌集团'],
    ['瑞丰30万吨尿素', undefined, '瑞丰'],
    ['瑞丰食品', 'industry', undefined],
    ['青龙山抽水蓄能电站', 'energy', undefined],
    ['湘赣先进制造业共建产业园', 'industry', undefined],
    ['新型建材生产线', 'industry', undefined],
    ['宁夏昊辰20万吨电解铝', 'industry', '宁夏昊辰'],
    ['湖北时代动力电池', 'industry', '湖北时代'],
    ['平江加义5万吨竹加工', 'industry', undefined],
    ['瑞达果汁污水处理', 'industry', '瑞达果汁'],
    ['瑞贝佳甲醇', 'industry', '瑞贝佳'],
    ['恒丰先锋磷酸铁锂扩产', 'industry', '恒丰先锋'],
    ['飞驰新能源热管理', 'industry', '飞驰'],
    ['东华30万吨尿素', 'industry', '东华'],
    ['清真牛肉食品加工', 'industry', undefined],
    ['北江矿业铅锌精粉', 'industry', '北江矿业'],
    ['新恒远北方总部', 'commerce', '新恒远'],
    ['民营企业总部', 'commerce', undefined],
    ['楚商总部', 'commerce', undefined],
    ['年产10000台变压器', 'industry', undefined],
    ['松江电力外送通道', 'energy', undefined],
    ['云湖总部基地', 'industry', undefined],
    ['八达硅业二期', 'industry', '八达硅业'],
    ['定州旭恒甲醇', 'industry', '定州旭恒'],
    ['长沙宁乡圣昊科技锂电池', 'industry', '长沙宁乡圣昊科技'],
    ['伯诺特智能装备产业园', 'industry', '伯诺特'],
    ['正瑞铜精深加工', 'industry', '正瑞'],
  ])('the firm that %s begins with', (name, kind, firm) => {
    expect(firmOfWork(name, kind)).toBe(firm);
  });
});
