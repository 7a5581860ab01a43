import { clauseAround } from '../candidates/index';

/** Words of building in the same clause: what is built, opened or rebuilt there is a project and not this finder's. */
const BUILDING =
  /新建|改建|扩建|建设|开工|建成|竣工|通车|改造|拓宽|延伸|启动|加快|推进|实施|投用|投运|完工|蓄水|下闸|纳规|贯通|打通|拉通|前期|提升(?![^，,。；;、]{0,8}(?:能力|水平|效率|质量|份额|旅客|货邮|吞吐))|整治|改扩|规划/u;

/** 推进正阳路县直机关…亮化: what stands or lies there is built, not the road. */
const LIES_THERE =
  /^(?:沿线|两侧|沿街|两旁|附近|周边|[东西南北]侧|以[东西南北]|[省市区县][直属]|商圈|\d+号|门店|临街|夜市|与[^，,。；;]{2,10}(?:交叉|交汇|平交|交口))/u;

export function isBuilt(text: string, { from, to }: { from: number; to: number }, kind: string): boolean {
  const { before, after } = clauseAround(text, from, to);
  if (kind === 'road' && LIES_THERE.test(after)) return false;
  return BUILDING.test(before) || BUILDING.test(after);
}

/** What a zone does or gets that is no work: 高桥湾现代产业园新签约项目21个, 贺州生态产业园获批…, 落户高新区. */
const ACTS =
  /^(?:新?签约|获批|获评|荣获|入选|入围|跻身|晋升|升格|升级为|挂牌|成为|成功|集聚|入驻|引进|新增|实现|完成[^工]|通过|排名|内|被[评认命列授]|被[\p{Script=Han}]{0,6}?(?:认定|确定|批准|列|评|命名)为)/u;
const GOES_THERE = /(?:落户|入驻|位于|坐落|布局|依托|以)$/u;
/** 甲新区、乙示范区等重点承接平台: what zones are, and works are not. */
const CARRIER =
  /^(?:、[^，,。；;：:]*?)?等(?:重点|重大|主要|核心|功能|开放|创新|承接|产业|发展){0,4}(?:平台|载体|园区)/u;

export const acts = (text: string, { from, to }: { from: number; to: number }): boolean =>
  ACTS.test(text.slice(to, to + 10)) ||
  CARRIER.test(text.slice(to, to + 60)) ||
  GOES_THERE.test(text.slice(Math.max(0, from - 2), from));
