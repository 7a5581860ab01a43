import { arabicValue, chineseValue, halfWidth } from '../../src/extract/measurement/numerals';
import { readUnit, toBase } from '../../src/lexicon/units';

describe('numerals', () => {
  test.each([
    ['三百二十', 320],
    ['十二', 12],
    ['两千零五', 2005],
    ['二〇二一', 2021],
    ['三点五', 3.5],
    ['一万两千', 12000],
    ['一千二百亿', 120000000000],
  ])('%s is %d', (text, value) => expect(chineseValue(text)).toBe(value));

  test('characters that form no number give none', () => expect(chineseValue('十百')).toBeUndefined());

  test('separators and decimals', () => expect(arabicValue('1,234.5')).toBe(1234.5));

  test('full-width digits keep their places', () => expect(halfWidth('增长５．１％')).toBe('增长5.1%'));
});

describe('units', () => {
  test.each([
    ['万户，', '万户', false, 3.8, 38000, '户'],
    ['亿余元', '亿元', true, 22.3, 2230000000, '元'],
    ['余吨', '吨', true, 3000, 3000, '吨'],
    ['平方公里', '平方公里', false, 2, 2000000, '平方米'],
    ['亿斤', '亿斤', false, 30, 1500000, '吨'],
    ['万头(只)', '万头(只)', false, 9.2, 92000, '头'],
    ['‰以内', '‰', false, 4, 0.4, '%'],
  ])('%s', (text, unit, more, value, base, baseUnit) => {
    const read = readUnit(text, 0)!;
    expect(read.unit).toBe(unit);
    expect(read.more).toBe(more);
    expect(toBase(value, read)).toEqual({ baseValue: base, baseUnit });
  });

  test('a unit below the line has no base', () => {
    const read = readUnit('元/平方米', 0)!;
    expect(read.unit).toBe('元/平方米');
    expect(toBase(25, read)).toBeUndefined();
  });

  test('no unit where none stands', () => expect(readUnit('的项目', 0)).toBeUndefined());
});
