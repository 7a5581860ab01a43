import type { EntityFact, EntityType } from '../fact';
import type { Clause } from './clause';
import { leadOf, type Occurrence } from './occurrence';
import { isSomebodyElse, praisedThrough } from './somebody-else';
import type { Stating } from './stating';
import { causedSubjects, type Subject, subjectsBefore, subjectsBeside, topicOf } from './subject';
import { asSubject, before, has } from './unit-reading';

/** Held by the state or the party, whoever speaks of it. */
const NATIONAL = /^(?:党的|中共中央|中央|全国人大|全国政协|全国两会|中国共产党)/u;

/** Who does it: names beside or before the verb at `verbAt`, the topic of the sentence, or the division that speaks. */
export function actorsOf(occurrence: Occurrence, verbAt: number): Subject[] {
  const { stating, text, clauses, clause, at, index, mention, deed } = occurrence;
  const host = deed.predicate === 'HOLDS' ? hostOf(occurrence) : undefined;
  if (host) return [asSubject(host)];
  if (occurrence.governor?.verb.verb.word === '授予' && !/[被获]/u.test(leadOf(occurrence))) return [];
  const awarded = deed.predicate === 'AWARDED';
  const doneAt = awarded ? giverBefore(occurrence, verbAt) : verbAt;
  let acting = awarded ? subjectsBeside(text, clause, index, deed.subjects) : [];
  if (acting.length === 0) acting = subjectsBefore(text, clause, doneAt, deed.subjects);
  if (acting.length === 0) acting = causedSubjects(text, clause, deed.subjects);
  if (acting.length === 0 && awarded && isSomebodyElse(text, clause, doneAt)) return [];
  if (acting.length === 0 && awarded) acting = praisedThrough(text, clause, doneAt);
  if (acting.length === 0)
    acting = topicOf(text, clauses, at, deed.topics, deed.predicate === 'IMPLEMENTS').filter(
      (topic) => !isOwnGovernment(topic, stating),
    );
  if (acting.length > 1 && /分别/u.test(leadOf(occurrence))) acting = respective(occurrence, acting);
  if (acting.length > 0) return acting.map((actor) => ({ name: actor.name, type: actor.type, mention: actor }));
  if (deed.predicate === 'HOLDS' && NATIONAL.test(mention.name)) return [];
  return stating.speaker ? [stating.speaker] : [];
}

/** Where 被X授予, 获X批准为 begins: who gives a title stands between 被 and the verb, and does not win it. */
function giverBefore({ text, clause }: Occurrence, verbAt: number): number {
  const at = Math.max(text.lastIndexOf('被', verbAt - 1), text.lastIndexOf('获', verbAt - 2));
  return at >= clause.from && at < verbAt && !/[，,。；;]/u.test(text.slice(at, verbAt)) ? at : verbAt;
}

/** 市政府 as topic of its own report is the division that speaks. */
function isOwnGovernment({ name }: EntityFact, { document }: Stating): boolean {
  const { jurisdiction } = document.meta;
  return name === `${jurisdiction}人民政府` || name === `中共${jurisdiction}委员会`;
}

/** Where the list begins that the name at `index` stands in. */
export function listStart({ units }: Clause, index: number, type: EntityType): number {
  let first = index;
  while (first >= 2 && units[first - 1]!.kind === 'break') {
    const before = units[first - 2]!;
    if (before.kind !== 'mention' || before.mentions[0]!.type !== type) break;
    first -= 2;
  }
  return units[first]!.from;
}

/** A、B分别获评X、Y: the first with the first. */
function respective({ clause, unit, index }: Occurrence, acting: EntityFact[]): EntityFact[] {
  const type = unit.mentions[0]!.type;
  const objects = clause.units.filter((u) => u.kind === 'mention' && u.mentions[0]!.type === type);
  return objects.length === acting.length ? [acting[objects.indexOf(clause.units[index]!)]!] : acting;
}

/** 会议在X召开, 会议由X承办: where it is held, or by whom. */
function hostOf({ text, clause, index, governor }: Occurrence): EntityFact | undefined {
  const next = clause.units[index + 1];
  if (governor?.side !== 'after' || next?.kind !== 'mention' || next.to > governor.verb.from) return undefined;
  const word = before(text, clause, next);
  return /[在于]$/u.test(word) ? has(next, 'Place') : /由$/u.test(word) ? has(next, 'Place', 'Institution') : undefined;
}
