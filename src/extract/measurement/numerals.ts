/** Chinese and Arabic numerals → numbers. Pure functions of a string; the spotter decides what a numeral stands for. */
import { holdsAny, unitTable } from '../../lexicon/unit-table';
import { curlyQuotes } from '../clause/quotation';

const DIGIT: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}; // prettier-ignore
const POWER: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Arabic digits as documents write them: separators, decimals, full-width forms; 36 874元 with the gaps of statisticians. */
export const ARABIC =
  '\\d{1,3}(?:,\\d{3})+(?![\\d])(?:\\.\\d+)?|(?<=[\\p{Script=Han}：，、（])\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)(?:\\.\\d+)?(?=[\\p{Script=Han}%‰])|\\d+(?:\\.\\d+)?';
export const CHINESE = '[零〇一二两三四五六七八九十百千]+(?:点[零〇一二三四五六七八九]+)?';

export const arabicValue = (text: string): number => Number(text.replace(/[, \u00a0\u2009\u202f]/gu, ''));

/**
 * 三百二十 → 320, 十二 → 12, 二〇二一 → 2021, 三点五 → 3.5, 一万两千 → 12000. Undefined where the characters form no
 * number (十百, 百百).
 */
export function chineseValue(text: string): number | undefined {
  const [whole, fraction] = text.split('点');
  const integer = chineseInteger(whole!);
  if (integer === undefined || fraction === undefined) return integer;
  return Number(`${integer}.${[...fraction].map((c) => DIGIT[c]).join('')}`);
}

function chineseInteger(text: string): number | undefined {
  if (text === '') return undefined;
  if ([...text].every((c) => c in DIGIT)) return Number([...text].map((c) => DIGIT[c]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastPower = Infinity;
  for (const c of text) {
    if (c in DIGIT) digit = DIGIT[c];
    else if (c in POWER) {
      const power = POWER[c]!;
      if (power >= lastPower) return undefined;
      section += (digit ?? (section === 0 && power === 10 ? 1 : Number.NaN)) * power;
      lastPower = power;
      digit = undefined;
    } else if (c === '万' || c === '亿') {
      total = (total + section + (digit ?? 0)) * (c === '万' ? 1e4 : 1e8);
      section = 0;
      digit = undefined;
      lastPower = Infinity;
    } else return undefined;
  }
  const value = total + section + (digit ?? 0);
  return Number.isNaN(value) ? undefined : value;
}

/** Full-width digits, signs and letters as half-width ones and straight quotes as curly, character by character, so that offsets stay. */
export const halfWidth = (text: string): string => narrowed(curlyQuotes(text));

const WIDE = unitTable(
  '０１２３４５６７８９．％ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ',
);
const narrowed = (text: string): string =>
  holdsAny(text, WIDE)
    ? text.replace(/[０-９．％Ａ-Ｚａ-ｚ]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    : text;
