import { lexiconRows } from '../../lexicon/table';

const WIDE: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '％': '%',
};

/** Digits count as one sign, and punctuation of both widths as one. */
const sign = (char: string): string => (char >= '0' && char <= '9' ? '0' : (WIDE[char] ?? char));

interface Row {
  id: number;
  count: number;
  followers: Map<string, number>;
}

let rows: Map<string, Row> | undefined;
let total = 0;

function load(): Map<string, Row> {
  if (rows) return rows;
  rows = new Map();
  for (const [char, count, followers] of lexiconRows('read-bigrams.tsv')) {
    const row: Row = { id: rows.size + LINE_END + 1, count: Number(count), followers: new Map() };
    for (const entry of followers?.split(' ') ?? []) if (entry) row.followers.set(entry[0]!, Number(entry.slice(1)));
    rows.set(char!, row);
    total += row.count;
  }
  return rows;
}

/** Added to the count seen and to the count to be expected, so that rare characters prove little either way. */
const SMOOTHING = 1.5;
const LIMIT = 6;
/** For characters that the genre does not know at all. */
const STRANGER = -5;
const ENDS_LINE = '。；：！”）';
const ENDS_NO_LINE = '、，“（《';
/** No sentence begins with these. */
const NEVER_FIRST = '的了等着们或及与者地得吗呢吧之性化率额';

/**
 * How much likelier `next` is after `before` than anywhere (pointwise mutual information, natural logarithm), between
 * words of this genre; unseen neighbours of a frequent character count against a reading. Both as code units, 0 for none.
 */
export function affinity(before: number, next: number): number {
  if (before === 0) return 0;
  const row = VALUES[ids[before] || idOf(before)] ?? newValues(before);
  const follower = ids[next] || idOf(next);
  let value = row[follower]!;
  if (isNotANumber(value)) {
    value = mutualInformation(String.fromCharCode(before), String.fromCharCode(next));
    row[follower] = value;
  }
  return value;
}

const frequencies = new Float64Array(0x10000);

/** Log share of a character (code unit, simplified) in texts of this genre; of those that it does not know, a small one. */
export function frequency(code: number): number {
  if (frequencies[code] === 0) {
    const row = load().get(sign(String.fromCharCode(code)));
    frequencies[code] = Math.log(((row?.count ?? 0) + SMOOTHING / 10) / total);
  }
  return frequencies[code]!;
}

const { isNaN: isNotANumber } = Number;

/** Numbers of signs: those of the genre's table from 3 on, all others are strangers. */
const STRANGE = 1;
const LINE_END = 2;
const ids = new Uint16Array(0x10000);
/** Values asked for so far, by the numbers of both signs; NaN where not yet. */
const VALUES: Float64Array[] = [];

function idOf(code: number): number {
  const char = String.fromCharCode(code);
  ids[code] = char === '\n' ? LINE_END : (load().get(sign(char))?.id ?? STRANGE);
  return ids[code]!;
}

function newValues(before: number): Float64Array {
  const row = new Float64Array(load().size + LINE_END + 1).fill(Number.NaN);
  VALUES[idOf(before)] = row;
  return row;
}

function mutualInformation(before: string, next: string): number {
  if (next === '\n') return ENDS_LINE.includes(sign(before)) ? 1.5 : ENDS_NO_LINE.includes(sign(before)) ? -LIMIT : 0;
  if (before === '\n') return 0;
  const table = load();
  const row = table.get(sign(before));
  const follower = table.get(sign(next));
  if (!follower) return STRANGER;
  if (!row) return STRANGER / 2;
  if (before === '。' && NEVER_FIRST.includes(next)) return -2 * LIMIT;
  const expected = (row.count * follower.count) / total;
  const seen = row.followers.get(sign(next)) ?? 0;
  return Math.max(-LIMIT, Math.min(LIMIT, Math.log((seen + SMOOTHING) / (expected + SMOOTHING))));
}
