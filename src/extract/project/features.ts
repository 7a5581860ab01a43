import { divisionsNamed } from '../../lexicon/gazetteer';
import { marksIn, markTable, unitAt, unitTable } from '../../lexicon/unit-table';
import { FeatureNames, type SharedList } from '../model';

import { contextOf, core, deedOf, ownOf, WORK_VERBS } from './core-features';
import type { NamedSegment } from './names';
import { isNoName } from './no-name';
import { GENERIC_END, ROAD_NUMBER, ROUTE } from './shared-nouns';
import { firstVerb, headOf, lastVerb } from './standing';
import { bareOf, type Suffix, suffixOf } from './suffixes';
import { isProper, type Residue, residueOf } from './vocabulary';

/** What speaks for and against a name being that of a work; each feature counts once. */
export interface Described extends NamedSegment {
  suffix?: Suffix;
  residue: Residue;
  features: string[];
  /** Features that every name has: one list for all names that are alike in them. */
  shared: SharedList;
}

/** Nouns that name the one of their town where nothing stands before them; 高标准农田, 研发中心 are classes. */
const SINGLE =
  /(?:体育|奥体|行政|政务|服务|文化|艺术|活动|市民|会展|博览|游客|人民|公共卫生)(?:中心|馆|宫|广场|公园)$|(?:博物|图书|文化|美术|科技|规划|档案|展览)馆$|(?:大剧院|火车站|汽车站|客运站|客运总站|客运中心|规划展厅|殡仪馆|看守所|工人文化宫|青少年宫|烈士陵园|污水处理厂|垃圾填埋场|自来水厂|疾控中心|妇幼保健院|综合性国家科学中心)$/u;
const LEAST_OWN = 1.7;
/** Of a city in short: counties share their names with townships and sites. */
const LONGEST_SHORT = 3;
const isCity = (name: string): boolean => divisionsNamed(name).some(({ level }) => level === 'prefecture');
/** Kinds whose works are one of a kind once anything stands before the noun. */
const LINES = new Set(['transport', 'water', 'energy']);
const NONE: Residue[] = [];

/** Describes the names of one clause that can be read as names of works. */
export function describe(names: NamedSegment[], amongWorks: boolean, item = false): Described[] {
  const others = names.length - 1;
  // What is proper in a name is dear to measure: all of a list are, but of one alone only what can be read as a name.
  const residues = others > 0 ? names.map(({ name }) => residueOf(name)) : NONE;
  const properCount = residues.filter(isProper).length;
  const described: Described[] = [];
  names.forEach((named, i) => {
    const holds = marksIn(named.name, MARKS);
    if (!isReadable(named.name, holds)) return;
    const residue = residues[i] ?? residueOf(named.name);
    if (named.segment.afterEnd && !isProper(residue)) return;
    const suffix = suffixOf(named.name);
    // 智慧港口, 跨境通道: a class by its first word.
    if (suffix && suffix.word.length === 2 && isPlain(named.name.slice(0, -2))) return;
    if (suffix?.word === named.name && !SINGLE.test(named.name)) return;
    // 桥梁、涵洞等控制性工程: two characters that say what kind of thing it is.
    if (named.name.length === 2 && residue.proper < 1 && !isProper(residue)) return;
    // 郑州、许昌等6个城市更新项目: where the works are, and not what they are called.
    if (named.underGenericHead && named.name.length <= LONGEST_SHORT && isCity(named.name)) return;
    // 20宗大中型水闸, 大中型水闸加固8座, 168项“三年恢复”项目: what is counted and no more than a class.
    const { countedBefore, countedAfter } = named.segment;
    const isCounted = countedBefore || (countedAfter && (holds & PHASE) === 0 && !GENERIC_END.test(named.name));
    if (isCounted && !isProper(residue) && residue.strict < LEAST_OWN) return;
    if (countedBefore && (holds & QUOTE) !== 0 && QUOTED_CLASS.test(named.name)) return;
    // Nouns of conditions and conduct (能力, 机制) end a work's name only in a list of projects.
    if (suffix?.class === 'bad' && (!named.underGenericHead || PROGRAMME.test(named.name))) return;
    const siblings = others > 0 ? (properCount - Number(isProper(residue))) / others : -1;
    const { features, shared } = featuresOf(named, suffix, residue, siblings, amongWorks, holds);
    if (item) features.push('item');
    const { segment, from, to, name, underGenericHead, measured, first } = named;
    // Field by field: a spread of names that are made in several places takes ten times as long.
    described.push({ segment, from, to, name, underGenericHead, measured, first, suffix, residue, features, shared });
  });
  return described;
}

/** 十五五重大项目, 市级重点工程: a class of works whatever stands before it. */
const CLASS_NAME =
  /^专栏|(?:重大|重点|标志性|(?<!灌区|水库|水网|配置|[引供调输]水|[一二三四]期)骨干)[\p{Script=Han}]{0,4}(?:项目|工程)$|^第[一二三四五]阶段$|^(?:超|过)?[\d百千万十]*[亿万]元(?:以上|级)|重要(?:平台|基地|枢纽|节点|通道|支点|门户|窗口)$|向.{2,}(?:延伸|转移|集聚|拓展)$/u;

const QUOTED_CLASS = /^“[^”]+”(?:重[点大])?项目$/u;

/** 三年行动计划 before a list of works, whose class word is not its own. */
const PROGRAMME = /(?:行动|计划|战略|方案|制度|机制)$/u;

/** What a name holds, told in one pass before the patterns that look for it. */
const CLASS_WORD = 1;
const JOIN = 2;
const TO = 4;
const QUOTE = 8;
const BRACKET = 16;
const PHASE = 32;
const SENTENCE = 64;
const ABSTRACT = 128;
const MARKS = markTable([
  [CLASS_WORD, '专重志骨第元向'],
  [JOIN, '与和同'],
  [TO, '至-－—～~'],
  [QUOTE, '“”'],
  [BRACKET, '（('],
  [PHASE, '期延段'],
  [SENTENCE, '等，,。是为达有比上来不更显明'],
  [ABSTRACT, '体能水机制服发融创改行计'],
]);
const SENTENCE_LIKE = /等$|[，,。是]|[均作成列]为|达到|[达有]\d|同比|以上|以来|不断|更加|显著|明显/u;
const ABSTRACT_WORD = /体系|能力|水平|机制|制度|服务|发展|融合|创新|改革|行动|计划/u;
const PREPOSITIONS = unitTable('与和同对将把被在以');

const PLAIN = /^(?:智慧|智能|平安|数字|美丽|现代化?|跨境|疏散|重要)+$/u;
const OPENS_PLAIN = unitTable('智平数美现跨疏重');
const isPlain = (words: string): boolean => OPENS_PLAIN[unitAt(words, 0)] === 1 && PLAIN.test(words);

/** 市第一医院与复旦中山厦门医院共建区域医疗中心: a sentence of partners. */
const JOINT = /\p{Script=Han}{2}[与和同].*(?:共建|签订|签署|组建|合作|联合)/u;

/** 提升云水区、临江新区…平台: a division in full is a place. */
const isWholeDivision = (name: string): boolean =>
  DIVISION_ENDS[name.charCodeAt(name.length - 1)] === 1 && divisionsNamed(name).some((d) => d.name === name);
const DIVISION_ENDS = unitTable('省市县区州旗盟');

const isReadable = (name: string, holds: number): boolean =>
  name.length >= 2 &&
  name.length <= 40 &&
  !((holds & CLASS_WORD) !== 0 && CLASS_NAME.test(name)) &&
  !isNoName(name) &&
  !isWholeDivision(name) &&
  (!name.includes('”') || name.includes('“')) &&
  !((holds & JOIN) !== 0 && JOINT.test(name));

const ACTION_ON = new FeatureNames((on) => `action-on=${on}`);
const ACTION_ON_OWN = new FeatureNames((on, own) => `action-on=${on}&own=${own}`);
const CLASS_LENGTH = new FeatureNames((length, end) => `class-length=${length}&end=${end}`);
const KIND = new FeatureNames((kind, proper) => `kind=${kind}&${proper}`);
const AMONG_OWN = new FeatureNames((own) => `among-works&own=${own}`);
const AMONG_END = new FeatureNames((end) => `among-works&end=${end}`);
const ZONE_OWN = new FeatureNames((zone, own) => `zone=${zone}&own=${own}`);
const ZONE_CONTEXT = new FeatureNames((zone, context) => `zone=${zone}&context=${context}`);
const ZONE_DEED = new FeatureNames((zone, deed) => `zone=${zone}&deed=${deed}`);
const INHERITED = new FeatureNames((own, end) => `inherited&own=${own}&end=${end}`);

function featuresOf(
  named: NamedSegment,
  suffix: Suffix | undefined,
  residue: Residue,
  siblings: number,
  amongWorks: boolean,
  holds: number,
): Pick<Described, 'features' | 'shared'> {
  const { segment, name, underGenericHead, measured } = named;
  const renews = (name.endsWith('工程') || name.endsWith('项目')) && RENEWAL.test(name);
  const verb = lastVerb(segment);
  // 实施 governs works as well as programmes.
  const works =
    renews ||
    (name.endsWith('项目') && isProper(residue) && !segment.quoted && !inAbstract(name)) ||
    (underGenericHead && !segment.quoted) ||
    (suffix?.class === 'action' && isProper(residue));
  // 支持甲厂扩能、乙厂技改等5个项目: under the class word of works any verb is said of works.
  const amongNamed = underGenericHead && GENERIC_END.test(segment.head?.text ?? '');
  const lead = (verb === 'policy' && works) || (verb === 'other' && (segment.action || amongNamed)) ? 'push' : verb;
  const tail = firstVerb(segment);
  const context = contextOf(lead, tail);
  const proper = properness(residue);
  const own = ownOf(proper);
  const end = suffix ? (suffix.class === 'work' && suffix.word.length === 1 ? 'short' : suffix.class) : 'open';
  const head = headOf(segment, underGenericHead);
  const { length } = name;
  const shared = core({ lead, tail, end, proper, head, length, size: segment.size });
  const features: string[] = [];
  if (suffix && suffix.word.length > 1 && suffix.class === 'work') features.push('end=long-work');
  if (suffix?.class === 'action') {
    const on = actedOn(name, suffix);
    features.push(ACTION_ON.of(on?.class ?? 'open'), ACTION_ON_OWN.of(on?.class ?? 'open', own));
  }
  if (suffix && suffix.word.length > 1 && LINES.has(suffix.kind) && own !== 'no') features.push('line-work');
  if (own === 'no') features.push(CLASS_LENGTH.of(length <= 6 ? 'short' : length <= 9 ? 'middle' : 'long', end));
  if (suffix?.kind) features.push(KIND.of(suffix.kind, isProper(residue) ? 'proper' : 'class'));
  if (amongWorks && context === 'none') features.push('among-works', AMONG_OWN.of(own), AMONG_END.of(end));
  if (end === 'zone') {
    const zone = BODY.test(bareOf(name)) ? 'body' : 'area';
    features.push(ZONE_OWN.of(zone, own), ZONE_CONTEXT.of(zone, context));
    if (context === 'works' && own !== 'no') features.push(ZONE_DEED.of(zone, deedOf(lead, tail)));
  }
  if (named.first && (suffix?.class === 'work' || suffix?.class === 'zone')) features.push('first', `first&own=${own}`);
  if (!underGenericHead && CLASS_OPENINGS[unitAt(name, 0)] === 1 && OPENS_CLASS.test(name))
    features.push('opens-class', `opens-class&end=${end}`);
  if ((holds & TO) !== 0 && ROUTE.test(name)) features.push('route', `route&end=${end}`);
  if (segment.inherited) features.push(INHERITED.of(own, end));
  if (siblings >= 0)
    features.push(siblings >= 0.6 ? 'siblings=proper' : siblings > 0.2 ? 'siblings=mixed' : 'siblings=class');
  if (WORK_VERBS.has(lead) && WORK_VERBS.has(tail)) features.push('context=both');
  if (segment.countedBefore) features.push('counted=before');
  if (measured) features.push('measured', `measured&end=${end}`);
  else if (segment.countedAfter) features.push('counted=after');
  if (renews) features.push(`renewal-work&own=${own}`);
  if (context !== 'works' && isNamedWork(named, suffix, residue)) features.push('named-work');
  if (segment.afterEnd) features.push('after-end');
  if (PREPOSITIONS[name.charCodeAt(0)] === 1) features.push('preposition');
  if (segment.subject) features.push('subject');
  if (segment.inherited) features.push('inherited');
  if (segment.quoted) features.push('quoted');
  if ((holds & QUOTE) !== 0) features.push('quote-inside');
  if ((holds & BRACKET) !== 0 && /[（(].+[）)]/u.test(name)) features.push('bracket');
  if ((holds & PHASE) !== 0 && /[一二三四五六]期|[东西南北]延|段$/u.test(name)) features.push('phase');
  if (segment.head?.counted) features.push('head=counted');
  if (!segment.action && segment.lead.some((t) => t.class === 'other')) features.push('lead-has-other');
  if ((holds & SENTENCE) !== 0 && SENTENCE_LIKE.test(name)) features.push('sentence-like');
  if ((holds & ABSTRACT) !== 0 && ABSTRACT_WORD.test(name)) features.push('abstract-inside');
  return { features, shared };
}

/** 中心, 基地 are built; 区, 城, 走廊 more often laid out. */
const BODY = /(?:中心|基地|[馆院园所]|试验网)$/u;
/** 优质果品基地, 全国重要的制造业基地: what kind of one it is, and no name of its own. */
const OPENS_CLASS =
  /^(?:优质|特色|传统|高端|先进|一流|重要|新型|高水平|高能级|标杆|规模化|农村|城乡|全民|智慧|平安|现代|中小企业|(?:国家|全国|全球|世界|区域)(?:性|级|重要|先进|一流|最大|知名|高水平))(?!大道)/u;
const CLASS_OPENINGS = unitTable('优特传高先一重新标规农城全智平现中国世区');

/** 云海塑业有限公司成套生产线扩能项目: what calls itself a work is one, whatever is said of it. */
const isNamedWork = ({ name, segment }: NamedSegment, suffix: Suffix | undefined, residue: Residue): boolean =>
  suffix?.class === 'umbrella' &&
  name.length >= LEAST_NAMED &&
  !segment.quoted &&
  !segment.inherited &&
  residue.proper >= 2.7 &&
  /项目$|[^民才化]工程$/u.test(name);
const LEAST_NAMED = 9;

/** 试点项目, 示范项目: what is tried out, and no work. */
const inAbstract = (name: string): boolean => /(?:试点|示范|行动|人才|培训|专精特新|工程)项目$/u.test(name);

/** The noun of what is acted on: 大道 of 会港大道快速化改造, 高速 of 中江高速扩建. */
function actedOn(name: string, action: Suffix): Suffix | undefined {
  if (OF_RIVER.test(action.word)) return RIVER;
  const bare = bareOf(name);
  if (ROAD_NUMBER.test(bare.slice(0, -action.word.length))) return ROAD;
  const least = Math.max(3, bare.length - action.word.length - FARTHEST);
  for (let to = bare.length - 2; to >= least; to--) {
    const noun = suffixOf(bare.slice(0, to));
    if ((noun?.class === 'work' || noun?.class === 'zone') && noun.word.length > 1) return noun;
  }
  return suffixOf(bare.slice(0, -action.word.length));
}
/** 流域综合整治 tells of a river by itself. */
const OF_RIVER = /^(?:流域|河道|小流域)/u;
const RIVER: Suffix = { word: '流域', class: 'work', kind: 'water' };
const ROAD: Suffix = { word: '国道', class: 'work', kind: 'transport' };
/** Most characters that say how the noun is acted on: 雨污分流, 提质增效. */
const FARTHEST = 6;

/** 省博物馆扩建工程, 滨江路拓宽项目. */
const RENEWAL =
  /(?:改造|扩建|迁建|建设|新建|改建|翻新|硬化|入地|分流|迁改|截污|连接|贯通|安装|拆迁|搬迁|扩能|提标|加固|治理|整治|修复|连通|拓宽|扩容|提升|配套|开发|疏浚|清淤|保护|搬迁|更新|输水|引水|供水|防洪|排涝|绿化|亮化)(?:工程|项目)$/u;

/** What is proper in the name, strongest sign first. */
const properness = (residue: Residue): string => {
  if (residue.proper >= 2.7) return 'much';
  if (residue.proper >= 1.7) return 'some';
  if (residue.place) return 'place';
  if (residue.digits) return 'digits';
  return residue.strict >= 1.7 ? 'weak' : 'none';
};
