import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Aspect } from '../../src/extract/fact';
import { halfWidth } from '../../src/extract/measurement/numerals';
import type { Observation } from '../../src/extract/measurement/observation';
import { spotQuantities } from '../../src/extract/measurement/quantities';
import { observationsIn } from '../../src/extract/measurement/resolve';
import { indicatorNamed } from '../../src/lexicon/indicators';

const ASPECTS: Record<Aspect, string> = { level: '', growth: '增长 ', change: '变化 ', rank: '位次 ' };

const written = ({ indicator, aspect, comparator, value, quantity }: Observation): string =>
  `${indicatorNamed(indicator)?.shown ?? indicator}：${ASPECTS[aspect]}${comparator === '=' ? '' : comparator}${[value].flat().join('..')}${quantity.unit.unit}`;

const cases = readFileSync(join(__dirname, '../data/measurement/cases.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

describe('measurements of a sentence', () => {
  test('there are more than three hundred cases', () => expect(cases.length).toBeGreaterThan(300));

  test.each(cases)('%s', (sentence, expected) => {
    const text = halfWidth(sentence);
    const found = observationsIn(text, spotQuantities(text).quantities).map(written);
    expect(found.join(' ; ') || '—').toBe(expected);
  });
});
