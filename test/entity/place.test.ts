import { casesOf, namesIn } from './entity-table';

describe('places in sentences', () => {
  it.each(casesOf('places.tsv'))('$sentence', ({ code, sentence, names }) => {
    expect(namesIn(sentence, code, 'Place').sort()).toEqual([...names].sort());
  });
});
