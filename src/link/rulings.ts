/** Judgements of people applied to ids: `same` unites two ids, `different` gives a name that a rule had merged its own. */
import { GuituError } from '../errors';
import { formatRef, type HumanJudgement, type NameRef, parseRef } from './judgements';
import { normaliseName } from './normalise';
import type { LinkType, ParsedName } from './parsed-name';
import { idOfRef } from './resolve';

export interface Rulings {
  /** The id after judgements, for a name in a jurisdiction. */
  idOf(parsed: ParsedName, jurisdiction: string): string;
  /** The id that stands for an id after judgements. */
  standsFor(id: string): string;
  /** Who judged that this id is more than its rule's. */
  judgedBy(id: string): string[];
}

const nameKey = (type: LinkType, name: string, jurisdiction: string): string =>
  `${type}\t${normaliseName(name)}\t${jurisdiction}`;

/** @throws GuituError where judgements contradict each other */
export function rulingsOf(judgements: HumanJudgement[]): Rulings {
  const split = new Map<string, string>();
  const parent = new Map<string, string>();
  const judges = new Map<string, Set<string>>();
  const root = (id: string): string => {
    let at = id;
    while (parent.has(at)) at = parent.get(at)!;
    return at;
  };
  const idOfName = (ref: NameRef): string =>
    (ref.jurisdiction !== undefined && split.get(nameKey(ref.type, ref.name, ref.jurisdiction))) || idOfRef(ref);
  const ordered = [...judgements].sort((x, y) => (key(x) < key(y) ? -1 : 1));
  for (const { decision, a, b, by } of ordered) {
    if (decision !== 'different') continue;
    const [one, other] = [parseRef(a), parseRef(b)];
    if (idOfName(one) !== idOfName(other)) continue;
    const apart = other.jurisdiction !== undefined ? other : one;
    if (apart.jurisdiction === undefined)
      throw new GuituError(`"${a}" and "${b}" are one id; a name to set apart needs its jurisdiction`, {
        hint: 'write TYPE:NAME@JURISDICTION',
      });
    const id = formatRef(apart);
    split.set(nameKey(apart.type, apart.name, apart.jurisdiction), id);
    judges.set(id, new Set([by]));
  }
  for (const { decision, a, b, by } of ordered) {
    if (decision !== 'same') continue;
    const ids = [root(idOfName(parseRef(a))), root(idOfName(parseRef(b)))].sort();
    if (ids[0] !== ids[1]) parent.set(ids[1]!, ids[0]!);
    judges.set(ids[0]!, new Set([...(judges.get(ids[0]!) ?? []), ...(judges.get(ids[1]!) ?? []), by]));
  }
  for (const { decision, a, b } of ordered)
    if (decision === 'different' && root(idOfName(parseRef(a))) === root(idOfName(parseRef(b))))
      throw new GuituError(
        `judgements contradict each other: "${a}" and "${b}" are judged different, others make them one`,
        {
          hint: `take one back: guitu judge undo "${a}" "${b}"`,
        },
      );
  return {
    idOf: (parsed, jurisdiction) =>
      root((split.size > 0 && split.get(nameKey(parsed.type, parsed.surface, jurisdiction))) || parsed.id),
    standsFor: root,
    judgedBy: (id) => [...(judges.get(id) ?? [])].sort(),
  };
}

const key = ({ a, b, decision }: HumanJudgement): string => [decision, ...[a, b].sort()].join('\t');
