/**
 * Measurements: passages → every stated quantity with indicator, value, unit, comparator, aspect, status and period.
 *
 * In: a Document. Out: MeasurementFacts with raw offsets.
 * `numerals` reads numbers, `quantities` finds numbers with unit and comparator and says of the other numerals why they are
 * none, `phrase` takes apart the words before a number and `following` the noun behind it, `resolve` gives each number its
 * indicator through ellipsis and lists, `timing` gives status and period. No word segmentation: the genre's own
 * words (lexicon/measure-words.tsv, units.tsv, indicators.tsv) carry it, which keeps it faster than a segmenter.
 */
import { indicatorNamed } from '../../lexicon/indicators';
import { toBase } from '../../lexicon/units';
import { type ExtractContext, type Extractor, spanIn } from '../extractor';
import type { MeasurementFact } from '../fact';
import { halfWidth } from './numerals';
import { spotQuantities } from './quantities';
import { observationsIn } from './resolve';
import { framesOf, timingOf } from './timing';

const NAME = 'measurement';

export const measurementExtractor: Extractor = {
  name: NAME,
  extract({ document }: ExtractContext): MeasurementFact[] {
    const { source } = document;
    const frames = framesOf(document);
    const facts: MeasurementFact[] = [];
    for (const passage of document.passages) {
      const text = halfWidth(passage.text.text);
      const { quantities } = spotQuantities(text);
      if (!quantities.length) continue;
      for (const o of observationsIn(text, quantities)) {
        const known = indicatorNamed(o.indicator);
        const indicator = known?.shown ?? o.indicator;
        if (indicator.length < 2) continue;
        const { status, period } = timingOf(frames[passage.index]!, text.slice(0, o.to));
        facts.push({
          doc: source.doc,
          passage: passage.index,
          extractor: NAME,
          confidence: 0.9,
          ...spanIn(source, passage, o.from, o.to),
          kind: 'measurement',
          indicator,
          ...(known && { indicatorId: known.indicator.id }),
          aspect: o.aspect,
          value: o.value,
          unit: o.quantity.unit.unit,
          comparator: o.comparator,
          status,
          period,
          ...toBase(o.value, o.quantity.unit),
          ...(o.scope && { scope: o.scope }),
          ...(o.basis && { basis: o.basis }),
        });
      }
    }
    return facts;
  },
};
