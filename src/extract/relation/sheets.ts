import { holdsColon } from '../../lexicon/unit-table';
import type { Document } from '../../outline/document';
import type { EntityFact } from '../fact';
import { opensSheet } from '../project/sheet-works';
import type { Stating } from './stating';

const SITE = /^(?:建设|项目)(?:地点|地址)[：:]/u;
const BUILDER = /^(?:(?:建设|业主|投资|实施|承建|项目|代建)单位|项目(?:业主|法人)|投资主体)[：:]/u;
const ANY_FIELD = /^\p{Script=Han}{2,8}[：:]/u;

/** By whom and where works are built, by the fields of their sheets: 建设地点：…；建设单位：…. */
export function sheetsIn(
  document: Document,
  statingOf: (passage: number) => Stating,
  byPassage: Map<number, EntityFact[]>,
): void {
  let works: EntityFact[] = [];
  for (const passage of document.passages) {
    const { text } = passage.text;
    const mentions = byPassage.get(passage.index) ?? [];
    const isField = holdsColon(text) && ANY_FIELD.test(text);
    if (!isField) works = opensSheet(document, passage) ? mentions.filter((m) => m.type === 'Project') : [];
    if (works.length === 0) continue;
    const ofType = (type: EntityFact['type']): EntityFact[] => mentions.filter((m) => m.type === type);
    const add = (subject: EntityFact, predicate: 'UNDERTAKES' | 'LOCATED_IN', object: EntityFact, rule: string): void =>
      statingOf(passage.index).add({
        subject: { name: subject.name, type: subject.type, mention: subject },
        predicate,
        object: object.name,
        objectType: object.type,
        rule,
        mentions: [object],
        from: 0,
        to: text.length,
      });
    if (BUILDER.test(text))
      for (const firm of ofType('Institution'))
        for (const work of works) add(firm, 'UNDERTAKES', work, 'sheet-builder');
    // Of several works and several sites none tells which lies where.
    if (SITE.test(text) && works.length === 1)
      for (const place of sites(ofType('Place'))) add(works[0]!, 'LOCATED_IN', place, 'sheet-site');
  }
}

/** Of 四子王旗江岸苏木 the second, which lies in the first. */
const sites = (places: EntityFact[]): EntityFact[] =>
  places.filter(
    (place) =>
      !places.some(
        (other) =>
          other.start === place.end || (other !== place && other.start <= place.start && place.end <= other.end),
      ),
  );
