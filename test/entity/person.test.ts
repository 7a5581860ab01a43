import { casesOf, namesIn } from './entity-table';

describe('persons in sentences', () => {
  it.each(casesOf('persons.tsv'))('$sentence', ({ code, sentence, names }) => {
    expect(namesIn(sentence, code, 'Person').sort()).toEqual([...names].sort());
  });
});
