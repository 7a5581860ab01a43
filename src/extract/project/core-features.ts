import type { VerbClass } from '../clause';
import { SharedFeatures, type SharedList } from '../model';

/** What is only done to works; 推进 and 建设 are said of anything. */
const DEEDS = new Set<VerbClass | 'none'>(['finish', 'start', 'open', 'traffic', 'attract']);
/** Classes of verbs that works are objects of. */
export const WORK_VERBS = new Set<VerbClass | 'none'>([
  'push',
  'build',
  'shape',
  'finish',
  'start',
  'open',
  'traffic',
  'attract',
  'plan',
  'renew',
]);

/** Whether the verbs around a name are such: works, else, or none where there is no verb. */
export const contextOf = (lead: VerbClass | 'none', tail: VerbClass | 'none'): 'works' | 'none' | 'else' =>
  WORK_VERBS.has(lead) || WORK_VERBS.has(tail) ? 'works' : lead === 'none' && tail === 'none' ? 'none' : 'else';

/** Whether what is proper in a name (see `properness`) makes it one of its own. */
export const ownOf = (proper: string): 'no' | 'weak' | 'yes' =>
  proper === 'none' ? 'no' : proper === 'weak' ? 'weak' : 'yes';

/** What is done: to works alone, to anything, 打造, or nothing. */
export const deedOf = (lead: VerbClass | 'none', tail: VerbClass | 'none'): 'deed' | 'plan' | 'shape' | 'no' => {
  if (DEEDS.has(lead) || DEEDS.has(tail)) return 'deed';
  if (contextOf(lead, tail) !== 'works') return 'no';
  return lead === 'shape' ? 'shape' : 'plan';
};

const cores = new SharedFeatures((lead, tail, end, proper, head, length, list) => {
  const own = ownOf(proper!);
  const deed = deedOf(lead as VerbClass, tail as VerbClass);
  return [
    `lead=${lead}`,
    `tail=${tail}`,
    `end=${end}`,
    `proper=${proper}`,
    `own=${own}`,
    `head=${head}`,
    `deed=${deed}`,
    `end=${end}&own=${own}`,
    `end=${end}&deed=${deed}`,
    `end=${end}&head=${head}`,
    `head=${head}&own=${own}`,
    `deed=${deed}&own=${own}`,
    `deed=${deed}&own=${own}&end=${end}`,
    `lead=${lead}&own=${own}`,
    `tail=${tail}&own=${own}`,
    `context=${contextOf(lead as VerbClass, tail as VerbClass)}`,
    `length=${length}`,
    `list=${list}`,
  ];
});

/** The features that every name has; `featuresOf` adds those that only some have. */
export const core = (name: {
  lead: VerbClass | 'none';
  tail: VerbClass | 'none';
  end: string;
  proper: string;
  head: string;
  length: number;
  /** Members of its list. */
  size: number;
}): SharedList =>
  cores.of(
    name.lead,
    name.tail,
    name.end,
    name.proper,
    name.head,
    lengthOf(name.length),
    name.size === 1 ? 'one' : name.size < 4 ? 'few' : 'many',
  );

/** Most characters of each class of length but the last. */
const LENGTHS: readonly (readonly [most: number, name: string])[] = [
  [2, '2'],
  [3, '3'],
  [5, '5'],
  [8, '8'],
  [13, '13'],
  [20, '20'],
];

function lengthOf(characters: number): string {
  for (const [most, name] of LENGTHS) if (characters <= most) return name;
  return 'more';
}
