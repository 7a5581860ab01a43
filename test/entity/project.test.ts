import { projectFinder } from '../../src/extract/project/index';
import { foundIn, rowsOf } from './works-table';

describe('works in a sentence', () => {
  test.each(rowsOf('projects.tsv'))('%s', (sentence, names) => {
    expect(foundIn(projectFinder, sentence).map((c) => c.name)).toEqual(names ? names.split('|') : []);
  });
});

describe('what a project carries', () => {
  test('every candidate shows its own text, also where the list lends it a noun', () => {
    const sentence = '加快邵永、长赣等6条高铁和临江大桥建设。';
    expect(foundIn(projectFinder, '西十、康渝等高铁加快建设。').map((c) => [c.from, c.to, c.name])).toEqual([
      [0, 2, '西十高铁'],
      [3, 5, '康渝高铁'],
    ]);
    for (const c of foundIn(projectFinder, sentence))
      expect(c.name.startsWith(sentence.slice(c.from, c.to))).toBe(true);
  });

  test.each([
    ['建成临江大桥。', 'transport'],
    ['启动市妇幼保健院迁建工程。', 'health'],
    ['推进东湖水库除险加固。', 'water'],
    ['加快滨湖幼儿园建设。', 'education'],
    ['建成华为云数据中心。', 'digital'],
  ])('%s is of kind %s', (sentence, kind) => {
    expect(foundIn(projectFinder, sentence).map((c) => c.subtype)).toEqual([kind]);
  });
});
