/**
 * Damage made at random: parts of texts are encoded, one byte of them is lost or replaced, or a character is cut, and what the
 * reader makes of the decoded rest is held against the sound text. Counted by kind: cases that read right, that say □
 * where something is lost, and that hold a wrong or miss a character without saying so (there should be none).
 * Run: npm run bench:read-damage -- [--count N] [--seed N] [--show N] [PATH…] (default: the seeds)
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import iconv from 'iconv-lite';
import { findDocuments } from '../src/read/find-documents';
import { readSource } from '../src/read/index';
import { MappedText } from '../src/read/mapped-text';
import { repairText } from '../src/read/repair/index';
import { randomOf } from './random';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '5' },
    kind: { type: 'string', default: '' },
  },
});
/** Characters of a part; damage is made in its middle third. */
const PART = 1200;

const without = (bytes: Buffer, at: number): Buffer => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
const replaced = (bytes: Buffer, at: number, by: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = by;
  return copy;
};
type Charset = 'gbk' | 'big5' | 'utf-8';
const CHARSETS: Charset[] = ['gbk', 'big5', 'utf-8'];
const decoded = (bytes: Buffer, charset: Charset): string => new TextDecoder(charset).decode(bytes);

/** A decoder that drops pairs without a character, and puts "?" for a byte that it cannot read together with the ASCII behind it. */
function carelesslyDecoded(bytes: Buffer, charset: Charset): string {
  return decoded(bytes, charset).replace(/\uFFFD[\x20-\x7e]?/gu, '?');
}

const DAMAGE: Record<string, (bytes: Buffer, at: number, charset: Charset) => string> = {
  'byte lost': (bytes, at, charset) => decoded(without(bytes, at), charset),
  'byte lost, careless decoder': (bytes, at, charset) => carelesslyDecoded(without(bytes, at), charset),
  'byte as ?': (bytes, at, charset) => decoded(replaced(bytes, at, 0x3f), charset),
  'cut in two': (bytes, at, charset) =>
    `${decoded(bytes.subarray(0, at), charset)}${decoded(bytes.subarray(at), charset)}`,
  'cut in two, line end put in': (bytes, at, charset) =>
    `${decoded(bytes.subarray(0, at), charset)}\n${decoded(bytes.subarray(at), charset)}`,
};

interface Tally {
  cases: number;
  right: number;
  inDoubt: number;
  lost: number;
  wrong: number;
  missing: number;
}

/** A □ stands for no more characters than this. */
const REACH = 3;

interface Comparison {
  doubts: number;
  wrong: number;
  missing: number;
  /** Where in the truth the first of them stands. */
  at: number;
}

/** Characters that are wrong or missing where no □ stands for them, by the cheapest alignment of what differs. */
function compare(truth: string, read: string): Comparison {
  let head = 0;
  while (head < truth.length && head < read.length && truth[head] === read[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(truth.length, read.length) - head &&
    truth[truth.length - 1 - tail] === read[read.length - 1 - tail]
  )
    tail++;
  const [a, b] = [truth.slice(head, truth.length - tail), read.slice(head, read.length - tail)];
  const ways: (Comparison & { cost: number })[][] = [];
  for (let i = 0; i <= a.length; i++) {
    ways.push([]);
    for (let j = 0; j <= b.length; j++) {
      const open = i + j === 0 ? { doubts: 0, wrong: 0, missing: 0, at: 0, cost: 0 } : undefined;
      let best = open ?? { doubts: 0, wrong: 0, missing: 0, at: 0, cost: Infinity };
      const step = (di: number, dj: number, kind: 'wrong' | 'missing' | 'doubts' | undefined, cost: number): void => {
        const way = ways[i - di]?.[j - dj];
        if (!way || way.cost + cost >= best.cost) return;
        best = { ...way, cost: way.cost + cost };
        if (kind) best[kind]++;
        if (kind && kind !== 'doubts' && way.wrong + way.missing === 0) best.at = head + i;
      };
      if (b[j - 1] === '□') for (let n = 0; n <= REACH; n++) step(n, 1, 'doubts', 0.01 + 0.01 * Math.abs(n - 1));
      else {
        if (a[i - 1] === b[j - 1]) step(1, 1, undefined, 0);
        else step(1, 1, 'wrong', 1);
        step(0, 1, 'wrong', 1);
      }
      step(1, 0, 'missing', 1);
      ways[i]![j] = best;
    }
  }
  return ways[a.length]![b.length]!;
}

const repaired = (text: string): string => repairText(MappedText.identity(text)).text.text;

async function partsOf(paths: string[]): Promise<string[]> {
  const parts: string[] = [];
  for (const path of (await findDocuments(paths)).files) {
    const source = await readSource(path).catch(() => undefined);
    const text = source?.clean.text.replace(/\n{2,}/gu, '\n').replace(/[□\uFFFD]/gu, '') ?? '';
    for (let at = 0; at + PART / 2 < text.length; at += PART) parts.push(text.slice(at, at + PART));
  }
  return parts;
}

async function main(): Promise<void> {
  const parts = await partsOf(positionals.length ? positionals : [join(__dirname, '../seeds')]);
  const random = randomOf(Number(values.seed));
  const { Converter } = require('opencc-js') as {
    Converter: (o: { from: string; to: string }) => (t: string) => string;
  };
  const traditional = Converter({ from: 'cn', to: 'tw' });
  const tallies = new Map<string, Tally>();
  let shown = 0;
  const kinds = CHARSETS.flatMap((charset) => Object.keys(DAMAGE).map((kind) => ({ charset, kind }))).filter(
    ({ charset, kind }) => `${charset}: ${kind}`.includes(values.kind),
  );
  for (let n = 0; n < Number(values.count); n++) {
    const part = parts[Math.floor(random() * parts.length)]!;
    const { charset, kind } = kinds[n % kinds.length]!;
    const written = charset === 'big5' ? [...traditional(part)].filter((char) => inBig5(char)).join('') : part;
    const bytes = charset === 'utf-8' ? Buffer.from(written) : iconv.encode(written, charset);
    const sound = decoded(bytes, charset);
    let at = Math.floor(bytes.length / 3 + (random() * bytes.length) / 3);
    while (bytes[at]! < 0x80 && at < bytes.length - 1) at++;
    const truth = repaired(sound);
    const raw = DAMAGE[kind]!(bytes, at, charset);
    const read = repaired(raw);
    const { doubts, wrong, missing, at: place } = compare(bare(truth), bare(read));
    const name = `${charset}: ${kind}`;
    const tally = tallies.get(name) ?? { cases: 0, right: 0, inDoubt: 0, lost: 0, wrong: 0, missing: 0 };
    tallies.set(name, tally);
    tally.cases++;
    if (wrong) tally.wrong++;
    else if (missing) tally.missing++;
    else if (doubts) tally.inDoubt++;
    else tally.right++;
    tally.lost += doubts;
    if ((wrong || missing) && shown++ < Number(values.show)) show(name, place, bare(truth), bare(raw), bare(read));
  }
  console.log('kind\tcases\tright\tin doubt\twrong silently\tmissing silently\t□ a case');
  for (const [name, tally] of [...tallies, ['all', total([...tallies.values()])] as const])
    console.log(
      [
        name,
        tally.cases,
        tally.right,
        tally.inDoubt,
        tally.wrong,
        tally.missing,
        (tally.lost / tally.cases).toFixed(2),
      ].join('\t'),
    );
}

/** Whether a character has a pair that leads back to it. */
const inBig5 = (char: string): boolean => decoded(iconv.encode(char, 'big5'), 'big5') === char;

/** Blanks and line ends are no characters of a text. */
const bare = (text: string): string => text.replace(/\s/gu, '');

function total(tallies: Tally[]): Tally {
  const sum: Tally = { cases: 0, right: 0, inDoubt: 0, lost: 0, wrong: 0, missing: 0 };
  for (const tally of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  return sum;
}

function show(name: string, at: number, truth: string, raw: string, read: string): void {
  const near = (text: string): string => text.slice(Math.max(0, at - 25), at + 15);
  console.log(`${name}\n  meant ${near(truth)}\n  raw   ${near(raw)}\n  read  ${near(read)}`);
}

void main();
