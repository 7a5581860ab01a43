import { matchesOf } from '../../lexicon/matches';
import { type Candidate, ClassWords, cueOf } from '../candidates/index';

const FOUNDING = '成立|共建|组建|设立|挂牌|揭牌|创办|创设|筹建|运行';
const KINDS =
  '指挥部|领导小组|委员会|联盟|创新联合体|医联体|专科联盟|联合会|协会|商会|促进会|基金会|母基金|基金|研究院|研究中心|产业学院|学院|法庭|招商中心|运营中心|交易中心|交易所|交易平台|研究会|集团|有限公司';
/** What is founded bears its name although all its words are common: 成立重大招商引资项目指挥部, 设立科创人才直投基金. */
const FOUNDED = new RegExp(
  `(?:${FOUNDING.replace('|运行', '')})(?:了|的)?(?:全[国省市县区]首[个家支]|[国省市][内级]首[个家支]|首[个家支])?(?:总?规模|总额)?(?:\\d+亿元)?的?(?<name>[\\p{Script=Han}A-Za-z0-9“”（）()]{3,22}?(?<kind>${KINDS}))(?=[，,、。；;：:]|和|与|及|等|揭牌|挂牌|并|$)`,
  'gu',
);
/** 科技与产业融合创新协会组建运行, 葡萄酒宁夏交流合作中心正式运行: the verb may stand behind it too. */
const FOUNDED_AFTER = new RegExp(
  `(?<=^|[，,。；;：:、是])(?<name>[\\p{Script=Han}A-Za-z0-9“”（）()]{4,22}?(?<kind>${KINDS}|中心))(?:正式|顺利|先后|相继)?(?:组建(?:成立|运营|运行)?|挂牌|揭牌|成立|正式运行|运行)(?=[，,、。；;]|并|$)`,
  'gu',
);
/** 发挥企业国际经贸合作联盟作用: whose effect is relied on. */
const RELIED_ON = new RegExp(
  `(?<=发挥好?|发挥[^，,。；;：:]{2,24}、)(?<name>[\\p{Script=Han}A-Za-z0-9“”（）()]{4,22}?(?<kind>${KINDS}|促进中心|创新中心|服务中心|实验室|商学院|行业协会))(?=等?(?:[^，,。；;：:、的]{0,6}平台)?的?(?:重要|积极|牵引|引领|平台|支撑|桥梁|纽带|专业|龙头)*作用)`,
  'gu',
);
const isReliedOn = cueOf(['作用']);
/** A kind with such a verb right behind it: looked for first, since the name is dear to read from every comma on. */
const FOUNDED_KIND = new RegExp(`(?:${KINDS}|中心)(?:正式|顺利|先后|相继)?(?:组建|挂牌|揭牌|成立|正式运行|运行)`, 'u');
const isFounding = cueOf(FOUNDING.split('|'));
const holdsKind = cueOf([...KINDS.split('|'), '中心', '实验室']);
const KIND: Record<string, string> = {
  指挥部: 'government',
  领导小组: 'government',
  委员会: 'government',
  法庭: 'court',
  母基金: 'fund',
  基金: 'fund',
  研究院: 'institute',
  创新联合体: 'institute',
  研究中心: 'institute',
  学院: 'university',
  产业学院: 'university',
  中心: 'institute',
  招商中心: 'department',
  运营中心: 'enterprise',
  交易中心: 'enterprise',
  交易所: 'enterprise',
  交易平台: 'enterprise',
  集团: 'enterprise',
  有限公司: 'enterprise',
};
const COUNTED =
  /^[“”]?(?:\d|大型|任务型|体系化|[一二两三四五六七八九十几多数各相有]|若干|专门|专项|系列|市场化|一批)|[0-9一二两三四五六七八九十首][个家支只名]|[的了]|等.*[级类]/u;
/** Verbs and counts that a clause opens with, not a name. */
const OPENS_CLAUSE =
  /^(?:推动|推进|支持|加快|确保|促进|实现|完成|建成|建立|保障|力争|全力|积极|牵头|参与|依托|与|由|新增|首批|首[个家支]|全[省市县区国]|各|国家区域|一批|[省市县区]级)/u;
const classes = new ClassWords('institution-classes.tsv');

export function foundedBodies(text: string): Candidate[] {
  const found: Candidate[] = [];
  if (!holdsKind(text)) return found;
  const add = (from: number, { name, kind }: { name: string; kind: string }): void => {
    if (COUNTED.test(name) || name.length < kind.length + 3 || classes.has(name)) return;
    const subtype = KIND[kind] ?? 'association';
    found.push({ type: 'Institution', from, to: from + name.length, name, score: 0.6, subtype });
  };
  type Named = { name: string; kind: string };
  for (const { index, groups } of isReliedOn(text) && text.includes('发挥') ? matchesOf(text, RELIED_ON) : [])
    if (!OPENS_CLAUSE.test(groups!.name!)) add(index, groups as Named);
  if (!isFounding(text)) return found;
  for (const { index, 0: whole, groups } of matchesOf(text, FOUNDED))
    add(index + whole.length - groups!.name!.length, groups as Named);
  for (const { index, groups } of FOUNDED_KIND.test(text) ? matchesOf(text, FOUNDED_AFTER) : [])
    if (!OPENS_CLAUSE.test(groups!.name!)) add(index, groups as Named);
  return found;
}
