import { matchesOpened } from '../../lexicon/matches';
import { BLANKS, markTable, unitAt, unitTable } from '../../lexicon/unit-table';

/** Numerals that state no quantity: dates, list numbers, names, idioms. Each test gives its reason in one word. */

export type Reason =
  | 'date'
  | 'period'
  | 'list number'
  | 'name'
  | 'ordinal'
  | 'idiom'
  | 'ratio'
  | 'threshold'
  | 'no unit'
  | 'no indicator';

/** A numeral in its text. */
export interface Sight {
  text: string;
  start: number;
  end: number;
}

const LETTER = /[A-Za-z]/u;
/** After a numeral: what makes it a name or an ordinal. */
const NAME_AFTER =
  /^(?:[号#＃](?!线路)|国道|省道|县道|高速|环[路线]?|届|版|强|后[出一]?|星级?|字|型|式|代|A|热线|路(?!公交)|厂|所(?=[\p{Script=Han}]{0,4}改造)|期工程|中学|医院|片区|[·+＋])/u;
const SPEC_AFTER = /^(?:级(?!别)|型(?!号)|式|制(?![度造药定冷备作剂品氢成约订片种])|时代)/u;
const MONTH_DAY = /^(?:月份?|日|号)(?!均|活|产|处理|供)/u;
const YEAR_OR_PERIOD =
  /^(?:多|余)?(?:年(?!均|产|销|出栏|收入|营业|用电|处理|供水|发电|加工|发行)|个?(?:月|季度|世纪|周年|星期|周|昼夜)|周年|年代|年度|世纪|时(?!速)|秒|点钟|点半)/u;
const PERIOD_HEAD =
  /(?:年限|寿命|工期|时限|周期|时长|时间|期限)[^，,。；;、]{0,8}$|(?:压缩|缩短|压减|减少)[到至为]\s*$/u;
const LIST_NUMBER = /^[\s*#]*[(（]?$/u;

/** Units beside a numeral of which each reason needs one: beside most quantities stands none, and the reasons are many. */
const ALONE = 1;
const BEFORE_TIME = 2;
const DOUBTFUL_NEXT = markTable([
  [
    ALONE,
    `)）.．、〕］]+＋·:：∶/／年-—–~～至到财届月日号#＃国省县高环版强后星字型式代热路厂所期中医片季世周昼时秒点条远规愿行${BLANKS}`,
  ],
  [BEFORE_TIME, '多余个'],
]);
const OF_TIME = unitTable('年个月季世周星昼时秒点');
const DOUBTFUL_PREVIOUS = unitTable('〔［[.．·+＋_:：∶/／第前道京腾麟蒙线本府济放');
for (let unit = 0; unit < 128; unit++)
  if (LETTER.test(String.fromCharCode(unit))) {
    DOUBTFUL_NEXT[unit] = ALONE;
    DOUBTFUL_PREVIOUS[unit] = 1;
  }

function isDoubtful(text: string, start: number, end: number): boolean {
  const next = DOUBTFUL_NEXT[unitAt(text, end)]!;
  return (
    end === text.length ||
    next === ALONE ||
    (next === BEFORE_TIME && OF_TIME[unitAt(text, end + 1)] === 1) ||
    DOUBTFUL_PREVIOUS[unitAt(text, start - 1)] === 1 ||
    text.startsWith('项重', end)
  );
}

/** The reason why an Arabic numeral states no quantity, if it doesn't. */
export function whyNoQuantity({ text, start, end }: Sight): Reason | undefined {
  if (!isDoubtful(text, start, end)) return undefined;
  const digits = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 12);
  const previous = text[start - 1] ?? '';
  const next = text[end] ?? '';
  if (
    LIST_NUMBER.test(text.slice(0, start)) &&
    /^[)）.．、]/u.test(after) &&
    !/^\.\d/u.test(after) &&
    digits.length <= 2
  )
    return 'list number';
  if (/[〔［[]$/u.test(before) && /^[〕］\]]/u.test(after)) return 'name';
  if (/[.．·+＋_]/u.test(previous) || (LETTER.test(previous) && !/[A-Z]$/u.test(before.slice(0, -1) === '' ? '' : 'x')))
    return 'name';
  if (
    /[+＋·]/u.test(next) ||
    (/(?:国道|省道|县道|京|昇腾|麒麟|鸿蒙|热线|版本|政府|经济|开放)$/u.test(before) &&
      /^\d+(?:\.0)?$/u.test(digits) &&
      !/^(?:[万亿个家项%条段多余]|公里|千米)/u.test(after))
  )
    return 'name';
  if (/^[:：∶]\s*\d/u.test(after) || /\d[:：∶]$/u.test(before)) return 'ratio';
  if (/^[/／](?!10万|千|万)\d/u.test(after) || /[\d瓦时][/／]$/u.test(before)) return 'ratio';
  if (/^(?:19|20)\d\d$/u.test(digits) && /^(?:年(?!均)|[-—–~～至到/.]+(?:19|20)?\d\d|财年|届)/u.test(after))
    return 'date';
  if (/(?:19|20)\d\d[年]?[-—–~～至到/.]+(?:\d{1,2}[-/.])?$/u.test(before) && /^(?:年|[-/.]|[)）]|月|\s|$)/u.test(after))
    return 'date';
  if (MONTH_DAY.test(after)) return 'date';
  if (/^(?:[-—–~～至到、]+\d{1,2})?月(?:份|底|末|，|、)?/u.test(after) && digits.length <= 2) return 'date';
  if (YEAR_OR_PERIOD.test(after) && !PERIOD_HEAD.test(before)) return 'period';
  if (previous === '第') return 'ordinal';
  if (previous === '前' && /^[%％‰]/u.test(after)) return 'name'; // 进入全球前1%
  if (/国家$/u.test(before) && /^项重[大点]工程/u.test(after)) return 'name';
  if (/^20[2-5]\d$/u.test(digits) && /^(?:国土|远景|规划|愿景|行动|版)/u.test(after)) return 'name';
  if (NAME_AFTER.test(after)) return 'name';
  if (/^条(?:等?\p{Script=Han}{0,4}(?:措施|新政|政策|举措|意见|硬招|实招|硬核|干货|办法|清单))/u.test(after))
    return 'name';
  if (
    /^条(?=[，,。；;、等”])/u.test(after) &&
    /(?:出台|制定|推出|发布|印发|实施|落实|兑现|细化)[^，,。；;]{0,40}$/u.test(
      text.slice(Math.max(0, start - 44), start),
    ) &&
    !/(?:线|路|河|街|巷|沟|链|航线)$/u.test(before)
  )
    return 'name';
  if (
    LETTER.test(next) &&
    !/^(?:km|m2|m²|m3|m³|TEU|[MGk]W(?!h?[A-Za-z])|[GTPE]B|[MGT]bps|[EP]F(?:LOPS|lops|(?![A-Za-z]))|[PE](?![A-Za-z]))/u.test(
      after,
    )
  )
    return 'name';
  return undefined;
}

/** A technical size in a name: 500千伏二号主变, 15兆瓦级风机, 10万吨级航道. */
export const isSpecification = (text: string, unitEnd: number, unit: string): boolean =>
  SPEC_AFTER.test(text.slice(unitEnd)) ||
  (/伏$|英寸$/u.test(unit) &&
    /^[\p{Script=Han}]/u.test(text.slice(unitEnd, unitEnd + 1)) &&
    !/^(?:以上|以下|、|，)/u.test(text.slice(unitEnd)));

/** 0.1微克|攻坚行动, 50人|论坛: a number within the name of an activity. */
export const isInTitle = (text: string, unitEnd: number, unit: string, kind: string | undefined): boolean =>
  (kind === 'measure' && /^(?:攻坚|提升|整治|治理)?行动/u.test(text.slice(unitEnd, unitEnd + 4))) ||
  (unit === '人' && text.startsWith('论坛', unitEnd));

const LIMIT = /^(?:及以上|及以下|以上|以下|以内|之内)(?:的)?(?=[\p{Script=Han}“])/u;
const OVER_IN_NAME =
  /^的?(?:县|企业|园区|项目|产业|集群|强?镇|乡镇|强?村|区县|品牌|平台|行业|开发区|龙头|单品|大县|商圈|人口(?:大?[县市镇村]|城市))/u;

/** 其中10亿元以上|2个, 过10亿元的|15家: what a class is told apart by, its count behind. */
const MARK = /^(?:及?以上|及?以下|的)的?\d[\d.]*[多余]?(?:个|家|项|户|只|宗)/u;
const MARKED = /^.*(?:其中|[、，,；;：:（(])(?:[超过]过?)?(?:及?以[上下]|的)|[超过](?:及?以[上下]|的)/u;

const AFTER_LIMIT_IS_PREDICATE =
  /^(?:的?(?:新?台阶|新阶段|大关|关口|行列|水平|区间|目标|标准|增长|增速|范围|规模)|达|为|增|，|左右|和|及|与|且|并|[;；。])/u;

/** What follows a count in speech about duties and points: 6个方面, 三个领域. */
export const isIdiom = (text: string, unitEnd: number): boolean =>
  /^(?:“?零[”的突]|(?:[千百十]?[万亿]+元?级?)?(?:大?台阶|大关|关口)|方面|领域|维度|方向(?!性)|环节|层面|重点方面|关键|一流|突破口|聚焦|坚持|明确|必须)/u.test(
    text.slice(unitEnd),
  );

/** A limit in a name: 亿元以上项目, 65岁及以上老年人, 500万元以上的项目. Counts (50家以上企业) stay quantities. */
export function isThreshold(text: string, start: number, unitEnd: number, kind: string | undefined): boolean {
  const rest = text.slice(unitEnd, unitEnd + 16);
  if (kind === 'money' && /[超过破]$/u.test(text.slice(Math.max(0, start - 1), start)) && OVER_IN_NAME.test(rest))
    return true;
  if (kind === 'money' && MARK.test(rest) && MARKED.test(text.slice(Math.max(0, start - 6), start) + rest)) return true;
  if (/^口(?:及?以[上下])的?\p{Script=Han}/u.test(rest)) return true; // 10万人|口以上中小城市
  if (text[unitEnd - 1] === '户' && /^(?:及?以上|以下)的?(?:自然村|村民组|村组|村寨|组)/u.test(rest)) return true;
  const limit = LIMIT.exec(rest);
  if (!limit || kind === 'rate' || kind === 'count') return false;
  if (kind === undefined && !OVER_IN_NAME.test(rest.slice(limit[0].length))) return false; // 115万以上|贫困人口脱贫
  return !AFTER_LIMIT_IS_PREDICATE.test(rest.slice(limit[0].length));
}

const QUOTES = unitTable('“《「‘"');
const QUOTED = /“[^”]{0,15}[^”。！？]”|《[^》]*》|「[^」]{1,16}」|‘[^’]{1,12}’|"[^"\n]{1,12}"/uy;

/** Spans in quotation marks or title marks, where numerals belong to names: “331”, 《…规划（2021—2025年）》; not speech, which ends in 。. */
export function quotedSpans(text: string): [number, number][] {
  const spans: [number, number][] = [];
  for (const match of matchesOpened(text, QUOTES, QUOTED)) spans.push([match.index, match.index + match[0].length]);
  return spans;
}
