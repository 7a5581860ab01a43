/** One spelling of a name: what differs only in script, width, quotes, dashes, blanks or numerals is the same text. */

import { writtenDates } from './dates';

type Convert = (text: string) => string;
let convert: Convert | undefined;

/** Traditional to simplified; the tables of opencc-js are loaded on first use. */
function simplified(text: string): string {
  convert ??= (require('opencc-js') as { Converter(o: { from: string; to: string }): Convert }).Converter({
    from: 't',
    to: 'cn',
  });
  return convert(text);
}

const QUOTES = /["'“”‘’「」『』《》〈〉«»]/gu;
const DASHES = /[—–―－~～〜﹣‐‑‒−─━]+|--+/gu;
const ROAD_LETTER: Record<string, string> = { 国: 'G', 省: 'S', 县: 'X', 乡: 'Y' };
/** G204国道, 204国道, 国道204(线), G204(线) → G204; likewise 省道, 县道, 乡道. */
const ROAD =
  /(?<![A-Za-z\d])([GSXYgsxy])(\d{1,4}(?:[EWNS]\d?)?)(?:(?:国道|省道|县道|乡道)?线?)(?![\d线])|(\d{2,4})([国省县乡])道(?:线)?|([国省县乡])道([GSXYgsxy]?)(\d{2,4})(?:线)?/gu;

/** Script, width, brackets and blanks made one; quotes stay. This is the form shown to people. */
export function tidyName(raw: string): string {
  return simplified(raw.normalize('NFKC'))
    .replace(/[〔【[]/gu, '(')
    .replace(/[〕】\]]/gu, ')')
    .replace(/\s+/gu, '')
    .replace(/^[“"《「]([^“”"《》「」]+)[”"》」]$/u, '$1');
}

/** The form that names are compared in: tidy, without quotes, dashes and numbered roads written one way. */
export function normaliseName(raw: string): string {
  return writtenDates(tidyName(raw).replace(QUOTES, '').replace(DASHES, '-')).replace(
    ROAD,
    (_, letter, number, n2, kind2, kind3, _l3, n3) =>
      letter ? letter.toUpperCase() + number : ROAD_LETTER[kind2 ?? kind3]! + (n2 ?? n3),
  );
}

const CHINESE = '零一二三四五六七八九';

/** Value of a numeral up to 999 in digits or characters (12, 十二, 二十, 一百〇三); undefined if it is none. */
export function numeral(text: string): number | undefined {
  if (/^\d+$/u.test(text)) return Number(text);
  if (text === '首') return 1;
  const m = /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(
    text.replace(/〇/gu, '零'),
  );
  if (!m || text === '') return undefined;
  const digit = (c: string | undefined): number => (c ? CHINESE.indexOf(c) : 0);
  return digit(m[1]) * 100 + (m[3] ? (m[2] ? digit(m[2]) : 1) * 10 : 0) + digit(m[4]);
}

/** 1–999 in characters: 14 → 十四, 133 → 一百三十三. */
export function chineseNumeral(value: number): string {
  if (value >= 100) {
    const rest = value % 100;
    const tens =
      rest === 0
        ? ''
        : rest < 10
          ? `零${CHINESE[rest]}`
          : rest < 20
            ? `一${chineseNumeral(rest)}`
            : chineseNumeral(rest);
    return `${CHINESE[Math.floor(value / 100)]}百${tens}`;
  }
  if (value < 10) return CHINESE[value]!;
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? CHINESE[tens] : ''}十${value % 10 ? CHINESE[value % 10] : ''}`;
}
