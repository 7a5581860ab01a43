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
import type { Document, Passage } from '../../outline/document';
import { metaAt } from '../../outline/records';
import { type Role, roleOf } from '../../outline/role';
import { lineAt, type SourceText } from '../../read/source-text';
import { type ExtractContext, type Extractor, spanIn } from '../extractor';
import type { Aspect, EntityFact, MeasurementFact, Span } from '../fact';
import { halfWidth } from './numerals';
import type { Observation } from './observation';
import { partsOf } from './parts';
import { type Statement, statementsIn } from './qualitative';
import { spotQuantities } from './quantities';
import { observationsIn } from './resolve';
import { isExpected } from './status';
import { type Owned, ownerOf, subjectsByStart } from './subjects';
import { type CellObservation, tableObservations } from './tables';
import { type Timing, timingOf } from './timing';
import { yearsOfWork } from './work-years';
import { yearsInTurn } from './years-in-turn';

const NAME = 'measurement';

export const measurementExtractor: Extractor = {
  name: NAME,
  extract({ document, mentions }: ExtractContext): MeasurementFact[] {
    const owners = subjectsByStart(mentions);
    const cells = tableObservations(document);
    const facts = cells.map((o) => fromCell(document, o));
    const read = new Set(cells.map((o) => o.cell));
    let before: Observation[] = [];
    for (const passage of document.passages)
      for (const { part, work } of partsOf(document, passage, read)) {
        const { found, observations } = inPassage(document, part, owners, part.lead === undefined ? [] : before);
        before = observations;
        facts.push(...(work ? found.map((fact) => ofWork(work, fact)) : found));
      }
    return facts;
  },
};

/** What a part on one work states is of that work, where it says of nothing else. */
function ofWork(work: string, fact: MeasurementFact): MeasurementFact {
  const owned = { subject: work, ...fact };
  owned.subject ??= work;
  return owned;
}

interface Found {
  found: MeasurementFact[];
  observations: Observation[];
}

/** What a passage states; `before` is what the part of its sentence before the ； stated. */
function inPassage(
  document: Document,
  passage: Passage,
  owners: Map<number, EntityFact>,
  before: Observation[],
): Found {
  const text = halfWidth(passage.text.text);
  const role = roleOf(document, passage.index);
  const stated = statementsIn(text).map((s) => fromStatement(document, passage, s, role));
  const { quantities } = spotQuantities(text);
  if (!quantities.length) return { found: stated, observations: [] };
  const row = passage.table && document.tables[passage.table.table]?.rows[passage.table.row];
  const meta = metaAt(document, passage);
  const years = row && yearsOfWork(row.cells, meta);
  const expected = (role.role === 'review' || meta.presentMonth !== undefined) && isExpected(document, passage);
  const opened = passage.lead === undefined ? '' : document.passages[passage.lead]!.text.text;
  const setting = { text, frame: role, meta, expected, opened };
  const turns = yearsInTurn(text, quantities, role.period);
  const observations = observationsIn(text, quantities, topicBefore(document, passage), before);
  const numbered = observations.map((o) => {
    const owned = ownerOf(o.indicator, owners.get(passage.text.starts[o.from]!), document);
    const timing = timingOf(o, setting);
    const turn = turns.get(o.quantity);
    if (turn) timing.period = turn;
    else if (o.yearly && role.role === 'review') timing.period = spanAbove(document, passage, timing.period);
    if (years && timing.status === 'target' && role.period?.endsWith(timing.period ?? '-')) timing.period = years;
    return fromProse(document, passage, o, owned, timing);
  });
  return { found: [...stated, ...numbered.filter(isNamed)], observations };
}

/** 2017年…突破2万亿元，固定资产投资年均增长14.9%: the years that the part looks back on, where the sentence names their last. */
function spanAbove(document: Document, { index, section }: Passage, period: string | null): string | null {
  if (!period || !/^\d{4}$/u.test(period)) return period;
  for (let i = index - 1; document.passages[i]?.section === section && i > index - 30; i--) {
    const above = roleOf(document, i).period;
    if (above?.length === 9 && above.endsWith(period)) return above;
  }
  return period;
}

/** One character says nothing, but for the divisions of a county: 乡4个. */
const isNamed = ({ indicator }: MeasurementFact): boolean => indicator.length > 1 || /[县镇乡村]/u.test(indicator);

/** “经济运行稳中向好。全年增长4.8%”: what the paragraph speaks of, where a sentence leaves it out. */
function topicBefore(document: Document, passage: Passage): string | undefined {
  const previous = document.passages[passage.index - 1];
  return previous?.paragraph === passage.paragraph && /^[—-]*经济/u.test(previous.text.text)
    ? '地区生产总值'
    : undefined;
}

function fromStatement(document: Document, passage: Passage, s: Statement, { role, period }: Role): MeasurementFact {
  return {
    doc: document.source.doc,
    passage: passage.index,
    extractor: NAME,
    confidence: 0.8,
    ...spanIn(document.source, passage, s.from, s.to),
    kind: 'measurement',
    ...catalogued(s.indicator, s.aspect),
    aspect: s.aspect,
    value: s.value,
    unit: s.unit,
    comparator: s.comparator,
    status: role === 'target' ? 'target' : 'actual',
    period,
    qualitative: s.qualitative,
  };
}

function fromProse(
  document: Document,
  passage: Passage,
  o: Observation,
  owned: Owned,
  timing: Timing,
): MeasurementFact {
  const { start, end, surface, line } = spanOf(document.source, passage, o);
  const { indicator, indicatorId } = catalogued(owned.indicator, o.aspect);
  const base = toBase(o.value, o.quantity.unit);
  // All such facts have the same keys, some undefined: one layout to make and to read.
  return {
    doc: document.source.doc,
    passage: passage.index,
    extractor: NAME,
    confidence: 0.9,
    start,
    end,
    surface,
    line,
    kind: 'measurement',
    indicator,
    indicatorId,
    subject: owned.subject || undefined,
    aspect: o.aspect,
    value: o.value,
    unit: o.quantity.unit.unit,
    comparator: o.comparator,
    status: timing.status,
    period: timing.period,
    baseValue: base?.baseValue,
    baseUnit: base?.baseUnit,
    scope: o.scope || undefined,
    basis: o.basis || undefined,
  };
}

/** The span of phrase and number; only what stands on the number's line where a page or a line breaks between them. */
function spanOf(source: SourceText, passage: Passage, { from, to, quantity }: Observation): Span {
  const { starts } = passage.text;
  const line = lineAt(source.lineStarts, starts[quantity.from]!);
  const lineStart = source.lineStarts[line - 1]!;
  let first = from;
  while (starts[first]! < lineStart) first++;
  return spanIn(source, passage, first, to);
}

function fromCell(document: Document, o: CellObservation): MeasurementFact {
  const { source } = document;
  const { start, end } = o.cell.text.trim().span();
  return {
    doc: source.doc,
    passage: o.passage,
    extractor: NAME,
    confidence: 0.95,
    start,
    end,
    surface: source.raw.slice(start, end),
    line: lineAt(source.lineStarts, start),
    kind: 'measurement',
    ...catalogued(o.indicator, o.aspect),
    aspect: o.aspect,
    value: o.value,
    unit: o.unit.unit,
    comparator: o.comparator,
    status: o.status,
    period: o.period,
    ...toBase(o.value, o.unit),
    ...(o.constraint && { constraint: o.constraint }),
    ...(o.basis && { basis: o.basis }),
    ...(o.subject && { subject: o.subject }),
  };
}

/** The name to show, and the catalogue's id where the name is in it. */
function catalogued(phrase: string, aspect: Aspect): Pick<MeasurementFact, 'indicator' | 'indicatorId'> {
  const known = aspect !== 'growth' && /^(?:年度|当年)?投资$/u.test(phrase) ? undefined : indicatorNamed(phrase);
  return known
    ? {
        indicator: aspect === 'rank' ? phrase.replace(/(?<=总[额值量])总量$/u, '') : known.shown,
        indicatorId: known.indicator.id,
      }
    : { indicator: phrase };
}
