import { divisionByCode, nameIn } from '../../src/lexicon/gazetteer';

/** Divisions whose rank changed: code, year, name then. */
test.each([
  ['130608', 2010, '清苑县'],
  ['130608', 2023, '清苑区'],
  ['110115', 1999, '大兴县'],
  ['110101', 1999, '东城区'],
])('%s in %d is %s', (code, year, name) => {
  expect(nameIn(divisionByCode(code)!, year)).toBe(name);
});
