/**
 * Honours: titles, awards, rankings and designations won or sought. In: a passage. Out: candidates of type Honor with level
 * and confidence.
 *
 * Titles known everywhere (`lexicon/honors.tsv`) and phrases that end in the noun of a title (`lexicon/honor-suffixes.tsv`)
 * under a verb of winning or seeking, in the lists that `../clause` reads, weighed by a logistic model.
 */
import { divisionsNamed } from '../../lexicon/gazetteer';
import { unitTable } from '../../lexicon/unit-table';
import type { Passage } from '../../outline/document';
import type { Candidate, CandidateFinder } from '../candidates';
import { parseClauses, type Segment, stripQuotes, type VerbToken } from '../clause';
import { type Proposal, probability } from '../model';
import { levelOf } from '../policy/suffixes';
import { honorFeatures, isConferrable } from './features';
import { isKindOrAim, isNoTitle } from './no-title';
import { honorSuffixOf, honorsInPassage, knownHonor } from './titles';

const LEAST = 0.4;
/** A winning or seeking verb inside the phrase: what stands after it is the title. */
const INNER_VERB =
  /^.*(?:建成|获评为?|荣获|荣膺|获得|获|入选|入围|创建为?|争创|创成|申报为?|命名为|认定为|评为|列为|列入|纳入|确认为|批准为|确定为|评定为|晋升为|升级为|升格为|成为|上榜|跻身|位列|通过|授予|进入|挂牌|首[座家个])(?=“|20\d\d|国务院|国家|全国|中国|世界|省|全省|市|全市|首批|第|全域|AAAA|[45三四五]A|[二三]甲|“|[一-龥]{2,3}[省市]|天府|三级|二级|ISO)|^.*被[一-龥]{0,16}?(?:列[为入]|评为|评定为|确认为|确定为|批准为|认定为|命名为|授予)|^[一-龥]{2,4}建设(?=(?:[一-龥]{2,6}型)?(?:国家|全国|世界|国际))|^\d+[部项个人名家][一-龥]{1,6}获(?=[一-龥]{2,8}奖)|^[一-龥]{2,10}获我[省市县区]首[个座家项](?:[一-龥]{2,5}领域)?(?=中国|国家|全国)/u;
/** A level inside the phrase opens the title; what stands before it holds it: 元坝中学省级示范高中. */
const INNER_LEVEL =
  /^([^“]*[一-龥”])(?:(?:国家级|国家(?=[345A])|省级|AAAAA级|AAAA级|5A级|4A级)(?![、和]|评估|验收|督导|认定|复核|复审|评审|考核|审核)|全国(?!性))/u;
const TRAILING =
  /(?:(?:已|顺利|成功)?通过\p{Script=Han}{0,8}?(?:初审|终审|评审|验收|复审|复核|评估)|(?<=城市|[区县])工作|为(?:总?抓手|契机|目标|引领|载体|牵引)|(?:创建|争创|申创|申报)工作|创建整改|景观(?:资源)?质量(?:评审|评价|评估|验收)|(?:省级|国家)?督导(?:验收|评估)(?:认定)?|(?:省级|国家级?)?评估(?:验收|认定)|现场考核|复审|复查|命名|授牌|创建成果|创建|评选|评审|验收|认定|公示|行列|荣誉称号|称号|桂冠|美誉|殊荣|荣誉|榜单?|榜首|之一|建设|测评|“?[一二三四五六七八九十]连[冠优]”?|第[一二三四五六七八九十\d]+[位名]?|前[一二三四五六七八九十\d]+[位名强]?|[一二三四五六七八九十]连冠|全覆盖|数量|总数|资质|牌子)$/u;

/** The last characters of those words. */
const MAY_TRAIL = unitTable(
  '手机标领体引作改收估核审查名牌果建选定示列号冠价誉榜单首一设评优”位强盖量数质子二三四五六七八九十第0123456789',
);

const trailing = (name: string): RegExpExecArray | null =>
  MAY_TRAIL[name.charCodeAt(name.length - 1)] === 1 ? TRAILING.exec(name) : null;

/** Whether the segment may end in a title or, as it stands in the text, hold one that is known. */
const mayTell = (text: string, { from, to, text: phrase, lead }: Segment): boolean =>
  honorSuffixOf(phrase) !== undefined ||
  (lead.at(-1)?.class === 'honor' && OWNED.test(phrase)) ||
  MAY_TRAIL[phrase.charCodeAt(phrase.length - 1)] === 1 ||
  honorsInPassage.matches(text).some((title) => from <= title.from && title.to <= to);

/** 争做文明城市典范: no title, but the manner of one. */
const LIKE_TITLE = /^(?:(?:创建|建设)(?:范围|规划|方案|体系)|典范|标准|要求|水平|成果|机制|理念)/u;

const LEVEL =
  '(?:国家|全国|中国|世界|全球|中欧|全省|自治区级|[省市部]级|省|长三角|长江经济带|京津冀|粤港澳大湾区|[\\p{Script=Han}]{2,4}部(?!分|门|署)|[\\p{Script=Han}]{2,3}[省市](?![直内场级属])|第[一二三四五六七八九十\\d]+[届批])';
/** A title by whose it is, whatever noun closes it: 获评全国休闲农业重点县, 荣膺“中国黑木耳之乡”. */
const OWNED = new RegExp(`^(?:20\\d\\d年?度?)?${LEVEL}[\\p{Script=Han}（）“”]{3,18}$`, 'u');
/** Things that are given and are no title. */
const GIVEN =
  /(?:资金|补助|支持|批复|立项|项目|专项|债券|贷款|指标|许可|资质|牌照|专利|基金|计划|方案|规划|条例|实验室|中心|研究院|医院|大学|学院|认可|肯定|好评|关注|首位|前列|第一|奖励|补贴|政策|改革|试点|工程|荣誉|成绩|名额|订单|机会|(?<!领军|标杆|专业)市场|水平|位|名|强|通报|考核|评估|验收|审查|推广|表扬|人数|奖项|人才|消费|展演|[港园]|最大.*|级)$|[首第][一二三四五六七八九十]?[个家座大]/u;
const CLOSE = /”$/u;
const CONFERS = /评|荣|认定|授予|获批|入选|创成|列为|跻身|创建|争创|申报|命名|确认|确定为|批准为|晋升为|升级为|升格为/u;
/** What is sought as a title, whatever it is elsewhere: 争创国家技术创新中心, 创建国家公园. */
const SEEKS = /^(?:争创|创建|申创|申建|创评|争列)$/u;
const SOUGHT = /(?:中心|公园|集群|试验区|[高新经开]区|枢纽)$/u;
const isConferred = ({ lead, quoted }: Segment, name: string): boolean => {
  const verb = lead.at(-1);
  if (verb?.class !== 'honor' || !OWNED.test(name)) return false;
  if (SEEKS.test(verb.word) && SOUGHT.test(name)) return true;
  return !GIVEN.test(name.replace(CLOSE, '')) && (quoted || CONFERS.test(verb.word));
};

/** The division before a title in quotation marks or with its level: 南浦县|国家乡村振兴示范县. */
const OWNER =
  /^[一-龥]{2,8}[省市县区州旗](?=“[^”]+”$)|^[一-龥]{1,4}[市县区旗镇乡](?=(?:国家|全国|省级|全省)[^”]{4,}(?:示范|先进|模范|试点|创新型|均衡|普惠|卫生|文明|园林|森林)[^”]{0,6}$)/u;

/** 打造滨州、海州国际消费中心城市: the division that shares the title with those before it in its list. */
function sharer(segments: Segment[], at: number, name: string): number {
  const [last, { clause, lead }] = [segments[at - 1], segments[at]!];
  if (last?.clause !== clause || last.lead !== lead || divisionsNamed(last.text).length === 0) return 0;
  return [4, 3, 2].find((n) => name.length > n + 3 && divisionsNamed(name.slice(0, n)).length > 0) ?? 0;
}

/** 争创全国文明城市提名资格和国家园林城市 names two. */
const JOINED = new RegExp(`^(.{4,}?)(?:和|及|与)((?:“|${LEVEL}).{3,})$`, 'u');
/** 国家新型工业化示范区和新兴产业发展示范基地: both end in the noun of a title. */
const TWO =
  /^(.{6,}(?:(?:示范|试验|先行|先导|实验)[区市县]|\d+强)[”"]?)[和及与](\p{Script=Han}{3,}(?:(?:示范|先导|实验|先行)(?:区|基地|城市|市|县)|\d+强))$/u;
const twoNouns = (name: string): string[] => (name.length > LEAST_TWO && TWO.exec(name)) || [];
const LEAST_TWO = 14;
function titlesJoined(title: { from: number; to: number; name: string }): { from: number; to: number; name: string }[] {
  const [, left, right] = JOINED.exec(title.name) ?? twoNouns(title.name);
  if (!left || !right || left.split('“').length !== left.split('”').length || !honorSuffixOf(right)) return [title];
  const bare = (name: string): string => name.replace(/^“([^“”]*)”$/u, '$1');
  const marked = (name: string): number => (bare(name) === name ? 0 : 1);
  const [first, second] = [marked(left), marked(right)];
  return [
    { from: title.from + first, to: title.from + left.length - first, name: bare(left) },
    { from: title.to - right.length + second, to: title.to - second, name: bare(right) },
  ];
}

/** 全国首批促进体育消费|和|赛事经济试点城市: the level that opens the title stands before what looks like the end of a name. */
function levelStart(text: string, segments: Segment[], at: number, from: number): number {
  const [last, { lead, clause }] = [segments[at - 1], segments[at]!];
  if (!last || last.clause !== clause || last.lead !== lead || lead.at(-1)?.class !== 'honor') return from;
  const isOpen = OPENS_TITLE.test(last.text) && !honorSuffixOf(last.text) && !OPENS_TITLE.test(text.slice(from));
  return isOpen && /^[和与及]$/u.test(text.slice(last.to, from)) ? last.from : from;
}
const OPENS_TITLE = new RegExp(`^${LEVEL}`, 'u');

/** 龙门景区|列入国家级风景名胜区: what is told of a work may be a title that it has won. */
function withTold(segment: Segment): Segment[] {
  const won = wonBehind(segment);
  if (won === undefined) return [segment];
  const told = segment.tail[0]!;
  const from = told.from + won.length;
  const verb: VerbToken = { from: told.from, to: from, class: 'honor', word: won, traits: told.traits };
  const { to } = told;
  const text = told.word.slice(won.length);
  return [segment, { ...segment, from, to, text, lead: [verb], tail: [], head: undefined, size: 1, subject: false }];
}
const WON = new RegExp(`^(?:已|被|成功)*(?:列入|列为|成为|纳入|进入|跻身|获评|获批)(?=${LEVEL})`, 'u');

function wonBehind({ tail: [told, next] }: Segment): string | undefined {
  return told?.class === 'other' && !next ? WON.exec(told.word)?.[0] : undefined;
}

/** All titles that the passage may tell, described but not judged. */
export function proposals(passage: Passage): Proposal[] {
  const text = passage.text.text;
  const found: Proposal[] = [];
  const parsed = parseClauses(passage);
  const segments = parsed.some(wonBehind) ? parsed.flatMap(withTold) : parsed;
  segments.forEach((segment, i) => {
    if (!mayTell(text, segment)) return;
    let { from, to } = segment;
    const inner = INNER_VERB.exec(segment.text);
    let verb = '';
    if (inner && segment.text.length - inner[0].length >= 3) {
      from += inner[0].length;
      verb = 'inner';
    }
    const level = INNER_LEVEL.exec(text.slice(from, to));
    if (level && level[1]!.length > 1 && !/^(?:国家|全国|中国)/u.test(level[1]!)) {
      from += level[1]!.length;
      verb ||= 'owner';
    }
    let trimmed = '';
    let name = text.slice(from, to);
    for (let cut = trailing(name); cut && cut.index > 1 && !honorSuffixOf(name); cut = trailing(name)) {
      trimmed ||= cut[0];
      to = from + cut.index;
      name = text.slice(from, to);
    }
    // 全国百强县投资潜力第3: what is ranked stands behind the title.
    const known = honorSuffixOf(name) ? undefined : knownHonor(name);
    if (known && LIKE_TITLE.test(name.slice(known.to))) return;
    if (known) {
      to = from + known.to;
      name = known.value;
    }
    if (isNoTitle(name) || !(honorSuffixOf(name) || isConferred(segment, name))) return;
    if (isKindOrAim(name) && !isConferrable(segment, verb)) return;
    from = levelStart(text, segments, i, from);
    // 某市“世界冰雪旅游名城”: whose it is.
    from += OWNER.exec(text.slice(from, to))?.[0].length ?? sharer(segments, i, text.slice(from, to));
    const bare = stripQuotes(text, { from, to });
    ({ from, to } = bare);
    name = text.slice(from, to);
    // The last member of a list says for all that they are being sought: A、B、C创建工作.
    for (let j = i + 1; !trimmed && j < segments.length && segments[j]!.clause === segment.clause; j++)
      if (/创建(?:工作)?$/u.test(segments[j]!.text)) trimmed = '创建';
    for (const title of titlesJoined({ from, to, name }))
      found.push({ ...title, features: honorFeatures(built(segment, title.name), title.name, verb, trimmed) });
  });
  return found;
}

/** 推进X建设 says what 建设X says, if X tells its level. */
const built = (segment: Segment, name: string): Segment =>
  segment.tail[0]?.word === '建设' && OPENS_TITLE.test(name) && IS_TRIED.test(name)
    ? { ...segment, lead: segment.tail, tail: [] }
    : segment;

const IS_TRIED = /(?:(?:示范|试验|实验|先行|先导|模范)[区省市县州]|城市)$/u;

export const honorFinder: CandidateFinder = {
  name: 'honor',
  prepare: () => (passage) => {
    const candidates: Candidate[] = [];
    for (const proposal of proposals(passage)) {
      const score = probability('honor', proposal, passage.text.text);
      const { from, to, name } = proposal;
      if (score >= LEAST) candidates.push({ type: 'Honor', from, to, name, score, subtype: levelOf(name) });
    }
    return candidates;
  },
};
