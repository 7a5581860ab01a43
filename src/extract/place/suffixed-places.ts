import { type Division, shortName } from '../../lexicon/gazetteer';
import {
  ACTING,
  type Candidate,
  isCounted,
  isVocabulary,
  type NameStem,
  nameStart,
  type TaggedPassage,
  type WordMatch,
} from '../candidates/index';
import { acts, isBuilt } from './built-or-acting';
import type { KnownPlace } from './known-places';
import { abroadBefore, isOfPeople, seatBefore, wordBefore } from './name-openings';
import { ownZone, toldZone } from './own-zone';
import { isClass } from './place-class';
import { endingsIn, type PlaceSuffix } from './place-suffix';
import { citiesBefore, routeBefore } from './shared-endings';

/** Most characters before the ending, by kind; 10 for those that are not listed. */
const LONGEST: Record<string, number> = {
  road: 6,
  river: 4,
  lake: 4,
  mountain: 4,
  island: 4,
  village: 4,
  township: 4,
  bay: 4,
  community: 5,
};
const LONGEST_STEM = 10;

/** 高新区升建国家级高新区: what a zone is to become. */
const RISES = /区\p{Script=Han}{1,4}国家级/u;

/** 地区生产总值, 地区间. */
const OF_REGIONS = /^(?:生产总值|GDP|间|差[异距]|之间|经济)/u;

/** 被确定为 + “511”产业示范园区: a title. */
const TITLE = /(?:确定|认定|命名|评|列入?|晋升|升级|升格|授予|批准|批复|创建)为(?:首批|全[省市国])?$/u;

const PARK = /园$/u;
const BUILT_HERE = /(?:共建|新建|筹建|规划建设|开工建设|启动建设|打造)$/u;
/** The name goes on: 上库石化园区 in 建设上库石化园区公用工程岛. */
const MORE = /^(?:\p{Script=Han}{0,8}(?:工程|项目|设施|[一二三四]期)|[东南西北]?区)/u;

/**
 * Places that the lists don't know but whose ending tells: zones, parks, roads, rivers, villages. `subject` is the zone
 * that the document is about, called by its ending alone.
 */
export function suffixedPlaces(
  tagged: TaggedPassage,
  known: KnownPlace[],
  home: Division | undefined,
  subject?: string,
): Candidate[] {
  const { text } = tagged;
  const found: Candidate[] = [];
  const endings = endingsIn(tagged);
  if (endings.length === 0) return found;
  const startOf = new Map(known.filter((p) => p.counted || tagged.isBoundary(p.from)).map((p) => [p.to, p]));
  for (let k = 0; k < endings.length; k++) {
    const head = endings[k]!;
    const suffix = head.value;
    const whole = startOf.get(head.to);
    if (whole && (whole.from < head.from || (whole.full && whole.from === head.from))) continue;
    const stem = nameStart(tagged, head.from, {
      knownStart: (end) => startOf.get(end)?.from ?? -1,
      longest: LONGEST[suffix.kind] ?? LONGEST_STEM,
      ...(suffix.kind === 'zone' && { allowed: WITHIN_ZONES }),
    });
    const outer = suffix.kind === 'zone' ? endings[k - 1] : undefined;
    const inside =
      outer !== undefined && OUTER.test(outer.value.word) && outer.to >= stem.reach && outer.to < head.from;
    const candidate = inside
      ? part(text, outer.to, head)
      : ((stem.from === head.from
          ? ownZone(text, head, home, subject)
          : named(tagged, head, stem, stem.owner && startOf.get(stem.owner.to))) ?? toldZone(text, head, home));
    if (candidate && TITLE.test(text.slice(0, candidate.from)) && /^[“\d]/u.test(candidate.name)) continue;
    if (suffix.word === '地区' && OF_REGIONS.test(text.slice(head.to))) continue;
    if (suffix.kind === 'airport' && stem.owner && startOf.get(stem.owner.to)?.kind === 'region') continue;
    if (candidate && RISES.test(candidate.name)) continue;
    if (!candidate || (suffix.works && isBuilt(text, head, suffix.kind))) continue;
    if (suffix.kind === 'region') routeBefore(text, candidate, startOf);
    if (suffix.kind === 'zone' && acts(text, candidate)) candidate.edge = ACTING;
    // 在永乐街道共建苏陕协作产业园: a park under construction is a work.
    else if (
      PARK.test(suffix.word) &&
      BUILT_HERE.test(text.slice(0, candidate.from)) &&
      !MORE.test(text.slice(head.to))
    )
      candidate.type = 'Project';
    found.push(candidate, ...listMembers(tagged, candidate, suffix), ...citiesBefore(text, candidate, suffix, startOf));
  }
  return found;
}

/** Verbs that stand in the names of zones. */
const WITHIN_ZONES = new Map(
  '制造 智造 创新 加工 自主 循环 合作 试验 融合 发展 服务 开发 孵化 研发 检测 回收 利用 贸易'
    .split(' ')
    .map((word) => [word, false]),
);

const OUTER = /(?:园区|工业园|开发区|集聚区|集中区)$/u;

/** 城北工业园区 + 机械装备制造产业园: what lies in a zone is named by any words. */
const part = (text: string, from: number, { from: at, to, value }: WordMatch<PlaceSuffix>): Candidate | undefined =>
  at - from < value.least || isClass(text.slice(from, to))
    ? undefined
    : { type: 'Place', from, to, name: text.slice(from, to), score: 0.75, subtype: value.kind };

/** 区街镇: kinds of divisions and none of them. */
const ONLY_LEVELS = /^[省市县区镇乡村街道州旗\d]+$/u;

function named(
  tagged: TaggedPassage,
  head: WordMatch<PlaceSuffix>,
  stem: NameStem,
  owner: KnownPlace | undefined,
): Candidate | undefined {
  const { text } = tagged;
  const suffix = head.value;
  let { from } = stem;
  let prefix = '';
  const isOwnZone = suffix.kind === 'zone' && !owner;
  const seat = isOwnZone ? seatBefore(text, from) : 0;
  if (owner) {
    const rest = text.slice(owner.to, head.from);
    // 滨海站“于响”商务区: the place begins a longer name, which begins the zone's.
    const longer = !owner.full && rest.length > 2 && LONGER.test(rest);
    const own = rest.length >= suffix.least && properWord(tagged, owner.to, head.from);
    if (!own && rest.length > 0 && owner.kind === 'region' && suffix.kind === 'region' && rest !== '世界级')
      return undefined;
    if (longer) from = owner.from;
    else if (
      (own && !OWNED.test(suffix.word)) ||
      isRareOf(tagged, owner, head, suffix) ||
      (!suffix.owner && rest.length > 0)
    )
      from = owner.to;
    else if (!suffix.owner && (owner.full || LINES.has(suffix.word))) return undefined;
    else if (owner.full && owner.kind === 'division' && !/[县区旗]$/u.test(owner.name)) {
      prefix = shortName(owner.name);
      from = owner.to;
    } else if (own && owner.full && rest.length > 2) from = owner.to;
    const settled = SETTLEMENTS.has(suffix.kind) && rest.length >= suffix.least;
    if (!own && !suffix.owner && !settled && rest.length > 0 && suffix.strict) return undefined;
  } else if (
    !stem.proper &&
    suffix.strict &&
    seat === 0 &&
    !(
      stem.rare &&
      RARE_SUFFICES.has(suffix.kind) &&
      !(suffix.kind === 'village' && isVocabulary(text.slice(stem.from, head.from)))
    )
  )
    return undefined;
  if (suffix.kind === 'township' && isOfPeople(text.slice(from, head.from))) {
    if (!owner) from = wordBefore(tagged, from);
    else if (!owner.full) from = owner.from;
  }
  const opening = isOwnZone ? Math.max(abroadBefore(text, from), seat) : 0;
  from -= opening;
  // 八岔赫哲族乡 + 八岔村: the township before it is not known by its name.
  if (suffix.kind === 'village' && !owner && /^[乡镇]\p{Script=Han}{2}/u.test(text.slice(from, head.from))) from++;
  if (ROADS.has(suffix.kind)) from += WAY.exec(text.slice(from, head.from))?.[0].length ?? 0;
  const name = prefix + text.slice(from, head.to);
  if (name.length - suffix.word.length < suffix.least || isClass(name) || ONLY_LEVELS.test(name)) return undefined;
  if (isCounted(text, prefix ? owner!.from : from, head.to)) return undefined;
  return {
    type: 'Place',
    from: prefix ? owner!.from : from,
    to: head.to,
    name,
    score: owner ? 0.88 : stem.proper ? 0.8 : stem.rare ? 0.55 : 0.6,
    subtype: suffix.kind,
    ...(opening > 0 && { edge: ACTING }),
  };
}

/** 起点接 + 桂黄路, 企业经 + 中老铁路: how something gets to the line or runs on it. */
const WAY =
  /^\p{Script=Han}{0,3}?(?:起点|终点|[东西南北]?[起止]|企业|班列|货物|列车|车辆|旅客|路线|线路|全线|工程|项目)+(?:接|经由?|沿|跨|穿越?|至|于|自|为|位于)(?=\p{Script=Han}{2})/u;
const ROADS = new Set(['road', 'railway', 'expressway', 'bridge']);

/** Kinds that an uncommon noun names as well: 石井村, 翡翠湖片区. */
const RARE_SUFFICES = new Set(['zone', 'village']);

/** Endings that the members of a list share: 天镜湖、金仓湖片区. */
const SHARED = new Set(['片区', '新城', '组团', '新区', '园区', '灌区', '水库']);

const LONGEST_MEMBER = 4;

/** The members before a name that share its ending, each with the ending restored. */
function listMembers(tagged: TaggedPassage, last: Candidate, suffix: PlaceSuffix): Candidate[] {
  const { text } = tagged;
  const members: Candidate[] = [];
  const withEnding = (word: string): string => (word.endsWith(suffix.word) ? word : word + suffix.word);
  if (!SHARED.has(suffix.word)) return members;
  for (let to = last.from - 1; text[to] === '、' && members.length < 8; ) {
    const stem = nameStart(tagged, to, { knownStart: () => -1, longest: 6 });
    const word = text.slice(stem.from, to);
    if (
      !stem.proper ||
      word.length < 2 ||
      word.length > LONGEST_MEMBER ||
      !/^[、，；：]?$/u.test(text[stem.from - 1] ?? '')
    ) {
      if (stem.proper && word.length >= 2 && word.length <= LONGEST_MEMBER)
        members.push({ ...last, from: stem.from, to, name: withEnding(word), score: 0.6 });
      break;
    }
    members.push({ ...last, from: stem.from, to, name: withEnding(word), score: 0.6 });
    to = stem.from - 1;
  }
  return members;
}

const LONGER = /^[站港湖湾河江山桥岛口](?![\p{Script=Han}]?$)/u;

/** 房山区 + 良乡大学城: behind a county in full an uncommon noun is the name. */
const isRareOf = (
  tagged: TaggedPassage,
  owner: KnownPlace,
  head: WordMatch<PlaceSuffix>,
  suffix: PlaceSuffix,
): boolean =>
  owner.full &&
  owner.subtype === 'county' &&
  head.from - owner.to >= suffix.least &&
  !OWNED.test(suffix.word) &&
  nameStart(tagged, head.from, { knownStart: () => -1, longest: head.from - owner.to }).rare &&
  !isVocabulary(tagged.text.slice(owner.to, head.from));

/** Zones that bear the name of who set them up: 南宁临空经济示范区, but 娄江新城 without 太仓. */
const OWNED =
  /(?:示范区|试验区|实验区|先行区|先导区|合作区|发展区|开发区|高新区|经开区|经济区|商务区|基地|集聚区|园区|产业园|企业园|纪念地|温泉群)$/u;

/** 上海高铁, 湖南高速: a place and a class of lines, not the name of one. */
const LINES = new Set(['高铁', '高速', '高速公路', '公路', '铁路', '城际', '国道', '省道']);

/** 红岩镇 + 照壁村: after a division even a common word names a settlement. */
const SETTLEMENTS = new Set(['village', 'community', 'township']);

/** Whether the words of a stretch include one that is no common vocabulary. */
function properWord(tagged: TaggedPassage, from: number, to: number): boolean {
  return nameStart(tagged, to, { knownStart: () => -1, longest: to - from }).proper;
}
