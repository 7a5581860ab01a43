import { unitAt, unitTable } from '../lexicon/unit-table';

/** Marks that open headings and list items, and how deep each usually stands in Chinese official documents. */
export interface Mark {
  /** Smaller is higher in the tree. */
  rank: number;
  /** Length of the mark itself with what parts it from the words. */
  length: number;
  ordinal: number;
  list?: boolean;
}

/** Ranks of headings without a number. */
export const RANK = { top: 0.5, formatted: 1, annex: 0.4, box: 8, runIn: 9 } as const;

const HAN = '[一二三四五六七八九十百]{1,4}';
const STYLES: { pattern: RegExp; rank: number; list?: boolean }[] = [
  { pattern: new RegExp(`^第(${HAN}|\\d{1,2})(?:编|篇|部分)[\\s　:：]*`, 'u'), rank: 1 },
  { pattern: new RegExp(`^第(${HAN}|\\d{1,2})章[\\s　:：]*`, 'u'), rank: 2 },
  { pattern: new RegExp(`^第(${HAN}|\\d{1,2})节[\\s　:：]*`, 'u'), rank: 2.5 },
  { pattern: new RegExp(`^(${HAN})[、．.]\\s*(?!.*[一二三四五六七八九十]、)`, 'u'), rank: 3 },
  { pattern: new RegExp(`^(${HAN})、\\s*`, 'u'), rank: 3 },
  { pattern: new RegExp(`^[（(]\\s*(${HAN})\\s*[）)]\\s*[、.]?\\s*`, 'u'), rank: 4 },
  { pattern: /^(\d{1,2})\.\d{1,2}(?:\.\d{1,2})?\s+(?=\p{Script=Han})/u, rank: 5.2 },
  { pattern: /^(\d{1,3})\s*[.．、](?!\d)\s*/u, rank: 5 },
  { pattern: /^[（(]\s*(\d{1,2})\s*[）)]\s*[、.]?\s*/u, rank: 6 },
  { pattern: /^(\d{1,2})[）)]\s*/u, rank: 6.2 },
  { pattern: /^([①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳])\s*/u, rank: 7 },
  { pattern: new RegExp(`^(${HAN})(?:是|要)(?=\\p{Script=Han})`, 'u'), rank: 6.6, list: true },
  { pattern: /^(第[一二三四五六七八九十])(?:，|,|、|是)/u, rank: 6.6, list: true },
  { pattern: /^([—－–-]{1,3}|[●•·■◆▲▪□★☆※])\s*(?=[\p{Script=Han}“"'《（\d])/u, rank: 6.8, list: true },
];

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** What one of the patterns above can open with: most lines open with a word. */
const OPENS = unitTable(`第一二三四五六七八九十百（(0123456789${CIRCLED}—－–-●•·■◆▲▪□★☆※`);

/** The mark that a line opens with. */
export function markOf(text: string): Mark | undefined {
  if (OPENS[unitAt(text, 0)] === 0) return undefined;
  const start = text.slice(0, 24);
  for (const { pattern, rank, list } of STYLES) {
    const match = pattern.exec(start);
    if (match) return { rank, length: match[0].length, ordinal: ordinalOf(match[1]!), ...(list ? { list } : {}) };
  }
  return undefined;
}

function ordinalOf(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const circled = CIRCLED.indexOf(text);
  if (circled >= 0) return circled + 1;
  const digits = '一二三四五六七八九';
  const ten = text.indexOf('十');
  const ones = digits.indexOf(text.at(-1)!) + 1;
  if (ten < 0) return ones;
  return (ten === 0 ? 1 : digits.indexOf(text[0]!) + 1) * 10 + ones;
}
