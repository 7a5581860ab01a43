/**
 * The whole chain that `guitu facts` runs after loading — read, outline, extract — beside `nodejieba.tag` on the same texts
 * in the same process: MB of UTF-8 a second, ratio to tagging, and what a byte costs as the text grows.
 * Run: npx ts-node -T bench/chain.ts [FILE…]; without files, the sample documents.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFacts } from '../src/extract/index';
import { outline } from '../src/outline/index';
import { packageRoot } from '../src/package-root';
import { readBytes } from '../src/read/index';

const ROUNDS = 6;
/** How often the text is repeated for the growth of cost. */
const GROWTH = [1, 2, 4, 8];

interface Times {
  read: number;
  outline: number;
  extract: number;
}

async function chain(bytes: Buffer, name: string, times: Times): Promise<void> {
  const started = performance.now();
  const source = await readBytes(bytes, name);
  const read = performance.now();
  const document = outline(source);
  const outlined = performance.now();
  extractFacts(document);
  times.read += read - started;
  times.outline += outlined - read;
  times.extract += performance.now() - outlined;
}

const total = ({ read, outline, extract }: Times): number => read + outline + extract;

/** The quickest of several rounds: the others were disturbed. `between` runs after each, so that both share the machine's moods. */
async function quickest(texts: [Buffer, string][], rounds = ROUNDS, between = (): void => {}): Promise<Times> {
  let best: Times | undefined;
  for (let round = 0; round < rounds; round++) {
    const times = { read: 0, outline: 0, extract: 0 };
    for (const [bytes, name] of texts) await chain(bytes, name, times);
    if (!best || total(times) < total(best)) best = times;
    between();
  }
  return best!;
}

async function main(): Promise<void> {
  const seeds = join(packageRoot(), 'seeds');
  const given = process.argv.slice(2);
  const files = given.length ? given : readdirSync(seeds).map((name) => join(seeds, name));
  const texts = files.map((file): [Buffer, string] => [readFileSync(file), file]);
  const kilobytes = texts.reduce((sum, [bytes]) => sum + bytes.length, 0) / 1e3;
  const { tag: nodejieba } = require('nodejieba') as { tag(text: string): unknown };
  nodejieba('中国');
  const decoded = texts.map(([bytes]) => bytes.toString('utf8'));
  let tag = Number.POSITIVE_INFINITY;
  const times = await quickest(texts, ROUNDS, () => {
    const started = performance.now();
    for (const text of decoded) nodejieba(text);
    tag = Math.min(tag, performance.now() - started);
  });
  const ms = (n: number): string => `${n.toFixed(0)} ms`;
  console.log(`${files.length} documents, ${kilobytes.toFixed(0)} kB of UTF-8`);
  console.log(`read ${ms(times.read)}, outline ${ms(times.outline)}, extract ${ms(times.extract)}`);
  console.log(`chain          ${(kilobytes / total(times)).toFixed(2)} MB/s`);
  console.log(
    `nodejieba.tag  ${(kilobytes / tag).toFixed(2)} MB/s; the chain takes ${(total(times) / tag).toFixed(2)} times as long`,
  );
  const [longest] = [...texts].sort(([a], [b]) => b.length - a.length);
  const costs: number[] = [];
  for (const factor of GROWTH) {
    const bytes = Buffer.concat(Array<Buffer>(factor).fill(longest![0]));
    costs.push((total(await quickest([[bytes, longest![1]]], 3)) * 1e6) / bytes.length);
  }
  const growth = GROWTH.map((factor, i) => `×${factor}: ${(costs[i]! / costs[0]!).toFixed(2)}`).join(', ');
  console.log(`cost of a byte as one text grows  ${growth} (×1: ${costs[0]!.toFixed(0)} ns)`);
}

main();
