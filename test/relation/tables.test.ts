import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntityFact, EntityType } from '../../src/extract/fact';
import { relationExtractor } from '../../src/extract/relation/index';
import { outline } from '../../src/outline/index';
import { readSource } from '../../src/read/index';

const TABLE = `# 岳阳市2023年重点项目建设计划

| 项目名称 | 建设地点 | 建设内容 | 责任单位 |
|---|---|---|---|
| 东江引水工程 | 平江县 | 新建取水口1处 | 市水利局 |
| 滨江大桥 | 君山区、岳阳楼区 | 全长2.1公里 | 市城投集团 |
`;

const NAMES: [string, EntityType][] = [
  ['东江引水工程', 'Project'],
  ['滨江大桥', 'Project'],
  ['市水利局', 'Institution'],
  ['市城投集团', 'Institution'],
];

test('columns of a table of projects say where and by whom', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'table-'));
  const path = join(folder, 'plan.md');
  writeFileSync(path, TABLE);
  const document = outline(await readSource(path));
  rmSync(folder, { recursive: true });
  const mentions = NAMES.map(([name, type]): EntityFact => {
    const start = document.source.raw.indexOf(name);
    const end = start + name.length;
    const passage = document.passages.findIndex((p) => p.text.span().start <= start && end <= p.text.span().end);
    return {
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
    };
  });
  const found = relationExtractor
    .extract({ document, mentions })
    .flatMap((f) => (f.kind === 'relation' ? [`${f.subject} ${f.predicate} ${f.object}`] : []));
  expect(found.sort()).toEqual([
    '东江引水工程 LOCATED_IN 平江县',
    '市城投集团 UNDERTAKES 滨江大桥',
    '市水利局 UNDERTAKES 东江引水工程',
    '滨江大桥 LOCATED_IN 君山区',
    '滨江大桥 LOCATED_IN 岳阳楼区',
  ]);
});
