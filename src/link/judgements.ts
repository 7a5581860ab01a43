/** What was decided about two names, by whom, and why. */
import type { PartName } from './parsed-name';

export type Decision = 'same' | 'different' | 'unsure';

/** One part of two names side by side. */
export interface Feature {
  part: PartName | 'type' | 'name';
  a: string;
  b: string;
  outcome: 'equal' | 'differs' | 'only a' | 'only b' | 'nested';
}

export interface Judgement {
  decision: Decision;
  /** Name of the rule, or of the person. */
  by: string;
  why: string;
  features: Feature[];
}
