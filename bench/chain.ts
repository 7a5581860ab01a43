/**
 * The whole chain that `guitu facts` runs after loading (read, outline, extract) beside `nodejieba.tag` on the same texts in
 * the same process.
 *
 * Measured: processor time of the whole process, so that busy neighbours change nothing; MB are those of the text in UTF-8.
 * One core does all: the script runs with `--single-threaded-gc`, since the collector's helper threads save time on a second
 * core, but cost a tenth of the time of one. Texts: the files given, else the sample documents and, where they lie beside the
 * repository, the reports of 2026 in `../shared/corpus`. Passes over other text go before: the annotated documents of
 * `bench/annotated` and the reports of 2025. The first of them, in which lexicons are loaded and most code runs uncompiled, is
 * printed for itself: it is what a command over some dozen documents does. Then each round takes every text once through the
 * chain and once through the tagger. The first rounds are not counted: new text makes the compiler begin anew, and it comes
 * to rest within five, as it has in a build of hundreds. Median and quickest of the others are printed.
 * A text with damaged bytes, whose repair costs more than all the rest, is timed apart. Then: what a byte costs as one text
 * grows. Run: npm run bench:chain [-- FILE…]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFacts } from '../src/extract/index';
import { outline } from '../src/outline/index';
import { packageRoot } from '../src/package-root';
import { readBytes } from '../src/read/index';
import { processorTime } from './processor-time';

const ROUNDS = 15;
const ROUNDS_BEFORE = 5;
const PASSES_BEFORE = 4;
/** How often the text is repeated for the growth of cost. */
const GROWTH = [1, 2, 4, 8];
/** The share of the tagger's speed that is asked for, and MB a second. */
const ASKED = { share: 0.25, speed: 1 };

interface Text {
  path: string;
  bytes: Buffer;
  /** As decoded or extracted, for the tagger. */
  text: string;
  /** UTF-8 bytes of it. */
  size: number;
  damaged: boolean;
}

interface Times {
  read: number;
  outline: number;
  extract: number;
  tag: number;
}

async function chain({ bytes, path }: Text, times: Times): Promise<void> {
  const started = processorTime();
  const source = await readBytes(bytes, path);
  const read = processorTime();
  const document = outline(source);
  const outlined = processorTime();
  extractFacts(document);
  times.read += read - started;
  times.outline += outlined - read;
  times.extract += processorTime() - outlined;
}

const inChain = ({ read, outline, extract }: Times): number => read + outline + extract;

async function rounds(texts: Text[], tag: (text: string) => unknown, count = ROUNDS): Promise<Times[]> {
  const all: Times[] = [];
  for (let round = 0; round < count; round++) {
    const times: Times = { read: 0, outline: 0, extract: 0, tag: 0 };
    for (const text of texts) {
      await chain(text, times);
      const started = processorTime();
      tag(text.text);
      times.tag += processorTime() - started;
    }
    all.push(times);
  }
  return all.sort((a, b) => inChain(a) - inChain(b));
}

async function load(path: string): Promise<Text> {
  const bytes = readFileSync(path);
  const { raw, repairs } = await readBytes(bytes, path);
  const damaged = repairs.some(({ kind }) => kind === 'byte-damage');
  return { path, bytes, text: raw, size: Buffer.byteLength(raw), damaged };
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(?:txt|docx)$/u.test(name))
        .map((name) => join(folder, name))
    : [];

const sizeOf = (texts: Text[]): number => texts.reduce((sum, { size }) => sum + size, 0);
const speed = (texts: Text[], ms: number): number => sizeOf(texts) / 1e3 / ms;
const median = <T>(sorted: T[]): T => sorted[sorted.length >> 1]!;

function report(texts: Text[], all: Times[]): void {
  const middle = median(all);
  const tag = median(all.map((times) => times.tag).sort((a, b) => a - b));
  console.log(`${texts.length} documents, ${(sizeOf(texts) / 1e3).toFixed(0)} kB of UTF-8, ${all.length} rounds`);
  const { read, outline, extract } = middle;
  console.log(
    `median         read ${read.toFixed(0)}, outline ${outline.toFixed(0)}, extract ${extract.toFixed(0)} ms`,
  );
  const chainSpeed = speed(texts, inChain(middle));
  console.log(`chain          ${chainSpeed.toFixed(2)} MB/s (quickest ${speed(texts, inChain(all[0]!)).toFixed(2)})`);
  console.log(`nodejieba.tag  ${speed(texts, tag).toFixed(2)} MB/s`);
  const share = tag / inChain(middle);
  console.log(
    `share of the tagger's speed  ${share.toFixed(3)}; asked: ${ASKED.share} and ${ASKED.speed} MB/s: ${
      share >= ASKED.share && chainSpeed >= ASKED.speed ? 'reached' : 'missed'
    }`,
  );
}

async function main(): Promise<void> {
  const seeds = filesIn(join(packageRoot(), 'seeds'));
  const corpus = join(packageRoot(), '..', 'shared', 'corpus');
  const given = process.argv.slice(2);
  const files = given.length ? given : [...seeds, ...filesIn(join(corpus, '2026'))];
  const texts = await Promise.all(files.map(load));
  const sound = texts.filter(({ damaged }) => !damaged);
  const annotated = ['local', 'provincial'].map((set) => join(packageRoot(), 'bench', 'annotated', set));
  const before = await Promise.all([join(corpus, '2025'), ...annotated].flatMap(filesIn).map(load));
  const { tag } = require('nodejieba') as { tag(text: string): unknown };
  const [first] = await rounds(before, tag, 1);
  console.log(`first pass     ${speed(before, inChain(first!)).toFixed(2)} MB/s, with loading and compilation`);
  await rounds(before, tag, PASSES_BEFORE - 1);
  if (sound.length) {
    await rounds(sound, tag, ROUNDS_BEFORE);
    report(sound, await rounds(sound, tag));
  }
  for (const text of texts.filter(({ damaged }) => damaged)) {
    const middle = median(await rounds([text], tag, 3));
    console.log(`damaged bytes  ${speed([text], inChain(middle)).toFixed(2)} MB/s (${text.path})`);
  }
  const [longest] = [...sound].sort((a, b) => b.size - a.size);
  if (longest) await grow(longest, tag);
}

/** What a byte costs as one text grows. */
async function grow(text: Text, tag: (text: string) => unknown): Promise<void> {
  const costs: number[] = [];
  for (const factor of GROWTH) {
    const longer = { ...text, bytes: Buffer.concat(Array<Buffer>(factor).fill(text.bytes)), text: '' };
    costs.push((inChain((await rounds([longer], tag, 3))[0]!) * 1e6) / (text.size * factor));
  }
  const growth = GROWTH.map((factor, i) => `×${factor}: ${(costs[i]! / costs[0]!).toFixed(2)}`).join(', ');
  console.log(`cost of a byte as one text grows  ${growth} (×1: ${costs[0]!.toFixed(0)} ns)`);
}

main();
