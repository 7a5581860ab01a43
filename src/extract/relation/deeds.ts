import { shortName } from '../../lexicon/gazetteer';
import { roleOf } from '../../outline/role';
import type { EntityFact, EntityType, Predicate, RelationFact } from '../fact';
import { isSomebodyElse } from './actor';
import { type Clause, gapBetween, type MentionUnit } from './clause';
import { type Governor, governorAround, governorIn } from './govern';
import type { Stating } from './stating';
import { type Subject, subjectsBefore, subjectsBeside, topicOf } from './subject';

/** What a jurisdiction or an institution does with a thing of each type. */
const DEEDS: Partial<Record<EntityType, { predicate: Predicate; subjects: EntityType[]; topics: EntityType[] }>> = {
  Policy: { predicate: 'IMPLEMENTS', subjects: ['Place', 'Institution'], topics: ['Institution'] },
  Honor: {
    predicate: 'AWARDED',
    subjects: ['Place', 'Institution', 'Project'],

    topics: ['Place', 'Institution', 'Project'],
  },
  Event: { predicate: 'HOLDS', subjects: ['Place', 'Institution'], topics: ['Institution'] },
  Industry: { predicate: 'DEVELOPS', subjects: ['Place'], topics: [] },
};

/** IMPLEMENTS, AWARDED, HOLDS and DEVELOPS of the passage. */
export function deedsIn(stating: Stating, text: string, clauses: Clause[]): void {
  clauses.forEach((clause, at) => {
    clause.units.forEach((unit, index) => {
      if (unit.kind !== 'mention') return;
      for (const mention of unit.mentions) {
        const deed = DEEDS[mention.type];
        if (!deed || isOnlySpokenOf(text, unit, mention) || isPartOfHonor(text, clause, index)) continue;
        const own = governorIn(text, clause, index, deed.predicate);
        if (own === 'blocked') continue;
        const governor = own ?? governorAround(clauses, at, index, deed.predicate);
        if (governor?.side === 'after' && mention.type === 'Industry' && clause.to - governor.verb.to > 4) continue;
        if (governor?.side !== 'before' && isStateOf(text, clause, unit, mention)) continue;
        if (!governor && !isSaidWithoutVerb(stating, text, clause, unit, mention)) continue;
        const verbAt =
          governor && !governor.inherited && governor.side === 'before'
            ? governor.verb.from
            : listStart(clause, index, mention.type);
        const status = mention.type === 'Honor' ? awarded(stating, text, clause, unit, governor) : undefined;
        for (const subject of subjectsOf(stating, text, clauses, at, verbAt, deed, unit, index))
          stating.add(
            {
              subject,
              predicate: deed.predicate,
              object: mention.name,
              objectType: mention.type,
              status,
              rule: ruleOf(deed.predicate, governor),
              mentions: [mention],
              from: Math.min(unit.from, verbAt),
              to: unit.to,
            },
            clause,
          );
      }
    });
  });
}

const SOUGHT = /力争|争取|确保|努力|冲刺|争创|加快|推动|推进|支持|全力|着力/u;
const DONE = /已|成功|顺利|了|获批|通过/u;

/** Won or sought: by the verb, but what a plan says of its own years is still to be won. */
function awarded(
  stating: Stating,
  text: string,
  clause: Clause,
  unit: MentionUnit,
  governor?: Governor,
): RelationFact['status'] {
  const lead = text.slice(clause.from, unit.from);
  const isAhead = roleOf(stating.document, stating.passage.index).role === 'target';
  if (governor?.sense.value === 'target') return 'target';
  return (isAhead && !DONE.test(lead)) || (SOUGHT.test(lead) && !DONE.test(lead)) || /向[“"]?$/u.test(lead)
    ? 'target'
    : 'actual';
}

const ruleOf = (predicate: Predicate, governor?: Governor): string =>
  `${predicate.toLowerCase()}-${!governor ? 'unsaid' : governor.inherited ? 'inherited' : governor.side}`;

/** Prizes speak for themselves. */
const PRIZE = /(?:奖|称号|表彰|激励|百强县?|十强|百强区)[”"]?$/u;
/** A name behind which one of these stands is only spoken of: 规划的通知, 规划主要指标. */
const SPOKEN_OF =
  /^[”"》]*(?:的?(?:通知|说明|报告|工作报告|精神|要求|规定|意见|方针|理念|部署要求)|主要指标|指标|草案|执行情况|完成情况|实施情况|反馈|整改|问题)/u;
/** What follows the name of an industry where it is a class to count, not a thing to develop. */
const COUNTED_OF =
  /^[”"》]*(?:产业|行业|领域|集群)?(?:方面|总产值|产值|增加值|营业收入|营收|税收|用电|投资(?:增长|占)|占比|比重|从业|[^，,、。；;]{0,8}方面)/u;
const NO_DEED = /(?:方针|理念|思想|精神|条例|法|办法)[”"》]*$/u;

/** Whether a name without a verb of the lexicon still stands for the deed: 乡村振兴更加有力, 细化X措施. */
function isSaidWithoutVerb(
  stating: Stating,
  text: string,
  clause: Clause,
  unit: MentionUnit,
  mention: EntityFact,
): boolean {
  const { document, passage } = stating;
  if (mention.type === 'Honor') return PRIZE.test(mention.name) || /向[“"]?$/u.test(text.slice(clause.from, unit.from));
  if (mention.type === 'Event') return isHeldHere(document.meta.jurisdiction, mention.name);
  if (passage.kind === 'title' || passage.kind === 'row' || passage.kind === 'signature') return false;
  if (mention.type !== 'Policy') return true;
  const lead = text.slice(clause.from, unit.from).replace(/[“”"《》\s*]/gu, '');
  const isBare = clause.to - clause.from - (unit.to - unit.from) < 4;
  return (
    !isBare &&
    lead.length <= 8 &&
    !/[是的以为]/u.test(lead) &&
    !SPOKEN_OF.test(text.slice(unit.to)) &&
    !NO_DEED.test(mention.name)
  );
}

/** Events that carry the name of the division are held by it: 2023云州文化艺术节. */
const isHeldHere = (jurisdiction: string | undefined, event: string): boolean =>
  jurisdiction !== undefined && event.includes(shortName(jurisdiction));

/** 建立健全现代医院管理制度国家级试点单位: the name belongs to the title behind it. */
function isPartOfHonor(text: string, { units }: Clause, index: number): boolean {
  const [unit, next] = [units[index] as MentionUnit, units[index + 1]];
  if (next?.kind !== 'mention' || next.mentions[0]!.type !== 'Honor' || unit.mentions[0]!.type === 'Honor')
    return false;
  return gapBetween(text, unit, next) === '';
}

/** An industry in the name of a park, which develops it only where a verb before it says so (打造X产业基地). */
const PARK = /^[”"》]*产业(?:城|园|基地|带|发展重点|发展大会)|^[园城]区?/u;
/** 是X战略的关键期, X制度逐步健全: what it is, not what is done. */
const STATE = /^[^，,。；;]{0,8}(?:健全|完善|形成|建立)$/u;

function isStateOf(text: string, clause: Clause, unit: MentionUnit, { type }: EntityFact): boolean {
  if (type === 'Industry') return PARK.test(text.slice(unit.to));
  if (type !== 'Policy') return false;
  return /是[“《]?$/u.test(text.slice(clause.from, unit.from)) || STATE.test(text.slice(unit.to, clause.to));
}

function isOnlySpokenOf(text: string, unit: MentionUnit, { type }: EntityFact): boolean {
  const behind = text.slice(unit.to, unit.to + 12);
  if (type === 'Honor') return isCounted(text, unit);
  if (type === 'Industry') return COUNTED_OF.test(behind) || /方面$/u.test(text.slice(unit.from, unit.to));
  return type === 'Policy' && /^[”"》]*(?:反馈|整改|问题|的通知)/u.test(behind);
}

/** A number of titles of a class (国家级专精特新企业5家) is a measurement; prizes are counted too, but won. */
function isCounted(text: string, unit: MentionUnit): boolean {
  if (/奖[”"]?$/u.test(text.slice(unit.from, unit.to))) return false;
  return (
    /^[^，,、。；;\d]{0,6}\d+[余多]?(?:个|家|项|名|镇|村|所|处|条|人|例|批|件|座)/u.test(
      text.slice(unit.to, unit.to + 12),
    ) ||
    /\d+[余多]?(?:个|家|项|名|所|处|条|件)[“"《]?$|(?:一批|一大批|若干|更多|多个|多家|各类)[“"《]?$/u.test(
      text.slice(Math.max(0, unit.from - 8), unit.from),
    )
  );
}

function subjectsOf(
  stating: Stating,
  text: string,
  clauses: Clause[],
  at: number,
  verbAt: number,
  deed: { predicate: Predicate; subjects: EntityType[]; topics: EntityType[] },
  unit: MentionUnit,
  index: number,
): Subject[] {
  const clause = clauses[at]!;
  let acting = deed.predicate === 'AWARDED' ? subjectsBeside(text, clause, index, deed.subjects) : [];
  if (acting.length === 0) acting = subjectsBefore(text, clause, verbAt, deed.subjects);
  if (acting.length === 0 && deed.predicate === 'AWARDED' && isSomebodyElse(text, clause, verbAt)) return [];
  if (acting.length === 0) acting = topicOf(text, clauses, at, deed.topics);
  if (acting.length > 1 && /分别/u.test(text.slice(clause.from, unit.from)))
    acting = respective(clause, acting, unit, index);
  if (acting.length > 0) return acting.map((mention) => ({ name: mention.name, type: mention.type, mention }));
  return stating.speaker ? [stating.speaker] : [];
}

/** Where the list begins that the name at `index` stands in. */
function listStart({ units }: Clause, index: number, type: EntityType): number {
  let first = index;
  while (first >= 2 && units[first - 1]!.kind === 'break') {
    const before = units[first - 2]!;
    if (before.kind !== 'mention' || before.mentions[0]!.type !== type) break;
    first -= 2;
  }
  return units[first]!.from;
}

/** A、B分别获评X、Y: the first with the first. */
function respective(clause: Clause, acting: EntityFact[], unit: MentionUnit, index: number): EntityFact[] {
  const type = unit.mentions[0]!.type;
  const objects = clause.units.filter((u) => u.kind === 'mention' && u.mentions[0]!.type === type);
  const position = objects.indexOf(clause.units[index]!);
  return objects.length === acting.length ? [acting[position]!] : acting;
}
