/**
 * Time of the measurement extractor beside that of word segmentation (jieba) on the same text.
 * Run: npx ts-node bench/measurement.ts [FILE…]; without files, the sample documents.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { measurementExtractor } from '../src/extract/measurement/index';
import { segmenter } from '../src/extract/segmenter';
import { outline } from '../src/outline/index';
import { packageRoot } from '../src/package-root';
import { readSource } from '../src/read/index';

const ROUNDS = 5;

/** Least time of several rounds, in milliseconds. */
function timed(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

async function main(): Promise<void> {
  const seeds = join(packageRoot(), 'seeds');
  const given = process.argv.slice(2);
  const files = given.length ? given : readdirSync(seeds).map((name) => join(seeds, name));
  const documents = await Promise.all(files.map(async (file) => outline(await readSource(file))));
  const bytes = documents.reduce((n, { source }) => n + Buffer.byteLength(source.clean.text), 0);
  const { name, tag } = segmenter();
  const extraction = timed(() => {
    for (const document of documents) measurementExtractor.extract({ document, mentions: [] });
  });
  const segmentation = timed(() => {
    for (const { passages } of documents) for (const { text } of passages) tag(text.text);
  });
  console.log(`${documents.length} documents, ${(bytes / 1e3).toFixed(0)} kB`);
  console.log(`measurements  ${extraction.toFixed(0)} ms, ${(bytes / 1e3 / extraction).toFixed(2)} MB/s`);
  console.log(`${name}  ${segmentation.toFixed(0)} ms; ratio ${(extraction / segmentation).toFixed(2)}`);
}

main();
