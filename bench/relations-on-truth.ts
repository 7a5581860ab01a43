/**
 * Scores the relation extractor alone: the entities of the truth stand in for those that the other extractors find.
 * `npx ts-node bench/relations-on-truth.ts [--only=000,002] [--errors=Relation] [--json]`
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fact } from '../src/extract/fact';
import { relationExtractor } from '../src/extract/relation/index';
import { outline } from '../src/outline/index';
import { readSource } from '../src/read/index';
import { goldFacts, goldJurisdiction, goldMentions, SCORER, truthDocuments } from './truth';

async function main(): Promise<void> {
  const flags = process.argv.slice(2);
  const only = flags
    .find((f) => f.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',');
  const truths = truthDocuments().filter((t) => !only || only.includes(t.key));
  const facts: Fact[] = [];
  for (const truth of truths) {
    const document = outline(await readSource(truth.path));
    const gold = goldFacts(truth);
    const mentions = goldMentions(document, gold);
    document.meta.jurisdiction = goldJurisdiction(gold);
    facts.push(...mentions, ...relationExtractor.extract({ document, mentions }));
  }
  const folder = mkdtempSync(join(tmpdir(), 'relations-'));
  const file = join(folder, 'facts.jsonl');
  writeFileSync(file, facts.map((f) => JSON.stringify(f)).join('\n'));
  const specs = truths.map((t) => `${t.doc}=${t.goldFile}:${t.linesFile}`);
  const rest = flags.filter((f) => !f.startsWith('--only='));
  const output = execFileSync('node', [SCORER, file, ...specs, ...rest], { encoding: 'utf8' });
  console.log(
    output
      .split('\n')
      .filter((line) => /^(type|Relation|[-+{])/u.test(line))
      .join('\n'),
  );
  rmSync(folder, { recursive: true });
}

main();
