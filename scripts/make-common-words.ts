/**
 * Makes lexicon/project-common-words.tsv: the vocabulary of class phrases. A word of the genre that reports of several
 * provinces use, and that is no proper name, tells nothing apart; what such words leave uncovered in a name does.
 * Usage: ts-node scripts/make-common-words.ts REPORT… (one report per jurisdiction; public reports, all provinces welcome)
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { segmenter } from '../src/extract/segmenter';
import { divisionsNamed } from '../src/lexicon/gazetteer';
import { packageRoot } from '../src/package-root';
import { readSource } from '../src/read/index';

/** In how many reports a word must occur: two of ten still tell names of one province from the words of all. */
const LEAST_REPORTS = 2;
const NAME_TAG = /^(?:nr|ns|nt|nz|nrt|x|m|mq|eng)/u;

async function main(): Promise<void> {
  const seenIn = new Map<string, Set<string>>();
  for (const path of process.argv.slice(2)) {
    const { clean, doc } = await readSource(path);
    const jurisdiction = doc.replace(/\.[^.]+$/u, '');
    const { cut, tagOf } = segmenter();
    for (const word of cut(clean.text)) {
      if (word.length < 2 || !/^\p{Script=Han}+$/u.test(word)) continue;
      if (NAME_TAG.test(tagOf(word, 0, word.length)) || divisionsNamed(word).length) continue;
      const reports = seenIn.get(word);
      if (reports) reports.add(jurisdiction);
      else seenIn.set(word, new Set([jurisdiction]));
    }
  }
  const words = [...seenIn].filter(([, reports]) => reports.size >= LEAST_REPORTS).map(([word]) => word);
  words.sort();
  const header = [
    '# Words that reports of at least two provinces use and that are no proper names.',
    '# Origin: scripts/make-common-words.ts over the government work reports of ten provinces, 2025 and 2026 (public documents).',
  ];
  writeFileSync(join(packageRoot(), 'lexicon', 'project-common-words.tsv'), `${[...header, ...words].join('\n')}\n`);
}

main();
