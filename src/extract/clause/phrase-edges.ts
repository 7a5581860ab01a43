import { unitAt, unitTable } from '../../lexicon/unit-table';

/** A stretch of a passage's clean text. */
export interface Stretch {
  from: number;
  to: number;
}

const CLASSIFIERS =
  '个|座|条|家|所|项|处|台|批|套|户|栋|幢|公里|千米|米|万亩|亩|平方公里|平方米|万平方米|名|人|次|列|艘|架|支|件|份|种|类|对|场|宗|张|枚|块|届|万户|万套|万人|万个|亿元|万元|兆瓦|万千瓦|千瓦';
const NUMBER =
  '(?:\\d[\\d,.]*(?:[—\\-~～至]\\d[\\d.]*)?[多余]?[万亿千百]?|[一二两三四五六七八九十百千]+[多余]?|数|几|若干|多)';
/** 14个, 两座, 120公里, 一批 at the head of a phrase; 首 and 第 open ordinals and stay. */
const LEADING = new RegExp(
  `^(?:(?:全省|全市|全国|全县|全区)?(?:首批|第一批|首|前)?(?:近|约|超过|超|逾|达|共|等)?${NUMBER}(?:余|多)?(?:${CLASSIFIERS})(?:以上|左右)?的?)`,
  'u',
);
const TRAILING = new RegExp(
  `(?:共|各|达|近|约|超|等|累计)?${NUMBER}(?:余|多)?(?:${CLASSIFIERS})(?:以上|左右)?(?:[（(][^）)]*[）)])?$`,
  'u',
);

/** First characters of a quantity, and last ones: most phrases have neither, and the patterns are dear. */
const MAY_LEAD = unitTable('0123456789一二两三四五六七八九十百千数几若多全首前第近约超逾达共等');
const MAY_TRAIL = unitTable(
  `${CLASSIFIERS.split('|')
    .map((word) => word.at(-1))
    .join('')}上右)）`,
);

/** The phrase without a quantity before it (14个老旧小区, 一批项目) and after it (示范项目19个). */
export function stripQuantity(text: string, { from, to }: Stretch): Stretch & { before: boolean; after: boolean } {
  const lead = MAY_LEAD[unitAt(text, from)] ? LEADING.exec(text.slice(from, to)) : null;
  const start = lead && lead[0].length < to - from ? from + lead[0].length : from;
  const trail = MAY_TRAIL[text.charCodeAt(to - 1)] ? TRAILING.exec(text.slice(start, to)) : null;
  const end = trail && trail.index > 1 ? start + trail.index : to;
  return { from: start, to: end, before: start > from, after: end < to };
}

/** Marks and spaces that belong to no phrase; and marks of quotation with the unit that closes them. */
const EDGE = unitTable(' \t\n\r\u3000\u00a0*、，,：:；;。·-—');
const CLOSING = new Uint16Array(65536);
for (const [open, close] of ['“”', '""', '‘’', '《》', '「」', '【】', "''"])
  CLOSING[open!.charCodeAt(0)] = close!.charCodeAt(0);

/** The phrase without white space, markup and a pair of quotation marks around all of it. */
export function stripQuotes(text: string, { from, to }: Stretch): Stretch & { quoted: boolean } {
  let quoted = false;
  for (;;) {
    while (from < to && EDGE[text.charCodeAt(from)]) from++;
    while (from < to && EDGE[text.charCodeAt(to - 1)]) to--;
    const close = from < text.length ? CLOSING[text.charCodeAt(from)]! : 0;
    const closeAt = close ? text.indexOf(String.fromCharCode(close), from + 1) : -1;
    if (closeAt === to - 1 && closeAt > from) {
      from++;
      to--;
      quoted = true;
    } else return { from, to, quoted };
  }
}
