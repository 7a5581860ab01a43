/** Whose a thing is: the region in its name, 省 or 市 as the document means it, or the jurisdiction. */
import { CHINA, type Region, type ShortNames, takeRegion, takeRelative } from '../region';

export interface Owned {
  region: Region;
  rest: string;
  /** Whether the name itself says so. */
  stated: boolean;
}

const NATIONAL =
  /^(?:中华人民共和国|国家级?|全国|我国|中央(?=财政|经济|农村|城市|生态|环|一号|预算|企业|纪委|政府))(?=.{2})/u;

/**
 * Takes the owner off the start of a name; `accept` says whether what is left can stand without it. `nationwide`:
 * 国家 makes it the nation's (a plan), not just one of a kind (a reserve depot that any city may have).
 */
export function takeOwner(
  name: string,
  scope: Region,
  shorts: ShortNames = 'chain',
  accept: (rest: string) => boolean = (rest) => rest.length >= 2,
  nationwide = true,
): Owned {
  const national = nationwide ? NATIONAL.exec(name) : null;
  if (national) return { region: CHINA, rest: name.slice(national[0].length), stated: true };
  const relative = takeRelative(name, scope);
  if (relative && relative.region !== CHINA && accept(relative.rest))
    return { region: relative.region, rest: relative.rest, stated: true };
  const taken = takeRegion(name, scope, shorts);
  if (taken && accept(taken.rest)) return { ...taken, stated: true };
  return { region: scope, rest: name, stated: false };
}
