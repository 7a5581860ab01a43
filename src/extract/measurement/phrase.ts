/** The words before a quantity, taken apart: leading fillers, verb, noun phrase, growth verb, copula. */
import { anyOf } from './words';

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
  /** 由, 从 before the number: the value that another one replaces. */
  earlier: boolean;
  /** A verb of adding behind the phrase: 案例|新增 9个. */
  added: string;
  /** 跨过, 迈上 before the number. */
  passed: boolean;
}

/** Where the clause of the number at `at` begins: after the last boundary outside brackets and quotes, not before `floor`. */
export function clauseStart(text: string, at: number, floor: number): number {
  let i = at;
  let quote = 0;
  while (i > floor) {
    const c = text[i - 1]!;
    if (c === '”' || c === '’' || c === '》') quote++;
    else if (c === '“' || c === '‘' || c === '《') {
      if (quote === 0) return i;
      quote--;
    } else if (quote === 0) {
      if (c === ')' || c === '）') {
        const open = Math.max(text.lastIndexOf('(', i - 2), text.lastIndexOf('（', i - 2));
        if (open < floor) return i;
        i = open;
        continue;
      }
      if (/[，,。；;：:！!？?\t\n(（]/u.test(c)) return i;
    }
    i--;
  }
  return floor;
}

const BASIS =
  /(?:同比|环比|[比较](?:上次|上届|上月|上季度|前年|疫情前)|比上年同期|比上一?年末?|较上一?年末?|比去年同期|比去年|较去年|比年初|较年初|[比较]“?十[一二三四]五”?[末期]*|(?:高于|低于|快于|好于|优于|领先|高出|超过)(?:全国|全省|全市|全区|全县)?(?:平均)?(?:水平)?|[比较](?:19|20)\d\d年末?|可比价|按可比价格计算|按不变价格?计算|扣除[^，。；、]{2,10}后|名义|实际|年均|年平均|每人每[年月]|每月|每年|是[^，,。；;、]{2,12}的|上年)$/u;
const ADVERB =
  /(?:分别|均|都|各|累计|预计|合计|平均|每年|已|也|仅|只|则|就|将|还|已经|全部|共|总计|共计|稳定|继续|进一步|大幅|逐步|持续|明显|保持|实现|完成|超计划|超额|同口径|仍|全年|年内|净|又|再|连续|连续\p{Script=Han}{1,3}年|按|按照)$/u;
const REACHED =
  /(?:(?:增长|增加|提高|提升|上升|上涨|扩大|发展|拓展|增|升|扩展|跃升|攀升|跨越|迈上|迈过|迈入|跨入|跨上|跨过|跃上|站上|晋升|进入了?|增强|优化|改善|加密|壮大)(?:(?:到|至|了)(?:(?:19|20)\d\d年[底末]?的?)?)?|(?:下降|降低|压缩|缩小|压减|减少|收窄|回落|缩短|精简|控制|减|缩|降|压降)(?:到|至|为|在)(?:(?:19|20)\d\d年[底末]?的?)?|(?:由|从)[^，。；]{1,14}(?:到|至))$/u;
const REACHED_UP_ONLY = /(?:年[底末]?的?|到|至|为|迈上|迈过|迈入|跨入|跨越|跨上|跨过|跃上|站上|进入了?)$/u;
const GROWTH_NOUN = /(?:增长速度|增速|增幅|涨幅|增长率|升幅)$/u;
const FALL_NOUN = /(?:降幅|跌幅|下降率|降低率|下降幅度)$/u;
const FROM = /(?:由|从)(?:(?:(?:19|20)\d\d年|上年|去年|“?十[一二三四]五”?)(?:年?[底末初])?的?)?$/u;
const ADDED = /(?:新增|新设|增设|新建|新建成|新入库|新认定)$/u;
const UP =
  /(?:正增长|增长|增加|上升|上涨|提高|提升|扩大|增多|调增|倍增|增|涨|升|攀升|跃升|前移|前进|进位|高出|多|快)了?$/u;
const DOWN = /(?:负增长|下降|降低|减少|回落|收窄|缩小|压减|压缩|下滑|下跌|减亏|减|降|跌|低|缩短|下调|压降|改善)了?$/u;
const COPULA =
  /(?:达到|达成|达|为|是|即|有|实现|完成|超过|突破|占|约|共|计|数|保持在|稳定在|维持在|控制在|保持|稳定|维持|处于|不低于|力争|高达|多达|合计|总计|累计|约为|等|在|至|到|：|:|＝|=|了|居|位居|分别|形成|拥有|仅|安排|目标为|折合)$/u;

const LEAD_TIME =
  /^(?:(?:截至|截止|到|至|自)?(?:(?:19|20)\d\d年?(?:[-—–~～至到]+(?:(?:19|20)\d\d)年?)?(?:间|底|末|初|期间|以来|全年|度|上半年|(?:\d{1,2}[-—–~～至到])?\d{1,2}月份?(?:底|末)?)?(?:\d{1,2}日)?|“?十[一二三四五六]五”?(?:时期|期间|末期?|规划期?|以来)?|“?十[一二三四]五”?[，,]?|\d{1,2}[-—–~～至到]\d{1,2}月份?|前[一二三]季度|[一二三四]季度|上半年|下半年|(?:过去|今后|未来|近|这)[一三五两几]?年(?:来|间|里)?|[一五三十]年来))(?:的|，|,|、|我们|全[省市区县州]|我[省市区县州])?/u;

let patterns: { lead: RegExp; adverb: RegExp; act: RegExp; do: RegExp } | undefined;
const wordPatterns = (): NonNullable<typeof patterns> =>
  (patterns ??= {
    lead: new RegExp(`^(?:${anyOf('lead')})`, 'u'),
    adverb: new RegExp(`^(?:${anyOf('adverb')})(?=${anyOf('act', 'do', 'adverb')})`, 'u'),
    act: new RegExp(`^(?:${anyOf('act')})`, 'u'),
    do: new RegExp(`^(?!有[效机色关轨线力序])(?:${anyOf('do')})(?:了|的)?`, 'u'),
  });

/** Verbs that open a new object even in the middle of a clause. */
const MID_VERB =
  /(?<!城镇|农村|工业|年均|日均|每年|规上|累计|占)(?:新增|新建|新改建|新引进|新认定|新培育|新签约|净增|建成投用|建成|达成|实现|完成(?!投资)|累计|举办|获批|获评|入选|荣获|发放|拨付|争取到位|带动|吸引|惠及|带来|创造|成为)(?=[^率量额数度]{2,})/gu;

/** Strips fillers and finds the verb at the front: returns the offset where the noun phrase (with its act verb) begins. */
export function stripLead(phrase: string): { skip: number; verb: string } {
  const p = wordPatterns();
  let i = 0;
  for (;;) {
    const rest = phrase.slice(i);
    const match =
      /^[、，,\s*#（(—–-]+|^[和及与并且](?!谐|美|平)/u.exec(rest) ??
      LEAD_TIME.exec(rest) ??
      p.lead.exec(rest) ??
      p.adverb.exec(rest);
    if (!match || match[0].length === 0) break;
    i += match[0].length;
  }
  const rest = phrase.slice(i);
  const act = p.act.exec(rest);
  if (act) return { skip: i, verb: act[0] };
  const done = p.do.exec(rest);
  if (done && done[0].length < rest.length) {
    const inner = stripLead(rest.slice(done[0].length));
    return { skip: i + done[0].length + inner.skip, verb: inner.verb };
  }
  if (done) return { skip: i + done[0].length, verb: '' };
  return { skip: i, verb: '' };
}

/** Nouns that mean nothing without the thing before: 总投资, 增速, 占比; they may stand behind a list of that (“通快等总投资”). */
export const DEPENDENT =
  /(?<=^(?:全年|年度|当年|其中|预计|计划)?|等)(?:计划|累计|平均)?(?:总投资额?|计划投资额?|完成投资额?|投资额?|总数|总量|总额|总规模|总产量?|总面积|总里程|总值|总产值|数量|规模|产量|单产|增速|增幅|占比|比重|比例|均价|金额|成交额|交易额|协议投资额?|协议金额|合同金额|合同额|排名|位次|增加值|产值|营收|营业收入|利润|面积|增量|总人数|人数|户数|件数|价值|占\p{Script=Han}{2,12}?(?:比重|比例|的比重|的比例)?)$/u;

/** What one word at the end of the head tells, tried in order; a rule that needs more says when it applies. */
interface TailRule {
  pattern: RegExp;
  applies?: (head: Head, word: string, rest: string) => boolean;
  tell: (head: Head, word: string) => void;
}

const noVerbYet = (head: Head): boolean => !head.sawVerb && !head.direction;
const noDirection = (head: Head): boolean => !head.direction && !head.reached;

/** 经济总量|跨过两个万亿元大关、|超过6万亿元 */
const PASSED_MARK =
  /(?:连续)?(?:跨过|跨越|跨上|迈上|迈过|迈入|站上|突破|跃上)[^，,。；;、]{1,14}(?:大关|台阶)[、，,]?$/u;

const TAIL_RULES: TailRule[] = [
  { pattern: PASSED_MARK, tell: () => {} },
  {
    pattern: REACHED,
    applies: (head, word) => !head.sawVerb && REACHED_UP_ONLY.test(word),
    tell: (head, word) => {
      head.reached = true;
      head.passed = /[跨迈跃]/u.test(word);
      head.sawVerb = true;
    },
  },
  {
    pattern: FROM,
    applies: (head) => !head.sawVerb,
    tell: (head) => {
      head.earlier = true;
      head.sawVerb = true;
    },
  },
  {
    pattern: ADDED,
    applies: (head, word, rest) => noVerbYet(head) && rest.length > word.length + 1,
    tell: (head, word) => {
      head.added = word;
      head.sawVerb = true;
    },
  },
  { pattern: GROWTH_NOUN, applies: noDirection, tell: (head) => nameGrowth(head, 'up') },
  { pattern: FALL_NOUN, applies: noDirection, tell: (head) => nameGrowth(head, 'down') },
  {
    pattern: BASIS,
    tell: (head, word) => {
      head.basis ??= word;
      if (/年均|平均|每年/u.test(word)) head.yearly = true;
    },
  },
  {
    pattern: /(?:分别|(?<![平年人户亩日村月地])均|都|(?<!分)各)$/u,
    tell: (head, word) => {
      if (word === '分别') head.respectively = true;
      else head.each = true;
    },
  },
  {
    pattern: DOWN,
    applies: (head, word, rest) => noVerbYet(head) && !isNoun(rest, word),
    tell: (head, word) => {
      head.direction = 'down';
      head.moved = word;
      head.sawVerb = true;
    },
  },
  {
    pattern: UP,
    applies: (head, word, rest) => noVerbYet(head) && !isNoun(rest, word),
    tell: (head, word) => {
      head.direction = 'up';
      head.moved = word;
      head.sawVerb = true;
    },
  },
  { pattern: ADVERB, applies: (_, word, rest) => !isNoun(rest, word), tell: joinsValue },
  { pattern: COPULA, applies: (_, word, rest) => !isNoun(rest, word), tell: joinsValue },
];

function nameGrowth(head: Head, direction: 'up' | 'down'): void {
  head.growthNoun = true;
  head.direction = direction;
}

function joinsValue(head: Head, word: string): void {
  if (/[达为是到至超在]$|突破$/u.test(word) && !head.direction) head.sawVerb = true;
}

/** Whether the words are verbs and fillers only: 新建和改造提升|112万亩|高标准农田. */
export function isOnlyVerbs(words: string): boolean {
  let rest = words.replace(/(?:了|超过?|近|约|共)$/u, '');
  while (rest !== '') {
    const { skip, verb } = stripLead(rest);
    if (skip + verb.length === 0) return false;
    rest = rest.slice(skip + verb.length);
  }
  return true;
}

/** No word of the rules is longer; patterns that end in $ would else be tried at every place of a long clause. */
const TAIL_WINDOW = 28;

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
  };
  let end = to;
  while (end > from) {
    const rest = text.slice(from, end).trimEnd();
    end = from + rest.length;
    const ending = rest.slice(-TAIL_WINDOW);
    let word: string | undefined;
    const rule = TAIL_RULES.find(({ pattern, applies }) => {
      word = pattern.exec(ending)?.[0];
      return word !== undefined && (!applies || applies(head, word, rest));
    });
    if (!rule || !word) break;
    rule.tell(head, word);
    end -= word.length;
  }
  const raw = text.slice(from, Math.max(from, end));
  const whole = head.direction && /投资额?$/u.test(raw) ? null : DEPENDENT.exec(raw);
  const { skip, verb } = whole ? { skip: whole.index, verb: '' } : stripLead(raw);
  head.from = from + skip;
  head.to = Math.max(head.from, end);
  head.verb = verb;
  head.phrase = text.slice(head.from, head.to);
  cutAtMidVerb(head, text);
  return head;
}

/** “第三届进博会昆山交易分团达成意向交易额”: the last clear verb begins the phrase. */
function cutAtMidVerb(head: Head, text: string): void {
  let last: RegExpExecArray | undefined;
  for (const match of head.phrase.matchAll(MID_VERB)) if (match.index > 0) last = match;
  if (!last || head.respectively || /[“（(《]$/u.test(head.phrase.slice(0, last.index))) return;
  const inner = stripLead(head.phrase.slice(last.index));
  head.from += last.index + inner.skip;
  head.phrase = text.slice(head.from, head.to);
  head.verb = inner.verb;
}

const NOUN_ENDS: Record<string, RegExp> = {
  数: /[\p{Script=Han}]数$/u,
  升: /(?:上|提|跃|攀|回|爬|晋|公)升$/u,
  多: /(?:很|众|许|最)多$/u,
  增: /新增$/u,
  计: /(?:累|合|总|共|预|设|统|审)计$/u,
};
const ONE_CHARACTER_ENDS =
  /(?:国有|所有|私有|行为|作为|存在|潜在|安居|定居|民居|宜居|签约|节约|集约|直达|发达|最低|村居|碳减|消减|不降)$/u;

/** 数量, 总量 …: the last character belongs to a noun. */
const isNoun = (rest: string, word: string): boolean =>
  NOUN_ENDS[word]?.test(rest) ??
  ((word === '等' && !/[、，]/u.test(rest)) || (word.length === 1 && ONE_CHARACTER_ENDS.test(rest)));
