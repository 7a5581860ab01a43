/** Neo4j's constraints and indexes, from the schema. */
import { ENTITY_LABELS, NODE_TYPES } from '../../../graph-schema/index';

const CJK = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}";

/** Of names and aliases. */
export const NAMES_INDEX = 'guitu_names';

/** Statements by the name of the constraint or index that they make. */
export function constraintStatements(): Map<string, string> {
  const statements = new Map<string, string>();
  for (const { label } of NODE_TYPES) {
    const name = `guitu_${label.toLowerCase()}_id`;
    statements.set(name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  }
  const indexes: [name: string, kind: string, on: string][] = [
    ['guitu_entity_id', 'INDEX', '(n:Entity) ON (n.id)'],
    ['guitu_entity_name', 'INDEX', '(n:Entity) ON (n.name)'],
    ['guitu_place_name', 'INDEX', '(n:Place) ON (n.name)'],
    ['guitu_place_adcode', 'INDEX', '(n:Place) ON (n.adcode)'],
    ['guitu_indicator_name', 'INDEX', '(n:Indicator) ON (n.name)'],
    ['guitu_measurement_document', 'INDEX', '(n:Measurement) ON (n.document)'],
    ['guitu_passage_document', 'INDEX', '(n:Passage) ON (n.document)'],
    ['guitu_awarded_document', 'INDEX', '()-[r:AWARDED]-() ON (r.document)'],
    ['guitu_undertakes_document', 'INDEX', '()-[r:UNDERTAKES]-() ON (r.document)'],
    [NAMES_INDEX, 'FULLTEXT INDEX', `(n:${ENTITY_LABELS.join('|')}|Indicator) ON EACH [n.name, n.aliases] ${CJK}`],
    ['guitu_passages', 'FULLTEXT INDEX', `(n:Passage) ON EACH [n.text] ${CJK}`],
  ];
  for (const [name, kind, on] of indexes) statements.set(name, `CREATE ${kind} ${name} IF NOT EXISTS FOR ${on}`);
  return statements;
}
