import { specialise } from '../../src/query/specialise';

test('a place that is given is found by its key, and a filter that is not asked for is gone', () => {
  const text =
    "MATCH (w:Place) WHERE (size($place) = 0 OR w.id IN $place) AND ($status = '' OR w.kind = $status) RETURN w";
  expect(specialise(text, { place: ['Place:1'], status: '' }, 'neo4j')[0]).toBe(
    'MATCH (w:Place) WHERE (w.id IN $place) AND true RETURN w',
  );
  expect(specialise(text, { place: ['Place:1', 'Place:2'], status: 'x' }, 'embedded')).toEqual([
    'MATCH (w:Place) WHERE ((w.id = $place_0 OR w.id = $place_1)) AND (w.kind = $status) RETURN w',
    { place: ['Place:1', 'Place:2'], status: 'x', place_0: 'Place:1', place_1: 'Place:2' },
  ]);
  expect(specialise(text, { place: [], status: 'x' }, 'embedded')[0]).toBe(
    'MATCH (w:Place) WHERE (size($place) = 0 OR w.id IN $place) AND (w.kind = $status) RETURN w',
  );
});

test('a condition that is not the whole of its brackets stays', () => {
  const text = 'MATCH (a) WHERE a.x = 1 AND size($place) = 0 OR a.id IN $place RETURN a';
  expect(specialise(text, { place: ['1'] }, 'neo4j')[0]).toBe(text);
});
