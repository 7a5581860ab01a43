/** The words before a quantity, taken apart: leading fillers, verb, noun phrase, growth verb, copula. */

import { unitAt, unitTable } from '../../lexicon/unit-table';
import type { Comparator } from '../fact';
import { isOnlyVerbs, stripLead } from './lead';
import { takeTail } from './tail';

/** What stands before a number within its clause. */
export interface Head {
  /** Offsets of the noun phrase (with its act verb) in the passage; from === to where it is elided. */
  from: number;
  to: number;
  phrase: string;
  /** The verb at the front of the phrase: 新增, 改造 … ('' where none). */
  verb: string;
  direction: 'up' | 'down' | undefined;
  /** The growth verb as written. */
  moved: string;
  /** 提高到, 降至: the number is the new level. */
  reached: boolean;
  /** 分别 between phrase and number. */
  respectively: boolean;
  /** 年均. */
  yearly: boolean;
  /** 增速, 涨幅 named the growth as a noun. */
  growthNoun: boolean;
  /** What the number is compared with, as written: 同比, 比上年, 年均. */
  basis: string | undefined;
  /** 均, 都 before the number. */
  each: boolean;
  /** A verb or copula was read. */
  sawVerb: boolean;
  /** 由, 从 before the number: the value that another one replaces; its year where it is said. */
  earlier: boolean | string;
  /** A verb of adding behind the phrase: 案例|新增 9个. */
  added: string;
  /** 跨过, 迈上 before the number. */
  passed: boolean;
  /** 不低于, 不超过 before what the value is a multiple or part of. */
  bound: Comparator | undefined;
}

/** Verbs that open a new object even in the middle of a clause. */
const MID_VERB =
  /(?<!城镇|农村|工业|年均|日均|每年|规上|累计|占)(?:将(?=建设|新建|建成|打造)|新增|新建|新改建|新改扩建|新扩建|新引进|新认定|新培育|新签约|净增|建成投用|建成(?!区)|(?<!公)共有|达成|实现(?!的)|完成(?!投资)|累计|举办|获批|获评|入选|荣获|发放|拨付|争取到位|解决|实施(?!方案|意见|细则|条例|办法|主体|[和与及、])|获(?=[^，。]{0,6}[牌奖])|带动|吸引|惠及|带来|创造|成为|形成|签订|拆除|(?<!新增|新)入驻)(?=[^率量额数度]{2,})/uy;
const MID_VERB_OPENS = unitTable('将新净建共达实完累举获入荣发拨争解带吸惠创成形签拆');

/** Nouns that mean nothing without the thing before: 总投资, 增速, 占比; they may stand behind a list of that (“通快等总投资”). */
export const DEPENDENT =
  /(?<=^(?:力争|确保|争取)?(?:全年|年度|当年|其中|预计|计划|约|[三五]年)?|等)(?:(?:计划|累计|平均)?(?:总投资额?|(?:年度)?计划(?:总)?投资额?|年度投资额?|总装机(?:容量|规模)?|完成投资额?|投资额?|总数|总量|总额|总规模|总产量?|总面积|总里程|总值|总产值|数量|规模|(?:提升|提高|增长|下降)?幅度|产量|规划(?:总)?面积|年?(?:销售收入|主营业务收入)|单产|增速|增幅|降幅|跌幅|涨幅|占比|比重|比例|均价|总?金额|总营收|成交额|交易额|协议投资额?|协议金额|合同金额|合同额|排名|位次|增加值|产值|利税(?:总额)?|利润总额|营收|营业收入|利润|面积|增量|总人数|人数|户数|件数|价值|占[\p{Script=Han}A-Za-z&]{2,12}?(?:比重|比例|的比重|的比例|的)?|在(?:全|省|市|国|[东西南北中华])[\p{Script=Han}]{1,6}(?:占比|比重))|对[^，,。；;、]{2,12}的?(?:贡献率|拉动率|拉动力)|^(?:不含|扣除|剔除)[\p{Script=Han}]{2,8})$/u;

/** Whether the words end in such a noun. */
const mayDepend = (words: string): boolean =>
  DEPENDENT_ENDS[unitAt(words, words.length - 1)] === 1 || words.includes('占') || EXCEPT.test(words);
/** 固定资产投资增长6%，不含电力|增长7% */
const EXCEPT = /^(?:不含|扣除|剔除)/u;
const DEPENDENT_ENDS = unitTable('资额机量模数产积程值速幅比重例价名次收入润力率');

/** What a sector makes or takes in, said behind a verb: 工程机械实现|产值, 国税完成|收入. */
const YIELD =
  /^(?:总?产值|增加值|(?:营业|销售|总|税收|经营)?收入|营收|税收|利税|利润(?:总额)?|进出口(?:总?额)?|出口(?:总?额)?|销售额|零售额|成交额|交易额|投资(?:额)?)$/u;

/** What yields: a sector, a group of firms, a part of the land. */
const SECTOR =
  '(?:.{2,}(?:业|产业|机械|税|部门|集团|园区|开发区|产品|制造|经济|旅游|物流|电商)|.{0,8}单位|第?[一二三]产|城镇|乡村|农村|城乡)';
const IS_SECTOR = new RegExp(`^${SECTOR}$`, 'u');

/** 规模以上工业|完成|增加值: the verb between a sector and what it yields. */
const SECTOR_YIELDS = new RegExp(
  `^(${SECTOR})(?:预计|累计|全年|共|已)*(?:完成|实现|创造)(${YIELD.source.slice(1, -1)})$`,
  'u',
);
/** 装备制造业|在龙头企业带动下|实现: by what it did. */
const DRIVEN = /(?<=.{2})在[^，,。；;]{2,16}(?:带动|拉动|推动|支撑|引领|影响|作用)下/u;
/** The last characters of what a sector yields. */
const YIELD_ENDS = unitTable('值入收税润额口资');

/** “威宁、纳雍、赫章三县|因病致贫占比”, “A、B、C|5大景区接待游客”: names listed before their class say only whose. */
const ENUMERATED =
  /^[^，。]*、[^、，。]*?(?:(?:[两三四五六七八九十]|\d+)(?:县区?|市|区|镇|乡|村|(?:个|家|座|所))(?=\p{Script=Han}{3})|(?=(?:[两三四五六七八九十]|\d+)大(?!学)\p{Script=Han}{3}))/u;

/** “中信公司实施的|日处理污水”: what a works does in a day or a year, behind words on the works. */
const DAILY =
  /^.*?(?:[的和及与、]|公司|集团|厂|基地|.(?=年产$))(?=[年日](?:处理|生产|加工|供水|产|发电|接待|屠宰)(?!.*[量力模]$))/u;

/** 打造产业高地、|力争产业规模, 旅客吞吐量再次破亿、|入境游客: what follows a deed or an outcome is a clause of its own. */
const AFTER_DEED =
  /^.*、(?:(?:力争|确保|争取)(?=\p{Script=Han}{2})|(?=占[^、]{2,12}的?$|完成投资额?$)|(?<=(?:破亿|破万亿|突出|向好|陆续投产|建成投产|建成通车|全线通车|全面实施|全面推行|深入实施|有序推进|稳步推进|加快推进|持续推进|凸显|显现|增强)、)(?=\p{Script=Han}{2}))/u;

/** Whether beside a list mark stands what such a clause begins with, or a deed ends with. */
function mayFollowDeed(phrase: string): boolean {
  for (let at = phrase.indexOf('、'); at >= 0; at = phrase.indexOf('、', at + 1))
    if (CLAUSE_OPENS[unitAt(phrase, at + 1)] === 1 || DEED_ENDS[unitAt(phrase, at - 1)] === 1) return true;
  return false;
}
const CLAUSE_OPENS = unitTable('力确争占完');
const DEED_ENDS = unitTable('亿出好产车施行进显现强');

/** 投资近千亿元、|全长: a sum in round numbers, no quantity, before what is measured. */
const ROUND_SUM = /^(?:总|计划|完成)*投资[近超约]?[十百千万亿]+元[、，]/u;

/** 投资3亿元|的甲项目、投资|2亿元的乙项目: each sum is of the work behind it. */
const LISTED_SUM = /^的[^，,。；;]*、(?=(?:计划|概算)?总?投资额?$)/u;

/** “A不低于B的|1.6倍”, “A不超过B的|20%”: the bound stands before what the value is a part of. */
const BOUNDED = /(?<=.{3})(不低于|不少于|不高于|不超过)[^，,。；;、]{2,20}的$/u;

/** Takes apart what stands before a quantity: `text.slice(from, to)`. */
export function parseHead(text: string, from: number, to: number): Head {
  const head: Head = {
    from,
    to,
    phrase: '',
    verb: '',
    direction: undefined,
    moved: '',
    reached: false,
    respectively: false,
    yearly: false,
    growthNoun: false,
    basis: undefined,
    each: false,
    sawVerb: false,
    earlier: false,
    added: '',
    passed: false,
    bound: undefined,
  };
  const end = takeTail(text, from, to, head);
  const raw = text.slice(from, end);
  const whole = head.direction && /投资额?$/u.test(raw) ? null : mayDepend(raw) ? DEPENDENT.exec(raw) : null;
  const { skip, verb } = whole ? { skip: whole.index, verb: '' } : stripLead(raw);
  head.from = from + skip;
  head.to = Math.max(head.from, end);
  head.verb = verb;
  head.phrase = text.slice(head.from, head.to);
  const bounded = head.phrase.endsWith('的') ? BOUNDED.exec(head.phrase) : null;
  if (bounded) {
    head.bound = /[低少]于/u.test(bounded[1]!) ? '>=' : '<=';
    head.phrase = head.phrase.slice(0, bounded.index);
    head.to = head.from + head.phrase.length;
  }
  if (head.phrase.endsWith('年')) head.phrase = head.phrase.replace(/(?<=.{3})20\d\d年$/u, '');
  if (head.phrase.includes('下')) head.phrase = head.phrase.replace(DRIVEN, '');
  const ends = unitAt(head.phrase, head.phrase.length - 1);
  const yields = YIELD_ENDS[ends] === 1 ? SECTOR_YIELDS.exec(head.phrase) : null;
  if (yields) {
    head.phrase = yields[1]! + yields[2]!;
    head.verb = '';
    return head;
  }
  if (head.phrase.endsWith('水平的'))
    head.phrase = head.phrase.replace(/(?<=.{2})(?:力争)?(?:达到?|相当于|为)(?:全国|全省|全市)(?:平均)?水平的$/u, '');
  // 生产总值初步核算|达到: how the figure was got.
  if (head.phrase.endsWith('算') || head.phrase.endsWith('统计'))
    head.phrase = head.phrase.replace(/(?<=.{2})(?:经)?初步(?:核算|测算|统计)$/u, '');
  if (head.phrase.startsWith('“'))
    cutBefore(head, text, /^“[^”]{3,14}”(?=\p{Script=Han}{2,5}[县市区镇乡村]\p{Script=Han}{3})/u);
  if (head.phrase.endsWith('、')) head.phrase = head.phrase.replace(/(?:表现(?:突出|亮眼|强劲|活跃))?、+$/u, '');
  if (head.phrase.includes('、')) {
    cutBefore(head, text, ROUND_SUM);
    cutBefore(head, text, ENUMERATED);
    cutBefore(head, text, /^.*、(?=(?:惠及|覆盖|辐射)$)/u);
    if (mayFollowDeed(head.phrase)) cutBefore(head, text, AFTER_DEED);
    if (head.phrase.startsWith('的')) cutBefore(head, text, LISTED_SUM);
  }
  if (head.phrase.startsWith('的')) cutBefore(head, text, /^的(?=.{2})/u);
  if (
    head.phrase.endsWith('投资') &&
    /^[A\p{Script=Han}]{2,20}[在于]\p{Script=Han}{1,8}投资$/u.test(head.phrase) &&
    /^(?:建设|新建|打造|实施|兴建)/u.test(text.slice(to, to + 16).replace(/^\d[\d.]*[万亿]+元/u, ''))
  )
    cutBefore(head, text, /^.*(?=投资$)/u);
  if (head.phrase.includes('年') || head.phrase.includes('日')) cutBefore(head, text, DAILY);
  cutAtMidVerb(head, text);
  return head;
}

function cutBefore(head: Head, text: string, pattern: RegExp): void {
  const skip = pattern.exec(head.phrase)?.[0].length;
  if (!skip || head.respectively) return;
  head.from += skip;
  head.phrase = text.slice(head.from, head.to);
  head.verb = '';
}

/** The last verb that opens an object and does not open the phrase; found from the left, as verbs may overlap. */
function lastMidVerb(phrase: string): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  for (let at = 0; at < phrase.length; ) {
    MID_VERB.lastIndex = at;
    const match = MID_VERB_OPENS[phrase.charCodeAt(at)] === 1 ? MID_VERB.exec(phrase) : null;
    if (match && at > 0) last = match;
    at += match ? match[0].length : 1;
  }
  return last;
}

/** 盘活存量资产, 清理欠税: a deed and its object, that what follows came of. */
const opensWithDeed = (owner: string): boolean => {
  const { verb } = stripLead(owner);
  return verb !== '' && owner.startsWith(verb) && owner.length >= verb.length + 2;
};

/** “第三届进博会昆山交易分团达成意向交易额”: the last clear verb begins the phrase. */
function cutAtMidVerb(head: Head, text: string): void {
  const last = lastMidVerb(head.phrase);
  if (!last || head.respectively || /[“（(《]$/u.test(head.phrase.slice(0, last.index))) return;
  const inner = stripLead(head.phrase.slice(last.index));
  const owner = head.phrase
    .slice(0, last.index)
    .replace(/(?:预计|累计|全年|共|已)+$/u, '')
    .replace(/^.*、.*等(?=.{2})/u, '');
  const object = head.phrase.slice(last.index + inner.skip);
  if (/工程|项目|改造|公路|铁路|大桥|高速/u.test(owner.slice(-4)) && DEPENDENT.test(object.replace(/^累计/u, '')))
    return;
  if (YIELD.test(object) && opensWithDeed(owner)) return; // 盘活存量|实现收入
  if (last[0] === '累计' && (isOnlyVerbs(object) || /^累计..$/u.test(object))) return; // 林业碳票累计交易
  if (YIELD.test(object) && IS_SECTOR.test(owner)) {
    head.phrase = owner + object;
    head.verb = '';
    return;
  }
  head.from += last.index + inner.skip;
  head.phrase = text.slice(head.from, head.to);
  head.verb = inner.verb;
}
