import fc from 'fast-check';
import { WordTable, wordSet } from '../../src/lexicon/word-table';

const words = fc.array(fc.string({ unit: fc.constantFrom(...'太仓港城市江南北新'), maxLength: 5 }), { maxLength: 40 });

test('it knows what a map knows', () => {
  fc.assert(
    fc.property(words, words, (kept, asked) => {
      const entries = kept.map((word, i) => [word, i] as const);
      const [table, map] = [new WordTable(entries), new Map(entries)];
      for (const word of [...kept, ...asked]) {
        expect(table.get(word)).toBe(map.get(word));
        expect(table.has(word)).toBe(map.has(word));
      }
      expect([...table.entries()]).toEqual([...map.entries()]);
    }),
  );
});

test('a set tells what is in it', () => {
  const set = wordSet(['太仓', '港']);
  expect(['太仓', '港', '太港', '太仓港', ''].map((word) => set.has(word))).toEqual([true, true, false, false, false]);
});
