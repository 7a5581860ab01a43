/**
 * Links 1,000,000 mentions of 200,000 names, made of the gazetteer and official suffixes, and prints time and memory for
 * that and for a quarter of it: growth must be in proportion. Run: npx ts-node bench/link.ts
 */
import type { DocumentFacts } from '../src/extract/document-facts';
import type { EntityFact, EntityType } from '../src/extract/fact';
import { allDivisions, type Division } from '../src/lexicon/gazetteer';
import { link } from '../src/link';

const SUFFIXES: [EntityType, string][] = [
  ['Institution', '发展和改革委员会'],
  ['Institution', '人民医院'],
  ['Institution', '第二中学'],
  ['Institution', '智联新材料科技有限公司'],
  ['Place', '高新技术产业开发区'],
  ['Place', '人民路'],
  ['Project', '城东污水处理厂二期工程'],
  ['Project', '至上海高速铁路'],
  ['Policy', '“十四五”数字经济发展规划'],
  ['Event', '第十七届人民代表大会第三次会议'],
  ['Honor', '绿色工厂'],
];

/** Names in a fixed pseudo-random order: the same at every run. */
function* names(count: number): Generator<[EntityType, string]> {
  const divisions: Division[] = [...allDivisions()];
  for (let i = 0; i < count; i++) {
    const [type, suffix] = SUFFIXES[i % SUFFIXES.length]!;
    const division = divisions[(i * 7919) % divisions.length]!;
    const round = Math.floor(i / (SUFFIXES.length * divisions.length));
    yield [type, division.name + (round === 0 ? '' : `${String.fromCodePoint(0x4e2d + round)}`) + suffix];
  }
}

function documents(mentions: number, distinct: number): DocumentFacts[] {
  const pool = [...names(distinct)];
  const jurisdictions = [...allDivisions()].filter(({ level }) => level !== 'county').map(({ name }) => name);
  const made: DocumentFacts[] = [];
  const each = 2000;
  for (let d = 0; d * each < mentions; d++) {
    const doc = `${d}.txt`;
    const facts: EntityFact[] = [];
    for (let i = 0; i < each; i++) {
      const [type, name] = pool[(d * each + i) % pool.length]!;
      const at = i * 20;
      facts.push({
        kind: 'entity',
        type,
        name,
        doc,
        passage: 0,
        extractor: 'bench',
        confidence: 1,
        start: at,
        end: at + name.length,
        surface: name,
        line: 1,
      });
    }
    // The same names always stand in reports of the same place.
    const jurisdiction = jurisdictions[(d % (distinct / each)) % 20];
    made.push({
      doc,
      path: doc,
      sha256: doc,
      meta: { title: doc, kind: '政府工作报告', jurisdiction, jurisdictionPath: [], doubts: [] },
      sections: [],
      passages: [],
      facts,
    });
  }
  return made;
}

for (const [mentions, distinct] of [
  [250_000, 50_000],
  [1_000_000, 200_000],
] as const) {
  const given = documents(mentions, distinct);
  const started = process.hrtime.bigint();
  const before = process.cpuUsage();
  const { entities, merges, unsure } = link(given);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const { user, system } = process.cpuUsage(before);
  const megabytes = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(
    `${mentions} mentions of ${distinct} names: ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor), ${megabytes} MB, ` +
      `${entities.length} entities, ${merges.length} merges, ${unsure.length} unsure`,
  );
}
