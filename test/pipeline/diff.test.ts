import { link } from '../../src/link/index';
import { diffDocuments } from '../../src/pipeline/index';
import { sampleDocument } from '../graph/sample-facts';

const draft = sampleDocument(
  '纲要草案.txt',
  ['到2025年，地区生产总值年均增长6%以上。', '森林覆盖率达到25%。', '规划建设娄江快速路，推进苏锡常都市快线。'],
  (at) => [
    at.measurement('地区生产总值年均增长6%以上', {
      aspect: 'growth',
      value: 6,
      unit: '%',
      comparator: '>=',
      status: 'target',
      period: '2021-2025',
    }),
    at.measurement('森林覆盖率达到25%', {
      indicator: '森林覆盖率',
      value: 25,
      unit: '%',
      status: 'target',
      period: '2025',
    }),
    at.entity('Project', '娄江快速路'),
    at.entity('Project', '苏锡常都市快线'),
    at.relation('推进苏锡常都市快线', {
      subject: '苏锡常都市快线',
      subjectType: 'Project',
      predicate: 'HAS_STATUS',
      object: '推进',
    }),
  ],
);
const adopted = sampleDocument(
  '纲要.txt',
  [
    '到2025年，地区生产总值年均增长6.5%左右。',
    '人均预期寿命83.5岁。',
    '苏锡常都市快线建成通车，新建太仓港疏港铁路专用线。',
  ],
  (at) => [
    at.measurement('地区生产总值年均增长6.5%左右', {
      aspect: 'growth',
      value: 6.5,
      unit: '%',
      comparator: '~',
      status: 'target',
      period: '2021-2025',
    }),
    at.measurement('人均预期寿命83.5岁', {
      indicator: '人均预期寿命',
      value: 83.5,
      unit: '岁',
      status: 'target',
      period: '2025',
    }),
    at.entity('Project', '苏锡常都市快线'),
    at.entity('Project', '太仓港疏港铁路专用线'),
    at.relation('苏锡常都市快线建成通车', {
      subject: '苏锡常都市快线',
      subjectType: 'Project',
      predicate: 'HAS_STATUS',
      object: '通车',
    }),
  ],
);

test('from draft to adopted: which targets changed, came and went, with their lines', () => {
  const { targets } = diffDocuments(draft, adopted, link([draft, adopted]));
  expect(targets.changed).toMatchObject([
    {
      indicator: '地区生产总值',
      aspect: 'growth',
      before: [{ text: '>=6%', line: 1 }],
      after: [{ text: '~6.5%', line: 1 }],
    },
  ]);
  expect(targets.added).toMatchObject([{ indicator: '人均预期寿命', after: [{ text: '83.5岁', line: 2 }] }]);
  expect(targets.dropped).toMatchObject([{ indicator: '森林覆盖率', before: [{ text: '25%', line: 2 }] }]);
});

test('from draft to adopted: which projects moved on, came and went', () => {
  const { projects } = diffDocuments(draft, adopted, link([draft, adopted]));
  expect(projects.changed).toMatchObject([
    { project: '苏锡常都市快线', statusBefore: ['推进'], statusAfter: ['通车'] },
  ]);
  expect(projects.added).toMatchObject([{ project: '太仓港疏港铁路专用线', lineAfter: 3 }]);
  expect(projects.dropped).toMatchObject([{ project: '娄江快速路', lineBefore: 3 }]);
});

test('a document compared with itself has not changed', () => {
  const again = {
    ...draft,
    doc: '草案副本.txt',
    sha256: 'f'.repeat(64),
    facts: draft.facts.map((f) => ({ ...f, doc: '草案副本.txt' })),
  };
  const { targets, projects } = diffDocuments(draft, again, link([draft, again]));
  expect([targets, projects]).toEqual(Array(2).fill({ changed: [], added: [], dropped: [] }));
});
