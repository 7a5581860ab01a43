/** Neo4j's constraints and indexes, from the schema; each statement does nothing where its object is there already. */
import { ENTITY_LABELS, NODE_TYPES } from '../../../graph-schema/index';

const CJK = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}";

export function constraintStatements(): string[] {
  const unique = NODE_TYPES.map(
    ({ label }) =>
      `CREATE CONSTRAINT guitu_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  );
  return [
    ...unique,
    'CREATE INDEX guitu_entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id)',
    'CREATE INDEX guitu_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)',
    `CREATE FULLTEXT INDEX guitu_names IF NOT EXISTS FOR (n:${ENTITY_LABELS.join('|')}|Indicator) ON EACH [n.name, n.aliases] ${CJK}`,
    `CREATE FULLTEXT INDEX guitu_passages IF NOT EXISTS FOR (n:Passage) ON EACH [n.text] ${CJK}`,
  ];
}
