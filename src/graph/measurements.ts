/** Measurements: what they measure, whom they are about, where they stand. */
import type { EntityType, MeasurementFact } from '../extract/fact';
import { type DocumentScope, entityEnd } from './document-nodes';
import { digest, passageId } from './ids';
import { type Draft, type End, nodeRecord, relationshipRecord } from './record-writer';
import type { GraphRecords } from './records';

/** A measurement names its subject without a type; these are tried in turn. */
const SUBJECT_TYPES: EntityType[] = ['Place', 'Institution', 'Project', 'Industry'];

export function measurementRecords(scope: DocumentScope): GraphRecords {
  const records: GraphRecords = { nodes: [], relationships: [] };
  const seen = new Set<string>();
  const indicators = new Set(scope.linked.indicators.map(({ id }) => id));
  const ownPlace = scope.facts.meta.jurisdiction && entityEnd(scope, 'Place', scope.facts.meta.jurisdiction);
  for (const fact of scope.facts.facts) {
    if (fact.kind !== 'measurement') continue;
    const indicator = scope.linked.indicatorId(scope.facts.doc, fact.indicator, fact.unit);
    if (!indicators.has(indicator)) {
      scope.skip('measurement of an indicator that linking does not know', fact);
      continue;
    }
    const about = fact.subject ? subjectOf(scope, fact.subject) : ownPlace || undefined;
    if (fact.subject && !about)
      scope.skip('subject of a measurement that is no entity (the measurement is kept)', fact);
    const { start, end, value, unit, aspect, status, period, comparator } = fact;
    const id = `${scope.id}/m-${digest(start, end, indicator, value, unit, aspect, status, period, comparator, about?.id)}`;
    if (seen.has(id)) continue;
    seen.add(id);
    const self: End = { label: 'Measurement', id };
    records.nodes.push(nodeRecord('Measurement', { id, document: scope.id, ...properties(fact) }));
    records.relationships.push(relationshipRecord('OF', self, { label: 'Indicator', id: indicator }));
    if (about) records.relationships.push(relationshipRecord('ABOUT', self, about));
    const passage: End = { label: 'Passage', id: passageId(scope.id, fact.passage) };
    records.relationships.push(relationshipRecord('STATED_IN', self, passage));
  }
  return records;
}

function subjectOf(scope: DocumentScope, name: string): End | undefined {
  for (const type of SUBJECT_TYPES) {
    const found = entityEnd(scope, type, name);
    if (found) return found;
  }
  return undefined;
}

function properties(fact: MeasurementFact): Draft {
  const { comparator, aspect, status, period, constraint, scope, basis, qualitative, unit, baseUnit } = fact;
  const { surface, line, start, end, extractor, confidence } = fact;
  const [value, valueTo] = range(fact.value);
  const [baseValue, baseValueTo] = range(fact.baseValue);
  const years = period?.match(/\d{4}/g)?.map(Number);
  return {
    ...{ value, valueTo, unit, baseValue, baseValueTo, baseUnit, comparator, aspect, status, period },
    ...{ periodStart: years?.[0], periodEnd: years?.at(-1), constraint, scope, basis, qualitative },
    ...{ surface, line, start, end, extractor, confidence },
  };
}

const range = (value: number | [number, number] | null | undefined): (number | undefined)[] =>
  Array.isArray(value) ? value : [value ?? undefined];
