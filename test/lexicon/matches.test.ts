import fc from 'fast-check';
import { matchesOf, matchesOpened } from '../../src/lexicon/matches';
import { rangesTable, unitTable } from '../../src/lexicon/unit-table';

const text = fc.string({ unit: fc.constantFrom('等', '家', '1', '2', '、', '\u{20bb7}'), maxLength: 12 });
const told = (matches: Iterable<RegExpExecArray>) => Array.from(matches, (match) => [match.index, ...match]);

test.each([/等?(\d+)家?/gu, /(?<=、)\d*/gu, /[^、]/gu])('matchesOf gives what matchAll gives: %s', (pattern) => {
  fc.assert(
    fc.property(text, (words) => expect(told(matchesOf(words, pattern))).toEqual(told(words.matchAll(pattern)))),
  );
});

test.each([
  [/等?(\d+)家?/gu, '等12'],
  [/(?<!家)等\d?|、+/gu, '等、'],
])('matchesOpened gives what matchAll gives, where its units open the pattern: %s', (pattern, units) => {
  const sticky = new RegExp(pattern.source, 'uy');
  fc.assert(
    fc.property(text, (words) =>
      expect(told(matchesOpened(words, unitTable(units), sticky))).toEqual(told(words.matchAll(pattern))),
    ),
  );
});

test('ranges hold both their ends, and nothing beyond', () => {
  const table = rangesTable([0x30, 0x39], [0x41, 0x41]);
  expect(['/', '0', '9', ':', 'A', 'B'].map((unit) => table[unit.charCodeAt(0)])).toEqual([0, 1, 1, 0, 1, 0]);
});
