import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeasurementFact } from '../../src/extract/fact';
import { measurementExtractor } from '../../src/extract/measurement/index';
import { outline } from '../../src/outline/index';
import { readBytes } from '../../src/read/index';

interface Layout {
  name: string;
  text: string;
  expected: string[][];
}

const layouts: Layout[] = readFileSync(join(__dirname, '../data/measurement/layouts.txt'), 'utf8')
  .split(/^=== /mu)
  .slice(1)
  .map((block) => {
    const name = block.slice(0, block.indexOf('\n'));
    const [text, values] = block.slice(name.length + 1).split(/^--\n/mu);
    const expected = values!.trim().split('\n');
    return { name, text: text!, expected: expected.map((line) => line.split('\t')) };
  });

async function measured(text: string): Promise<MeasurementFact[]> {
  const document = outline(await readBytes(Buffer.from(text), '江州.txt'));
  return measurementExtractor.extract({ document, mentions: [] }) as MeasurementFact[];
}

test.each(layouts)('$name', async ({ text, expected }) => {
  const facts = (await measured(text)).map(({ value, status, period, indicator }) => [
    String(value),
    status,
    String(period),
    indicator,
  ]);
  const found = expected.map((wanted) => {
    const at = facts.findIndex((fact) => wanted.every((part, i) => part === fact[i]));
    const near = at >= 0 ? at : facts.findIndex(([value]) => value === wanted[0]);
    return near < 0 ? [] : facts.splice(near, 1)[0]!.slice(0, wanted.length);
  });
  expect(found).toEqual(expected);
  expect(facts).toEqual([]);
});
