import { casesOf, namesIn } from './entity-table';

describe('institutions in sentences', () => {
  it.each(casesOf('institutions.tsv'))('$sentence', ({ code, sentence, names }) => {
    expect(namesIn(sentence, code, 'Institution').sort()).toEqual([...names].sort());
  });
});
