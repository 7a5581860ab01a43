import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decide, type HumanJudgement, link, readJudgements, undoJudgement } from '../../src/link';
import { compareNames } from '../../src/link/compare';
import { recordJudgement } from '../../src/link/judgements';
import type { LinkType } from '../../src/link/parsed-name';
import { parseName } from '../../src/link/resolve';
import { undecided } from '../../src/link/review';
import { document, entity } from './documents';

const judged = (decision: HumanJudgement['decision'], a: string, b: string): HumanJudgement => ({
  decision,
  a,
  b,
  by: '王工',
  date: '2024-05-01',
  note: '',
});

const DOCUMENTS = [
  document('太仓.txt', '太仓市', [
    entity('Institution', '市一院'),
    entity('Institution', '市第一人民医院'),
    entity('Project', '复游城'),
  ]),
  document('苏州.txt', '苏州市', [entity('Institution', '太仓市医院'), entity('Project', '复游城')]),
];

describe('judgements of people', () => {
  test('unite what the rules keep apart', () => {
    const same = judged('same', 'Institution:市一院@太仓市', 'Institution:太仓市医院@苏州市');
    const linked = link(DOCUMENTS, [same]);
    expect(linked.entityId('苏州.txt', 'Institution', '太仓市医院')).toBe(
      linked.entityId('太仓.txt', 'Institution', '市一院'),
    );
    expect(linked.merges.find(({ rules }) => rules.includes('judged by 王工'))).toBeDefined();
    expect(linked.entities.map(({ id }) => id)).toContain(linked.entityId('苏州.txt', 'Institution', '太仓市医院'));
  });

  test('set apart what the rules had merged', () => {
    const a = 'Institution:市第一人民医院@太仓市';
    const b = 'Institution:市一院@太仓市';
    const id = (judgements: HumanJudgement[], name: string) =>
      link(DOCUMENTS, judgements).entityId('太仓.txt', 'Institution', name);
    expect(id([], '市一院')).toBe(id([], '市第一人民医院'));
    expect(id([judged('different', a, b)], '市一院')).not.toBe(id([judged('different', a, b)], '市第一人民医院'));
  });

  test('do not depend on their order in the file', () => {
    const rows = [
      judged('same', 'Institution:市一院@太仓市', 'Institution:太仓市医院@苏州市'),
      judged('same', 'Project:太仓市/复游城', 'Project:苏州市/复游城'),
    ];
    const plain = (judgements: HumanJudgement[]) => JSON.stringify(link(DOCUMENTS, judgements).entities);
    expect(plain(rows)).toBe(plain([...rows].reverse()));
  });

  test('that contradict each other are refused with the pair named', () => {
    const pair = ['Project:太仓市/复游城', 'Project:苏州市/复游城'] as const;
    expect(() => link(DOCUMENTS, [judged('same', ...pair), judged('different', ...pair)])).toThrow(
      /contradict.*复游城/u,
    );
  });

  test('are recorded, replaced and taken back in a plain file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'guitu-judge-'));
    const file = join(folder, 'judgements.tsv');
    try {
      const pair = ['Project:太仓市/复游城', 'Project:苏州市/复游城'] as const;
      recordJudgement(judged('same', ...pair), file);
      recordJudgement(judged('different', pair[1], pair[0]), file);
      expect(readJudgements(file).map(({ decision }) => decision)).toEqual(['different']);
      recordJudgement(judged('same', 'Place:204国道@太仓市', 'Place:G204@太仓市'), file);
      expect(undoJudgement(file).a).toBe('Place:204国道@太仓市');
      expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(3);
      undoJudgement(file, { a: pair[0], b: pair[1] });
      expect(() => undoJudgement(file)).toThrow(/no judgement/u);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('that contradict those there are refused, and nothing is recorded', () => {
    const folder = mkdtempSync(join(tmpdir(), 'guitu-judge-'));
    const file = join(folder, 'judgements.tsv');
    try {
      const [a, b, c] = ['Project:太仓市/复游城', 'Project:苏州市/复游城', 'Project:昆山市/复游城'] as const;
      decide({ decision: 'same', a, b, by: '王工' }, file);
      decide({ decision: 'same', a: b, b: c }, file);
      expect(() => decide({ decision: 'different', a, b: c }, file)).toThrow(/contradict/u);
      expect(readJudgements(file).map(({ decision }) => decision)).toEqual(['same', 'same']);
      expect(readJudgements(file)[0]).toMatchObject({ a, b, by: '王工', note: '' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('review lists what is unsure with its sentences until a person decides', () => {
  const [doubt] = undecided(DOCUMENTS, []);
  expect(doubt).toMatchObject({ a: { id: 'Project:太仓市/复游城' }, b: { id: 'Project:苏州市/复游城' } });
  expect(doubt!.a.sentences[0]!.text).toBe('复游城');
  expect(undecided(DOCUMENTS, [judged('different', doubt!.a.id, doubt!.b.id)])).toEqual([]);
});

test.each([
  ['Institution', '市第一人民医院', '太仓市', '市第二人民医院', '太仓市', 'different', 'different ordinal'],
  [
    'Institution',
    '市一院',
    '太仓市',
    '太仓市第一人民医院',
    '苏州市',
    'same',
    'relative-owner, institution-head, region-owner',
  ],
  ['Institution', '省发改委', '杭州市', '省发改委', '合肥市', 'different', 'different owner'],
  ['Project', '沪苏通铁路', '太仓市', '沪苏通铁路二期', '太仓市', 'different', 'whole and part'],
  ['Policy', '市“十四五”规划', '太仓市', '市“十五五”规划', '太仓市', 'different', 'different period'],
  ['Project', '复游城', '太仓市', '复游城', '苏州市', 'unsure', 'nested owners'],
  ['Institution', '智同环保', '广元市', '智同环保装备', '广元市', 'unsure', 'core contained'],
  ['Indicator', '城镇居民人均可支配收入', '太仓市', '农村居民人均可支配收入', '太仓市', 'different', 'different core'],
] as const)('%s %s (%s) | %s (%s): %s by %s', (type, a, ja, b, jb, decision, by) => {
  const parse = (name: string, jurisdiction: string) => parseName({ type: type as LinkType, name, jurisdiction });
  expect(compareNames(parse(a, ja), parse(b, jb))).toMatchObject({ decision, by });
});
