import { nearest } from '../../src/cli/suggest';
import { answerLines, ask, exampleParameters, loadQuestions, questionNamed } from '../../src/query/index';
import type { Row } from '../../src/store/graph-store';
import { withSeedsStore } from '../seeds-graph';

const { store, seeds } = withSeedsStore();
const questions = loadQuestions();
const rows = async (name: string, given: Record<string, string> = {}, options = {}): Promise<Row[]> =>
  (await ask(store(), questions.get(name)!, given, options)).rows;

test('shared-entities names what several documents share, as often as the facts do', async () => {
  const { documents, linked } = seeds();
  const counted = new Map<string, { documents: Set<string>; mentions: number }>();
  for (const { doc, facts } of documents)
    for (const fact of facts) {
      if (fact.kind !== 'entity') continue;
      const id = linked.entityId(doc, fact.type, fact.name);
      const there = counted.get(id) ?? { documents: new Set(), mentions: 0 };
      counted.set(id, there);
      there.documents.add(doc);
      there.mentions++;
    }
  const shared = [...counted.values()].filter((c) => c.documents.size >= 2);
  const answer = await rows('shared-entities', { limit: '10000' });
  expect(answer).toHaveLength(shared.length);
  expect(answer.map((r) => r.mentions).sort()).toEqual(shared.map((c) => c.mentions).sort());
  const circle = answer.find((r) => r.entity === '嘉昆太协同创新核心圈')!;
  expect(circle.documents).toEqual(['000_1053746cf32fad1f.txt', '003_61c559197c22ac7a.txt']);
  expect(circle.sentence).toContain('嘉昆太');
});

test('evidence gives each sentence, and the words as the document has them', async () => {
  const answer = await rows('evidence', { name: '长三角' });
  expect(answer.length).toBeGreaterThan(3);
  for (const row of answer) expect(row.sentence).toContain('长三角');
  expect(answer.map((r) => r.surface)).toContain('長(cháng)三角'); // the damaged page, raw
});

// What the reports say, read from them.
test.each([
  ['太仓市', '2022', 'target', 6, '%', '~', 43],
  ['株洲市', '2023', 'target', 7.5, '%', '~', 12],
  ['昭化区', '2022', 'actual', 0.4, '%', '=', 10],
])(
  'indicator-compare: growth of 地区生产总值 in %s for %s',
  async (place, period, status, value, unit, comparator, line) => {
    const answer = await rows('indicator-compare', { indicator: '地区生产总值', aspect: 'growth', place });
    expect(answer).toContainEqual(expect.objectContaining({ place, period, status, value, unit, comparator, line }));
  },
);

test('a place includes what lies in it, unless told not to', async () => {
  const within = await rows('indicator-compare', { indicator: '地区生产总值', place: '苏州市' });
  expect(new Set(within.map((r) => r.place))).toEqual(new Set(['太仓市', '昆山市']));
  expect(
    await rows('indicator-compare', { indicator: '地区生产总值', place: '苏州市' }, { descendants: false }),
  ).toEqual([]);
});

test('projects-of lists as many statuses as the facts state, by place', async () => {
  const answer = await rows('projects-of', { place: '昆山市', limit: '10000' });
  const stated = new Set(
    seeds()
      .records.relationships.filter((r) => r.type === 'REPORTS_STATUS')
      .map((r) => r.properties.id),
  );
  const kunshan = await store().read(
    "MATCH (:Place {id: 'Place:320583'})<-[:COVERS]-(:Document)-[r:REPORTS_STATUS]->(e:Project) RETURN DISTINCT e.name AS project, r.status AS status, r.period AS period",
  );
  expect(stated.size).toBeGreaterThan(kunshan.length);
  const keys = (list: Row[]): Set<string> => new Set(list.map((r) => [r.project, r.status, r.period].join()));
  expect([...keys(kunshan)].every((key) => keys(answer).has(key))).toBe(true);
});

test('honours won and sought are told apart, with their sentences', async () => {
  const won = await rows('honours', { place: '太仓市', status: 'actual' });
  expect(won.length).toBeGreaterThan(2);
  expect(won.every((r) => r.status === 'actual' && typeof r.sentence === 'string')).toBe(true);
});

test('target-vs-actual says "not reported" where no document gives the result', async () => {
  const answer = await rows('target-vs-actual', { place: '株洲市' });
  expect(answer.length).toBeGreaterThan(5);
  for (const row of answer) expect(row.verdict).toBe('not reported'); // the report of the year after is not among the seeds
});

test.each([...questions.keys()])(
  '%s: its head shows what its example gives today (npm run docs:questions)',
  async (name) => {
    const question = questions.get(name)!;
    const { columns, rows } = await ask(store(), question, exampleParameters(question));
    expect(question.answer).toEqual(answerLines(columns, rows));
  },
);

test('several places may be asked for at once, and catalogue names of an indicator', async () => {
  const answer = await rows('indicator-compare', { indicator: 'GDP', place: '太仓、昆山市', aspect: 'growth' });
  expect(new Set(answer.map((r) => r.place))).toEqual(new Set(['太仓市', '昆山市']));
});

test('the parts of a UNION are ordered and cut as a whole', async () => {
  const answer = await rows('projects-of', { place: '苏州市', limit: '30' });
  expect(answer).toHaveLength(30);
  const keys = answer.map((r) => JSON.stringify([r.place, r.period ?? '\uffff', r.status]));
  expect(keys).toEqual([...keys].sort());
});

test('industry-overlap tells apart what two places share and what only one has', async () => {
  const [row] = await rows('industry-overlap', { place: '太仓市', other: '昆山市' });
  const own = async (place: string): Promise<unknown[]> => [
    ...new Set((await rows('industries', { place })).filter((r) => r.place === place).map((r) => r.industry)),
  ];
  const [mine, theirs] = [await own('太仓市'), await own('昆山市')];
  expect(new Set(row!.industries as string[])).toEqual(new Set(mine.filter((i) => theirs.includes(i))));
  expect(new Set(row!.only_place as string[])).toEqual(new Set(mine.filter((i) => !theirs.includes(i))));
  expect(new Set(row!.only_other as string[])).toEqual(new Set(theirs.filter((i) => !mine.includes(i))));
});

test.each([
  ['no parameter of that name', 'evidence', { entity: '太仓市' }, 'has no parameter "entity"'],
  ['a parameter that must be given', 'evidence', {}, 'needs --name'],
  ['a number that is none', 'shared-entities', { limit: 'many' }, 'takes a whole number'],
  ['a thing that is not in the graph', 'evidence', { name: '亚特兰蒂斯' }, 'nothing in the graph is called'],
  [
    'an indicator that is not in the graph',
    'indicator-compare',
    { indicator: '幸福指数总和' },
    'no indicator in the graph',
  ],
])('%s is refused', async (_what, name, given, words) => {
  await expect(rows(name, given as Record<string, string>)).rejects.toThrow(words);
});

test('a mistyped question is answered with the nearest names', () => {
  expect(() => questionNamed(questions, 'shared-entity', nearest)).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('shared-entities'), exitCode: 2 }),
  );
});
