import type { EntityFact, EntityType, Predicate } from '../fact';
import type { Clause, MentionUnit } from './clause';
import type { Governor } from './govern';
import type { Stating } from './stating';

/** What is done with things of a type, and by things of which types. */
export interface Deed {
  predicate: Predicate;
  /** Types that act where they stand before the verb. */
  subjects: EntityType[];
  /** Types that act where they open the sentence. */
  topics: EntityType[];
}

/** A name where it stands, with all that its rules look at. */
export interface Occurrence {
  stating: Stating;
  text: string;
  clauses: Clause[];
  /** Index of its clause, and the clause. */
  at: number;
  clause: Clause;
  /** Index of its unit in the clause, and the unit. */
  index: number;
  unit: MentionUnit;
  mention: EntityFact;
  deed: Deed;
  governor?: Governor;
}

/** The words of the clause before the name. */
export const leadOf = ({ text, clause, unit }: Occurrence): string => text.slice(clause.from, unit.from);

/** The words of the clause behind the name. */
export const tailOf = ({ text, clause, unit }: Occurrence): string => text.slice(unit.to, clause.to);
