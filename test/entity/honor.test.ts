import { honorFinder } from '../../src/extract/honor/index';
import { foundIn, rowsOf } from './works-table';

describe('titles in a sentence', () => {
  test.each(rowsOf('honors.tsv'))('%s', (sentence, names) => {
    expect(foundIn(honorFinder, sentence).map((c) => c.name)).toEqual(names ? names.split('|') : []);
  });
});
