import fc from 'fast-check';
import type { EntityType } from '../../src/extract/fact';
import { compareNames, link, parseName } from '../../src/link';
import { document, entity } from './documents';

const DOCUMENTS = [
  document('太仓.txt', '太仓市', [
    entity('Institution', '市发改委'),
    entity('Place', '高新区'),
    entity('Project', '沪苏通铁路二期'),
    entity('Project', '沪苏通铁路'),
    entity('Institution', '太仓市精神卫生中心', ['精卫中心']),
  ]),
  document('苏州.txt', '苏州市', [
    entity('Institution', '太仓市发展和改革委员会'),
    entity('Place', '太仓高新区'),
    entity('Place', '高新区'),
  ]),
  document('株洲.txt', '株洲市', [entity('Place', '株洲高新区'), entity('Institution', '市发展改革委')]),
];

test('bare names belong to the jurisdiction of their document, full names to the region they carry', () => {
  const linked = link(DOCUMENTS);
  const id = (doc: string, type: EntityType, name: string) => linked.entityId(doc, type, name);
  expect(id('太仓.txt', 'Institution', '市发改委')).toBe(id('苏州.txt', 'Institution', '太仓市发展和改革委员会'));
  expect(id('太仓.txt', 'Place', '高新区')).toBe(id('苏州.txt', 'Place', '太仓高新区'));
  expect(id('苏州.txt', 'Place', '高新区')).not.toBe(id('太仓.txt', 'Place', '高新区'));
  expect(id('株洲.txt', 'Institution', '市发展改革委')).toBe('Institution:株洲市发展和改革委员会');
});

test('an alias that a document introduces holds in that document', () => {
  const linked = link(DOCUMENTS);
  const full = linked.entityId('太仓.txt', 'Institution', '太仓市精神卫生中心');
  expect(linked.entityId('太仓.txt', 'Institution', '精卫中心')).toBe(full);
  expect(linked.entityId('株洲.txt', 'Institution', '精卫中心')).not.toBe(full);
});

test('any order of documents and of facts gives the same answer', () => {
  const plain = ({ entities, indicators, merges, derived, unsure }: ReturnType<typeof link>) =>
    JSON.stringify({ entities, indicators, merges, derived, unsure });
  const expected = plain(link(DOCUMENTS));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(DOCUMENTS, { minLength: DOCUMENTS.length }),
      fc.integer({ min: 0, max: 4 }),
      (documents, turn) => {
        const turned = documents.map((d) => ({ ...d, facts: [...d.facts.slice(turn), ...d.facts.slice(0, turn)] }));
        return plain(link(turned)) === expected;
      },
    ),
  );
});

test('a department that went into another with others is another body, and the year is said', () => {
  const [one, other] = ['市工商局', '市市场监管局'].map((name) =>
    parseName({ type: 'Institution', name, jurisdiction: '台州市' }),
  );
  expect(compareNames(one!, other!)).toMatchObject({
    decision: 'different',
    by: 'merged body',
    why: '工商行政管理局 went into 市场监督管理局 with others in 2018',
  });
});

test('phases are part of the whole when the whole is named too', () => {
  const { derived } = link(DOCUMENTS);
  expect(derived).toContainEqual({
    from: 'Project:沪苏通铁路二期',
    to: 'Project:沪苏通铁路',
    type: 'PART_OF',
    why: '分期: 二期',
  });
});
