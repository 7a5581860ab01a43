#!/usr/bin/env node
// Writes lexicon/read-dictionary.tsv: the commoner words of jieba's dictionary, by how often they stand in its corpus, for
// the repair of text whose bytes were read out of step. Run: node scripts/make-read-dictionary.mjs
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const LEAST_COUNT = 20;
const LONGEST_WORD = 6;
const { dict } = createRequire(import.meta.url)('@node-rs/jieba/dict');
const byCount = new Map();
let total = 0;
for (const line of Buffer.from(dict).toString('utf8').split('\n')) {
  const [word, count] = line.split(' ');
  if (!word) continue;
  total += Number(count);
  if (Number(count) < LEAST_COUNT || word.length > LONGEST_WORD) continue;
  byCount.set(Number(count), [...(byCount.get(Number(count)) ?? []), word]);
}
const rows = [...byCount].sort(([a], [b]) => b - a).map(([count, words]) => `${count}\t${words.sort().join(' ')}`);
const head = [
  '# Words of general Chinese with their counts, from the dictionary of jieba (MIT licence; 348,982 words, those counted',
  `# ${LEAST_COUNT} times and more). Made by scripts/make-read-dictionary.mjs. First row: "total" and the sum of all counts; then count, words`,
  `total\t${total}`,
];
writeFileSync(new URL('../lexicon/read-dictionary.tsv', import.meta.url), `${[...head, ...rows].join('\n')}\n`);
