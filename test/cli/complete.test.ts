import { completer } from '../../src/cli/complete';

const complete = completer(
  [':help', ':run', ':schema', ':save'],
  ['place-profile', 'places-named', 'stalled-projects'],
);

test.each<[string, string[], string]>([
  ['MATCH (p:Pla', ['Place'], 'Pla'],
  ['MATCH (p:Place)-[r:coop', ['COOPERATES_WITH'], 'coop'],
  ['MATCH (m:Measurement) RETURN m.base', ['baseValue', 'baseValueTo', 'baseUnit'], 'base'],
  ['mat', ['MATCH'], 'mat'],
  [':s', [':schema', ':save'], ':s'],
  [':run stal', ['stalled-projects'], 'stal'],
  [':schema CONN', ['CONNECTS'], 'CONN'],
])('%s', (line, words, part) => {
  expect(complete(line)).toEqual([words, part]);
});
