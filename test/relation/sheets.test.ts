import { extractFacts } from '../../src/extract/index';
import { outline } from '../../src/outline/index';
import { readBytes } from '../../src/read/index';

test('the fields of a sheet say by whom and where its work is built', async () => {
  const text =
    '岳阳市人民政府关于下达2024年重点项目的通知\n\n一、产业类\n1.恒达年产10万吨铝板带项目(新建)。建设地点:华容县三封寺镇;建设单位:恒达集团有限公司;责任单位:华容县人民政府;总投资12亿元。\n2.洞庭湖堤防加固工程(续建)。建设地点:君山区;建设单位:市水利局。\n';
  const { facts } = extractFacts(outline(await readBytes(Buffer.from(text), 'sheet.txt')));
  const stated = facts.flatMap((fact) =>
    fact.kind === 'relation' && ['UNDERTAKES', 'LOCATED_IN'].includes(fact.predicate) && fact.subject !== fact.object
      ? [`${fact.subject} ${fact.predicate} ${fact.object}`]
      : [],
  );
  expect(stated).toEqual(
    expect.arrayContaining([
      '恒达集团有限公司 UNDERTAKES 恒达年产10万吨铝板带项目',
      '恒达年产10万吨铝板带项目 LOCATED_IN 三封寺镇',
      '岳阳市水利局 UNDERTAKES 洞庭湖堤防加固工程',
      '洞庭湖堤防加固工程 LOCATED_IN 君山区',
    ]),
  );
  expect(stated).not.toContain('华容县人民政府 UNDERTAKES 恒达年产10万吨铝板带项目');
});

test('the sentence behind a work says who builds it', async () => {
  const text =
    '岳阳市2023年重点项目计划\n\n一、产业类\n1.智能装备产业园项目。由三一重工投资建设，总投资50亿元。\n2.天岳抽水蓄能电站开工建设。该项目由三峡集团投资建设，总投资90亿元。\n3.全市经济平稳运行。由国家电网负责供电。\n';
  const { facts } = extractFacts(outline(await readBytes(Buffer.from(text), 'list.txt')));
  const stated = facts.flatMap((fact) =>
    fact.kind === 'relation' && fact.predicate === 'UNDERTAKES' ? [`${fact.subject} ${fact.object}`] : [],
  );
  expect(stated).toEqual(['三一重工 智能装备产业园项目', '三峡集团 天岳抽水蓄能电站']);
});
