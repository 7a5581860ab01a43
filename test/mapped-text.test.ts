import { MappedText } from '../src/read/mapped-text';

test('a slice of a concatenation still knows its raw span', () => {
  const raw = MappedText.identity('實(shí)現目標');
  const clean = MappedText.concat([raw.slice(0, 1), raw.slice(6)]);
  expect(clean.text).toBe('實現目標');
  expect(clean.slice(1, 3).span()).toEqual({ start: 6, end: 8 });
  expect(clean.slice(0, 2).span()).toEqual({ start: 0, end: 7 });
});
