import { specialise } from '../../src/query/specialise';

test('a place that is given is found by its key, and a filter that is not asked for is gone', () => {
  const text =
    "MATCH (w:Place) WHERE (size($place) = 0 OR w.id IN $place) AND ($status = '' OR w.kind = $status) RETURN w";
  expect(specialise(text, { place: ['Place:1'], status: '' }, 'neo4j')[0]).toBe(
    'MATCH (w:Place) WHERE w.id IN $place RETURN w',
  );
  expect(specialise(text, { place: ['Place:2', 'Place:1'], status: 'x' }, 'embedded')).toEqual([
    'MATCH (w:Place) WHERE (w.id >= $place_least AND w.id <= $place_most AND w.id IN $place) AND w.kind = $status RETURN w',
    { place: ['Place:2', 'Place:1'], status: 'x', place_least: 'Place:1', place_most: 'Place:2' },
  ]);
  // Bounds are in the engine's order of bytes, which is not that of JavaScript.
  expect(specialise(text, { place: ['Place:𬭚', 'Place:（'], status: '' }, 'embedded')[1]).toMatchObject({
    place_least: 'Place:（',
    place_most: 'Place:𬭚',
  });
  expect(specialise(text, { place: [], status: 'x' }, 'embedded')[0]).toBe(
    'MATCH (w:Place) WHERE w.kind = $status RETURN w',
  );
  expect(specialise(text, { place: [], status: '' }, 'embedded')[0]).toBe('MATCH (w:Place) RETURN w');
});

test.each<[string, string, string]>([
  ['the looser OR decides', 'a.x = 1 AND size($none) = 0 OR a.id IN $none', 'a.x = 1'],
  [
    'one of a pair',
    'a.id <> b.id AND (size($some) = 0 AND a.id < b.id OR a.id IN $some)',
    'a.id <> b.id AND a.id IN $some',
  ],
  ['all pairs', 'a.id <> b.id AND (size($none) = 0 AND a.id < b.id OR a.id IN $none)', 'a.id <> b.id AND a.id < b.id'],
  [
    'what is left keeps its brackets',
    '(a.x = 1 OR b.y = 2 OR a.id IN $none) AND c.z = 3',
    '(a.x = 1 OR b.y = 2) AND c.z = 3',
  ],
  ['NOT is left alone', 'NOT a.id IN $none', 'NOT a.id IN $none'],
  ['words in quotes', "a.x = 'RETURN OR' OR a.id IN $none", "a.x = 'RETURN OR'"],
  ['names that begin or end with words', "a.x STARTS WITH 'y' OR a.id IN $none", "a.x STARTS WITH 'y'"],
  [
    'CASE is left alone',
    'CASE WHEN a.x = 1 OR size($none) = 0 THEN true ELSE false END',
    'CASE WHEN a.x = 1 OR size($none) = 0 THEN true ELSE false END',
  ],
])('%s', (_, condition, left) => {
  const parameters = { none: [], some: ['Place:1'] };
  expect(specialise(`MATCH (a) WHERE ${condition} RETURN a`, parameters, 'neo4j')[0]).toBe(
    `MATCH (a) WHERE ${left} RETURN a`,
  );
});

test.each<[string, string]>([
  [
    'MATCH (e:Entity)-[r]-(x) WHERE e.id IN $name RETURN e',
    'MATCH (e:Place)-[r]-(x) WHERE e.id = $name_least RETURN e',
  ],
  [
    'MATCH (a)-[r]->(b) WHERE a.id IN $name OR b.id IN $name RETURN a',
    'MATCH (a)-[r]->(b) WHERE a.id = $name_least OR b.id = $name_least RETURN a',
  ],
  [
    'MATCH (a)-[r]->(b:Entity) WHERE r.x = 1 AND NOT b.id IN $name RETURN a',
    'MATCH (a)-[r]->(b:Entity) WHERE r.x = 1 AND NOT b.id = $name_least RETURN a',
  ],
  [
    'MATCH (a) RETURN a UNION MATCH (a) WHERE a.id IN $name RETURN a',
    'MATCH (a) RETURN a UNION MATCH (a:Place) WHERE a.id = $name_least RETURN a',
  ],
])('the embedded engine reads one label where the ids have one: %s', (text, left) => {
  expect(specialise(text, { name: ['Place:1'] }, 'embedded')[0]).toBe(left);
});

test.each<[string, string]>([
  [
    'MATCH (a) WHERE a.id IN $none RETURN a.x AS x UNION MATCH (b) RETURN b.x AS x',
    ' MATCH (b) RETURN DISTINCT b.x AS x',
  ],
  ['MATCH (a) RETURN a.x AS x UNION ALL MATCH (b) WHERE b.id IN $none RETURN b.x AS x', 'MATCH (a) RETURN a.x AS x '],
  [
    'MATCH (a) WHERE a.id IN $none RETURN a.x AS x UNION MATCH (b) RETURN b.x AS x UNION MATCH (c) RETURN c.x AS x',
    ' MATCH (b) RETURN b.x AS x UNION MATCH (c) RETURN c.x AS x',
  ],
  [
    'MATCH (a) OPTIONAL MATCH (b) WHERE b.id IN $none RETURN a.x AS x UNION MATCH (c) RETURN c.x AS x',
    'MATCH (a) OPTIONAL MATCH (b) WHERE false RETURN a.x AS x UNION MATCH (c) RETURN c.x AS x',
  ],
  [
    'MATCH (a) WHERE a.id IN $none RETURN count(a) AS x UNION ALL MATCH (b) RETURN b.x AS x',
    'MATCH (a) WHERE false RETURN count(a) AS x UNION ALL MATCH (b) RETURN b.x AS x',
  ],
  [
    'MATCH (a) WHERE a.id IN $none RETURN a.x AS x UNION MATCH (b) WHERE b.document IN $none RETURN b.x AS x',
    'MATCH (a) WHERE false RETURN DISTINCT a.x AS x ',
  ],
])('a part of a UNION that can give no row is left out: %s', (text, left) => {
  expect(specialise(text, { none: [] }, 'neo4j')[0]).toBe(left);
});
