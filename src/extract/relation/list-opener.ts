import type { Clause } from './clause';

/** 建成A、B，以及C等项目: the list goes on in a clause of its own. */
const ALSO = /^(?:以及|及|和|还有|并有)/u;

/** Members that no mention covers: A和B扩容、C等17条高速公路. */
const LISTS = /、.*等[\d一二三四五六七八九十]+[个条座项]/u;

/** The clause with the verb of a list that runs on behind commas: 加快A、B等高铁，C、D等高速，以及E等水利工程建设. */
export function listOpener(text: string, clauses: Clause[], at: number): Clause | undefined {
  const runsOn = (clause: Clause | undefined): boolean =>
    clause?.opens === 2 &&
    (clause.units.some((u) => u.kind === 'mention') || LISTS.test(text.slice(clause.from, clause.to)));
  const isAlso = (k: number): boolean => ALSO.test(text.slice(clauses[k]!.from, clauses[k]!.from + 4));
  if (at === 0 || !runsOn(clauses[at])) return undefined;
  let also = isAlso(at);
  let first = at;
  do first--;
  while (first > 0 && runsOn(clauses[first]) && clauses[first]!.units.every((u) => u.kind !== 'verb'));
  for (let next = at + 1; !also && runsOn(clauses[next]) && next <= at + 2; next++) also = isAlso(next);
  return also ? clauses[first] : undefined;
}
