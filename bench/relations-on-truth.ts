/**
 * Scores the relation extractor alone: the entities of the truth stand in for those that the other extractors find.
 * `npx ts-node bench/relations-on-truth.ts [FOLDER] [--only=000,002] [--errors=Relation] [--json]`
 * FOLDER holds NAME.txt, NAME.gold.jsonl and NAME.lines; without it the development truth is scored.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fact } from '../src/extract/fact';
import { relationExtractor } from '../src/extract/relation/index';
import { outline } from '../src/outline/index';
import { readSource } from '../src/read/index';
import { goldFacts, goldJurisdiction, goldMentions, SCORER, truthDocuments, truthsIn } from './truth';

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const folder = words.find((word) => !word.startsWith('--'));
  const flags = words.filter((word) => word.startsWith('--'));
  const only = flags
    .find((f) => f.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',');
  const truths = (folder ? truthsIn(folder) : truthDocuments()).filter((t) => !only || only.includes(t.key));
  const facts: Fact[] = [];
  for (const truth of truths) {
    const document = outline(await readSource(truth.path));
    const gold = goldFacts(truth);
    const mentions = goldMentions(document, gold);
    document.meta.jurisdiction = goldJurisdiction(gold);
    facts.push(...mentions, ...relationExtractor.extract({ document, mentions }));
  }
  const scratch = mkdtempSync(join(tmpdir(), 'relations-'));
  const file = join(scratch, 'facts.jsonl');
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
  rmSync(scratch, { recursive: true });
}

main();
