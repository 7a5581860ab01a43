import { marksIn, markTable, unitAt, unitTable } from '../../lexicon/unit-table';

/** Counts and words of the sentence before a class: 更多好房子小区, 28家全国重点实验室, 第二批疏解项目. */
const COUNTED =
  /^(?:更多|做[深细实]|多年$|首[批趟]|第[一二三四五六]批|设(?:一批|\d)|筹措|储备一批|深耕|管好|新建和|\d+(?:\.\d+)?%|\d+万?(?:家|座|个|条|所|项|宗|大类))/u;
/** 向 in the middle governs what follows it: 数字化转型向中小企业延伸. */
const TOWARDS = /.(?<![定面方双单横纵内外走导流转去取朝东西南北])向(?!家坝|[阳上前心])/u;
/** Predicates: 中医药机构参与“一带一路”, 康复医院创建三级专科医院. */
const PREDICATE =
  /参与|促成|.始发(?!站)|(?:高铁|动车)列车$|变公园$|.实现(?!机制)|更易|(?:全面|深度|加快)融入|创建(?:国家|全国|全省|省级|[三二]级)|医院建设[一二三]级|^(?:主要)?(?:建设)?内容/u;
/** 资产证券化产品在深交所|挂牌, “科创飞地”建设提质增效: ends of sentences. */
const SENTENCE_END = /在[\p{Script=Han}]{1,4}交(?:易)?所$|建设(?:提质增效|提档升级|扩容提质|走深走实)$/u;
const SENTENCE_ENDS = unitTable('所效级质实');
/** Fields of work and sales, no works: 东盟新兴市场, 利益协调通道. */
const FIELD =
  /(?:新兴市场|(?:人才|交流|流动|协调|保障|转诊|疏散|生命|安全|复议绿色|服务绿色|上学|务工|表达|成才)通道)$/u;
/** Regions, however much is built there: 珠江—西江经济带. */
const REGION = /(?:经济走廊|经济带|经济圈|都市圈|城市群)$/u;
const REGION_ENDS = unitTable('廊带圈群');
/** Classes of works, whatever qualifies them: 高端平台, 区域总部, 重大基础设施. */
const CLASS =
  /^(?:大中?型|大中小|新型?|好|高端|功能[性型]|区域|地区|央企|重[大点要]|现代化?|绿色|零碳|示范|各类|住宅|[十百千]?亿元|招商引资|增发国债|首批|内生|优质|黄金|跨境|大|南北|门户|双向开放|境外合作|自然|交通|公共|传统|传统商圈|高校|市属|地下|城市|城镇|体验|运动场地|和|健身|粮食|安全|制造)+(?:平台|总部|项目|工厂|园区|基础设施|设施|服务|通道|枢纽|医院|小区|社区|公园|资源|片区|产业|场馆|生产)$/u;
const CLASS_ENDS = unitTable('台部目厂区施务道纽院园源业馆产');
/** 新改建|6000公里: how much, and not of what. */
const AMOUNT =
  /^[近超约]?\d[\d.]*[万亿]?(?:公里|千米|平方米|平方公里|米|亩|公顷|套|户|吨|万?千瓦|张|个|处|座|条|元)(?:以上)?(?:改造|更新|提升|整治|治理|建设)?$/u;
/** Goals and states of a society; what only repeats itself. */
const NOTHING =
  /^(?:[一二三四五首]期(?:项目|工程)?|覆盖.{2,4}|国家级?(?:森林|地质|湿地|矿山|城市湿地|水利|沙漠|海洋)+公园|(?:工程|项目|设施)(?:建设)?|(?:聚力)?攻坚(?:项目|工程)|企业(?:和|及|与)项目|一老一小|保交[楼房]|十[一二三四五六]五|专项债券?|科研院所|高等院校|(?:风电|核电|光伏|水电|火电|储能|氢能)+(?:系统|设施)?|(?:爱国主义|国防|全民国防|廉政|党性|红色)教育基地|(?:省域)?(?:经济)?副中心|省域经济副中心|互联互通|国际(?:经济|金融|贸易|航运)中心|(?:智能|通用|超级)?算力|大幅提升|居民收入|民生保障|生态文明|法治平安|信访维稳|善治理|改扩建|产业链延伸|四个.{1,4}|\d\+\d|治污防洪|.{2,6}(改造|建设|提升)\1)$/u;

/** What each of the patterns that may match anywhere needs, told in one pass over the name. */
const TOWARD = 1;
const SAYS = 2;
const MARKS = markTable([
  [TOWARD, '向'],
  [SAYS, '与促园现易入创院容始车'],
]);
const COUNTS = unitTable('更多做首第设筹储深管新近超约0123456789');
const LONGEST_NOTHING = 10;
const OPENS_NOTHING = unitTable(
  '一二三四五首覆国工项设聚攻企一保十专科高风核光水火储氢爱国全廉党红省经副互大居民生法信善改产四治智通超算0123456789',
);
const mayBeNothing = (name: string): boolean =>
  OPENS_NOTHING[unitAt(name, 0)] === 1 || name.endsWith('改造') || name.endsWith('建设') || name.endsWith('提升');

/** Whether the phrase, for all that ends it, cannot name a work. */
export function isNoName(name: string): boolean {
  const holds = marksIn(name, MARKS);
  return (
    (COUNTS[name.charCodeAt(0)] === 1 && (COUNTED.test(name) || AMOUNT.test(name))) ||
    ((holds & TOWARD) !== 0 && TOWARDS.test(name)) ||
    ((holds & SAYS) !== 0 && PREDICATE.test(name)) ||
    (SENTENCE_ENDS[name.charCodeAt(name.length - 1)] === 1 && SENTENCE_END.test(name)) ||
    (REGION_ENDS[name.charCodeAt(name.length - 1)] === 1 && REGION.test(name)) ||
    ((name.endsWith('市场') || name.endsWith('通道')) && FIELD.test(name)) ||
    (CLASS_ENDS[name.charCodeAt(name.length - 1)] === 1 && CLASS.test(name)) ||
    (name.length <= LONGEST_NOTHING && mayBeNothing(name) && NOTHING.test(name))
  );
}
