import { matchesOf } from '../../lexicon/matches';
import { type Candidate, cueOf, pairs } from '../candidates/index';
import type { KnownPlace } from '../place/index';
import { isBuilt } from './being-built';
import type { Owners } from './owner';

/** What a place between a body and these words makes of it: 国家统计局 + 黑龙江 + 调查总队, 华电 + 喀什 + 发电厂. */
const LOCAL_BRANCH =
  /^(?:省|市|自治区)?(?:分院|调查总队|调查队|分公司|省?公司|供电公司|电力公司|电力|铁路局集团|铁路局|局集团公司|局集团|局|中心支行|分行|支行|分校|分局|分中心|监管局|证监局|研究总院|研究院|研究所|设计院|创新研究院|产业研究院|产业技术研究院|创新中心|技术转移中心|科创中心|医学中心|中心(?![城区村镇小学医校])|代表处|办事处|分库|分馆|生物能源所|化物所|[\p{Script=Han}]{0,6}研究所|所|院区|医院|发电厂|热电厂|电厂|石化|炼化|乙烯|工厂|集团|学院|国际校区|附属学校|实验学校|附属中学|医学院|实验中学|实验小学)/u;
const BUILDERS =
  '中铁|中建|中交|中冶|中核|中航|中船|中煤|中电建|中能建|中电科|中电|中国电科|中国电建|中国能建|中国建筑|中国铁建|中国中铁|中国航发|航天科技集团?|航天科工集团?|兵器工业|水电|国机|华能|铁建|葛洲坝';
/** 中建三局, 中电科33所, 中铁二院, 中国电科二所. */
const NUMBERED = new RegExp(
  `(?:${BUILDERS})(?:\\p{Script=Han}{0,2})?第?(?:[一二三四五六七八九十百]{1,4}|\\d{1,4})(?:航务工程局|航务局|航局|勘察院|设计院|研究院|研究所|公局|工程局|局集团|局|冶|院|所|公司|厂|建设)(?!长|级|属|有)`,
  'gu',
);
const NUMERALS = '一二三四五六七八九十百〇零0123456789';
/** 608所, 第七〇二研究所; not 中小学117所. */
const NUMBERED_INSTITUTE =
  /(?<=^|[，,、。；;：:（(“与和及由携以在]|中国)(?:中国\p{Script=Han}{1,6})?第?(?:\d{3}|[一二三四五六七八九〇零]{2,4})(?:研究所|所(?=[、，,。；;：:）)“”和与及等将获牵]|$))/gu;
const isNumbered = cueOf(pairs(NUMERALS, '航勘设研公工局冶院所厂建'));
const isNumberedInstitute = cueOf(pairs(NUMERALS, ['研究所', '所']));
const BRANDS =
  '国网|南网|国铁|国能|国电|国电投|国家电投|中广核|华润|龙源|中国烟草|中国人寿|中国人保|中国平安|中国华电|中国大唐|中国华能|国家能源|大唐|华能|华电|中石化|中石油|中海油|中国移动|中国电信|中国联通|中国铁塔|中国邮政|中国石油|中国石化|中储粮|中粮|农发行|国开行|人民银行|人行|中国银行|农业银行|工商银行|建设银行|工行|建行|农行|中行|邮储银行';
/** 国网株洲供电公司, 国铁南宁局. */
const STATE_BRAND = new RegExp(BRANDS, 'gu');
const isBrand = cueOf(BRANDS.split('|'));
const CLINIC =
  /^(?:医学院|附属)*(?:第?[一二三四五六七八]|人民|口腔|肿瘤|同济|协和|华西|湘雅|瑞金|仁济|新华|中山|华山|儿童|妇产|妇儿|眼科|中心)\p{Script=Han}{0,3}?医院|^[一二三四五六七八]附?院(?![士校长])/u;
const JOINS = new Set(['hospital', 'school', 'institute', 'laboratory', 'university', 'enterprise', 'association']);
const PARENTS = new Set([
  'university',
  'hospital',
  'institute',
  'department',
  'enterprise',
  'bank',
  'laboratory',
  'international',
  'association',
]);

/** 煤化所, 作物研究所 right behind the academy that they belong to. */
const MEMBER_INSTITUTE =
  /^\p{Script=Han}{2,10}?(?:研究所|研究院|所)(?=[、，,。；;：:）)“等]|[和与及](?!其)|$|签|联合|共建|合作|入选|获|牵头|落户|整体|挂牌|揭牌)/u;

/** What an association has elsewhere. */
const OFFICE = /(?:代表处|办事处)$/u;

const IN_TRADE = /(?:水泥|钢铁|化工|石化|电子|科技|食品|药业|制药|股份|[铝纸矿]业|重工|医药|能源)$/u;
const STANDS_ALONE = /^(?:[、，,。；;：:）)”]|等|公司|$|[入获荣])/u;

/** They stand everywhere. */
const OF_THE_STATE = /^(?:中国|国家|国网|中铁|中建|中交|中冶|国|京东|华为|阿里|腾讯|百度)|公司$/u;

/** 农发行 + 市分行: the branch of the document's own division or of one above it. */
const OWN_BRANCH = /^(?:省|市|县|区|州|自治区)(?:分行|支行|中心支行|分公司|供电公司|供电局|电力公司|调查队|调查总队)/u;

/** Over the bank and the branch, which are named beside each other. */
const OVER_PARENT = 1;

function ownBranchOf(
  text: string,
  { from, to, subtype }: Pick<Candidate, 'from' | 'to' | 'subtype'>,
  owners: Owners,
): Candidate | undefined {
  const branch = OWN_BRANCH.exec(text.slice(to, to + 8))?.[0];
  const level = branch?.startsWith('自治区') ? '自治区' : branch?.[0];
  const owner = level && owners.byLevel(level);
  if (!branch || !owner) return undefined;
  const end = to + branch.length;
  const aliases = [text.slice(from, end)];
  return {
    type: 'Institution',
    from,
    to: end,
    name: text.slice(from, to) + owner + branch.slice(level.length),
    score: 0.88,
    edge: OVER_PARENT,
    subtype,
    aliases,
  };
}

/** Branches and members of institutions, named after them: found beside the ones given. */
export function branches(text: string, institutions: Candidate[], places: KnownPlace[], owners: Owners): Candidate[] {
  const found: Candidate[] = [];
  const add = (from: number, to: number, subtype: string): void => {
    const branch: Candidate = { type: 'Institution', from, to, name: text.slice(from, to), score: 0.85, subtype };
    if (!isBuilt(text, branch)) found.push(branch);
  };
  const localBranch = (from: number, at: number, subtype: string): void => {
    const bracket = /[（(]/u.test(text[at] ?? '') ? 1 : 0;
    const place = places.findLast(({ from }) => from === at + bracket);
    if (!place) return;
    const end = place.to + bracket;
    if (bracket && !/[）)]/u.test(text[place.to] ?? '')) return;
    const branch = LOCAL_BRANCH.exec(text.slice(end));
    if (branch && (subtype !== 'association' || OFFICE.test(branch[0]))) add(from, end + branch[0].length, subtype);
  };
  const ownBranch = (parent: Pick<Candidate, 'from' | 'to' | 'subtype'>): void => {
    const branch = ownBranchOf(text, parent, owners);
    if (branch) found.push(branch);
  };
  for (const parent of institutions) {
    // 中科院煤化所, 中国农科院作物研究所.
    const member = parent.subtype === 'institute' ? MEMBER_INSTITUTE.exec(text.slice(parent.to, parent.to + 16)) : null;
    if (member) add(parent.from, parent.to + member[0].length, 'institute');
    // 北京大学人民医院, 复旦大学附属中山医院.
    const clinic = parent.subtype === 'university' ? CLINIC.exec(text.slice(parent.to)) : null;
    if (clinic) add(parent.from, parent.to + clinic[0].length, 'hospital');
    if (!PARENTS.has(parent.subtype ?? '')) continue;
    localBranch(parent.from, parent.to, parent.subtype!);
    ownBranch(parent);
    const affiliated = text.startsWith('附属', parent.to) ? parent.to + 2 : parent.to;
    for (const child of institutions)
      if (
        child.from === affiliated &&
        child !== parent &&
        JOINS.has(child.subtype ?? '') &&
        child.name === text.slice(child.from, child.to)
      )
        add(parent.from, child.to, child.subtype!);
  }
  for (const member of institutions) {
    // 分宜海螺水泥, 宜昌邦普: the works of a group, by the place where they stand; not in 宜昌邦普二期.
    const place =
      member.subtype === 'enterprise' && (IN_TRADE.test(member.name) || STANDS_ALONE.test(text.slice(member.to)))
        ? places.find(({ to }) => to === member.from)
        : undefined;
    if (place && place.kind === 'division' && place.counted && !place.full && !OF_THE_STATE.test(member.name))
      add(place.from, member.to, 'enterprise');
  }
  for (const { index, 0: name } of isBrand(text) ? matchesOf(text, STATE_BRAND) : []) {
    localBranch(index, index + name.length, 'enterprise');
    ownBranch({ from: index, to: index + name.length, subtype: 'enterprise' });
  }
  for (const { index, 0: name } of isNumbered(text) ? matchesOf(text, NUMBERED) : [])
    add(index, index + name.length, 'enterprise');
  for (const { index, 0: name } of isNumberedInstitute(text) ? matchesOf(text, NUMBERED_INSTITUTE) : [])
    add(index, index + name.length, 'institute');
  return found;
}
