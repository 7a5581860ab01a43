/**
 * Time of the measurement extractor beside that of word segmentation on the same passages, by jieba in four forms: cutting
 * by nodejieba, cutting and tagging by @node-rs/jieba, and the cut with tags that the other extractors run on. Processor time of the
 * whole process, quickest of several rounds that take turns; the first rounds, in which our code is still being compiled, are
 * given apart. Run: npm run bench:measurement [-- FILE…]; without files, the sample documents.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { measurementExtractor } from '../src/extract/measurement/index';
import { segmenter } from '../src/extract/segmenter';
import { outline } from '../src/outline/index';
import { packageRoot } from '../src/package-root';
import { readSource } from '../src/read/index';
import { processorTime } from './processor-time';

/** Rounds in which the code is compiled, and rounds that are measured. */
const ROUNDS = { cold: 9, warm: 21 };

/** Least time of so many rounds for each of the works, in milliseconds. */
function timed(works: Record<string, () => void>, rounds: number): Record<string, number> {
  const least: Record<string, number> = {};
  for (let round = 0; round < rounds; round++)
    for (const [name, work] of Object.entries(works)) {
      const start = processorTime();
      work();
      least[name] = Math.min(least[name] ?? Number.POSITIVE_INFINITY, processorTime() - start);
    }
  return least;
}

async function main(): Promise<void> {
  const seeds = join(packageRoot(), 'seeds');
  const given = process.argv.slice(2);
  const files = given.length
    ? given
    : readdirSync(seeds)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(seeds, name));
  const documents = await Promise.all(files.map(async (file) => outline(await readSource(file))));
  const texts = documents.flatMap(({ passages }) => passages.map(({ text }) => text.text));
  const kilobytes = texts.reduce((n, text) => n + Buffer.byteLength(text), 0) / 1e3;
  const { cut, tagOf } = segmenter();
  const { Jieba } = require('@node-rs/jieba') as typeof import('@node-rs/jieba');
  const { dict } = require('@node-rs/jieba/dict') as typeof import('@node-rs/jieba/dict');
  const rust = Jieba.withDict(dict);
  const cpp = require('nodejieba') as { cut(text: string, hmm: boolean): unknown };
  const works = {
    measurements: () => {
      for (const document of documents) measurementExtractor.extract({ document, mentions: [] });
    },
    'nodejieba.cut': () => {
      for (const text of texts) cpp.cut(text, true);
    },
    '@node-rs/jieba cut': () => {
      for (const text of texts) rust.cut(text, true);
    },
    '@node-rs/jieba tag': () => {
      for (const text of texts) rust.tag(text, true);
    },
    'cut and tags as used': () => {
      for (const text of texts) for (const word of cut(text)) tagOf(word, 0, word.length);
    },
  };
  console.log(`${documents.length} documents, ${kilobytes.toFixed(0)} kB`);
  for (const [title, rounds] of [
    [`first ${ROUNDS.cold} rounds`, ROUNDS.cold],
    [`next ${ROUNDS.warm} rounds`, ROUNDS.warm],
  ] as const) {
    const { measurements, ...segmentations } = timed(works, rounds);
    const line = (name: string, ms: number): string =>
      `  ${name.padEnd(22)}${ms.toFixed(0).padStart(5)} ms ${(kilobytes / ms).toFixed(2).padStart(6)} MB/s`;
    console.log(title);
    console.log(line('measurements', measurements!));
    for (const [name, ms] of Object.entries(segmentations))
      console.log(`${line(name, ms)}; measurements take ${(measurements! / ms).toFixed(2)} times as long`);
  }
}

main();
