import { loadQuestions } from '../../src/query/index';
import { parseQuestion } from '../../src/query/question';

test('every question says in two languages what it answers, its columns, and an example', () => {
  for (const question of loadQuestions().values()) {
    expect(question.title).toMatch(/\p{Script=Han}.* · \w/u);
    expect(question.answers).not.toBe('');
    expect(question.columns.length).toBeGreaterThan(1);
    expect(question.examples[0]).toMatch(new RegExp(`^guitu query ${question.name}`));
    const known = [...question.parameters, ...question.first].map(({ name }) => name);
    const texts = [question.cypher, ...question.first.map(({ cypher }) => cypher)].join('\n');
    for (const [, name] of texts.matchAll(/\$(\w+)/gu)) expect(known).toContain(name);
    for (const name of known) expect(texts).toContain(`$${name}`);
  }
});

test('a head is read with types, defaults and words', () => {
  const { parameters, title, first } = parseQuestion(
    'x',
    'x.cypher',
    '// @title 题 · Title\n// @first seats MATCH (s:Seat) WHERE s.id IN $place RETURN s.id AS id\n// @param place place Where · 地点\n// @param most int=5 Rows\n// @param name string= Name\nRETURN $place, $most, $name',
  );
  expect(title).toBe('题 · Title');
  expect(first).toEqual([{ name: 'seats', cypher: 'MATCH (s:Seat) WHERE s.id IN $place RETURN s.id AS id' }]);
  expect(parameters).toEqual([
    { name: 'place', type: 'place', default: undefined, about: 'Where · 地点' },
    { name: 'most', type: 'int', default: '5', about: 'Rows' },
    { name: 'name', type: 'string', default: '', about: 'Name' },
  ]);
});

test.each([
  ['// @titel x\nRETURN 1', 'line 1', '"@titel" is not known'],
  ['// @title x\n// @param a colour Words\nRETURN 1', 'line 2', 'no parameter type "colour"'],
  ['// @title x\n', '', 'needs a @title line and a Cypher text'],
])('a malformed head is refused with its place: %j', (text, place, words) => {
  const parse = () => parseQuestion('mine', 'mine.cypher', text);
  expect(parse).toThrow(words);
  if (place) expect(parse).toThrow(expect.objectContaining({ file: 'mine.cypher', line: Number(place.slice(5)) }));
});
