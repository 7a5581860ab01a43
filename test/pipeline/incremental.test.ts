import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { buildGraph, removeDocuments } from '../../src/pipeline/index';
import { type GraphStore, openStore, readContents } from '../../src/store/index';
import { describeOnEachEngine } from '../store/engines';
import { REPORTS, testFolder, workspaceOn } from './workspace';

const folder = testFolder();
let count = 0;

type Step = { does: 'give'; file: string; version: number } | { does: 'remove'; file: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('give' as const),
      file: fc.constantFrom(...Object.keys(REPORTS)),
      version: fc.nat(1),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('remove' as const), file: fc.constantFrom(...Object.keys(REPORTS)) }),
  },
);

/** Goes through the steps on a folder of files of its own; gives the files that are left. */
async function walk(steps: Step[], files: string, store: GraphStore): Promise<string[]> {
  const workspace = workspaceOn(store, join(folder, 'facts'));
  const there = new Set<string>();
  for (const { does, file, ...more } of steps) {
    const path = join(files, file);
    if (does === 'give') {
      const texts = REPORTS[file]!;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, texts[(more as { version: number }).version % texts.length]!);
      await buildGraph([path], workspace);
      there.add(path);
    } else if (there.delete(path)) {
      await removeDocuments([path], workspace);
      rmSync(path);
    }
  }
  return [...there];
}

describeOnEachEngine('adding, changing and removing documents', (store) => {
  test('in any order leaves what a fresh build of the remaining ones gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const files = join(folder, `files${count++}`);
        await store().replace({ nodes: [], relationships: [] });
        const left = await walk(steps, files, store());
        const fresh = await openStore({ store: join(files, 'fresh') });
        if (left.length === 0) await fresh.replace({ nodes: [], relationships: [] });
        else await buildGraph(left.reverse(), workspaceOn(fresh, join(files, 'other-facts')));
        expect(await readContents(store())).toEqual(await readContents(fresh));
        await fresh.close();
      }),
      { numRuns: 6 },
    );
  }, 240_000);
});
