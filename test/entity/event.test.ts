import { eventFinder } from '../../src/extract/event/index';
import { foundIn, rowsOf } from './works-table';

describe('events in a sentence', () => {
  test.each(rowsOf('events.tsv'))('%s', (sentence, names) => {
    expect(foundIn(eventFinder, sentence).map((c) => c.name)).toEqual(names ? names.split('|') : []);
  });
});
