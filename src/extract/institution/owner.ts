import type { Document } from '../../outline/document';
import type { KnownPlace } from '../place/index';

/** Who owns a body named by its level alone: in a report of 昆山市, 市 is 昆山市 and 省 is 江苏省. */
export interface Owners {
  /** Official name for 省, 市, 区, 县, 州, 旗, 盟, 镇 …; undefined where the document's jurisdiction has none of that level. */
  byLevel(character: string): string | undefined;
  /** The jurisdiction itself. */
  home?: string;
}

const PROVINCE = /(?:省|自治区)$|^(?:北京|天津|上海|重庆)市$/u;

export function ownersOf(document: Document): Owners {
  const path = document.meta.jurisdictionPath;
  const home = document.meta.jurisdiction;
  const last = (test: (name: string) => boolean): string | undefined => path.filter(test).pop();
  const known = new Map<string, string | undefined>();
  const find = (character: string): string | undefined => {
    if (character === '省')
      return last((name) => name.endsWith('省')) ?? (path[0] && PROVINCE.test(path[0]) ? path[0] : undefined);
    if (character === '区') return last((name) => /(?<!自治)区$/u.test(name));
    return last((name) => name.endsWith(character));
  };
  return {
    byLevel(character) {
      if (!known.has(character)) known.set(character, find(character));
      return known.get(character);
    },
    ...(home && { home }),
  };
}

/** A stretch of text that names the owner of what follows it. */
export interface OwnerMention {
  from: number;
  name: string;
  /** Said by a level character (市) and resolved from the document. */
  resolved: boolean;
}

/** Before a level character: not one but all of that level, or part of another word (全市, 各县, 城市, 本区). */
const NOT_ONE = /[全各该跨城乡县区市、）)都本地社园小辖街山特库景港新矿林牧灾疫片级]$/u;
const MAY_PRECEDE = /(?:我|、|，|。|：|；|和|与|及|在|的|以)$/u;

/** The owner that ends at `end`: a known division, or a level character standing for one. */
export function ownerBefore(
  text: string,
  end: number,
  places: Map<number, KnownPlace>,
  owners: Owners,
): OwnerMention | undefined {
  const place = places.get(end);
  // 召开县政府 holds no 开县, 市政府和县委 no 和县.
  if (
    place &&
    (place.counted || (place.full && end - place.from > 2)) &&
    (place.kind === 'division' || place.kind === 'township')
  )
    return { from: place.from, name: place.name, resolved: false };
  if (text.endsWith('自治区', end)) {
    const name = owners.byLevel('自治区');
    return name ? { from: end - 3, name, resolved: true } : undefined;
  }
  const character = text[end - 1] ?? '';
  if (!/[省市区县州盟旗镇乡]/u.test(character)) return undefined;
  const before = text.slice(Math.max(0, end - 3), end - 1);
  if (NOT_ONE.test(before) && !MAY_PRECEDE.test(before)) return undefined;
  const name = owners.byLevel(character);
  return name ? { from: end - 1, name, resolved: true } : undefined;
}
