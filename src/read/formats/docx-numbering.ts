/**
 * Numbers that Word sets before paragraphs by itself: numbering.xml and styles.xml → the words of each paragraph's number
 * (一、 （二） 3. 第四章), counted on while paragraphs go by. Headings of official documents often have no other number.
 */

interface Level {
  format: string;
  /** With %1 … %9 for the numbers of the levels. */
  text: string;
  start: number;
}

/** A paragraph's place in a list. */
export interface NumberedAt {
  list: string;
  level: number;
}

interface List {
  abstract: string;
  levels: Map<number, Level>;
}

/** Value of an element of WordprocessingML: <w:start w:val="3"/>. */
export const value = (xml: string, name: string): string | undefined =>
  new RegExp(`<w:${name}\\b[^>]*? w:val="([^"]*)"`, 'u').exec(xml)?.[1];

const decoded = (text: string): string =>
  text
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&');

function levelsIn(xml: string): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const [, level, body] of xml.matchAll(/<w:lvl\b[^>]*? w:ilvl="(\d)"[^>]*>(.*?)<\/w:lvl>/gsu))
    levels.set(Number(level), {
      format: value(body!, 'numFmt') ?? 'decimal',
      text: decoded(value(body!, 'lvlText') ?? ''),
      start: Number(value(body!, 'start') ?? 1),
    });
  return levels;
}

export class Numbering {
  private readonly lists = new Map<string, List>();
  /** Numbers reached so far, by abstract list: several lists may share one count. */
  private readonly counts = new Map<string, number[]>();

  constructor(xml: string) {
    const abstract = new Map<string, Map<number, Level>>();
    for (const [, id, body] of xml.matchAll(
      /<w:abstractNum\b[^>]*? w:abstractNumId="(\d+)"[^>]*>(.*?)<\/w:abstractNum>/gsu,
    ))
      abstract.set(id!, levelsIn(body!));
    for (const [, id, body] of xml.matchAll(/<w:num\b[^>]*? w:numId="(\d+)"[^>]*>(.*?)<\/w:num>/gsu)) {
      const of = value(body!, 'abstractNumId') ?? '';
      const levels = new Map([...(abstract.get(of) ?? []), ...levelsIn(body!)]);
      const restarts = [
        ...body!.matchAll(/<w:lvlOverride\b[^>]*? w:ilvl="(\d)"[^>]*>\s*<w:startOverride w:val="(\d+)"/gu),
      ];
      for (const [, level, start] of restarts) {
        const there = levels.get(Number(level));
        if (there) levels.set(Number(level), { ...there, start: Number(start) });
      }
      this.lists.set(id!, { abstract: restarts.length > 0 ? `${of}:${id}` : of, levels });
    }
  }

  /** The number of the next paragraph there; '' for bullets and lists that are not known. */
  next({ list, level }: NumberedAt): string {
    const found = this.lists.get(list);
    const own = found?.levels.get(level);
    if (!found || !own || own.format === 'bullet' || own.format === 'none') return '';
    const counts = this.counts.get(found.abstract) ?? [];
    this.counts.set(found.abstract, counts);
    for (let above = 0; above < level; above++) counts[above] ??= found.levels.get(above)?.start ?? 1;
    counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
    counts.length = level + 1;
    return own.text.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return written(counts[at] ?? 1, found.levels.get(at)?.format ?? 'decimal');
    });
  }
}

const HAN = '零一二三四五六七八九';

/** Up to 99: 十, 十二, 二十, 二十三. */
function han(number: number): string {
  if (number < 10) return HAN[number]!;
  if (number > 99) return [...String(number)].map((digit) => HAN[Number(digit)]).join('');
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 1 ? '' : HAN[tens]}十${ones === 0 ? '' : HAN[ones]}`;
}

const ROMAN: [number, string][] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  return text;
}

const letter = (number: number): string => String.fromCharCode(0x61 + ((number - 1) % 26));

/** A number in one of Word's formats. */
function written(number: number, format: string): string {
  if (/chinese|ideograph(?!Enclosed)|japanese|taiwanese/iu.test(format)) return han(number);
  if (/circle/iu.test(format) && number <= 20) return String.fromCharCode(0x2460 + number - 1);
  if (format === 'lowerLetter') return letter(number);
  if (format === 'upperLetter') return letter(number).toUpperCase();
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperRoman') return roman(number).toUpperCase();
  return String(number);
}
