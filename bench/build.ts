/**
 * How long a build takes, stage by stage: `npm run bench:build [-- PATH…]` (default seeds/), without fact files and
 * then with them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { link } from '../src/link/index';
import { packageRoot } from '../src/package-root';
import { buildGraph, FactFiles, type Stage } from '../src/pipeline/index';
import { openStore } from '../src/store/index';

async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const paths = given.length > 0 ? given : [join(packageRoot(), 'seeds')];
  const folder = mkdtempSync(join(tmpdir(), 'guitu-bench-'));
  const store = await openStore({ store: join(folder, 'graph') });
  const workspace = { store, factFiles: new FactFiles(join(folder, 'facts')), link };
  for (const run of ['without fact files', 'with fact files']) {
    const began = new Map<Stage, number>();
    const summary = await buildGraph(paths, workspace, (stage) => {
      if (!began.has(stage)) began.set(stage, performance.now());
    });
    const ends = [...began.values()].slice(1).concat(performance.now());
    const stages = [...began].map(([stage, start], i) => `${stage} ${((ends[i]! - start) / 1000).toFixed(2)} s`);
    console.log(`${run}: ${summary.documents} documents, ${stages.join(', ')}`);
  }
  await store.close();
  rmSync(folder, { recursive: true });
  console.log(`memory at most: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

main();
