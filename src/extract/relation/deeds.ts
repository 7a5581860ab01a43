import type { EntityFact, EntityType, Predicate, RelationFact } from '../fact';
import type { Clause, MentionUnit } from './clause';
import { type Governor, governorAround, governorIn } from './govern';
import type { Stating } from './stating';
import { type Subject, subjectsBefore, topicOf } from './subject';

/** What a jurisdiction or an institution does with a thing of each type. */
const DEEDS: Partial<
  Record<EntityType, { predicate: Predicate; subjects: EntityType[]; unsaid: number; topics: EntityType[] }>
> = {
  Policy: { predicate: 'IMPLEMENTS', subjects: ['Place', 'Institution'], unsaid: 0.5, topics: ['Institution'] },
  Honor: {
    predicate: 'AWARDED',
    subjects: ['Place', 'Institution', 'Project'],
    unsaid: 0.5,
    topics: ['Place', 'Institution', 'Project'],
  },
  Event: { predicate: 'HOLDS', subjects: ['Place', 'Institution'], unsaid: 0, topics: ['Institution'] },
  Industry: { predicate: 'DEVELOPS', subjects: ['Place'], unsaid: 0.5, topics: [] },
};

/** IMPLEMENTS, AWARDED, HOLDS and DEVELOPS of the passage. */
export function deedsIn(stating: Stating, text: string, clauses: Clause[]): void {
  clauses.forEach((clause, at) => {
    clause.units.forEach((unit, index) => {
      if (unit.kind !== 'mention') return;
      for (const mention of unit.mentions) {
        const deed = DEEDS[mention.type];
        if (!deed || (mention.type === 'Honor' && isCounted(text, unit))) continue;
        const own = governorIn(text, clause, index, deed.predicate);
        if (own === 'blocked') continue;
        const governor = own ?? governorAround(text, clauses, at, index, deed.predicate);
        if (!governor && !deed.unsaid) continue;
        const verbAt = governor && !governor.inherited && governor.side === 'before' ? governor.verb.from : unit.from;
        const status =
          mention.type === 'Honor' ? ((governor?.sense.value ?? 'actual') as RelationFact['status']) : undefined;
        for (const subject of subjectsOf(stating, text, clauses, at, verbAt, deed, unit, index))
          stating.add(
            {
              subject,
              predicate: deed.predicate,
              object: mention.name,
              objectType: mention.type,
              status,
              rule: ruleOf(deed.predicate, governor),
              confidence: governor ? 0.88 : deed.unsaid,
              from: Math.min(unit.from, verbAt),
              to: unit.to,
            },
            clause,
          );
      }
    });
  });
}

const ruleOf = (predicate: Predicate, governor?: Governor): string =>
  `${predicate.toLowerCase()}-${!governor ? 'unsaid' : governor.inherited ? 'inherited' : governor.side}`;

/** A number of titles of a class (国家级专精特新企业5家) is a measurement; prizes are counted too, but won. */
function isCounted(text: string, unit: MentionUnit): boolean {
  if (/奖[”"]?$/u.test(text.slice(unit.from, unit.to))) return false;
  return (
    /^[”"）)》]*(?:达到?|超过?|共|近|约)?\d+[余多]?(?:个|家|项|名|镇|村|所|处|条|人|例|批|件|座)/u.test(
      text.slice(unit.to, unit.to + 12),
    ) || /\d+[余多]?(?:个|家|项|名|所|处|条|件)[“"《]?$/u.test(text.slice(Math.max(0, unit.from - 8), unit.from))
  );
}

function subjectsOf(
  stating: Stating,
  text: string,
  clauses: Clause[],
  at: number,
  verbAt: number,
  deed: { subjects: EntityType[]; topics: EntityType[] },
  unit: MentionUnit,
  index: number,
): Subject[] {
  const clause = clauses[at]!;
  let acting = subjectsBefore(text, clause, verbAt, deed.subjects);
  if (acting.length === 0) acting = topicOf(text, clauses, at, deed.topics);
  if (acting.length > 1 && /分别/u.test(text.slice(clause.from, unit.from)))
    acting = respective(clause, acting, unit, index);
  if (acting.length > 0) return acting.map((mention) => ({ name: mention.name, type: mention.type, mention }));
  return stating.speaker ? [stating.speaker] : [];
}

/** A、B分别获评X、Y: the first with the first. */
function respective(clause: Clause, acting: EntityFact[], unit: MentionUnit, index: number): EntityFact[] {
  const type = unit.mentions[0]!.type;
  const objects = clause.units.filter((u) => u.kind === 'mention' && u.mentions[0]!.type === type);
  const position = objects.indexOf(clause.units[index]!);
  return objects.length === acting.length ? [acting[position]!] : acting;
}
