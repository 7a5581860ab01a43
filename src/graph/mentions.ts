/** Which passage names which entity, and where. */
import { type DocumentScope, entityEnd } from './document-nodes';
import { passageId } from './ids';
import { relationshipRecord } from './record-writer';
import type { GraphRecords, RelationshipRecord } from './records';

export function mentionRecords(scope: DocumentScope): GraphRecords {
  const mentions = new Map<string, RelationshipRecord>();
  for (const fact of scope.facts.facts) {
    if (fact.kind !== 'entity') continue;
    const entity = entityEnd(scope, fact.type, fact.name);
    if (!entity) {
      scope.skip('entity that linking does not know', fact);
      continue;
    }
    const { passage, start, end, surface, extractor, confidence } = fact;
    const key = `${passage} ${entity.id} ${start} ${end}`;
    const known = mentions.get(key);
    if (known && (known.properties.confidence as number) >= confidence) continue; // two extractors agree
    const from = { label: 'Passage', id: passageId(scope.id, passage) };
    mentions.set(key, relationshipRecord('MENTIONS', from, entity, { start, end, surface, extractor, confidence }));
  }
  return { nodes: [], relationships: [...mentions.values()] };
}
