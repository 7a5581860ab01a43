/** Names of indicators put together from what the text leaves out or says in another order. */
import { indicatorAtStart } from '../../lexicon/indicators';
import { PART_OF_YEAR } from '../../outline/year-parts';
import { stripLead } from './lead';
import { DEPENDENT } from './phrase';

const NEW =
  /^(?:(?:累计)?净增|累计(?:实施|完成|建成|开工|引进|签约|新增)?|净增|新增|新认定|新获批|新培育|新引进|新建成?|新设立?|新推出|新开[设通辟行]|新改扩建|新增设|增加|建成)/u;

const NEWLY =
  /^新(?:增|认定|获批|培育|引进|建成?|设立?|推出|登记|注册|发展|入库|培养|招引|创建|签约|开工|纳入|入规|落地|投产|集聚|入驻)|^(?:(?:累计)?净增|增加|建成)/u;

/** Of two such nouns the later replaces the earlier: 茶叶产量5.2万吨、产值86亿元. */
const MONEY_NOUN =
  /(?:利税|总产值|产值|总产|单产|产量|(?:主营业务|营业)收入|营收|增加值|利润总额|利润|资产总额|税收|销售额|销售收入)$/u;

/** 食用菌栽培规模 → 食用菌 before 产值. */
const GROWN = /(?<=.{2})(?:(?:播种|种植|栽培|养殖|饲养|生产)?总?(?:面积|规模)|(?:饲养|存栏|出栏)量?)$/u;

/** 粮食播种面积 → 粮食 before 总产; 新增国家级“小巨人” → 国家级“小巨人” before 总数. */
export function withoutNew(base: string, dependent = ''): string {
  let thing = base.replace(/总[数量]$/u.test(dependent) ? NEWLY : NEW, '');
  if (!/位次|排名/u.test(dependent)) thing = thing.replace(/(?<=.{2})(?:增速|增幅|增长率)$/u, '');
  if (MONEY_NOUN.test(dependent) && !dependent.startsWith('占')) {
    thing = thing.replace(MONEY_NOUN, '').replace(GROWN, '');
    if (!thing) return '';
  }
  if (dependent.startsWith('在')) thing = thing.replace(/(?<=.{2})占[^占]{2,12}(?:比重|比例)$/u, '');
  if (/^(?:年度|累计|完成|计划)+投资/u.test(dependent))
    thing = thing.replace(/(?:计划|估算|概算)?总投资额?$|(?:概算|估算)投资$/u, '');
  if (/投资/u.test(dependent)) thing = thing.replace(/(?:规划|总)?(?:占地(?:面积)?|建筑面积|用地面积)$/u, '');
  if (thing.length < 2 || /^(?:种植|养殖|栽培|播种|饲养)$/u.test(thing)) return '';
  if (/额$|投资/u.test(dependent)) thing = thing.replace(/(?<=.{2})(?:数量|个数|总数)$/u, '');
  if (/^(?:成交|交易)额/u.test(dependent)) thing = thing.replace(/(?<=.{2})(?:累计)?交易量?$/u, '');
  if (/^总装机/u.test(dependent)) thing = thing.replace(/装机(?:容量|规模)?$/u, '');
  if (/产量?$|单产/u.test(dependent)) thing = thing.replace(/(?:播种|种植|生产)?面积$/u, '');
  return thing.length >= 2 ? thing : base;
}

/** The thing without the verb in front of it: 累计签约家居企业 → 家居企业. */
export function thingOf(name: string): string {
  const { skip, verb } = stripLead(name);
  const thing = name.slice(skip + verb.length);
  return verb && thing.length >= 2 ? thingOf(thing) : withoutNew(name.slice(skip));
}

/** A measure that says not of what. */
const YIELD_ALONE = /^(?:年?(?:产量|产值|产能)|收入|投资|面积|规模)$/u;

/** A dependent noun with the thing before it: 总数 → 国家级“小巨人”总数, 占全球 → 交易额占全球比重. */
export function completed(name: string, base: string | undefined, forward: string | undefined): string {
  if (!DEPENDENT.test(name)) return name;
  const thing = base ?? forward;
  if (!thing) return name;
  if (name === '投资' && thing.endsWith('总投资')) return completed('完成投资', thing, forward); // 总投资5亿元，已完成投资1亿元
  if (thing.endsWith(name)) return thing;
  if (YIELD_ALONE.test(thing) || /^(?:累计)?(?:投入|投资|安排|统筹)$/u.test(thing)) return name; // 产量突破3亿吨、投资超20亿元: what of is said nowhere
  const share = /^占(?!地)/u.test(name) && !/(?:比重|比例|占比)$/u.test(name) ? '比重' : '';
  return withoutNew(thing, name) + (share ? name.replace(/的$/u, '') : name) + share;
}

const GENERIC =
  /^(?:项目|工作|事项|任务|指标|企业|工程|产业|社区|小区|村|院校|职业院校|高校|学校|单位|案例|成果|品牌|品种|乡镇|街道|园区|景区|基地|机构|公司|家庭|农户|团队|产品|集体|个人|医院|县区|村庄|区县|市县|县[（(]市(?:、区)?[）)]|县|市|镇|贫困[村县户乡]|贫困乡镇|村民组|税种)$/u;
/** What a counted thing got into or passed belongs to its name. */
export const TITLED =
  /^(?:全部|均|都|成功|首次|先后)?(?:进入|入选|通过|获评|获批|获(?!得)|获得(?=.*奖)|被评为|被认定为|被命名为|被授予|被确定为|跻身|上榜|纳入|列入|荣登|上榜|入围)/u;
/** 通过验收: what was examined is counted, not how it was. */
const EXAMINED =
  /^(?=获[^，、]*(?:核准|批复|批准|受理)|[^获])(?:全部|均|都|成功|首次|先后)?通过(?!.*(?:测评|认证|评级|等级|评价))/u;
const ADVERBS =
  /^(?:尽[早快]|即将|迅速|基本|[也仍还将]|顺利|全部|全面|正在|已经?|均|都|陆续|相继|全覆盖|如期|加快|正式|成功|同步|有序|提前|力争|稳步|扎实|深入|持续|\d+个月|年[内底]前?)+/u;

/** 100个|村的试点工作 */
const OF_WHOLE = /^(村|镇|县|乡镇|社区|企业|学校|园区|医院|单位)的(\p{Script=Han}{2,6}?)(?:工作|任务)?$/u;

/** 被淘汰: what is done to the counted, and no title that they were given. */
const SUFFERED = /^被(?!评|认|授|列|命|确)/u;

/** 60个|项目|尽早开工建设 → 开工建设项目; 14个|社区|被评为四川省绿色社区 → 四川省绿色社区. */
export function countedName(noun: string, predicate: string, verb: string): string {
  const role = /^为(重点|龙头|骨干|核心|支撑|主体)/u.exec(predicate)?.[1]; // 以38户|企业|为重点的
  if (role) return role + noun;
  if (/^年(?![内底])/u.test(predicate)) return verb + noun; // 23家|企业|年加工花茶
  const [, whole, matter] = OF_WHOLE.exec(noun) ?? [];
  if (whole && matter) return verb + matter + whole;
  if (
    predicate === '' ||
    !(
      GENERIC.test(noun) ||
      (noun.length <= 6 && TITLED.test(predicate) && !EXAMINED.test(predicate)) ||
      SUFFERED.test(predicate)
    )
  )
    return verb + noun;
  const plain = predicate
    .replace(ADVERBS, '')
    .replace(/^(?:实施|开展|进行|完成|实现)了/u, '')
    .replace(/(?<=.{2})目标$|^.*作用.{0,4}$/u, '')
    .replace(/(?:[了的]|[，,]?(?:可|将|预计|并|(?<![滞落靠延退])后).*)$/u, '');
  if (SUFFERED.test(plain)) return plain + noun;
  const title = /^(?:被评为|被认定为|被命名为|被确定为|被授予|获评|入选|入围|荣获|获得|跻身)(.+)$/u.exec(plain)?.[1];
  if (title?.endsWith(noun)) return title;
  return plain.length > 0 && plain.length <= 40
    ? (plain.startsWith(verb) ? '' : verb) +
        plain +
        (TITLED.test(predicate) && !/(?:类|名单|行列|目录|榜)$|^获(?!评|批)/u.test(plain) ? '的' : '') +
        noun
    : verb + noun;
}

/** 其余|7个|为民生项目: what the others are. */
export const restOf = (name: string, behind: string): string =>
  (name === '其余' && /^(?:均|都|全部)?[为是系]([^，,。；;、\d]{2,16})(?=[，,。；;]|$)/u.exec(behind)?.[1]) || name;

const LABEL =
  /(?:^|[。；;])\s*(?:(?:\d{1,2}[.．、)）]|[（(]?[一二三四五六七八九十]+[)）、.])\s*)?([^，,。；;：:、\d→—]{2,16})(?:[：:→]|——)\s*$/u;

/** “1.实施类项目：|共35个”: the label before a colon names what follows. */
export function labelOf(before: string): string | undefined {
  const label = LABEL.exec(before)?.[1];
  return label && !/其中|目标|如下|指标$|方面$|情况$|[是为]$|实现|到20/u.test(label) ? label : undefined;
}

/** 物业收缴率偏低，|不足60%: the rate that the clause before judges. */
export function judgedRate(before: string): string | undefined {
  const rate = JUDGED.exec(before)?.[1];
  return rate?.slice(stripLead(rate).skip);
}
const JUDGED =
  /(?:^|[，,。；;：:]|[一二三四五六七八九]是)([^，,。；;：:\d]{2,}?(?:率|比重|占比|水平|强度|密度))(?:仍|还|依然|总体|普遍|明显)?(?:偏|较|过|不)?[低高大小][，,]$/u;

/** The catalogue's indicator that the nearest earlier clause begins with: 粮食总产量再上新台阶，突破1600亿斤大关. */
export function topicOf(before: string): string | undefined {
  for (const clause of before.split(/[，,。；;：:]/u).reverse()) {
    if (clause.length < 3) continue;
    const { skip } = stripLead(clause);
    const name = indicatorAtStart(clause.slice(skip, skip + 16), 3);
    if (name) return name;
  }
  return undefined;
}

/** 光伏开工800万千瓦、|投产|450万千瓦 → 光伏投产. */
const STAGED = /(?<=.{2})(?:开工|投产|竣工|签约|落地|入库|并网)$/u;

/** 惠及 without an object: whom it reaches follows from the unit. */
export function reached(verb: string, base: string, unit: string): string {
  const whom = /户$/u.test(unit) ? '户数' : /[人名]$|人次$/u.test(unit) ? '人数' : '';
  if (/^(?:投产|竣工|开工|并网|投运|通车)$/u.test(verb) && STAGED.test(base)) return base.replace(STAGED, '') + verb;
  if (/^[出存]栏$/u.test(verb)) return base.replace(/[出存]栏量?$/u, '') + verb;
  return whom && /^(?:惠及|覆盖|服务|受益|带动|救助|资助)$/u.test(verb)
    ? thingOf(base) + verb + whom
    : verb + thingOf(base);
}

const DEEDS = /^(?:累计|计划)?(?:搬迁|安置|转移|救助|帮扶|资助|分流|迁入|入住)$/u;

/** 搬迁|860户|3120人 → 搬迁户数, 搬迁人数. */
export const doneBy = (deed: string, unit: string): string =>
  DEEDS.test(deed) ? deed + (/户$/u.test(unit) ? '户数' : /[人名]$/u.test(unit) ? '人数' : '') : deed;

/** Marks of notes and the Latin short form in brackets are no part of the name: 地区生产总值（GDP）[2], 第三产业[3]增加值. */
export function plainName(said: string): string {
  const phrase = (/[年季月期]/u.test(said) ? said.replace(TIME_WITHIN, '') : said).replace(/^建成的(?=.{3,})/u, '');
  return /[[〔（(①-⑳]/u.test(phrase)
    ? phrase
        .replace(/\[\d{1,2}\]|〔\d{1,2}〕|[①-⑳]/gu, '')
        .replace(/(?<=.{2})[（(](?:[A-Za-z&.\d]+|[含包按不].{2,}|[^（）()]*口径)[)）]$/u, '')
        .replace(/[（(][^（）()、]{3,}[)）](?=总投资|计划投资|占地|建筑面积)/u, '')
    : phrase;
}

/** 某景区|上半年|接待游客: when, between who and what was done. */
const TIME_WITHIN = new RegExp(
  `(?<=\\p{Script=Han}{2})“?十[一二三四五]五”?(?:时期|期间)(?=\\p{Script=Han}{2})|(?<=\\p{Script=Han}{2})(?:今年|去年)?(?:${PART_OF_YEAR}|今年以来)(?:共|累计)?(?=(?:接待|完成|实现|新增|新建|销售|生产|发放|吸引|签约|引进|办理|开行|出口|进出口)\\p{Script=Han})`,
  'u',
);

/** 启动城中村改造、棚户区改建、旧小区改善“三改”项目 → 启动“三改”项目: the short name for the listed stands for them. */
export function summedUp(phrase: string, verb: string): string {
  if (!phrase.includes('、')) return phrase;
  const { skip, verb: second } = stripLead(phrase.slice(verb.length));
  return phrase.replace(SUMMED_UP, verb + (skip === 0 ? second : ''));
}
const SUMMED_UP = /^.*、[^、“”]*(?=“(?:新|老)?[两二三四五六七八九十]\p{Script=Han}{1,2}”\p{Script=Han})/u;

/** A sum that tells a class apart: 过50亿元, 5000万元以上. */
const SUM = /[超过]?过?(?:\d[\d.]*[万亿]*元(?:及?以[上下])?|[十百千]?[万亿]+元及?以[上下])|[超过][十百千]?[万亿]+元/u;

export const MODIFIER = new RegExp(
  `^(?:(?:年?(?:销售收入|营业收入|主营业务收入|营收|产值|税收|销售额))?(?:${SUM.source})的?|[国省市县区乡镇村]级|国家级|世界级|部级|公立|民营|公办|民办|在建|拟建|续建|新建|已建|国有|外资|内资|合资|城镇|农村|城市|男性|女性|三级|二级|一级|特级|[三二一]级[甲乙]等|[2-5]A级|\\p{Script=Han}{1,6}类|中央|省属|市属|县属|省内|省外|境内|境外|本地|外地|(?:城镇|农村)(?:常住)?居民)$`,
  'u',
);

/** 医院191个（公立|38个 → 公立医院; 17个项目，其中在建|9个 → 在建项目. */
export function modified(name: string, base: string | undefined): string {
  if (base && /^(?:城镇|农村)(?:常住)?居民$/u.test(name) && /居民.{2}/u.test(base))
    return name + base.replace(/^.*?居民/u, '');
  if (!base || !MODIFIER.test(name)) return name;
  if (SUM.test(name) && SUM.test(base)) return base.replace(SUM, name.replace(/的$/u, '')); // of two limits the own one
  const { skip, verb } = stripLead(base);
  const whole = base.slice(skip + verb.length);
  const thing = /[在拟续新已]建/u.test(name)
    ? whole
    : whole.replace(/^(?:国家级|[省市县区]级|各类|各级)(?:及?以上)?|^(?:国家)?A级(?:旅游)?(?=景区)/u, '');
  return thing.length >= 2 && thing.length <= 12 && !thing.includes(name) ? name + thing : name;
}

const PER_HEAD = /^每(?:[十百千万]+|10万)?(?:名|个)?(?:常住)?(?:人口?|居民|老年?人|户|学生|农户)/u;

/** 每千人口执业医师2.9人、|注册护士3.2人: what the first is counted per, the next are too. */
export const perHead = (name: string, base: string | undefined): string => {
  const per = base === undefined ? undefined : PER_HEAD.exec(base)?.[0];
  return per && !/每|率|占|人均|平均|寿命/u.test(name) && name.length <= 10 ? per + name : name;
};

/** 急救设备配置达|每10万人|40台 → 每10万人急救设备配置: per how many stands before what is counted. */
export const perHeadFirst = (name: string): string =>
  name.includes('每')
    ? name.replace(
        /^(.{2,}?)(?:达到?|超过?|为|拥有)?(每[十百千万\d]+(?:名|个)?(?:常住)?(?:人口?|居民))(?:拥有|达到?)?$/u,
        '$2$1',
      )
    : name;

/** 3.1万人|参加城乡居民养老保险: a deed, no noun. */
export const takesPart = (noun: string): boolean =>
  /^(?:完成|实现|达到|参加|参与|享受|领取|接受|告别|搬入|住进|喝上|用上)(?!.*(?:人员|群众|户|者|职工|学生)$)/u.test(
    noun,
  );

/** What people did, where no noun says who they are: 18万人|达到脱贫标准 → 达到脱贫标准人数, 53.7万人|完成脱贫 → 脱贫人数. */
export function peopleWho(deed: string, unit: string): string | undefined {
  const whom = /户$/u.test(unit) ? '户数' : /人次$/u.test(unit) ? '人次' : /[人名]$/u.test(unit) ? '人数' : '';
  if (!whom || !DEED.test(deed) || deed.length > 24) return undefined;
  return `${deed.replace(/^(?:已|均|都|全部)*(?:完成|实现|成功|稳定实现|顺利)+了?/u, '')}${whom}`;
}
const DEED =
  /^(?:已|均|都|全部)*(?:完成|实现|稳定|成功|顺利|达到|参加|参与|享受|领取|获得|接受|取得|通过|告别|搬[入进]|住[进上]|喝上|用上|走上|受益|脱贫|就业|报名|签约|落户|返乡).{2,}/u;
