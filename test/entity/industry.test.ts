import { casesOf, namesIn } from './entity-table';

describe('industries in sentences', () => {
  it.each(casesOf('industries.tsv'))('$sentence', ({ code, sentence, names }) => {
    expect(namesIn(sentence, code, 'Industry').sort()).toEqual([...names].sort());
  });
});
