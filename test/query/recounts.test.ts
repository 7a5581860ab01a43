import type { RelationFact } from '../../src/extract/fact';
import { ask, loadQuestions } from '../../src/query/index';
import type { Row } from '../../src/store/graph-store';
import { withSeedsStore } from '../seeds-graph';

const { store, seeds } = withSeedsStore();
const questions = loadQuestions();
const rows = async (name: string, given: Record<string, string> = {}): Promise<Row[]> =>
  (await ask(store(), questions.get(name)!, given)).rows;

const tally = <T>(items: Iterable<T>, key: (item: T) => string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
};

/** Relations of one kind as the facts state them, with the ids of their ends. */
function* relations(predicate: string): Generator<RelationFact & { from: string; to: string }> {
  const { documents, linked } = seeds();
  for (const { doc, facts, meta } of documents)
    for (const fact of facts) {
      if (fact.kind !== 'relation' || fact.predicate !== predicate || !fact.objectType) continue;
      const from = linked.entityId(doc, fact.subjectType ?? 'Place', fact.subject || meta.jurisdiction!);
      yield { ...fact, from, to: linked.entityId(doc, fact.objectType, fact.object) };
    }
}

/** Documents that name each entity. */
function spread(): Map<string, Set<string>> {
  const { documents, linked } = seeds();
  const named = new Map<string, Set<string>>();
  for (const { doc, facts } of documents)
    for (const fact of facts)
      if (fact.kind === 'entity') {
        const id = linked.entityId(doc, fact.type, fact.name);
        named.set(id, (named.get(id) ?? new Set()).add(doc));
      }
  return named;
}

test('documents counts the measurements and the projects with a status of each', async () => {
  const { documents, linked } = seeds();
  const answer = await rows('documents');
  for (const { doc, facts } of documents) {
    const row = answer.find((r) => r.document === doc)!;
    const projects = new Set<string>();
    for (const fact of facts)
      if (fact.kind === 'relation' && fact.predicate === 'HAS_STATUS')
        projects.add(linked.entityId(doc, fact.subjectType ?? 'Project', fact.subject));
    expect([doc, row.measurements]).toEqual([doc, facts.filter((f) => f.kind === 'measurement').length]);
    expect([doc, row.projects]).toEqual([doc, projects.size]);
  }
});

test('document-links counts what two documents both name, and weighs it by how many name it', async () => {
  const links = new Map<string, { shared: number; weight: number }>();
  for (const docs of spread().values())
    for (const a of docs)
      for (const b of docs) {
        const there = links.get(`${a} ${b}`) ?? { shared: 0, weight: 0 };
        links.set(`${a} ${b}`, { shared: there.shared + 1, weight: there.weight + 1 / (docs.size - 1) });
      }
  const answer = await rows('document-links');
  const pairs = [...links.keys()].filter((key) => key.split(' ')[0]! < key.split(' ')[1]!);
  expect(answer).toHaveLength(pairs.length);
  for (const { document, other, shared, weight, things } of answer) {
    const counted = links.get(`${document} ${other}`)!;
    expect(shared).toBe(counted.shared);
    expect(things).toHaveLength(counted.shared);
    expect(weight).toBeCloseTo(counted.weight, 1);
  }
});

test('policy-diffusion counts each adopter of a policy once', async () => {
  const adopters = new Map<string, Set<string>>();
  for (const { from, to } of relations('IMPLEMENTS')) adopters.set(to, (adopters.get(to) ?? new Set()).add(from));
  const counted = [...adopters.values()].map((who) => who.size).filter((n) => n >= 2);
  const answer = await rows('policy-diffusion', { minimum: '2' });
  const stated = new Map(answer.map((r) => [String(r.policy), Number(r.adopters)]));
  expect([...stated.values()].sort()).toEqual(counted.sort());
});

test('industry-overlap counts the industries that two places both develop', async () => {
  const developed = new Map<string, Set<string>>();
  for (const { from, to } of relations('DEVELOPS'))
    if (from.startsWith('Place:')) developed.set(from, (developed.get(from) ?? new Set()).add(to));
  const counted: number[] = [];
  for (const [a, mine] of developed)
    for (const [b, theirs] of developed)
      if (a < b) counted.push([...mine].filter((industry) => theirs.has(industry)).length);
  const answer = await rows('industry-overlap', { limit: '1000' });
  expect(answer.map((r) => r.shared).sort()).toEqual(counted.filter((n) => n > 0).sort());
});

test('place-profile counts what the facts say of the place', async () => {
  const place = 'Place:320585';
  const distinct = (predicate: string): number =>
    new Set([...relations(predicate)].filter(({ from }) => from === place).map(({ to }) => to)).size;
  const answer = new Map((await rows('place-profile', { place: '太仓市' })).map((r) => [r.what, r.count]));
  expect(answer.get('honours · 荣誉')).toBe(distinct('AWARDED'));
  expect(answer.get('industries · 产业')).toBe(distinct('DEVELOPS'));
  expect(answer.get('events · 活动')).toBe(distinct('HOLDS'));
  expect(answer.get('policies · 政策')).toBe(distinct('IMPLEMENTS'));
});

test('places-named counts each naming of another place in the documents of a place', async () => {
  const { documents, linked } = seeds();
  const counted = new Map<string, number>();
  for (const { doc, facts, meta } of documents) {
    if (meta.jurisdiction !== '昆山市') continue;
    for (const fact of facts) {
      if (fact.kind !== 'entity' || fact.type !== 'Place') continue;
      const id = linked.entityId(doc, fact.type, fact.name);
      if (id !== 'Place:320583') counted.set(id, (counted.get(id) ?? 0) + 1);
    }
  }
  const answer = await rows('places-named', { place: '昆山市' });
  expect(answer.map((r) => r.mentions).sort()).toEqual([...counted.values()].sort());
});

test('rankings gives every stated rank once', async () => {
  const ranks = seeds()
    .documents.flatMap(({ facts }) => facts)
    .filter((fact) => fact.kind === 'measurement' && fact.aspect === 'rank');
  const key = ({ document, line, rank }: Row): string => `${document} ${line} ${rank}`;
  const answer = await rows('rankings');
  expect(answer).toHaveLength(ranks.length);
  expect(tally(answer, key)).toEqual(
    tally(ranks, (f) => (f.kind === 'measurement' ? `${f.doc} ${f.line} ${f.value}` : '')),
  );
});

test('target-vs-actual pairs every target with every result for the same thing, place, aspect and period', async () => {
  const { nodes, relationships } = seeds().records;
  const ends = (type: string): Map<string, string> =>
    new Map(relationships.filter((r) => r.type === type).map((r) => [r.from.id, r.to.id]));
  const [of, about] = [ends('OF'), ends('ABOUT')];
  const measurements = nodes.filter(
    ({ id, label, properties }) =>
      label === 'Measurement' && properties.value !== undefined && about.get(id)?.startsWith('Place:'),
  );
  const key = ({ id, properties: { aspect, period, baseUnit } }: (typeof nodes)[number]): string =>
    JSON.stringify([of.get(id), about.get(id), aspect, period, baseUnit ?? '']);
  const results = tally(
    measurements.filter(({ properties: { status, period } }) => status !== 'target' && period !== undefined),
    key,
  );
  const targets = measurements.filter(({ properties }) => properties.status === 'target');
  const answer = await rows('target-vs-actual');
  const reported = targets.reduce((sum, target) => sum + (results.get(key(target)) ?? 0), 0);
  expect(answer.filter((r) => r.verdict !== 'not reported')).toHaveLength(reported);
  expect(answer.filter((r) => r.verdict === 'not reported')).toHaveLength(
    targets.filter((target) => !results.has(key(target))).length,
  );
  expect(reported).toBeGreaterThan(5);
});

test('conflicts gives every pair of differing values for the same thing once', async () => {
  const { nodes, relationships } = seeds().records;
  const ends = (type: string): Map<string, string> =>
    new Map(relationships.filter((r) => r.type === type).map((r) => [r.from.id, r.to.id]));
  const [of, about, statedIn] = [ends('OF'), ends('ABOUT'), ends('STATED_IN')];
  const groups = new Map<string, { value: number; passage: string }[]>();
  for (const { id, label, properties: p } of nodes) {
    if (label !== 'Measurement' || p.value === undefined || p.period === undefined) continue;
    if (!about.get(id)?.startsWith('Place:')) continue;
    const same = [p.aspect, p.period, p.status, p.baseUnit ?? p.unit ?? '', p.scope ?? '', p.basis ?? ''];
    const key = JSON.stringify([of.get(id), about.get(id), ...same]);
    const one = { value: Number(p.baseValue ?? p.value), passage: statedIn.get(id)! };
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  let pairs = 0;
  for (const group of groups.values())
    for (const [i, a] of group.entries())
      pairs += group.slice(i + 1).filter((b) => b.value !== a.value && b.passage !== a.passage).length;
  expect(await rows('conflicts')).toHaveLength(pairs);
});

test('indicators-of gives every measurement about the place once', async () => {
  const { relationships } = seeds().records;
  const stated = relationships.filter(({ type, to }) => type === 'ABOUT' && to.id === 'Place:510811');
  expect(await rows('indicators-of', { place: '昭化区' })).toHaveLength(stated.length);
});

test('honours gives every award and every title sought, by status', async () => {
  const awards = [...relations('AWARDED')];
  const key = (who: string, honour: string, status: string): string => [who, honour, status].join();
  const { entities } = seeds().linked;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const counted = new Set(awards.map((a) => key(names.get(a.from)!, names.get(a.to)!, a.status ?? 'actual')));
  const answer = await rows('honours');
  expect(new Set(answer.map((r) => key(String(r.who), String(r.honour), String(r.status))))).toEqual(counted);
});
