import { roleOf } from '../../outline/role';
import type { EntityType, RelationFact } from '../fact';
import { actorsOf, listStart } from './actors';
import type { Clause } from './clause';
import { governorAround, governorIn } from './govern';
import { type Deed, leadOf, type Occurrence } from './occurrence';
import { isOnlyNamed } from './only-named';
import type { Stating } from './stating';

/** What a jurisdiction or an institution does with a thing of each type. */
const DEEDS: Partial<Record<EntityType, Deed>> = {
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
        if (deed) state({ stating, text, clauses, at, clause, index, unit, mention, deed, governor: undefined });
      }
    });
  });
}

function state(named: Occurrence): void {
  const { stating, text, clauses, at, clause, index, unit, mention, deed } = named;
  const own = governorIn(text, clause, index, deed.predicate);
  if (own === 'blocked') return;
  const governor = own ?? governorAround(text, clauses, at, index, deed.predicate);
  named.governor = governor;
  if (isOnlyNamed(named)) return;
  const isObject = governor?.side === 'before' && !governor.inherited;
  const verbAt = isObject ? governor.verb.from : listStart(clause, index, mention.type);
  for (const subject of actorsOf(named, verbAt))
    stating.add(
      {
        subject,
        predicate: deed.predicate,
        object: mention.name,
        objectType: mention.type,
        status: mention.type === 'Honor' ? awarded(named) : undefined,
        rule: ruleOf(named),
        mentions: [mention],
        from: Math.min(unit.from, verbAt),
        to: unit.to,
      },
      clause,
    );
}

const SOUGHT = /力争|争取|确保|努力|冲刺|争创|加快|推动|推进|支持|全力|着力|向[“"]?$/u;
const DONE = /已|成功|顺利|了|获批|通过/u;

/** Won or sought: by the verb, but what a plan says of its own years is still to be won. */
function awarded(occurrence: Occurrence): RelationFact['status'] {
  const { stating, governor } = occurrence;
  const lead = leadOf(occurrence);
  const isAhead = roleOf(stating.document, stating.passage.index).role === 'target';
  if (governor?.sense.value === 'target') return 'target';
  return (isAhead || SOUGHT.test(lead)) && !DONE.test(lead) ? 'target' : 'actual';
}

const ruleOf = ({ deed, governor }: Occurrence): string =>
  `${deed.predicate.toLowerCase()}-${!governor ? 'unsaid' : governor.inherited ? 'inherited' : governor.side}`;
