/** The words at the end of what stands before a number: growth verbs, copulas, what it is compared with (同比|分别|增长). */
import type { Head } from './phrase';

/** What one word at the end of the head tells, tried in order; a rule that needs more says when it applies. */
interface TailRule {
  /** The characters that the pattern can end in: a quick look before it is tried. */
  ends: RegExp;
  pattern: RegExp;
  applies?: (head: Head, word: string, rest: string) => boolean;
  tell: (head: Head, word: string) => void;
}

/** Whom a value is compared with. */
const WHERE = '(?:全国|全省|全市|全区|全县|全州|国家|省|市|州)';
/** A time, a place or a mark that a value is compared with. */
const COMPARED = [
  '上次|上届|上月|上季度|上一?个?(?:月|季度)',
  '(?:上一?年|去年|前年|(?:19|20)\\d\\d年)(?:同期|全年|年?[末底]|(?:预算|决算|执行|完成|实际)数)?',
  '(?:\\d|[一二两三四五六七八九十])年前|(?:城镇|农村|全体)居民(?:收入)?|年初|同期|疫情前|常年(?:同期)?|“?十[一二三四五]?五”?(?:时期|期间|规划期?)?(?:同期|期?[末初]?)',
  '(?:(?:上年|去年|(?:19|20)\\d\\d年))?(?:上半年|[一二三四]季度|第[一二三四]季度|前(?:\\d{1,2}|[一二两三四五六七八九十]+)(?:个月|个?季度)|\\d{1,2}月?份?[-—–~～至到]\\d{1,2}月份?|\\d{1,2}月份?)',
  '(?:年度|年初)?(?:计划|预算|目标)(?:数|值)?|序时进度',
  `${WHERE}(?:平均)?(?:水平|增速|增幅)?`,
].join('|');
/** The verbs of a distance: 高于全省平均水平. */
const DISTANCE = `(?:高于|低于|快于|好于|优于|领先|高出|超过|超出)(?:${WHERE}(?:[、和与及]${WHERE})*|同期|经济|GDP|地区生产总值|城镇居民|农村居民)?(?:收入)?(?:平均)?(?:水平|增速|增幅|增长)?(?:(?:年度|全年|年初)?(?:预期|控制|计划|规划|考核|省定|国定)?(?:目标|任务|要求)值?|(?:年度|年初)(?:计划|预算|目标)[数值]?)?`;
const BASIS = new RegExp(
  `(?:同比|环比|[比较](?:${COMPARED})(?:[、和与及]比?较?(?:${COMPARED}))*(?:增[速幅]|涨幅|水平|比重|相比)?|${DISTANCE}|按?(?:可比|同)口径(?:计算)?|按?(?:可比价格?|不变价格?|现价(?:总量)?)(?:计算)?|按[^，。；、]{2,14}(?:计算|折算|测算|口径)|(?:扣除|剔除)[^，。；、]{2,16}?(?:因素)?(?:后|影响后?|因素)|(?:恢复[到至]|相当于)[^，,。；;、]{2,12}的|名义|实际|绝对[额值量]|年均|(?:(?:近|前|过去)?(?:[两三四五十]|\\d)(?=年(?:平均|年均)))?年(?:平均|年均)|每(?:[人生户亩吨头只斤]|公斤|平方米|立方米|千瓦时)(?:每[年月天日])?|每[日天月]|每年|(?:近?[三五十]|(?:“?十[一二三四五]?五”?)?前[两三四])年(?:来|间)?|近\\d年|是[^，,。；;、]{2,12}的|为(?:(?:19|20)\\d\\d年|上年|“?十[一二三四五]?五”?(?:末|时期|期间)?)(?:同期)?的|上年)$`,
  'u',
);
const ADVERB =
  /(?:分别|均|都|各|累计|预计可?|合计|平均|每年|已|也|仅|只|则|就|将|有望|可望|力争|确保|还|已经|全部|至少|共|总计|共计|稳定|继续|进一步|大幅|小幅|逐步|持续|明显|总体|历史性|巩固|保持|实现|完成|超计划|超额|同口径|仍|全年|年内|(?<=分别)参保|同步|首次|净|又|再|逆势|强劲|快速|较快|迅猛|显著|略有|有所|可比|(?<![认许])可|(?<![主重需必纪摘概])要|接连|连续(?:[\d\p{Script=Han}]{1,3}(?:年|个月|个季度|次))?|按|按照)$/u;
const REACHED =
  /(?:(?:增长|增加|提高|提升|上升|上涨|扩大|发展|拓展|增|升|扩|扩展|扩面|扩容|跃升|攀升|跨越|迈上|迈过|迈入|跨入|跨上|跨过|跃上|站上|晋升|进入了?|增强|优化|改善|加密|壮大)(?:(?:到|至|了)(?:(?:(?:19|20)\d\d年[底末]?|现在|目前|如今|当前|今年)的?)?)?|(?:下降|降低|压缩|缩小|压减|减少|收窄|回落|缩短|精简|控制|减|缩|降|压降|整合|归并|合并|调整|优化|拓展)(?:到|至|为|在)(?:(?:19|20)\d\d年[底末]?的?)?|(?:发展|建设|打造|培育)成为|(?:由|从)(?!业|事|政府|企业)[^，。；]{1,14}(?:到|至))$/u;
const REACHED_UP_ONLY =
  /(?:年[底末]?的?|现在的?|目前的?|如今的?|当前的?|到|至|为|迈上|迈过|迈入|跨入|跨越|跨上|跨过|跃上|站上|进入了?)$/u;
const GROWTH_NOUN = /(?:(?:自然|同口径)?增幅|增长速度|增速|增幅|涨幅|(?<!自然)增长率|升幅)$/u;
const FALL_NOUN = /(?:降幅|跌幅|下降率|降低率|下降幅度)$/u;
const FROM =
  /(?:(?:由|从)(?:(?:(?:19|20)\d\d年|上年|去年|当年|过去|原来|最初|“?十[一二三四五]?五”?)(?:年?[底末初]期?)?的?)?|[比较](?:(?:19|20)\d\d年|上年|去年)[底末]?的)$/u;
const ADDED = /(?:累计建成|累计完成|建成|新增|新设|增设|新建|新建成|新入库|新认定)$/u;
const UP =
  /(?:正增长|增长|递增|增加|上升|上涨|提高|(?<!优化|抚育|改造|整治|治理|修复|绿化|改良|更新|新建)提升|扩大|增多|多增|调增|倍增|加快|提速|回升|上浮|攀升|跃升|前移|前进|进位|高出|偏多|(?<=[比较][^，,。；;]{2,14})高|增|涨|升|多|快)了?$/u;
const DOWN =
  /(?:负增长|下降|降低|减少|少增|回落|收窄|缩小|压减|压缩|削减|放缓|放慢|减缓|趋缓|下滑|下跌|下浮|减亏|减|降|跌|低|缩短|下调|压降|改善|偏少|后移|退后|后退|(?<=检查\p{Script=Han}{0,4}|事项|环节|材料|会议|文件)精简)了?$/u;
/** 比上年|增收|2亿元: an amount by which the indicator before it rose or fell, where nothing but a comparison stands before it. */
const ROSE_BY = /(?:增收|增支|增投|多收|多支|增产|增亏)$/u;
const FELL_BY = /(?:减收|减支|少收|少支|减产)$/u;
const ONLY_COMPARED = /^(?:同比|环比|绝对额|预计|约|净|实际|分别|均|共|当年|[、，\s]|[比较][^，,。；;]{2,8})*$/u;
const COPULA =
  /(?:达到|达成|达|冲刺|为|是|即|有|实现|完成|超过|突破|占|约|约合|共|计|数|保持在|稳定在|维持在|控制在|保持|稳定|维持|处于|不低于|力争|高达|多达|合计|总计|累计|约为|等|在|至|到|：|:|＝|=|了|居|位居|分别|形成|拥有|仅|安排|目标为|折合|尚余|尚有|尚欠|(?:合计|总计|共)贡献)$/u;
/** 经济总量|跨过两个万亿元大关、|超过6万亿元 */
const PASSED_MARK =
  /(?:连续)?(?:跨过|跨越|跨上|迈上|迈过|迈入|站上|突破|跃上)[^，,。；;、]{1,14}(?:大关|台阶)[、，,]?$/u;

/** 投资|翻番、|达2734亿元 */
const DOUBLED = /(?:实现)?翻了?[一两]?番[、，,]?$/u;

const noVerbYet = (head: Head): boolean => !head.sawVerb && !head.direction;
const noDirection = (head: Head): boolean => !head.direction && !head.reached;
const moves = (direction: 'up' | 'down') => (head: Head, word: string) => {
  head.direction = direction;
  head.moved = word;
  head.sawVerb = true;
};
const isAmount = (head: Head, word: string, rest: string): boolean =>
  noVerbYet(head) && ONLY_COMPARED.test(rest.slice(0, -word.length));

const RULES: TailRule[] = [
  { ends: /[关阶、，,]/u, pattern: PASSED_MARK, tell: () => {} },
  { ends: /[番、，,]/u, pattern: DOUBLED, tell: () => {} },
  {
    ends: /[的底末年到至为上过入越了在前今]/u,
    pattern: REACHED,
    applies: (head, word) => !head.sawVerb && REACHED_UP_ONLY.test(word),
    tell: (head, word) => {
      head.reached = true;
      head.passed = /[跨迈跃]/u.test(word);
      head.sawVerb = true;
    },
  },
  {
    ends: /[由从年底末初期的”五去来]/u,
    pattern: FROM,
    applies: (head) => !head.sawVerb,
    tell: (head, word) => {
      head.earlier = yearIn(word) ?? true;
      head.sawVerb = true;
    },
  },
  {
    ends: /增/u,
    pattern: /(?<=[比较](?:年初|上年(?:[末底]|同期)?|去年(?:[末底]|同期)?|同期|上月末?))新增$/u,
    applies: noVerbYet,
    tell: moves('up'),
  },
  {
    ends: /[增设建成库定]/u,
    pattern: ADDED,
    applies: (head, word, rest) => noVerbYet(head) && rest.replace(/^其中/u, '').length > word.length + 1,
    tell: (head, word) => {
      head.added = word;
      head.sawVerb = true;
    },
  },
  { ends: /[收支投产亏]/u, pattern: ROSE_BY, applies: isAmount, tell: moves('up') },
  { ends: /[收支产]/u, pattern: FELL_BY, applies: isAmount, tell: moves('down') },
  { ends: /[度速幅率]/u, pattern: GROWTH_NOUN, applies: noDirection, tell: (head) => nameGrowth(head, 'up') },
  { ends: /[幅率度]/u, pattern: FALL_NOUN, applies: noDirection, tell: (head) => nameGrowth(head, 'down') },
  {
    ends: /[比次届月度期末底年初前后五”算口径数值平速幅长计划标于先出过超价格义际额量均日天的间素响来份国省市区县州济核性人生户亩吨头只斤米时]/u,
    pattern: BASIS,
    tell: (head, word) => {
      head.basis ??= word;
      if (/年均|平均(?!水平|增)|每年|^[三五]年/u.test(word)) head.yearly = true;
    },
  },
  {
    ends: /[别均都各双]/u,
    pattern: /(?:分别|双双|(?<![平年人户亩日村月地])均|(?<![成首江丰宁花于昌新])都|(?<!分)各)$/u,
    tell: (head, word) => {
      if (word === '分别') head.respectively = true;
      else head.each = true;
    },
  },
  {
    ends: /[长降低少增落窄小减缩缓慢滑跌浮亏短调善简了移后退]/u,
    pattern: DOWN,
    applies: (head, word, rest) => noVerbYet(head) && !isNoun(rest, word),
    tell: moves('down'),
  },
  {
    ends: /[长增加升涨高大多快速浮移进位出了]/u,
    pattern: UP,
    applies: (head, word, rest) => noVerbYet(head) && !isNoun(rest, word),
    tell: moves('up'),
  },
  {
    ends: /[势劲猛著所比要连别均都各计可步次年月度已也保仅只则就将望争还经部共定续步幅显持现成划额径仍内净又再按照少体性固]/u,
    pattern: ADVERB,
    applies: (_, word, rest) => !isNoun(rest, word),
    tell: joinsValue,
  },
  {
    ends: /[到成达为是即有现过破占约合共计数在持定于低争等至：:＝=了居别仅排献余欠刺]/u,
    pattern: COPULA,
    applies: (_, word, rest) => !isNoun(rest, word),
    tell: joinsValue,
  },
];

/** No word of the rules is longer; patterns that end in $ would else be tried at every place of a long clause. */
const WINDOW = 28;

/** Takes the words off the end of `text.slice(from, to)`, tells the head what they say, and returns where the rest ends. */
export function takeTail(text: string, from: number, to: number, head: Head): number {
  let end = to;
  while (end > from) {
    if (text[end - 1] === ' ' || text[end - 1] === '\u3000') {
      end--;
      continue;
    }
    const word = wordAtEnd(text.slice(from, end), head);
    if (!word) break;
    end -= word.length;
  }
  return head.reached ? end - (LEFT.exec(text.slice(from, end))?.[0].length ?? 0) : end;
}

/** 合作社|由五年前的不足百家|发展到: a value in words that another one replaces. */
const LEFT =
  /(?<=.{2}(?<!自|理|事))[由从](?!业|事)[^，,。；;\d]{0,10}(?:不足|不到|近|仅有?|零|[十百千万])[^，,。；;\d]{0,4}$/u;

/** The rules whose words may end in a character, for each that was met so far. */
const rulesOf = new Map<string, TailRule[]>();

function rulesFor(last: string): TailRule[] {
  let rules = rulesOf.get(last);
  if (!rules) {
    rules = RULES.filter(({ ends }) => ends.test(last));
    rulesOf.set(last, rules);
  }
  return rules;
}

function wordAtEnd(rest: string, head: Head): string | undefined {
  const rules = rulesFor(rest[rest.length - 1]!);
  if (rules.length === 0) return undefined;
  const ending = rest.slice(-WINDOW);
  for (const rule of rules) {
    const word = rule.pattern.exec(ending)?.[0];
    if (word === undefined || (rule.applies && !rule.applies(head, word, rest))) continue;
    rule.tell(head, word);
    return word;
  }
  return undefined;
}

function nameGrowth(head: Head, direction: 'up' | 'down'): void {
  head.growthNoun = true;
  head.direction = direction;
}

function joinsValue(head: Head, word: string): void {
  if (/[达为是到至超在]$|突破$/u.test(word) && !head.direction) head.sawVerb = true;
}

const PLAN_END: Record<string, string> = { '': '2005', 一: '2010', 二: '2015', 三: '2020', 四: '2025', 五: '2030' };

/** The year that the word names: 由2011年的, 由“十五”末的. */
function yearIn(word: string): string | undefined {
  const plan = /十([一二三四五]?)五/u.exec(word);
  return plan ? PLAN_END[plan[1]!] : /(?:19|20)\d\d/u.exec(word)?.[0];
}

const NOUN_ENDS: Record<string, RegExp> = {
  数: /[\p{Script=Han}]数$/u,
  升: /(?:上|提|跃|攀|回|爬|晋|公)升$/u,
  多: /(?:很|众|许|最)多$/u,
  增: /新增$/u,
  计: /(?:累|合|总|共|预|设|统|审)计$/u,
};
const ONE_CHARACTER_ENDS =
  /(?:国有|所有|私有|行为|作为|存在|潜在|安居|定居|民居|宜居|签约|节约|集约|直达|通达|抵达|发达|[成首江丰宁花于昌新古]都|最低|村居|碳减|消减|不降)$/u;

/** 数量, 总量 …: the last character belongs to a noun. */
const isNoun = (rest: string, word: string): boolean =>
  NOUN_ENDS[word]?.test(rest) ??
  ((word === '等' && !/[、，]/u.test(rest)) || (word.length === 1 && ONE_CHARACTER_ENDS.test(rest)));
