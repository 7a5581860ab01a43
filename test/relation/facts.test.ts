import { calibrated, shareAt } from '../../src/extract/confidence';
import type { RelationFact } from '../../src/extract/fact';
import { relationExtractor } from '../../src/extract/relation/index';
import { marked } from './marked';

const relationsOf = (sentence: string): { raw: string; facts: RelationFact[] } => {
  const { document, mentions } = marked(sentence);
  const facts = relationExtractor.extract({ document, mentions }).filter((f) => f.kind === 'relation');
  return { raw: document.source.raw, facts };
};

test('a relation shows the clause that states it', () => {
  const { raw, facts } = relationsOf(
    '经济平稳运行，[[滨江大桥|Project]]、[[南站枢纽|Project]]建成通车，民生持续改善。',
  );
  expect(facts.map((f) => f.surface)).toEqual(['滨江大桥、南站枢纽建成通车', '滨江大桥、南站枢纽建成通车']);
  for (const fact of facts) expect(raw.slice(fact.start, fact.end)).toBe(fact.surface);
});

test.each([
  ['2022年，[[滨江大桥|Project]]2021年12月建成通车。', '2021'],
  ['[[滨江大桥|Project]]于2024年建成。', '2024'],
  ['“十四五”期间建成[[滨江大桥|Project]]。', '2021-2025'],
  ['2023—2025年实施[[滨江大桥|Project]]。', '2023-2025'],
  ['较2020年加快，[[滨江大桥|Project]]2022年开工。', '2022'],
])('years in the clause are its period: %s', (sentence, period) => {
  expect(relationsOf(sentence).facts.map((f) => f.period)).toEqual([period]);
});

test('where a thing lies holds whatever the year', () => {
  const { facts } = relationsOf('2022年[[华侨城文旅小镇|Project]]落户[[君山区|Place]]。');
  expect(facts.map((f) => [f.predicate, f.period])).toEqual(
    expect.arrayContaining([
      ['HAS_STATUS', '2022'],
      ['LOCATED_IN', null],
    ]),
  );
});

test('a relation is no surer than the names that it rests on', () => {
  const { document, mentions } = marked('深入实施[[乡村振兴战略|Policy]]。');
  const [sure] = relationExtractor.extract({ document, mentions });
  const [unsure] = relationExtractor.extract({ document, mentions: mentions.map((m) => ({ ...m, confidence: 0.5 })) });
  expect(unsure!.confidence).toBeCloseTo(sure!.confidence / 2, 1);
});

test('confidence between two measured scores is linear, beyond them that of the last', () => {
  const knots: [number, number][] = [
    [0.5, 0.6],
    [0.9, 1],
  ];
  expect([0.1, 0.5, 0.7, 0.9, 1].map((score) => Number(shareAt(knots, score).toFixed(2)))).toEqual([
    0.6, 0.6, 0.8, 1, 1,
  ]);
});

test('an extractor that was never measured is taken at its word', () => {
  expect(calibrated('my-own-extractor', 0.7)).toBe(0.7);
});
