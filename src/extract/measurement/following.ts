/** The noun phrase that follows a counted number: 60个|项目尽早开工建设, 4000套|人才公寓建设, 125种|电子证照在三市互通互认. */
import { matchAt } from '../../lexicon/matches';
import { markTable, unitTable } from '../../lexicon/unit-table';

/** Begins what is no noun: growth verbs, copulas, comparators, adverbs. */
const NOT_A_NOUN =
  /^(?:新?台阶|大?台阶|两个大?台阶|大关|关口|以[上下内]|左右|及以[上下]|之[内多]|同比|环比|增[长加幅至到]|下降|减少|提高|提升|降低|降[至到为]|升[至到]|扩[至大到]|缩[小短减]|上升|达到?|超(?![市算级高低大薄细导硬声纯临精长])|突破|居(?![民家住])|位[居列]|列(?!车)|占|为|是|的?[，,。；;、：:！)）”\s]|和(?![美平谐田硕静])\p{Script=Han}|及|与|并|且|或|其中|均|都(?!市)|已|被|在(?!建|岗|校|园|册|编|线)|向|由|从(?!业)|到|至|较|比|高于|低于|完成|实现|建成|投[产用运](?!项目|企业)|开[工通业](?!项目)|竣工(?!项目)|通过|获[评批得]?|入选|纳入|列入|进入|全部|全面|顺利|正式|同步|陆续|相继|分别|平均|累计|合计|总计|共计|不到|内(?![资陆河贸地设])|上下|多(?!功能|层|元|样|学科|式|媒体|语)|余|落户(?!企业|项目)|落地(?!项目)|签约(?!项目|企业)|有序|稳定(?!增收|脱贫|就业)|保持|如期|基本(?![农烟公药养医民])|启动|挂牌(?!企业|公司)|上市(?!公司|企业|后备)|服务(?![业中站点网平机外区驿型企项设])|惠及|带动|用于|创建|成功|提前|连续|继续|正在|尚|仍|翻|[（(](?:含|包|其中|主要|预计|按|自|不|见|详|比|占|同|约|折|下同|注|截|其|又)|[一二三四五六七八九十](?![级线体流次氧甲站类星峡江])|$)/u;

/** Ends the noun phrase: a predicate begins. */
const PREDICATE =
  /(?:(?![区县市镇乡村户]\p{Script=Han}了)\p{Script=Han}{2}了(?!解)|(?<=[区县市镇乡村户])\p{Script=Han}了(?!解)|(?![\p{Script=Han}][来到在赴入对为向])\p{Script=Han}{2}(?=我[省市区县州](?!们))|[来到赴入](?=我[省市区县州])|稳定(?=消除|脱贫|就业|增收|达标|实现|运行)|首次|填补(?=\p{Script=Han}{0,4}空白)|[负正]增长|(?:支撑|引领|带动|集聚|示范)\p{Script=Han}{0,2}作用|(?<![合兼吞归])并(?=\p{Script=Han}{2})(?![购网联轨排列行入])|也|通(?=双车道|硬化路|客车|公交|高速|高铁)|扩区|外出(?:务工|就业)(?!人)|迅速|即将|划分|保质保量|新(?=获[评批]|入选|创成|晋)|正(?=[在式有抓加])|仍|签[订署]|逐步|不断|明显|大幅|进一步|普遍|按[时期]|及时|双双|至少|每(?=[个户人村乡镇县家月年天])|基本(?=[完建实形达落解消具竣满稳])|进展|推行|参照(?!系)|进军(?=全|世|国|海|欧|北|中)|\d+个月(?=完成|实现|建成)|整[村县乡镇区市]推进|正在|已经?|均|都(?!市)|全部|全年|全面|全覆盖|陆续|相继|顺利|尽[早快]|加快|力争|进入|被(?![子动褥])|率先|(?<!集)中(?=排|位|居|率先|[^，。]{2,20}(?:有|占|达)$)|排[名在]|开建|为(?=龙头|核心|重点|主|支撑|载体|依托|抓手|代表|骨干|基础)|入选|入围|获[评批得全国省]|获(?=[^，。、]{2,}(?:奖|称号|荣誉|肯定|表彰|激励|通报))|荣获|跻身|实现|完成|(?<![发到抵通表直送])达到?(?!标|\p{Script=Han}{0,3}(?:公司|集团|股份|科技|实业|药业|电子|新材))|落户|在(?![建岗校园册编线])\p{Script=Han}|(?<![纵横双定导意面方投转])向|占\p{Script=Han}|超\p{N}|突破|同比|下降|纳入|通过|列入|得到|成功|参[与加]|入驻|开[工通业](?!率|项目|企业)|竣工(?!项目)|投[产用运](?!率|项目)|建成|同步|如期|有序|正式|动工|启动|批复(?!率|面积|用地)|加紧|推进(?![组会办])|挂牌|线上线下|上线|增[长加至]|提升(?!工程|项目|行动)|分别|累计|前期|年产|总投资|计划投资|惠及|带动|覆盖|解决|新增|稳步|扎实|深入|持续|就近|更(?=[贴合有])|年[内底](?!$)|\d{1,2}月|开挖|近[三五\d]年|按(?=\p{N})|取得|加速|高效|圆满|对外|两位数|上榜|荣登|位列|升格|晋升|喝上|用上|住进|搬[进入]|受益|均为|高于|提前|(?<!相对)集中|部署|开展|投入使用|交付使用|按照|调整|投入(?=使用|运[行营]|生产|试)|亮相|参展|(?<=.{2})高质量发展$|(?<=企业|项目|单位)实行|(?<=.{2})受到|布局(?=\p{Script=Han}{3})|与(?=[^，。、]{2,}(?:对接|合作|签[订约署]|结对|联[合建]|接轨|衔接))|(?<![报周独直])到(?![期位户达岗账])(?=\p{Script=Han}{2})|由(?<!自由|理由|事由)(?=\p{Script=Han}{2})|(?<![青少老百])年(?=加工|产(?!业)|处理|生产|销售|供|接待|屠宰|纳税|培训)|(?:年?(?:产值|产量|销售额|销售收入|营收|营业收入|主营业务收入|税收|利润))?(?:均|全部)?过(?=[亿万千百\d][^的]*$)(?![亿万千百\d]+元?\p{Script=Han}{0,4}(?:项目|企业|园区|村|镇|产业))|形成(?!率)|(?<![机班小社项])组建|拥有|(?<![工模])具备(?![案份])|享受|领取|(?:稳|位|均)?居(?=全|世|省|国|第|亚|同|前|首|西|东)|位列|名列|让(?=[\p{Script=Han}]{3})|受(?=命名|表彰|嘉奖)|(?<=企业|单位|园区)(?:实施|开展)|凭(?=[\p{Script=Han}]{4})|涌现|迎来|点火|封顶|完工|复工(?!率)|交房|入住(?=新|楼)|达标(?![率排治创])|脱贫(?=$|摘帽|退出|出列)|参保(?![人率])|摘帽|出列|销号|办结|揭牌|授牌|签约(?=$|入驻|落户|仪式)|[ⅠⅡⅢⅣ]|创(?:省|全|国))/uy;

/** What a predicate opens with, where none of 了 and 我 tells it by what stands further on. */
const PREDICATE_OPENS = unitTable(
  '0123456789来到赴入稳首填负正支引带集示并也通扩外迅即划保新仍签逐不明大进普按及双至每基推参整已均都全陆相顺尽加力被率中排开为获荣跻实完达落在向占超突同下纳列得成竣投建如有动启批挂线上增提分累前年总计惠覆解扎深持就更近取高圆对两位升晋喝用住搬受部交调亮布与由产销营主税利过形组拥具享领居名让凭涌迎点封复脱摘出办揭授ⅠⅡⅢⅣ创',
);

function predicateIn(clause: string): RegExpExecArray | null {
  const opened = !clause.includes('了') && !clause.includes('我');
  for (let at = 0; at < clause.length; at++) {
    if (opened && PREDICATE_OPENS[clause.charCodeAt(at)] === 0) continue;
    const match = matchAt(PREDICATE, clause, at);
    if (match) return match;
  }
  return null;
}

/** 40个|吸引力强、带动面广的|消费场景: how good it is, before what it is. */
const QUALITY =
  /^[^、的，]{2,8}(?:强|广|高|优|好|大|完善|鲜明|突出|齐全|明显|领先|先进|活跃|显著|合理)、[^，。的]{2,24}的(?=\p{Script=Han}{2,12}$)/u;

/** 从39个|拓展到|91个, 15个|县（市）扩大到|57个: the number becomes the next one. */
const BECOMES =
  /^(?:[\p{Script=Han}（()）]{1,6})?(?:扩大|拓展|扩展|增加|提高|提升|减少|压减|压缩|整合|调整|跃升|精简|上升|下降|降低|缩减|优化|合并|增长|发展|归并|缩短|升级|攀升|[扩增减升降缩])(?:到|至|为|成)$/u;
/** 在115个|县|建设…示范片, 向8个|市|下放审批权: where something is done. */
const SITED = /[在向于对][\d一二三四五六七八九十两百]+[余多]?个$/u;
const SITE =
  /^(?:县区?|区县|市县?|市|乡镇|镇|村|社区|城市|园区|街道)(?=(?:[（(]市、?区?[)）])?(?:建设|开展|推广|推行|实施|下放|布局|设立|试行|推进|部署|启动|建立|探索|打造|实行|全面|率先|先行|试点|深化)\p{Script=Han}{2})/u;

export interface Following {
  from: number;
  to: number;
  noun: string;
  /** The predicate behind it, to the clause's end. */
  predicate: string;
  /** Offset where the predicate's clause ends. */
  end: number;
}

/** 扩面至11个|县, 覆盖到11个县的346个|村 */
const spreads = (text: string, at: number): boolean =>
  /(?:扩面|扩大|推广|覆盖|延伸|拓展|扩展)[至到][^，,。；;]{1,20}$|(?:涉及|覆盖|辐射|辖)(?:全[省市县区州])?\d+个$/u.test(
    text.slice(Math.max(0, at - 28), at),
  );

/** The noun phrase at `at`, if one begins there; `limit` is the next quantity's start or the passage's end. */
export function nounAfter(text: string, at: number, limit: number): Following | undefined {
  const clause = clauseAfter(text, at, limit).replace(ASIDE_BEHIND, '');
  let from = at;
  if (clause.startsWith('的') || /^[（(](?![^）)]*[）)]\p{Script=Han})/u.test(clause)) return undefined;
  if (
    !/^(?:[\p{Script=Han}“"《（(A-Za-z]|\d+(?:\.\d+)?千?伏|\d[\d.]*[万亿]*元及?以[上下])/u.test(clause) ||
    NOT_A_NOUN.test(clause)
  )
    return undefined;
  if (BECOMES.test(clause) && at + clause.length === limit) return undefined;
  const sited = SITED.exec(text.slice(Math.max(0, at - 10), at)) && SITE.exec(clause)?.[0];
  if (sited)
    return {
      from,
      to: from + sited.length,
      noun: sited,
      predicate: clause.slice(sited.length),
      end: at + clause.length,
    };
  let cut = clause.length;
  const predicate = predicateIn(withoutQuotations(clause));
  if (predicate && predicate.index >= 1 && !nominal(clause, predicate.index)) cut = predicate.index;
  const quality = clause.includes('、') ? (QUALITY.exec(clause)?.[0].length ?? 0) : 0;
  if (quality) {
    from += quality;
    cut = Math.max(cut, clause.length);
  }
  let noun = clause.slice(quality, cut);
  if (cut === limit - at && noun.endsWith('等')) noun = noun.replace(/(?<=.{2})(?:[和及]|以及)[^、，]{2,16}等$/u, ''); // 22轮|强降雨和“某某”等|15个台风
  if (cut === clause.length) noun = noun.replace(/(?:[、和及与并]|以及)$/u, '');
  noun = noun
    .replace(/\[\d{1,2}\]|〔\d{1,2}〕|[①-⑳]/gu, '')
    .replace(/(?<=.{2})(?:[、和与及]|以及)(?:一批|若干|一系列|“[\dNXn]+[+＋×xX*]).*$/u, '')
    .replace(/[的、，]+$/u, '')
    .replace(/(?<=^[^、和等]{2,}(?:工程|电站|水库|园区|基地|改造))[、和][^等\d]{2,}(?:建设|前期工作|收储)$/u, '')
    .replace(/(?<=.{2})(?<![高初集其普县期年])中$/u, '')
    .replace(/(?<=^[^、]{2,})、.*等(?!活动|服务|培训|赛事|宣传|措施|手段|方式)[\p{Script=Han}]{2,4}$/u, '');
  const size = /^(?:规模(?!以|化|较|企|养|种|工|经|农|场)|左右)的?(?=.{2})/u.exec(noun)?.[0].length ?? 0; // 组建200亿元|规模|母基金
  noun = noun.slice(size);
  from += size;
  if (noun.length < 2 && !(/^[村镇县乡区]$/u.test(noun) && (cut < clause.length || spreads(text, at))))
    return undefined;
  if (/^[（(]/u.test(noun)) from = at;
  return {
    from,
    to: from + noun.length,
    noun,
    predicate: clause.slice(cut).replace(/^在[^，]{2,8}领域(?=进入|入选|获)/u, ''),
    end: at + clause.length,
  };
}

/** 3个|乡镇（原甲、乙）, 12个|乡镇（其中建制镇8个: a bracket that tells more of the counted ends the noun. */
const ASIDE_BEHIND =
  /(?<=\p{Script=Han})[（(](?![市县区旗州、]+[）)])(?:(?=[^（）()]{3})[^（）()]*[\d、，,；：:]|(?:其中|含|包括|不含|原|即|详?见|如|名单|下同)).*$/u;

const withoutQuotations = (clause: string): string =>
  clause.includes('“') ? clause.replace(/“[^”]*”/gu, (quotation) => '“'.repeat(quotation.length)) : clause;

/** A clause such as “水厂提质增效及扩能改造工程” is a noun as a whole. */
const nominal = (clause: string, at: number): boolean =>
  /(?:工程|项目|行动|计划|试点|活动|改造|中心|基地|平台)$/u.test(clause) &&
  !/(?:项目|工程|企业|院校|学校|社区|小区|机构|中心|基地|园区|平台)$/u.test(clause.slice(0, at)) &&
  !/^(?:进入|被|入选|获|实现|完成|全年|在|推行|\p{Script=Han}{2}了)/u.test(clause.slice(at));

const OPENS = 1;
const CLOSES = 2;
const ENDS = 4;
const MARKS = markTable([
  [OPENS, '“（(《‘'],
  [CLOSES, '”）)》’'],
  [ENDS, '，,。；;：:！!？?\t\n'],
]);

/** Text from `at` to the clause's end; commas within quotes and brackets don't end it, 、 does where a number follows. */
export function clauseAfter(text: string, at: number, limit: number): string {
  let depth = 0;
  let i = at;
  for (; i < limit; i++) {
    const mark = MARKS[text.charCodeAt(i)];
    if (mark === OPENS) depth++;
    else if (mark === CLOSES) {
      if (depth === 0) break;
      depth--;
    } else if (mark === ENDS && depth === 0) break;
  }
  const clause = text.slice(at, i);
  const comma = commaOf(clause, false);
  if (comma < 0) return clause;
  const rest = clause.slice(comma + 1);
  if (i === limit || /^(?:新|建|完成|创|占|同比|实现|达|居|实施|获|引|培|总投资|计划|开|竣|投|年|增)/u.test(rest))
    return clause.slice(0, i === limit ? commaOf(clause, true) : comma);
  return clause;
}

/** The first or last 、 outside brackets. */
function commaOf(clause: string, last: boolean): number {
  let depth = 0;
  let found = -1;
  for (let i = 0; i < clause.length; i++) {
    const c = clause[i]!;
    if (c === '（' || c === '(') depth++;
    else if (c === '）' || c === ')') depth--;
    else if (c === '、' && depth === 0) {
      found = i;
      if (!last) break;
    }
  }
  return found;
}

/** “99%的行政村、92%的社区|建成综合性文化服务中心”: what the last of a list of shares does, they all do; from `at`, behind a noun. */
export function predicateOfList(text: string, at: number): string {
  const more = /^(?:、\d[\d.]*%的[^，,。；;、\d]{2,10}?)*、\d[\d.]*%的/u.exec(text.slice(at, at + 60));
  return (more && nounAfter(text, at + more[0].length, text.length)?.predicate) ?? '';
}
