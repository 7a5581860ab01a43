import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkType } from '../../src/link/parsed-name';
import { parseName } from '../../src/link/resolve';

const rows = readFileSync(join(__dirname, '../data/link/pairs.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

test.each(rows)('%s %s %s (%s) | %s (%s): %s', (type, sign, a, ja, b, jb) => {
  const one = parseName({ type: type as LinkType, name: a!, jurisdiction: ja });
  const other = parseName({ type: type as LinkType, name: b!, jurisdiction: jb });
  expect(one.id === other.id ? '=' : `≠ (${one.id} | ${other.id})`).toBe(
    sign === '=' ? '=' : `≠ (${one.id} | ${other.id})`,
  );
});

test('a canonical name stands for itself in the same jurisdiction', () => {
  for (const [type, , a, ja] of rows) {
    const { id, canonical, official } = parseName({ type: type as LinkType, name: a!, jurisdiction: ja });
    if (official)
      expect(`${a}: ${parseName({ type: type as LinkType, name: canonical, jurisdiction: ja }).id}`).toBe(
        `${a}: ${id}`,
      );
  }
});
