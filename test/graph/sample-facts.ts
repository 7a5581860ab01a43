import type { DocumentFacts } from '../../src/extract/document-facts';
import type { EntityFact, EntityType, Fact, MeasurementFact, RelationFact } from '../../src/extract/fact';

const SOURCE = { extractor: 'test', confidence: 0.9 };

/** A document made of sentences, one a line, with facts found by their words. */
export function sampleDocument(
  doc: string,
  sentences: string[],
  facts: (at: ReturnType<typeof finder>) => Fact[],
  meta: Partial<DocumentFacts['meta']> = {},
): DocumentFacts {
  const starts = sentences.map((_, i) => sentences.slice(0, i).reduce((n, s) => n + s.length + 1, 0));
  const end = starts.at(-1)! + sentences.at(-1)!.length;
  return {
    doc,
    path: `reports/${doc}`,
    sha256: Buffer.from(doc + sentences.join(''))
      .toString('hex')
      .padEnd(64, '0')
      .slice(-64),
    meta: {
      title: `${doc}政府工作报告`,
      kind: '政府工作报告',
      jurisdiction: '太仓市',
      issuer: '太仓市人民政府',
      jurisdictionPath: ['江苏省', '苏州市', '太仓市'],
      year: 2022,
      doubts: [],
      ...meta,
    },
    sections: [
      { index: 0, parent: null, title: '', level: 0, ordinal: 1, start: 0, end, line: 1 },
      { index: 1, parent: 0, title: '一、工作回顾', level: 1, ordinal: 1, start: 0, end, line: 1 },
    ],
    passages: sentences.map((text, index) => ({
      index,
      kind: 'sentence',
      text,
      section: index === 0 ? 0 : 1,
      line: index + 1,
      start: starts[index]!,
      end: starts[index]! + text.length,
    })),
    facts: facts(finder(doc, sentences, starts)),
  };
}

/** Makers of facts whose span is that of their words in the first sentence that has them. */
export function finder(doc: string, sentences: string[], starts: number[]) {
  const at = (surface: string) => {
    const passage = sentences.findIndex((s) => s.includes(surface));
    const start = starts[passage]! + sentences[passage]!.indexOf(surface);
    return { ...SOURCE, doc, passage, surface, start, end: start + surface.length, line: passage + 1 };
  };
  return {
    entity: (type: EntityType, name: string, more: Partial<EntityFact> = {}): Fact => ({
      ...at(name),
      kind: 'entity',
      type,
      name,
      ...more,
    }),
    measurement: (surface: string, fact: Partial<MeasurementFact>): Fact => ({
      ...at(surface),
      kind: 'measurement',
      indicator: '地区生产总值',
      aspect: 'level',
      value: null,
      unit: '亿元',
      comparator: '=',
      status: 'actual',
      period: '2021',
      ...fact,
    }),
    relation: (
      surface: string,
      fact: Omit<RelationFact, 'kind' | 'period' | keyof ReturnType<typeof at>> & Partial<RelationFact>,
    ): Fact => ({
      ...at(surface),
      kind: 'relation',
      period: null,
      ...fact,
    }),
  };
}

export const taicang = (): DocumentFacts =>
  sampleDocument(
    '太仓.txt',
    [
      '2021年，地区生产总值1574亿元，增长7%到8%。',
      '上海交通大学医学院附属瑞金医院太仓分院竣工，瑞金医院太仓分院由上海市瑞金医院运营。',
      '南沿江高铁加快建设，南沿江高铁设太仓站。',
      '与上海市嘉定区、昆山市合作共建嘉昆太协同创新核心圈。',
    ],
    (at) => [
      at.measurement('地区生产总值1574亿元', { value: 1574, baseValue: 157_400_000_000, baseUnit: '元' }),
      at.measurement('增长7%到8%', { aspect: 'growth', value: [7, 8], unit: '%' }),
      at.measurement('增长7%到8%', { aspect: 'growth', value: [7, 8], unit: '%' }), // found twice
      at.entity('Project', '瑞金医院太仓分院'),
      at.entity('Institution', '上海市瑞金医院', { subtype: 'hospital' }),
      at.entity('Project', '南沿江高铁'),
      at.entity('Place', '昆山市', { adcode: '320583' }),
      at.entity('Place', '嘉定区'),
      at.relation('瑞金医院太仓分院竣工', {
        subject: '瑞金医院太仓分院',
        subjectType: 'Project',
        predicate: 'HAS_STATUS',
        object: '竣工',
        period: '2021',
      }),
      at.relation('上海市瑞金医院运营', {
        subject: '上海市瑞金医院',
        subjectType: 'Institution',
        predicate: 'UNDERTAKES',
        object: '瑞金医院太仓分院',
        objectType: 'Project',
      }),
      at.relation('南沿江高铁加快建设', {
        subject: '南沿江高铁',
        subjectType: 'Project',
        predicate: 'HAS_STATUS',
        object: '在建',
        period: '2021',
      }),
      at.relation('嘉定区、昆山市', {
        subject: '昆山市',
        subjectType: 'Place',
        predicate: 'COOPERATES_WITH',
        object: '嘉定区',
        objectType: 'Place',
      }),
      at.relation('与上海市嘉定区', {
        subject: '嘉定区',
        subjectType: 'Place',
        predicate: 'COOPERATES_WITH',
        object: '昆山市',
        objectType: 'Place',
      }),
      at.relation('设太仓站', {
        subject: '南沿江高铁',
        subjectType: 'Project',
        predicate: 'AWARDED',
        object: '昆山市',
        objectType: 'Place',
      }),
      at.relation('设太仓站', {
        subject: '上海市瑞金医院',
        subjectType: 'Institution',
        predicate: 'HAS_STATUS',
        object: '投用',
      }),
    ],
  );

export const kunshan = (): DocumentFacts =>
  sampleDocument(
    '昆山.txt',
    ['2021年，昆山市地区生产总值4748亿元。', '南沿江高铁太仓段加快建设。', '上海市瑞金医院运营瑞金医院太仓分院。'],
    (at) => [
      at.measurement('昆山市地区生产总值4748亿元', { value: 4748 }),
      at.entity('Project', '南沿江高铁'),
      at.entity('Institution', '上海市瑞金医院'),
      at.entity('Project', '瑞金医院太仓分院'),
      at.relation('上海市瑞金医院运营', {
        subject: '上海市瑞金医院',
        subjectType: 'Institution',
        predicate: 'UNDERTAKES',
        object: '瑞金医院太仓分院',
        objectType: 'Project',
      }),
    ],
    { jurisdiction: '昆山市', issuer: '昆山市人民政府', jurisdictionPath: ['江苏省', '苏州市', '昆山市'] },
  );
