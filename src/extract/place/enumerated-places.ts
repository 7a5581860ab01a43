import { matchesOf, matchesOpened } from '../../lexicon/matches';
import { type Candidate, cueOf, isVocabulary, nameStart, type TaggedPassage } from '../candidates/index';
import type { KnownPlace } from './known-places';
import { CLASSES, CLOSING, CLOSING_OPENS, GOES_ON, OF_ZONES, OTHER_CLASS, PARK } from './list-classes';

const isNamed = cueOf(Object.keys(CLASSES));
const isCountedOrClosed = cueOf([...'等一二两三四五六七八九十0123456789']);
const LONGEST_OWNED = 8;
const LONGEST = 4;
const LONGEST_SIGHT = 9;
/** A sight may be named by common words alone (地下大峡谷) where they are several. */
const LONG = 4;

/** Places of a list that only its closing word calls so: 高沟、雷沟、后梁等23个标准化示范村 are three villages. */
export function enumeratedPlaces(tagged: TaggedPassage, known: KnownPlace[]): Candidate[] {
  const { text } = tagged;
  if (!text.includes('、') || !isNamed(text) || !isCountedOrClosed(text)) return [];
  const found: Candidate[] = [];
  for (const match of matchesOpened(text, CLOSING_OPENS, CLOSING)) {
    const [ending, subtype] = CLASSES[match[2]!]!;
    const described = match[1]!;
    const end = match.index + match[0].length;
    if (
      (OTHER_CLASS.test(described) && !(subtype === 'zone' && OF_ZONES.test(described))) ||
      (subtype === 'zone' && described !== '' && !(match[0].startsWith('等') && OF_ZONES.test(described))) ||
      (subtype === 'area' && !/^等(?:重点|核心|城市)?区域/u.test(match[0])) ||
      (GOES_ON.test(text.slice(end)) && ending !== '商圈')
    )
      continue;
    // 东方智港等特色产业园区 keep their names.
    const members = membersBefore(tagged, match.index, known, PARK.test(match[2]!) && described ? '' : ending, subtype);
    if (members.length > 1) found.push(...members);
    const bracket = match[0].startsWith('等') ? undefined : BRACKETED.exec(text.slice(end, end + MOST_LISTED))?.[0];
    if (!bracket) continue;
    const named = membersBefore(tagged, end + bracket.length - 1, known, ending, subtype);
    if (named.length > 1 && named.length === bracket.split('、').length) found.push(...named);
  }
  return found;
}

/** 3个乡镇（甲、乙、丙）: the members stand behind what counts them. */
const BRACKETED = /^[（(](?:\p{Script=Han}{2,10}、)+\p{Script=Han}{2,10}[）)]/u;
const MOST_LISTED = 120;
/** 原甲、乙; 即甲和乙. */
const OPENS = /^(?:原|即|含|包括|分别[为是])(?=\p{Script=Han}{2})/u;

/** The members of a list that ends at `end`, last first. */
function membersBefore(
  tagged: TaggedPassage,
  end: number,
  known: KnownPlace[],
  ending: string,
  subtype: string,
): Candidate[] {
  const members: Candidate[] = [];
  let to = end;
  for (let count = 0; count < 12; count++) {
    const zone = subtype === 'zone' ? zoneBefore(tagged.text, to) : undefined;
    if (zone) {
      members.push(zone);
      if (tagged.text[zone.from - 1] !== '、') break;
      to = zone.from - 1;
      continue;
    }
    const member = memberBefore(tagged, to, known, subtype, ending);
    if (!member) break;
    const { from, start, last, township } = member;
    const name = tagged.text.slice(start, to);
    members.push({
      type: 'Place',
      from: subtype === 'scenic' ? start : from,
      to,
      name: township ?? (isWhole(name, ending) ? name : name + ending),
      score: 0.7,
      edge: subtype === 'road' || ending.startsWith('工业') ? OVER_WORKS : 0.4,
      subtype,
    });
    if (last) break;
    to = from - 1;
  }
  return members;
}

/** 凤凰航空城、清水塘等重点片区: one that ends like a zone of its own keeps its name, and the list goes on before it. */
function zoneBefore(text: string, to: number): Candidate | undefined {
  let from = to;
  while (from > 0 && !BREAKS.test(text[from - 1]!)) from--;
  const name = text.slice(from, to);
  return OWN_ZONE.test(name) ? { type: 'Place', from, to, name, score: 0.7, subtype: 'zone' } : undefined;
}
const BREAKS = /[、，,。；;：:“”（(\s]/u;
const OWN_ZONE = /^\p{Script=Han}{3,7}(?:[新空道创业学贸技融教港]城|谷|片区|组团)$/u;

/** Whether a member has an ending of its own; 站前东路 is a street, and a business district too. */
const isWhole = (name: string, ending: string): boolean =>
  name.endsWith(ending) || NAMED.test(name) || (ROAD.test(name) && ending !== '商圈');

/** 台州府城、云和梯田成功创建国家5A级旅游景区; 余姚井头山入选全国十大考古新发现: what only a sight or a site can win. */
const WON =
  /(?:成功|先后|顺利|双双|新晋|共同|分别)*(?:创建成?为?|创成|获评为?|获批|晋升为?|升级为|入选|入列|评为|列入|荣膺|跻身|通过)(?:(?:\d{4})?年?度?全?国家?|省级?|首批|年度|“)*(?:[2-5]A级?(?:旅游)?景区|十大考古新发现|世界灌溉工程遗产|世界文化遗产|世界自然遗产|世界遗产|考古遗址公园|旅游度假区)/gu;
const isWon = cueOf(['A级', 'A景区', '考古新发现', '遗产', '遗址公园', '旅游度假区']);

/** Sights told by a title that they won. */
export function awardedSights(tagged: TaggedPassage, known: KnownPlace[]): Candidate[] {
  if (!isWon(tagged.text)) return [];
  return matchesOf(tagged.text, WON).flatMap(({ index }) => membersBefore(tagged, index, known, '', 'scenic'));
}

/** Ends like a place of its own already: 石门坎社区 in a list of 村. */
const NAMED = /(?:村|镇|乡|街道|社区|景区|园区|开发区|高新区|经开区|综保区|保税区|新区|小镇|谷|新城|水库)$/u;

/** Over works of the name: what is done to the class is done to none by name. */
const OVER_WORKS = 0.8;
/** Of 朝阳路、商贸大街等主要街道 the class says road and not township. */
const ROAD = /(?:[路街道巷]|大街|大道)$/u;

/** The member of the list that ends at `to`; `start` leaves aside the division that it lies in (沁水窑掌). */
function memberBefore(
  tagged: TaggedPassage,
  to: number,
  known: KnownPlace[],
  subtype: string,
  ending: string,
): { from: number; start: number; last: boolean; township?: string } | undefined {
  const { text } = tagged;
  let open = to;
  while (open > 0 && to - open < LONGEST_OWNED + 8 && !BREAKS.test(text[open - 1]!)) open--;
  open += OPENS.exec(text.slice(open, to))?.[0].length ?? 0;
  // 县直机关、企事业单位和商贸大街、朝阳路: of two lists the second.
  const second = subtype === 'road' ? Math.max(text.lastIndexOf('和', to - 1), text.lastIndexOf('及', to - 1)) + 1 : 0;
  if (second > open) open = second;
  const last = !text.endsWith('、', open);
  let from = open;
  if (last) {
    const place = known.find(
      (p) => p.from >= open && p.from < to && p.kind === 'division' && tagged.isBoundary(p.from),
    );
    const stem = nameStart(tagged, to, { knownStart: () => -1, longest: 6 });
    from = Math.max(open, place ? place.from : subtype === 'road' ? stem.reach : stem.from);
    if (!place && subtype === 'village' && to - open <= LONGEST && isProper(tagged, open, to)) from = open;
  }
  const owner = known.find((p) => p.from === from && p.to < to && p.kind === 'division' && to - p.to >= 2);
  const scenic = subtype === 'scenic';
  // 金华 + 双龙 is a sight of its own name, 云和 + 梯田 is not.
  const start =
    owner &&
    subtype !== 'zone' &&
    (!scenic || (ownName(tagged, known, owner.to, to) && !COMMON_SIGHT.test(text.slice(owner.to, to))))
      ? owner.to
      : from;
  const length = to - start;
  if (length < 2 || length > (scenic ? LONGEST_SIGHT : LONGEST)) return undefined;
  const listed = known.find((p) => p.from === start && p.to === to);
  if (listed?.kind === 'township' && subtype !== 'zone' && !ROAD.test(text.slice(start, to)))
    return { from, start, last, township: listed.name };
  if (listed) return { from, start, last };
  if (subtype === 'road') return ROAD.test(text.slice(start, to)) && length > 2 ? { from, start, last } : undefined;
  // 介福 + 陶瓷: what a township makes.
  const ofTown = subtype === 'zone' && known.some((p) => p.from === start && p.to < to);
  const ofShops = ending === '商圈' && !isVocabulary(text.slice(start, to));
  return isProper(tagged, start, to) || ofTown || ofShops || (scenic && length >= LONG && isNoun(tagged, start, to))
    ? { from, start, last }
    : undefined;
}

/** 石阡温泉群, 元阳梯田: what many places have is named with the place. */
const COMMON_SIGHT =
  /^(?:温泉群?|古镇|古城|古村|老街|梯田|大?峡谷|石林|瀑布|湿地|草原|土林|天坑|溶洞|花海|茶海|竹海|水乡|土楼|碉楼|古建筑群)$/u;

const ownName = (tagged: TaggedPassage, known: KnownPlace[], from: number, to: number): boolean =>
  isProper(tagged, from, to) || known.some((p) => p.from === from && p.to === to);

/** Nouns and what describes them; no sight is called by the class that it belongs to. */
function isNoun(tagged: TaggedPassage, from: number, to: number): boolean {
  const { text } = tagged;
  if (/(?:旅游|景区|项目|工程|产业|企业|文化|园区|[省市县区镇村乡])$/u.test(text.slice(from, to))) return false;
  for (let at = tagged.startOf(from); at < to; at = tagged.endOf(at))
    if (!/^(?:n|a|b|f|s|j|x|vn)/u.test(tagged.tagAt(at))) return false;
  return true;
}

/** A word that the segmenter does not know or takes for a name, and no common one. */
function isProper(tagged: TaggedPassage, from: number, to: number): boolean {
  const { text } = tagged;
  if (isVocabulary(text.slice(from, to))) return false;
  let singles = 0;
  let names = 0;
  for (let at = tagged.startOf(from); at < to; at = tagged.endOf(at)) {
    const word = text.slice(Math.max(from, at), Math.min(to, tagged.endOf(at)));
    if (/^(?:p|c|u[a-z]*|r|d)$/u.test(tagged.tagAt(at)) || !/^\p{Script=Han}+$/u.test(word)) return false;
    if (word.length === 1) singles++;
    else if (isVocabulary(word)) return false;
    else names += 1;
  }
  return names > 0 || singles > 1;
}
