import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntityFact, EntityType, RelationFact } from '../../src/extract/fact';
import { relationExtractor } from '../../src/extract/relation/index';
import { outline } from '../../src/outline/index';
import { readSource } from '../../src/read/index';

const NAMES: [string, EntityType][] = [
  ['东江引水工程', 'Project'],
  ['滨江大桥', 'Project'],
  ['云水机场', 'Project'],
  ['城西污水处理厂', 'Project'],
  ['市水利局', 'Institution'],
  ['市城投集团', 'Institution'],
];

/** Relations of a document in which the first place of each of NAMES is marked. */
async function relationsOf(markdown: string): Promise<RelationFact[]> {
  const folder = mkdtempSync(join(tmpdir(), 'table-'));
  const path = join(folder, 'plan.md');
  writeFileSync(path, markdown);
  const document = outline(await readSource(path));
  rmSync(folder, { recursive: true });
  const mentions = NAMES.flatMap(([name, type]): EntityFact[] => {
    const start = document.source.raw.indexOf(name);
    if (start < 0) return [];
    const end = start + name.length;
    const passage = document.passages.findIndex((p) => p.text.span().start <= start && end <= p.text.span().end);
    return [
      {
        kind: 'entity',
        type,
        name,
        doc: 'plan.md',
        passage,
        start,
        end,
        surface: name,
        line: 1,
        extractor: 'marked',
        confidence: 1,
      },
    ];
  });
  return relationExtractor.extract({ document, mentions }).filter((f): f is RelationFact => f.kind === 'relation');
}

const said = (facts: RelationFact[]): string[] => facts.map((f) => `${f.subject} ${f.predicate} ${f.object}`).sort();

test('columns of a table of projects say where and by whom', async () => {
  const facts = await relationsOf(`# 岳阳市2023年重点项目建设计划

| 项目名称 | 建设地点 | 建设内容 | 责任单位 |
|---|---|---|---|
| 东江引水工程 | 平江县 | 新建取水口1处 | 市水利局 |
| 滨江大桥 | 君山区、岳阳楼区 | 全长2.1公里 | 市城投集团 |
`);
  expect(said(facts)).toEqual([
    '东江引水工程 LOCATED_IN 平江县',
    '市城投集团 UNDERTAKES 滨江大桥',
    '市水利局 UNDERTAKES 东江引水工程',
    '滨江大桥 LOCATED_IN 君山区',
    '滨江大桥 LOCATED_IN 岳阳楼区',
  ]);
});

test('columns of progress say how far works are, before those of their kind', async () => {
  const facts = await relationsOf(`# 岳阳市2023年重点项目建设计划

| 项目名称 | 建设性质 | 总投资（亿元） | 建设年限 | 形象进度 |
|---|---|---|---|---|
| 东江引水工程 | 续建 | 3.5 | 2021-2024 | 主体完工 |
| 滨江大桥 | 新建 | 8 | 2023-2025 | 完成可研批复，计划9月开工 |
| 云水机场 | 续建 | 20 | 2022-2026 | |
| 城西污水处理厂 | 新建 | 2 | 2023-2024 | 已开工 |
`);
  expect(said(facts)).toEqual([
    '东江引水工程 HAS_STATUS 在建',
    '云水机场 HAS_STATUS 在建',
    '城西污水处理厂 HAS_STATUS 开工',
    '滨江大桥 HAS_STATUS 前期',
  ]);
  expect(new Set(facts.map((f) => f.period))).toEqual(new Set(['2023']));
});

test('rows that head groups, and headings above a table, say how far the works under them are', async () => {
  const facts = await relationsOf(`# 岳阳市2023年重点项目名单

| 序号 | 项目名称 | 建设内容 | 总投资 |
|---|---|---|---|
| 一 | 新开工项目（2个） | | |
| （一） | 交通类 | | |
| 1 | 滨江大桥 | 全长2.1公里 | 8 |
| 二 | 前期项目（1个） | | |
| 2 | 云水机场 | 新建跑道 | 20 |

## 二、竣工投产项目

| 项目名称 | 建设规模 | 总投资 |
|---|---|---|
| 城西污水处理厂 | 5万吨 | 2 |
`);
  expect(said(facts)).toEqual([
    '云水机场 HAS_STATUS 前期',
    '城西污水处理厂 HAS_STATUS 投产',
    '滨江大桥 HAS_STATUS 开工',
  ]);
});

test('lists under a title of a group of works', async () => {
  const facts = await relationsOf(`# 岳阳市2023年重点项目计划

续建项目：滨江大桥、云水机场等12个项目。

## 三、前期储备项目

1.东江引水工程，总投资3.5亿元。
`);
  expect(said(facts)).toEqual(['东江引水工程 HAS_STATUS 前期', '云水机场 HAS_STATUS 在建', '滨江大桥 HAS_STATUS 在建']);
});

test('a sentence goes on speaking of the work that is all that the sentence before it names', async () => {
  const [fact, ...more] = await relationsOf(`# 岳阳市2023年政府工作报告

（1）东江引水工程。总库容1.2亿立方米，按照计划抓紧准备，年内开工建设。
`);
  expect(more).toEqual([]);
  expect([fact!.subject, fact!.object, fact!.surface]).toEqual([
    '东江引水工程',
    '开工',
    '东江引水工程。总库容1.2亿立方米，按照计划抓紧准备，年内开工建设',
  ]);
});
