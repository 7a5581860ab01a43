/** What a document says of its entities: one relationship for each thing said, with all passages that say it. */
import type { RelationFact } from '../extract/fact';
import { type DocumentScope, entityEnd } from './document-nodes';
import { digest, passageId } from './ids';
import { type End, fits, relationshipRecord } from './record-writer';
import type { GraphRecords } from './records';

interface Statement {
  type: string;
  from: End;
  to: End;
  period: string | null;
  status: string | undefined;
  passages: Set<number>;
  /** The surest of the facts behind it. */
  best: RelationFact;
}

/** Relations whose ends may stand in either order. */
const SYMMETRIC = new Set(['COOPERATES_WITH']);

export function statementRecords(scope: DocumentScope): GraphRecords {
  const statements = new Map<string, Statement>();
  for (const fact of scope.facts.facts) {
    if (fact.kind !== 'relation') continue;
    const ends = endsOf(scope, fact);
    if (!ends) continue;
    const [from, to] = ends;
    const isStatus = fact.predicate === 'HAS_STATUS';
    const type = isStatus ? 'REPORTS_STATUS' : fact.predicate;
    const status = isStatus ? fact.object : fact.status;
    const key = digest(type, from.id, to.id, fact.period, status);
    const known = statements.get(key);
    if (!known) {
      statements.set(key, {
        type,
        from,
        to,
        period: fact.period,
        status,
        passages: new Set([fact.passage]),
        best: fact,
      });
      continue;
    }
    known.passages.add(fact.passage);
    if (fact.confidence > known.best.confidence) known.best = fact;
  }
  const relationships = [...statements].map(([key, { type, from, to, period, status, passages, best }]) =>
    relationshipRecord(type, from, to, {
      id: `statement:${digest(scope.id, key)}`,
      document: type === 'REPORTS_STATUS' ? undefined : scope.id,
      passages: [...passages].sort((a, b) => a - b).map((index) => passageId(scope.id, index)),
      period,
      status,
      extractor: best.extractor,
      confidence: best.confidence,
    }),
  );
  return { nodes: [], relationships };
}

function endsOf(scope: DocumentScope, fact: RelationFact): [End, End] | undefined {
  const subject = entityEnd(scope, fact.subjectType, fact.subject);
  if (!subject) {
    scope.skip('relation whose subject is no entity', fact);
    return undefined;
  }
  if (fact.predicate === 'HAS_STATUS') {
    if (subject.label === 'Project') return [{ label: 'Document', id: scope.id }, subject];
    scope.skip('status of something that is no project', fact);
    return undefined;
  }
  const object = fact.objectType && entityEnd(scope, fact.objectType, fact.object);
  if (!object) scope.skip('relation whose object is no entity', fact);
  else if (object.id === subject.id) scope.skip('relation of a thing with itself', fact);
  else if (!fits(fact.predicate, subject.label, object.label))
    scope.skip(`${fact.predicate} between things that it cannot relate`, fact);
  else return SYMMETRIC.has(fact.predicate) && object.id < subject.id ? [object, subject] : [subject, object];
  return undefined;
}
