import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { extractFacts } from '../../src/extract/index';
import { outline } from '../../src/outline/index';
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

const corpus = join(packageRoot(), '../shared/corpus');
const reports = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/u.test(name))
  : [];

(reports.length > 0 ? test.each(reports) : test.skip.each(['the reports of ../shared/corpus']))(
  '%s: every fact shows its words at its place',
  async (report) => {
    const source = await readSource(join(corpus, report));
    const { facts } = extractFacts(outline(source));
    expect(facts.length).toBeGreaterThan(100);
    for (const { start, end, surface } of facts) expect(source.raw.slice(start, end)).toBe(surface);
    for (const { end } of facts) expect(end).toBeLessThanOrEqual(source.raw.length);
  },
);
