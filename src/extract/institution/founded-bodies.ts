import { type Candidate, ClassWords, cueOf } from '../candidates/index';

const FOUNDING = '成立|共建|组建|设立|挂牌|揭牌|创办|创设|筹建';
const KINDS =
  '指挥部|领导小组|委员会|联盟|医联体|专科联盟|联合会|协会|商会|促进会|基金会|母基金|基金|研究院|研究中心|产业学院|学院|法庭|招商中心|运营中心|交易中心|研究会|集团|有限公司';
/** What is founded bears its name although all its words are common: 成立重大招商引资项目指挥部, 设立科创人才直投基金. */
const FOUNDED = new RegExp(
  `(?:${FOUNDING})(?:了|的)?(?:全[国省市县区]首[个家支]|[国省市][内级]首[个家支]|首[个家支])?(?:总?规模|总额)?(?:\\d+亿元)?的?(?<name>[\\p{Script=Han}A-Za-z0-9“”（）()]{3,22}?(?<kind>${KINDS}))(?=[，,、。；;：:]|和|与|及|等|揭牌|挂牌|并|$)`,
  'gu',
);
const isFounding = cueOf(FOUNDING.split('|'));
const holdsKind = cueOf(KINDS.split('|'));
const KIND: Record<string, string> = {
  指挥部: 'government',
  领导小组: 'government',
  委员会: 'government',
  法庭: 'court',
  母基金: 'fund',
  基金: 'fund',
  研究院: 'institute',
  研究中心: 'institute',
  学院: 'university',
  产业学院: 'university',
  招商中心: 'department',
  运营中心: 'enterprise',
  交易中心: 'enterprise',
  集团: 'enterprise',
  有限公司: 'enterprise',
};
const COUNTED =
  /^[“”]?(?:\d|[一二两三四五六七八九十几多数各相有]|若干|专门|专项|系列|市场化|一批)|[0-9一二两三四五六七八九十][个家支只名]|[的了]/u;
const classes = new ClassWords('institution-classes.tsv');

export function foundedBodies(text: string): Candidate[] {
  const found: Candidate[] = [];
  if (!isFounding(text) || !holdsKind(text)) return found;
  for (const match of text.matchAll(FOUNDED)) {
    const { name, kind } = match.groups as { name: string; kind: string };
    if (COUNTED.test(name) || name.length < kind.length + 3 || classes.has(name)) continue;
    const from = match.index + match[0].length - name.length;
    const to = from + name.length;
    found.push({ type: 'Institution', from, to, name, score: 0.6, subtype: KIND[kind] ?? 'association' });
  }
  return found;
}
