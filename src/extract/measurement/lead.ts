/** The words before an indicator that say nothing of it (其中, 截至2024年底, 力争), and the verb at its front (新增, 改造). */
import { BLANKS, unitAt, unitTable } from '../../lexicon/unit-table';
import { anyOf, opensAnyOf } from './words';

const LEAD_TIME =
  /^(?:(?:截至|截止|到|至|自)?(?:(?:19|20)\d\d年?(?:[-—–~～至到]+(?:19|20)\d\d年?)?(?:间|底|末|初|期间|以来|全年|度|上半年|(?:\d{1,2}[-—–~～至到])?\d{1,2}月份?(?:底|末)?)?(?:\d{1,2}日)?|“?十[一二三四五六]五”?(?:时期|期间|末期?|规划期?|以来)?|“十五”(?:时期|期间|末)?|“?十[一二三四]五”?[，,]?|\d{1,2}[-—–~～至到]\d{1,2}月份?|\d{1,2}月份?(?![龄球])(?=\p{Script=Han}{4})|[一二三四五六七八九十]{1,2}月(?:份|[底末])|前[一二三]季度|[一二三四]季度|上半年|下半年|(?:过去|今后|未来|近|这)[一三五两几]?年(?:来|间|里)?|[一二三四五六七八九十]{1,2}年来|[三五]年(?=累计|共|总计|建设|改造|接待|新增|新建|建成|完成|实施|投入|引进|培育|减|获|[\p{Script=Han}]{2,8}(?:投资|投入|支出|收入|产值|总额|里程)))|按[^，。；、]{2,16}?(?:计算|折算|测算|口径|统计)的?|(?:建成|投产|达产|投用|完成)后)(?:的|，|,|、|我们|全[省市区县州]|我[省市区县州])?/u;

/** Names and words that begin like one: 共和县, 都江堰. */
const NOT_LEAD =
  '共[和青享同建产生富济用有管治性]|一般(?=[性公债])|争取到|都[江昌匀兰安市]|均[衡安等]|已有?建|和[田平硕静林龙顺政谐美县]|并网|及[时格]|与[会时]|全[州椒南]县';

/** Nouns that begin like a verb. */
const NOT_ACT =
  '上[市云](?:公司|企业|后备)|服务(?:业|贸易|外包|消费|机构|中心|平台|网点|设施|半径|满意)|注册(?:护士|资本|资金|会计|志愿|用户|商标)|登记失业|转移(?:支付|性)|治理(?:能力|体系|率)|保护(?:区|地|面积|率)|储备(?:粮|林|库|项目库|规模)|更新率|处置率|覆盖(?:率|面|人口)|联网率|接种率|配备率|供应(?:链|量|商)|投入(?:强度|占|总量|产出)|开发(?:区|强度|投资)|淘汰率|绿化(?:率|覆盖率)|造林面积|种植(?:业|面积)|搬迁(?:群众|人口|户)|培训机构|交付率|授权率|签约率|发放率|减排量|培养方案|流转(?:率|面积)|接待(?:量|能力|人次|游客)?(?<=量|能力)';

/** A pattern that may match where one of `opens` stands. */
interface Opening {
  opens: Uint8Array;
  pattern: RegExp;
}

const openingOf = (units: string, pattern: RegExp): Opening => ({ opens: unitTable(units), pattern });

const matchOf = ({ opens, pattern }: Opening, words: string): string =>
  opens[unitAt(words, 0)] === 1 ? (pattern.exec(words)?.[0] ?? '') : '';

let patterns: { fillers: Opening[]; act: Opening; do: Opening } | undefined;
const wordPatterns = (): NonNullable<typeof patterns> =>
  (patterns ??= {
    fillers: [
      openingOf('0123456789', /^\d{1,2}[.．、）)](?=\p{Script=Han})/u),
      openingOf(
        `${BLANKS}、，,*#（(—–-新台大关和及与并且`,
        /^[、，,\s*#（(—–-]+|^(?:新?台阶|大关|关口)[、，,]|^[和及与并且](?!谐|美|平|田|硕|静|林|龙|顺|政|网|购|行|末)/u,
      ),
      openingOf(
        '一二三四五六七八九十',
        /^(?:[一二三四五六七八九十]是(?=\p{Script=Han}{2})|[一二三四五六七八九十]{1,3}[）)])/u,
      ),
      openingOf('把使', /^(?:把(?![握关脉控手])|使(?![用命馆者得]))(?=\p{Script=Han}{3})/u),
      openingOf('为', /^为(?:企业|群众|农民|居民|市场主体|经营主体|各类主体)(?=降|减|节|争|挽|追)/u),
      openingOf('要', /^要(?=(?:新?开工|新[建增]|完成|实施|建成|培育|引进|改造|打造|建设|推进|力争|确保|达到))/u),
      openingOf('截到至自0123456789“十前一二三四五六七八九上下过今未近这按建投达完', LEAD_TIME),
      openingOf(opensAnyOf('lead'), new RegExp(`^(?!${NOT_LEAD})(?:${anyOf('lead')})`, 'u')),
      openingOf(
        opensAnyOf('adverb'),
        new RegExp(
          `^(?!年度(?:计划)?(?:总)?投资|重点(?:建设|实施|保障|改造|开工)(?:项目|工程|任务))(?:${anyOf('adverb')})(?=、?(?:${anyOf('act', 'do', 'adverb')}))`,
          'u',
        ),
      ),
    ],
    act: openingOf(opensAnyOf('act'), new RegExp(`^(?!${NOT_ACT})(?:${anyOf('act')})`, 'u')),
    do: openingOf(
      opensAnyOf('do'),
      new RegExp(
        `^(?!有[效机色关轨线力序]|调度(?:中心|平台|指挥|系统|员|台|室)|有\\p{Script=Han}{0,4}(?:意愿|条件|能力|需求|需要)的|完成率|带动(?:就业|增收|脱贫|致富)$)(?:${anyOf('do')})(?:了|的|好)?`,
        'u',
      ),
    ),
  });

export interface Lead {
  skip: number;
  verb: string;
}

/** Strips fillers and finds the verb at the front: returns the offset where the noun phrase (with its act verb) begins. */
export function stripLead(phrase: string): Lead {
  const { fillers, act, do: does } = wordPatterns();
  let skip = 0;
  let rest = phrase;
  for (let filler = firstOf(fillers, rest); filler > 0; filler = firstOf(fillers, rest)) {
    skip += filler;
    rest = phrase.slice(skip);
  }
  const verb = matchOf(act, rest);
  if (verb) return { skip, verb };
  const done = matchOf(does, rest).length;
  if (done === 0 || done === rest.length) return { skip: skip + done, verb: '' };
  const inner = stripLead(rest.slice(done));
  return { skip: skip + done + inner.skip, verb: inner.verb };
}

/** Length of the filler that the words open with, by the first pattern that knows one. */
function firstOf(fillers: Opening[], words: string): number {
  for (const filler of fillers) {
    const { length } = matchOf(filler, words);
    if (length > 0) return length;
  }
  return 0;
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
