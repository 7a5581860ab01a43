import type { GraphRecords, NodeRecord, RelationshipRecord } from '../../src/graph/records';
import { inRecordOrder } from '../../src/graph/records';

const entity = (label: string, name: string, more: object = {}): NodeRecord => ({
  label,
  id: `${label.toLowerCase()}:${name}`,
  properties: { id: `${label.toLowerCase()}:${name}`, name, aliases: [], ...more },
});

const ends = (from: NodeRecord, to: NodeRecord) => ({
  from: { label: from.label, id: from.id },
  to: { label: to.label, id: to.id },
});

/** A graph with everything that engines get wrong: quotes, line breaks, long lists, parallel relationships, ranges. */
export function smallGraph(): GraphRecords {
  const document: NodeRecord = {
    label: 'Document',
    id: 'document:1',
    properties: {
      id: 'document:1',
      name: '太仓2022.txt',
      title: '政府工作报告',
      kind: '政府工作报告',
      year: 2022,
      path: 'seeds/太仓2022.txt',
      sha256: 'f00d',
    },
  };
  const passage: NodeRecord = {
    label: 'Passage',
    id: 'document:1/p0',
    properties: {
      id: 'document:1/p0',
      document: 'document:1',
      ordinal: 0,
      kind: 'sentence',
      text: '加快建设"上海交通大学医学院附属瑞金医院太仓分院",\n投资超3.8亿元\\期',
      line: 3,
      start: 0,
      end: 39,
    },
  };
  const place = {
    ...entity('Place', '太仓市'),
    properties: { id: 'place:太仓市', name: '太仓市', aliases: ['太仓', "it's", '[a, b]', '“城”'], adcode: '320585' },
  };
  const project = entity('Project', '瑞金医院太仓分院');
  const hospital = entity('Institution', '上海市瑞金医院', { kind: 'hospital' });
  const indicator: NodeRecord = {
    label: 'Indicator',
    id: 'indicator:总投资',
    properties: { id: 'indicator:总投资', name: '总投资', aliases: [], unit: '亿元' },
  };
  const measurement: NodeRecord = {
    label: 'Measurement',
    id: 'document:1/m1',
    properties: {
      id: 'document:1/m1',
      document: 'document:1',
      value: 3,
      valueTo: 3.8,
      unit: '亿元',
      comparator: '>',
      aspect: 'level',
      status: 'target',
      surface: '投资超3.8亿元',
      line: 3,
      start: 28,
      end: 36,
      extractor: 'measurement',
      confidence: 1,
    },
  };
  const statement = (id: string, confidence: number) => ({
    id,
    document: 'document:1',
    passages: ['document:1/p0', 'document:1/p1'],
    extractor: 'rule',
    confidence,
  });
  const relationships: RelationshipRecord[] = [
    { type: 'HAS_PASSAGE', ...ends(document, passage), properties: {} },
    { type: 'COVERS', ...ends(document, place), properties: {} },
    ...[3, 20].map((start) => ({
      type: 'MENTIONS',
      ...ends(passage, project),
      properties: { start, end: start + 8, surface: '瑞金医院太仓分院', extractor: 'works', confidence: 0.9 },
    })),
    { type: 'LOCATED_IN', ...ends(project, place), properties: statement('r1', 1) },
    { type: 'LOCATED_IN', ...ends(project, place), properties: statement('r2', 0.5) },
    { type: 'UNDERTAKES', ...ends(hospital, project), properties: statement('r3', 0.25) },
    { type: 'OF', ...ends(measurement, indicator), properties: {} },
    { type: 'ABOUT', ...ends(measurement, project), properties: {} },
    { type: 'STATED_IN', ...ends(measurement, passage), properties: {} },
  ];
  return inRecordOrder({ nodes: [document, passage, place, project, hospital, indicator, measurement], relationships });
}
