import { bareOf, suffixOf } from './suffixes';
import { isDivision } from './vocabulary';

/** What the members of a list of works share: the noun or the action that only one of them says. */

/** Verbs that say too little to stand in a name. */
export const NO_ACTION = /^(?:提升|拓展|优化提升)$/u;
/** Beside a firm's park or a shop the others of the list are what they are: 德施普、清越光电落户光源科技小镇. */
const NOT_LENT = new Set(['industry', 'commerce', 'digital', 'science']);
export const LINE_KINDS = new Set(['transport', 'water']);
/** G109, 省道S204, 国道107: roads that are called by their number alone. */
export const ROAD_NUMBER = /^(?:[国省县乡]道)?[GSXY]\d{2,4}[A-Z]?$|^[国省县乡]道\d{2,4}$/u;
export const GENERIC_END = /(?:项目|工程)$/u;

/** Ends like a thing of its own, and takes no noun from the list: 茂东快线, 教育集团. */
const CLOSED =
  /(?:[快专支复二双环接络产延长干管东西南北A-Z\d]线|[路桥站港园馆院厂库渠塔街厅室亭坊宫寺庙祠墓楼]|集团|公司|银行|港口|口岸|医共体|联盟|合作社|\d)$/u;
/** 县中医院创二甲: its noun stands inside. */
function holdsNoun(name: string): boolean {
  for (let to = name.length - 1; to > 2; to--) {
    const inside = suffixOf(name.slice(0, to));
    if (inside?.class === 'work' && inside.word.length > 2) return true;
  }
  return false;
}

/** Ends in no noun of works; 四河 and 甘沟 are places. */
export const isBare = (name: string): boolean => {
  const suffix = suffixOf(name);
  return !suffix || (name.length <= 3 && suffix.word.length === 1);
};

/** 花溪苑, 二七: no street that has its own noun. */
export const takesAction = (name: string): boolean => {
  const suffix = suffixOf(name);
  return !suffix || (suffix.word.length === 1 && suffix.kind !== 'transport');
};

/** 县医院整体搬迁项目: what is done stands before 项目. */
export const holdsAction = (name: string): boolean => suffixOf(name.replace(GENERIC_END, ''))?.class === 'action';

/** 珠海市 beside a university is no second one. */
const FULL_DIVISION = /[一-龥]{2}[省市县区州]$/u;
const LONGEST_BARE = 8;
/** 上栗至醴陵, 哈密-将军庙: two ends of a line. */
export const ROUTE = /[一-龥]{2}(?:至|-|－|—|～|~)[一-龥]{2}/u;

const ROUTE_ENDS = /^[一-龥]{2,4}(?:至|-|－|—|～|~)[一-龥]{1,3}[岛湾河湖口山]$/u;

/** What the last member of a list shares with those before it that lack a noun: 高铁 in 北沿江、通苏嘉甬、盐泰锡常宜高铁. */
export function sharedEnd(name: string, generic: boolean): string {
  const section = name.endsWith('段') && SECTION.test(name) ? sectionOf(name) : '';
  if (section) return section;
  const suffix = suffixOf(name);
  if (!suffix || suffix.class === 'bad') return '';
  // Under 项目 a member may be named by firm and product alone (广之铝、中发新材料等项目): only lines lend their noun.
  if (generic) return LINE_KINDS.has(suffix.kind) && suffix.word.length > 1 ? suffix.word : '';
  if (suffix.class === 'action' || suffix.class === 'umbrella') {
    const before = suffixOf(bareOf(name).slice(0, -suffix.word.length));
    const thing = before && before.class !== 'bad' ? before.word : '';
    if (suffix.class === 'umbrella' && !(before && LINE_KINDS.has(before.kind))) return '';
    // 雄忻、石雄铁路项目: the one is a railway as the other is.
    if (suffix.class === 'umbrella' && thing.length > 1 && suffix.word.length === 2) return thing;
    return !thing && NO_ACTION.test(suffix.word) ? '' : thing + suffix.word;
  }
  if (suffix.word.length === 1 || NOT_LENT.has(suffix.kind)) return '';
  return (RANK.exec(name.slice(0, -suffix.word.length))?.[0] ?? '') + suffix.word;
}
/** 国家 of 沈阳、大连国家物流枢纽: the rank belongs to the noun. */
const RANK = /(?<=[\p{Script=Han}]{2})(?:国家级?|国际|区域性?|省级)$/u;

/** 改造工程 of G211线改造工程, for a road before it that is called by its number. */
export const actionOnRoad = (name: string): string => {
  const action = NUMBERED_ROAD.exec(name)?.[1] ?? '';
  const suffix = suffixOf(action);
  return suffix?.class === 'action' || suffix?.class === 'umbrella' ? action : '';
};
const NUMBERED_ROAD = /^(?:[国省县乡]道)?[GSXY]\d{2,4}[A-Z]?线?([\p{Script=Han}]{2,8})$/u;

const SECTION = /[\p{Script=Han}]{2}段$/u;
/** 国家文化公园江苏段 of 长江、大运河国家文化公园江苏段. */
function sectionOf(name: string): string {
  for (let to = name.length - 3; to >= Math.max(4, name.length - 6); to--) {
    const noun = suffixOf(name.slice(0, to));
    if (noun?.class === 'work' && noun.word.length > 1) return noun.word + name.slice(to);
  }
  return '';
}

/** 滨河北路 with what is done behind the same noun of the lender: 雨污分流改造 of 人民东路雨污分流改造. */
export function withAction(name: string, lender: string): string | undefined {
  const own = suffixOf(name);
  if (!lender || !own || own.class === 'bad' || own.class === 'action' || own.class === 'umbrella') return undefined;
  const noun = own.word.slice(-2);
  const at = lender.lastIndexOf(noun);
  const rest = at > 0 ? actionBehind(noun, lender.slice(at)) : '';
  return suffixOf(rest)?.class === 'action' ? (name.endsWith(rest) ? name : name + rest) : undefined;
}

/** 升级改造 of 港口码头升级改造 for a 港, 雨污分流改造 of 路雨污分流改造 for a 路: where the noun goes on only the action is shared. */
const actionBehind = (noun: string, shared: string): string => {
  const rest = shared.slice(noun.length);
  return noun.length === 1 && GOES_ON.test(rest) ? (suffixOf(rest)?.word ?? '') : rest;
};
const GOES_ON = /^[道口岸床堤流面畔梁区]/u;

/** 罗河谷, 云山: where it is, beside a noun of what is built there. */
const NATURAL = /^[\p{Script=Han}]{1,4}[河谷沟山湖岛湾坪岭川洲]$/u;
/** 城中村 beside 危旧房改造: another class, and what has its own action. */
const IS_CLASS =
  /(?:改造|更新|整治|提升)$|^(?:城市|城镇|县城|老城区?)?(?:城中村|老旧小区|危旧?房|棚户区|老旧片区|旧城区?)$/u;
/** 阳光花园 beside 棚户区改造: an old estate that is renewed, whatever noun it has. */
const ESTATES = /^(?:棚户区|老旧小区|老旧片区|危旧?房|城中村|旧城区?)(?:综合)?(?:改造|更新|整治)/u;
const isEstate = (name: string): boolean => {
  if (IS_CLASS.test(name)) return false;
  const own = suffixOf(name);
  return !own || own.kind === 'city' || own.kind === 'commerce' || (own.word.length === 1 && own.kind !== 'transport');
};
/** 汕头港 before 疏港铁路: the port that the line serves. */
const SERVES_PORT = /^(?:疏港|进港|集疏[港运])/u;
/** The name with the shared noun; a name that has the same noun before the shared action takes only the action. */
export function withShared(name: string, shared: string, bare: boolean): string {
  if (name.endsWith('港') && SERVES_PORT.test(shared)) return name + shared;
  if (ESTATES.test(shared) && isEstate(name)) return name + shared;
  const natural = NATURAL.test(name) && !NATURAL.test(shared);
  const noun = natural || isDivision(name) || (name.length === 2 && !CLOSED.test(name)) ? undefined : suffixOf(name);
  // 大同至秦皇岛: the last end of a line, and no island.
  const own = noun?.word.length === 1 && ROUTE_ENDS.test(name) ? undefined : noun;
  if (
    !own &&
    (holdsNoun(name) ||
      (FULL_DIVISION.test(name) && !ROUTE.test(name)) ||
      (CLOSED.test(name) && !ROAD_NUMBER.test(name)) ||
      (name.length > LONGEST_BARE && !ROUTE.test(name)))
  )
    return name;
  if (own && own.class !== 'bad') {
    if (own.class === 'action' || own.class === 'umbrella') return name;
    const done = shared.replace(GENERIC_END, '');
    const lends = suffixOf(done);
    if (lends?.class === 'action' && lends.word === done && !(bare && own.word.length > 1))
      return name.endsWith(done) ? name : name + shared;
    if (!shared.startsWith(own.word)) return name;
    const action = actionBehind(own.word, shared);
    return suffixOf(action)?.class === 'action' && !name.endsWith(action) ? name + action : name;
  }
  if (GENERIC_END.test(shared) && shared.length <= 4 && !ROAD_NUMBER.test(name)) return name;
  return name + shared;
}
