import type { Segment } from '../clause';
import { knownPolicies, policySuffixOf } from './suffixes';

/** Nouns that the last member of a list lends to the others, whatever they are. */
const LENT_TO_FIELDS = /(?:改革|试点|专项行动)$/u;
/** Nouns lent to members that tell a deed (钾盐高效利用、锂盐量质提升工程), under a verb that carries programmes out. */
const LENT_TO_DEEDS =
  /(?:专项工作方案|工作方案|三年行动计划|行动计划|三年行动|行动|计划|工程|攻坚战|保卫战|机制|制度)$/u;
const CARRIES_OUT = /实施|开展|启动|打好|打赢|建立|健全|完善|推行|深化|落实|制定|出台/u;
const BARE = /^\p{Script=Han}{3,10}$/u;
/** 蓝天、碧水、净土保卫战. */
const BATTLE = /(?:攻坚战|保卫战)$/u;
const BATTLEFIELD = /^\p{Script=Han}{2,6}$/u;
/** Nouns that need none of another: 体系, 能力, 建设. */
const ENDS_ALONE =
  /(?:建设|体系|能力|水平|治理|整治|创新|服务|合作|保障|管理|监管|市场|企业|经济|产业|融合|发展|一体化|机制|工作)$/u;
/** What programmes do: 耕地质量提升、种业振兴行动. */
const DEED =
  /(?:提升|提标|升级|利用|保护|创新|突破|培育|倍增|提质|焕新|攻坚|振兴|引领|赋能|转型|转化|集聚|激活|改造|推广|普及|优化|扩容|扩面|监管|治理|整治|防治|监测|发展|帮扶|培训|招引|引育|清零|增效|增收|减排|降碳|修复|促进|惠民|强基|筑基|固本|领航|跃升|壮大|建设|打击|排查)$/u;
/** What mechanisms are for. */
const MECHANISM = /(?:机制|制度)$/u;
/** Things and states, for which there is no mechanism of their own. */
const STATE =
  /(?:体系|能力|水平|市场|企业|经济|产业|机制|工作|环境|质量|设施|基地|平台|中心|园区|项目|队伍|政策|规划|人才|资金|功能|格局|条件|城市|乡村|类型|领域|行业|标准|法规|规则)$/u;

/** The noun that the member at `at` shares with one behind it in its list: 零基预算 in 零基预算、国资国企改革. */
export function nounLent(segments: Segment[], at: number): string {
  const segment = segments[at]!;
  if (segment.closed || segment.quoted || segment.head || segment.subject || !isListed(segments, at, at + 1)) return '';
  const lead = segment.lead.findLast((t) => t.class === 'policy');
  const isSubject = segment.lead.length === 0 && segment.tail.some((t) => t.class === 'push' || t.class === 'policy');
  if ((!lead && !isSubject) || policySuffixOf(segment.text) || knownPolicies(segment.text).length > 0) return '';
  let owner = at + 1;
  while (policySuffixOf(segments[owner]!.text) === undefined) {
    if (!isListed(segments, at, owner + 1)) return '';
    owner++;
  }
  const { text } = segments[owner]!;
  const noun = LENT_TO_FIELDS.exec(text)?.[0];
  if (noun)
    return owner === at + 1 && BARE.test(segment.text) && !ENDS_ALONE.test(segment.text) && isStrong(text) ? noun : '';
  const deed = LENT_TO_DEEDS.exec(text)?.[0];
  if (!lead || !deed || text.length - deed.length < 2 || !CARRIES_OUT.test(lead.word)) return '';
  if (BATTLE.test(deed)) return BATTLEFIELD.test(segment.text) ? deed : '';
  const tells = MECHANISM.test(deed) ? !STATE.test(segment.text) : DEED.test(segment.text);
  return BARE.test(segment.text) && segment.text.length > 3 && tells ? deed : '';
}

/** What the class word of a list says of its members, where a predicate follows it: 改革 in A、B等重点领域改革走在前列. */
export function nounOfHead(text: string, { head, text: member }: Segment, nouns: Stretch[]): string {
  if (!head || !BARE.test(member)) return '';
  const noun = nouns.find(({ from, to }) => head.from <= from && to < head.from + head.text.length);
  return noun ? (OF_FIELDS.exec(text.slice(head.from, noun.to))?.[1] ?? '') : '';
}
const OF_FIELDS = /^(?:(?:重点|关键)?(?:领域|环节)|各?项|方面|专项)?((?:国家级?|省级|整县)?(?:改革|试点))$/u;
interface Stretch {
  from: number;
  to: number;
}

const isStrong = (name: string): boolean => policySuffixOf(name)?.class === 'strong';

/** Whether the two are members of one list under one verb. */
const isListed = (segments: Segment[], at: number, other: number): boolean =>
  segments[other]?.clause === segments[at]!.clause && segments[other]!.lead === segments[at]!.lead;
