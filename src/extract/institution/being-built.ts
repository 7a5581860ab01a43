import { type Candidate, clauseAround } from '../candidates/index';

/** What is being built is a project until it acts. */
const BUILT_BEFORE = /[新改扩筹在兴续]建|建设|建成|开工|竣工|完工/u;
const BUILT_AFTER = /^(?:[新筹在兴]?建(?![立制言议有]|成[^投启使运并后，。、；])|一期|开工|竣工|完工|封顶|项目|工程)/u;
/** What is moved, enlarged or renewed acts already. */
const ACTS_ALREADY = /^(?:整体)?(?:迁建|改扩建|扩建|改建|改造|搬迁|升级|提升|扩能|[二三四]期|新院区|分院|院区)/u;
const BUILT = new Set(['hospital', 'school', 'university', 'culture', 'institute', 'laboratory', 'enterprise']);

/** Whether it is being built; one that the document calls its own (区图书馆) acts already, unless it says so right there. */
export function isBuilt(text: string, { from, to, aliases, subtype }: Candidate): boolean {
  if (!BUILT.has(subtype ?? '')) return false;
  const { before, after } = clauseAround(text, from, to);
  if (ACTS_ALREADY.test(after)) return false;
  if (BUILT_AFTER.test(after)) return true;
  return aliases ? /[新筹]建$/u.test(before) : BUILT_BEFORE.test(before.slice(-12));
}

const FURTHERED = new Set(['laboratory', 'institute', 'university']);
const FURTHERING =
  /^(?:[^，,。；;：:]{0,4})(?:支持|推进|推动|深化|强化|加强|参与|服务|支撑|保障)(?!.*[新筹]建)[^，,。；;：:]*$/u;
const JUST_BUILT = /^(?:、[^，,。；;：:]*|等[^，,。；;：:、]{0,8})?建设(?:$|[和与、]|取得|进展|迈|提)/u;

/** 支持燕赵实验室建设, 深化湾区技术创新中心建设: what is built up there stands already. */
export function isFurthered(text: string, { from, to, subtype }: Candidate): boolean {
  if (!FURTHERED.has(subtype ?? '')) return false;
  const { before, after } = clauseAround(text, from, to);
  return JUST_BUILT.test(after) && FURTHERING.test(before);
}

/** What only a body that acts can do. */
const ACTS =
  /^(?:挂牌|揭牌|获|入选|入围|荣|被[评授认命列]|成为|通过|顺利通过|成功|牵头|承担|联合|推出|研发|创成|升格|跻身|晋升|与|携手|建立|荣登|上榜|在?全国|党委书记|院长|校长|院士|教授|专家)/u;

/** 县图书馆、县文化馆免费开放: each of the list does. */
const OPEN_TO_ALL =
  /^(?:、[^，,。；;：:]*?)?(?:等\p{Script=Han}{0,8})?(?:常年|全部|全面|均|实现|继续)*(?:免费(?:向\p{Script=Han}{2,6})?开放|错时开放|延时开放)/u;

/** 发挥甲实验室、乙研究院等作用, 支持甲实验室等稳定运行: only who acts has an effect and runs. */
const RELIED_ON = /(?:发挥|依托|支持|推动|提升|保障|用好|加强|深化)(?:好|了)?(?:[^，,。；;：:]*[、和与及])?$/u;
const RUNNING =
  /^(?:(?:[、和与及]|以及)[^，,。；;：:]*?|等[^，,。；;：:、]{0,10}?)?(?:的)?(?:重要|积极|平台|支撑|引领|龙头)*(?:作用|(?:稳定|高效|良好|实体化|高水平|高质量)运行|运[行营]质效|服务质效)/u;
const RUNS = new Set(['institute', 'laboratory', 'university', 'hospital', 'association', 'department']);

export function acts(text: string, { from, to, subtype }: Candidate): boolean {
  if (ACTS.test(text.slice(to, to + 6))) return true;
  if (subtype === 'culture') return OPEN_TO_ALL.test(text.slice(to, to + 40));
  if (!RUNS.has(subtype ?? '')) return false;
  const { before, after } = clauseAround(text, from, to);
  return RUNNING.test(after) && RELIED_ON.test(before);
}

const PARTNERS = new Set(['hospital', 'school', 'university', 'institute', 'laboratory']);
/** 推动与甲医院、乙医院等深度合作: one of those that somebody works with. */
const WITH = /(?:与|同|和|携手|联合|对接)(?:[^，,。；;：:与和及的]*、)?$/u;
const WORKING =
  /^(?:、[^，,。；;：:]*|和[^，,。；;：:]*)?(?:等[^，,。；;：:]{0,12})?(?:[^，,。；;：:、]{0,6})(?:合作|签订|签署|签约|协议|结成|结对|帮扶|联盟|协作|对接)/u;

export function isPartner(text: string, { from, to, subtype }: Candidate): boolean {
  if (!PARTNERS.has(subtype ?? '')) return false;
  const { before, after } = clauseAround(text, from, to);
  return WITH.test(before) && WORKING.test(after);
}

/** What is founded with others is a work until it acts: 与武汉理工大学共建先进材料研究院. */
const FOUNDED_TOGETHER = /(?:共建|共同组建|联合组建|合作组建|牵头组建|联合建设)(?:了)?$/u;
const WORK = /(?:研究院|研究中心|研究所|工程院|创新中心|技术中心|转化中心|联合体|中试基地|医疗中心)$/u;

/** 共建滨海医科大学附属东湖医院: a university shares a house that stands, it builds none. */
const AFFILIATE = /(?:大学|医学院).*(?:医院|医学中心|临床医学院)$/u;
const BEFORE_AFFILIATE = /(?:共建|签约|合作)(?:了|的)?$/u;

export const isAffiliated = (text: string, { from, name }: Candidate): boolean =>
  AFFILIATE.test(name) && BEFORE_AFFILIATE.test(text.slice(Math.max(0, from - 6), from));

export const isFoundedTogether = (text: string, { from, name, aliases }: Candidate): boolean =>
  !aliases && WORK.test(name) && FOUNDED_TOGETHER.test(text.slice(Math.max(0, from - 6), from));
