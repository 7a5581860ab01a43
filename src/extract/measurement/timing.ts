/**
 * When a value holds and whether it is result, target or forecast: from the role of its passage, the words of its
 * sentence before the number, and whether it is a stock or a flow. In a review of several years a stock has the last
 * year, what was added over them the whole span; aims likewise.
 */
import type { Metadata } from '../../outline/document';
import type { Role } from '../../outline/role';
import { isInMonths, lastYear } from '../../outline/year-parts';
import type { MeasurementStatus } from '../fact';
import { stripLead } from './lead';
import { ASIDE } from './memory';
import type { Observation } from './observation';
import { planOf, saidPeriod } from './said-period';
import { statusOf } from './status';

export interface Timing {
  status: MeasurementStatus;
  period: string | null;
}

const SPAN = /^(\d{4})-(\d{4})$/u;
const EACH_YEAR = /(?:年均|每年|年产量|年出栏|逐年|连续[\p{Script=Han}\d]{1,3}年|连年|年年)[^，,；;。]*$/u;
/** 覆盖12个设区市: verbs of a state, which is that of the end. */
const OF_STATE = /^(?:建成|覆盖|拥有)$/u;
const FLOW_BEFORE = /(?:完成|实施|获得?|开展|举办|承担|发放|投入|兑现|落实|争取|到位|引进|总投资|组织|办理)$/u;
/** 完成|8个: the verb directly before the number. */
const FLOW_AT = /(?:完成|实施|开展|举办)$/u;
/** 获国家自然科学基金项目103项、省科学技术奖15项: the verb stands at the front of the list. */
const FLOW_CLAUSE =
  /(?:^|[，,。；;])(?:共|累计)?(?:获得?|完成|实施|开展|举办|承担|发放|投入|引进|新增|新建)[^，,。；;]*、$|(?:^|[。；;])(?:共|累计|先后)?获得?(?!批|评)[^。；;]*[，,、]$/u;
/** Kept at one height all through the span. */
const KEPT = /(?:保持|稳定|维持)在?(?:约|超过?)?$/u;
const FLOW_NAME =
  /(?:新增|净增|累计|完成投资|总投资|投资额|发放|产量$|出栏|销售额|成交额|交易额|办理|提案|补贴|减免|资金$|^获(?!得?批|评)|^(?:计划|规划|估算|概算)?总?投资$|(?:项目|工程|治理|整治|改造|扩建|改建)总?投资$|自筹$|配套$|社会资本$|培养|培训|招聘|引进|获[省国]|^(?:通过.{2,8})?(?:互派|遴选|选派|补充|选聘)|转移(?:就业)?$|再就业$|脱贫(?:人数|人口)?$|任务$|搬迁(?:户数|人数)?$)/u;

/** How large a work is: for as long as it is built. */
const SIZE = /^(?:设计时速|装机(?:容量|规模)?|占地(?:面积)?|建筑面积|总?规模|全长|库容|总库容|[年日].{1,8})$/u;
const SIZED_WORK =
  /(?:^|[。；])\s*[—–-]*[^。；：]{4,}：[^。；]*$|[（(][^）)]*$|^[^，,。；：]{3,30}(?:公路|铁路|高速|大桥|隧道|通道|枢纽|水库|电站|机场|码头|园区?|基地|工程|项目|中心|医院|学校)(?:[（(][^）)]{1,12}[）)])?[，,][^。；]*$/u;

/** Works that a plan counts are done over its years. */
const isBuilt = ({ indicator, quantity, aspect }: Observation): boolean =>
  aspect === 'level' &&
  quantity.unit.info?.kind === 'count' &&
  /^建成|(?:项目|工程|除险加固|改造|整治)$/u.test(indicator);

/** What a total came to stands at the end: 总装机, 总里程. */
const TOTAL = /总(?:装机|里程|数|规模|容量|保有量|面积)$|登记在册|[余存]额$|存量$|保有量$/u;

/** 某水库|清理网箱: a deed behind the place where it was done. */
const DONE_AT =
  /[县市区镇乡村河湖库江](?:清理|治理|关停|拆除|取缔|搬迁|栽植|修复|整治|改造|新建)(?!率|区|面积|中心|工程|项目)\p{Script=Han}{2}/u;

/** Whether the value adds up over a span of years, instead of standing at its end. */
function isFlow(o: Observation, text: string): boolean {
  const before = text.slice(0, o.from);
  if (o.aspect === 'growth' || o.aspect === 'change')
    return !/^[比较](?!“?十[一二三四五]五”?$)|于规划目标/u.test(o.basis ?? '');
  if (o.aspect === 'rank' || TOTAL.test(o.indicator)) return false;
  if (DONE_AT.test(o.indicator)) return true;
  if (/平均(?!\p{Script=Han}{0,2}寿命)/u.test(o.indicator)) return true;
  if (o.quantity.unit.unit === '倍' && /十[一二三四]?五/u.test(o.basis ?? ''))
    return (
      FLOW_NAME.test(o.indicator) ||
      FLOW_BEFORE.test(o.indicator) ||
      /投资$/u.test(o.indicator) ||
      /[时期]期?的?$|期间的?$/u.test(o.basis ?? '')
    );
  if (o.quantity.unit.info?.kind === 'rate') return false;
  if (o.replaces || (o.comparator === '>' && /产量$/u.test(o.indicator))) return false; // 汽车产量突破240万辆
  if (SIZE.test(o.indicator) && SIZED_WORK.test(before)) return true;
  if (
    /年产能力$|(?:规模|装机(?:容量)?|占地(?:面积)?|建筑面积|库容)$/u.test(o.indicator) &&
    (text[o.quantity.to] === '的' || /年产能力$/u.test(o.indicator))
  )
    return true;
  if (/[（(]/u.test(text[o.quantity.start - 1] ?? '') && /[）)]/u.test(text[o.quantity.to] ?? '')) return true;
  const { verb } = stripLead(o.indicator);
  return (
    (verb !== '' && !OF_STATE.test(verb)) ||
    FLOW_NAME.test(o.indicator) ||
    FLOW_BEFORE.test(before) ||
    FLOW_AT.test(text.slice(o.from, o.quantity.start)) ||
    FLOW_CLAUSE.test(before)
  );
}

/** Money that stands at a height, year by year: against what was paid, settled or brought in over the years. */
const STANDING =
  /(?:收入|[总产市增加]值|总额|余额|规模|存款|贷款|工资|养老金|标准|利润|税收|支出|进出口|出口|进口|营收|资产|负债|债务|价格|[均房地]价|经济|总量|限额|额度|成本|成交额|交易额|金额|补助|低保|保费|救助)$/u;

/** 五年来民生支出640亿元: money said of a span is the span's, unless it reached a height. */
const isSpent = (o: Observation, before: string): boolean =>
  o.aspect === 'level' &&
  o.quantity.unit.info?.kind === 'money' &&
  o.comparator === '=' &&
  !/[到达为至]$/u.test(before);

/** Where an observation stands. */
export interface Setting {
  /** Its passage. */
  text: string;
  frame: Role;
  meta: Metadata;
  /** Whether the sentence that the passage goes on with tells what is expected. */
  expected: boolean;
  /** What the sentence began with, where ； parts the passage from it; else empty. */
  opened: string;
}

/** Status and period of an observation. */
export function timingOf(o: Observation, { text, frame, meta, expected, opened }: Setting): Timing {
  const sentence = text.slice(0, o.quantity.from);
  if (typeof o.earlier === 'string') {
    const past = meta.reviewEnd === undefined || Number(o.earlier) <= meta.reviewEnd;
    return { status: past ? 'actual' : statusOf(sentence, { period: o.earlier }, frame, meta), period: o.earlier };
  }
  const ofThisYear = frame.role === 'target' && frame.period !== null && YEAR_PLAN.test(o.indicator);
  const outside = sentence.includes('）') || sentence.includes(')') ? sentence.replace(ASIDE, '') : sentence;
  const told = saidPeriod(ofThisYear ? outside.replace(/^.*[，,。；;]/u, '') : outside, meta, frame);
  const said = told && sinceJanuary(o, text, sentence, told.period);
  if (frame.role === 'target' && o.aspect === 'level' && frame.period && INVENTORY.test(text))
    return { status: 'actual', period: baseYear(frame.period, meta) };
  if (o.aim) return { status: 'target', period: frame.period && String(lastYear(said ?? aimedAt(frame.period, meta))) };
  const planned = planOf(meta);
  const isAhead = said !== undefined && meta.reviewEnd !== undefined && Number(said.slice(0, 4)) > meta.reviewEnd;
  const period =
    said && !SPAN.test(said)
      ? o.earlier === true && (isAhead || isInMonths(said))
        ? baseYear(said, meta)
        : o.yearly && spanOf(meta, said)
          ? spanOf(meta, said)!
          : said
      : ownPeriod(
          o,
          text,
          said ? { ...frame, period: said } : frame,
          meta,
          said ? undefined : planned,
          said !== undefined,
        );
  const status = ownStatus(o, text, frame) ?? statusOf(sentence, told, frame, meta);
  const opening = !told && period && opened ? sinceJanuary(o, text, opened, period) : period;
  if (opening !== period) return { status, period: opening };
  if (OF_YEAR.test(o.indicator) && !told && period && isInMonths(period))
    return { status, period: String(lastYear(period)) };
  const ofNow = meta.presentMonth !== undefined && period === meta.presentMonth.slice(0, 4);
  const awaited = expected && !o.earlier && (status === 'actual' || (status === 'target' && ofNow && !told));
  return { status: awaited ? 'forecast' : status, period };
}

/** The status that the name of a value, or what is told of it, has whatever the sentence says. */
function ownStatus(o: Observation, text: string, frame: Role): MeasurementStatus | undefined {
  if (/计划总?投资额?$/u.test(o.indicator) || PLANNED.test(o.indicator)) return 'target';
  const kept = o.aspect === 'rank' && frame.role !== 'target' && KEPT_RANK.test(text.slice(o.from, o.to));
  const before = o.earlier && (frame.role === 'target' || o.earlier === true);
  return kept || before || ALREADY.test(text.slice(o.to, o.to + 12)) ? 'actual' : undefined;
}

/** 计划播种面积 */
const PLANNED = /^(?:计划|规划)(?:播种|种植|出栏|存栏|生产|脱贫|减贫|搬迁|供应|用地)/u;
/** 国家森林公园：|共565个: what there is, though a plan lists it. */
const INVENTORY = /^[^，,。；;：:→]{2,24}[：:→]共\d/u;
/** 年度计划投资 in a text of half a year */
const OF_YEAR = /^计划(?:播种|种植)|(?:年度|全年)(?:计划|投资|目标|预算)[^占比]*$/u;

/** 2023年底已完成投资1.1亿元，|年度计划投资4.3亿元: the year of a plan of works is the plan's own. */
const YEAR_PLAN = /年度(?:计划)?(?:完成)?投资额?$/u;

/** 预计…，区域创新能力连续8年居全国第一: what has lasted for years is so. */
const KEPT_RANK = /连续\p{N}+年/u;

/** 首批资金8600万元|已下达 */
const ALREADY =
  /^(?:[^，,。；;]{0,4}?)(?:已经?|均已|全部已)(?:全部|基本|陆续|正式)?(?:下达|到位|拨付|建成|完成|投用|落实|发放|开工|竣工|投产)(?=[，,。；;、]|$)/u;

/** The aims that an assessment of a plan under way speaks of are those of the plan. */
const aimedAt = (governing: string, meta: Metadata): string => {
  const plan = planOf(meta);
  const assessed = meta.reviewStart !== undefined && meta.reviewStart === meta.periodStart;
  return (assessed && plan) || governing;
};

/** The five years, planned or reviewed, whose last year was said. */
const spanOf = (meta: Metadata, year: string): string | undefined =>
  [planOf(meta), reviewedOf(meta), begunIn(meta)].find((span) => span?.slice(5) === year);

/** 2021-2025 in the report that plans 2021, which speaks of the years that begin with it too. */
const begunIn = ({ periodStart, periodEnd }: Metadata): string | undefined =>
  periodStart !== undefined && periodStart === periodEnd && periodStart % 5 === 1
    ? `${periodStart}-${periodStart + 4}`
    : undefined;

/** 2016-2020 where a plan looks back on five years. */
const reviewedOf = ({ reviewStart, reviewEnd }: Metadata): string | undefined =>
  reviewStart !== undefined && reviewEnd === reviewStart + 4 ? `${reviewStart}-${reviewEnd}` : undefined;

/** 到2025年由38%提高到60%: the first value is of the year before the plan, or before the year. */
function baseYear(governing: string, meta: Metadata): string {
  const plan = planOf(meta);
  const within = plan && governing > plan.slice(0, 4) && governing.slice(-4) <= plan.slice(5);
  return String(Number((within ? plan : governing).slice(0, 4)) - 1);
}

/** `planned` is the span of a plan whose last year governs without being said. */
function ownPeriod(
  o: Observation,
  text: string,
  { role, period: governing }: Role,
  meta: Metadata,
  planned: string | undefined,
  said: boolean,
): string | null {
  if (governing === null) return null;
  const span = SPAN.exec(governing);
  if (planned && governing === planned.slice(5) && isFlow(o, text)) return planned;
  if (o.earlier) return baseYear(governing, meta);
  if (!span) return (o.yearly && spanOf(meta, governing)) || governing;
  const before = text.slice(0, o.quantity.from);
  const spread =
    o.yearly ||
    o.passed ||
    EACH_YEAR.test(before) ||
    (role === 'review' && KEPT.test(text.slice(0, o.quantity.start))) ||
    (o.quantity.unit.info?.kind === 'money' && /累计$/u.test(text.slice(0, o.quantity.start))) ||
    isFlow(o, text) ||
    ((said || (role === 'review' && !STANDING.test(o.indicator))) && isSpent(o, before)) ||
    (role === 'target' && isBuilt(o)) ||
    (role === 'review' && o.aspect === 'level' && o.indicator.startsWith('建成'));
  return spread ? governing : span[2]!;
}

/** What a flow came to by the end of a month has come since January: 截至10月底，到位资金86亿元. */
const sinceJanuary = (o: Observation, text: string, before: string, period: string): string =>
  /^\d{4}-\d\d$/u.test(period) && BY_MONTH.test(before) && (isFlow(o, text) || OF_PLAN.test(o.indicator))
    ? `${period.slice(0, 4)}-01/${period}`
    : period;

const OF_PLAN = /(?:计划|任务|预算|目标)(?:比例|比重)$/u;
const BY_MONTH = /(?:\d月|季度)[末底][^月]*$/u;
