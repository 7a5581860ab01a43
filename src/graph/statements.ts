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
  /** By the surest of the facts behind it. */
  extractor: string;
  confidence: number;
}

/** Extractor of what follows from names alone: a phase is part of its project, a branch of its hospital. */
const BY_NAME = 'name';

/** Relations whose ends may stand in either order. */
const SYMMETRIC = new Set(['COOPERATES_WITH']);

export function statementRecords(scope: DocumentScope): GraphRecords {
  const statements = new Map<string, Statement>();
  const add = (statement: Statement): void => {
    const { type, from, to, period, status, passages, extractor, confidence } = statement;
    const key = digest(type, from.id, to.id, period, status);
    const known = statements.get(key);
    if (!known) {
      statements.set(key, statement);
      return;
    }
    for (const passage of passages) known.passages.add(passage);
    if (confidence > known.confidence) Object.assign(known, { extractor, confidence });
  };
  for (const fact of scope.facts.facts) {
    if (fact.kind !== 'relation') continue;
    const ends = endsOf(scope, fact);
    if (!ends) continue;
    const [from, to] = ends;
    const { extractor, confidence } = fact;
    const isStatus = fact.predicate === 'HAS_STATUS';
    const type = isStatus ? 'REPORTS_STATUS' : fact.predicate;
    const status = isStatus ? fact.object : fact.status;
    add({ type, from, to, period: fact.period, status, passages: new Set([fact.passage]), extractor, confidence });
  }
  for (const statement of saidByNames(scope)) add(statement);
  const relationships = [...statements].map(
    ([key, { type, from, to, period, status, passages, extractor, confidence }]) =>
      relationshipRecord(type, from, to, {
        id: `statement:${digest(scope.id, key)}`,
        document: type === 'REPORTS_STATUS' ? undefined : scope.id,
        passages: [...passages].sort((a, b) => a - b).map((index) => passageId(scope.id, index)),
        period,
        status,
        extractor,
        confidence,
      }),
  );
  return { nodes: [], relationships };
}

/** Relations that linking read from names, stated wherever this document uses such a name. */
function saidByNames({ facts, linked, labels }: DocumentScope): Statement[] {
  const passages = new Map<string, Set<number>>();
  for (const fact of facts.facts) {
    if (fact.kind !== 'entity') continue;
    const id = linked.entityId(facts.doc, fact.type, fact.name);
    passages.set(id, (passages.get(id) ?? new Set()).add(fact.passage));
  }
  const statements: Statement[] = [];
  for (const { type, from, to } of linked.derived) {
    const named = passages.get(from);
    const [fromLabel, toLabel] = [labels.get(from), labels.get(to)];
    if (!named || !fromLabel || !toLabel || !fits(type, fromLabel, toLabel)) continue;
    const ends = { from: { label: fromLabel, id: from }, to: { label: toLabel, id: to } };
    const of = { period: null, status: undefined, extractor: BY_NAME, confidence: 1 };
    statements.push({ type, ...ends, ...of, passages: new Set(named) });
  }
  return statements;
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
