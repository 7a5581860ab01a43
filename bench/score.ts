/**
 * Scores the whole pipeline on documents that have their truth beside them (NAME.txt, NAME.gold.jsonl, NAME.lines) and
 * prints what the shared scorer says. `npm run score -- bench/annotated/local [--errors=Project]`; needs ../shared/gold.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFacts } from '../src/extract/index';
import { outline } from '../src/outline/index';
import { readSource } from '../src/read/index';
import { SCORER, truthsIn } from './truth';

async function main([folder, ...flags]: string[]): Promise<void> {
  if (!folder || !existsSync(SCORER)) {
    console.error(folder ? `${SCORER} is not there` : 'usage: npm run score -- FOLDER [--errors=TYPE]');
    process.exitCode = 2;
    return;
  }
  const truths = truthsIn(folder);
  const lines: string[] = [];
  for (const { path } of truths)
    for (const fact of extractFacts(outline(await readSource(path))).facts)
      if (fact.kind !== 'measurement' || fact.value !== null) lines.push(JSON.stringify(fact));
  const scratch = mkdtempSync(join(tmpdir(), 'score-'));
  const file = join(scratch, 'facts.jsonl');
  writeFileSync(file, lines.join('\n'));
  const specs = truths.map((t) => `${t.doc}=${t.goldFile}:${t.linesFile}`);
  console.log(execFileSync('node', [SCORER, file, ...specs, ...flags], { encoding: 'utf8' }));
  rmSync(scratch, { recursive: true });
}

main(process.argv.slice(2));
