import { type Division, shortName } from '../../lexicon/gazetteer';
import {
  type Candidate,
  ClassWords,
  clauseAround,
  isCounted,
  isVocabulary,
  type NameStem,
  nameStart,
  type TaggedPassage,
  type WordMatch,
} from '../candidates/index';
import type { KnownPlace } from './known-places';
import { ownZone } from './own-zone';
import { endingsIn, type PlaceSuffix } from './place-suffix';

const classes = new ClassWords('place-classes.tsv');

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

/** Words of building in the same clause: what is built, opened or rebuilt there is a project and not this finder's. */
const BUILDING =
  /新建|改建|扩建|建设|开工|建成|竣工|通车|改造|拓宽|延伸|启动|加快|推进|实施|投用|投运|完工|贯通|打通|拉通|前期|提升|整治|改扩|规划/u;

function isBuilt(text: string, { from, to }: { from: number; to: number }): boolean {
  const { before, after } = clauseAround(text, from, to);
  return BUILDING.test(before) || BUILDING.test(after);
}

/** What a zone does or gets that is no work: 高桥湾现代产业园新签约项目21个, 贺州生态产业园获批…, 落户高新区. */
const ACTS =
  /^(?:新?签约|获批|获评|荣获|入选|入围|跻身|晋升|升格|升级为|挂牌|成为|成功|集聚|入驻|引进|新增|实现|完成[^工]|通过|排名|内)/u;
const GOES_THERE = /(?:落户|入驻|位于|坐落|布局|依托|以)$/u;
/** Over a work of the same name. */
const ACTING = 0.8;

const acts = (text: string, { from, to }: { from: number; to: number }): boolean =>
  ACTS.test(text.slice(to, to + 4)) || GOES_THERE.test(text.slice(Math.max(0, from - 2), from));

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
  for (const head of endings) {
    const suffix = head.value;
    const whole = startOf.get(head.to);
    if (whole && (whole.full || whole.from < head.from)) continue;
    const stem = nameStart(tagged, head.from, {
      knownStart: (end) => startOf.get(end)?.from ?? -1,
      longest: LONGEST[suffix.kind] ?? LONGEST_STEM,
    });
    const candidate =
      stem.from === head.from
        ? ownZone(text, head, home, subject)
        : named(tagged, head, stem, stem.owner && startOf.get(stem.owner.to));
    if (!candidate || (suffix.works && isBuilt(text, head))) continue;
    if (suffix.kind === 'zone' && acts(text, candidate)) candidate.edge = ACTING;
    // 在永乐街道共建苏陕协作产业园: a park under construction is a work.
    else if (
      PARK.test(suffix.word) &&
      BUILT_HERE.test(text.slice(0, candidate.from)) &&
      !MORE.test(text.slice(head.to))
    )
      candidate.type = 'Project';
    found.push(candidate, ...listMembers(tagged, candidate, suffix));
  }
  return found;
}

/** 区街镇: kinds of divisions and none of them. */
const ONLY_LEVELS = /^[省市县区镇乡村街道州旗]+$/u;

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
  if (owner) {
    const rest = text.slice(owner.to, head.from);
    const own = rest.length >= suffix.least && properWord(tagged, owner.to, head.from);
    if (!own && rest.length > 0 && owner.kind === 'region' && suffix.kind === 'region') return undefined;
    if ((own && !OWNED.test(suffix.word)) || (!suffix.owner && rest.length > 0)) from = owner.to;
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
    !(
      stem.rare &&
      RARE_SUFFICES.has(suffix.kind) &&
      !(suffix.kind === 'village' && isVocabulary(text.slice(stem.from, head.from)))
    )
  )
    return undefined;
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
  };
}

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

/** Zones that bear the name of who set them up: 南宁临空经济示范区, but 娄江新城 without 太仓. */
const OWNED = /(?:示范区|试验区|实验区|先行区|先导区|合作区|发展区|开发区|高新区|经开区|基地|集聚区|园区|产业园)$/u;

/** 上海高铁, 湖南高速: a place and a class of lines, not the name of one. */
const LINES = new Set(['高铁', '高速', '高速公路', '公路', '铁路', '城际', '国道', '省道']);

/** 红岩镇 + 照壁村: after a division even a common word names a settlement. */
const SETTLEMENTS = new Set(['village', 'community', 'township']);

/** A class, a class in a brand (“五好”园区) or a grade (5A级景区). */
const isClass = (name: string): boolean =>
  classes.has(name) ||
  classes.has(name.replace(/^“[^”]*”/u, '')) ||
  /[A-Za-z]级|^(?:国家|自治区|[省市区县州])级/u.test(name) ||
  /^[万千百]企|^区及|^[及与和以]|^新建(?!镇|村|县|区)|^为省|变公园$|等(?:梯田|温泉|遗址|[村镇乡])$|^市区街|^时代(?:山乡|“)/u.test(
    name,
  ) ||
  /^(?:\d+[项个条家宗座处]|[一二两三四五六七八九十几数各]+[市县区省镇村大个条])/u.test(name);

/** Whether the words of a stretch include one that is no common vocabulary. */
function properWord(tagged: TaggedPassage, from: number, to: number): boolean {
  return nameStart(tagged, to, { knownStart: () => -1, longest: to - from }).proper;
}
