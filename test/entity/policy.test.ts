import { policyFinder } from '../../src/extract/policy/index';
import { foundIn, rowsOf } from './works-table';

describe('policies in a sentence', () => {
  test.each(rowsOf('policies.tsv'))('%s', (sentence, names) => {
    expect(foundIn(policyFinder, sentence).map((c) => c.name)).toEqual(names ? names.split('|') : []);
  });
});
