import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root';
import { readSource } from '../../src/read/index';
import { lineAt } from '../../src/read/source-text';
import { seedsGraph } from '../seeds-graph';

const folder = join(packageRoot(), 'seeds');
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

test.each(files)('%s: every fact shows its words at its place in the raw file', async (file) => {
  const { documents } = await seedsGraph();
  const { facts } = documents.find(({ doc }) => doc === file)!;
  const { raw, lineStarts } = await readSource(join(folder, file));
  expect(new Set(facts.map((fact) => fact.kind))).toEqual(new Set(['entity', 'measurement', 'relation']));
  for (const { start, end, surface, line } of facts) {
    expect(surface).not.toBe('');
    expect(raw.slice(start, end)).toBe(surface);
    expect(lineAt(lineStarts, start)).toBe(line);
  }
});
