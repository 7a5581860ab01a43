import { matchesOf, matchesOpened } from '../../lexicon/matches';
import { unitTable } from '../../lexicon/unit-table';
import { type Candidate, cueOf, isCommonWord, isVocabulary, type TaggedPassage } from '../candidates/index';

/** Classes of enterprises and bodies that no list of firms is called by: 排污企业, 服务机构. */
const OTHER_CLASSES = '排污|耗能|用能|污染|高危|危化|行业|医疗卫生机|服务机|中介';
const COUNT = '(?:\\d+|[一二两三四五六七八九十几多])?[余多]?[家所户个名]?(?:一?批)?';
/** 行业领军, 国内外知名, 百亿级产业. */
const QUALITY = `(?:行业)?(?:(?!${OTHER_CLASSES})\\p{Script=Han}){0,4}(?:知名|领军|新锐|一流|头部|龙头|骨干|链主|重点|优质)?|[百千万]亿级\\p{Script=Han}{0,4}`;
/** What makes of the class a matter of its own: 企业总部, 企业排放. */
const GOES_ON = '资源|项目|总部|安全|风险|监管|整治|排放|污染|超低|节能|退出|搬迁|用电|绿色|环保|生产';
/** 引进泽瑞堂、新禾成、达优宝等企业: names in a list that its closing words call firms, universities or hospitals. */
const CLOSING = new RegExp(
  `(?:(?<![同平高中初相甲乙丙一二三特])等(?!级)${COUNT}(?:${QUALITY})|(?:\\d+|[两二三四五六七八九十])[家户](?:本土|规上|重点|龙头)?)(企业|央企|国企|公司|高校|院校|医院|科研院所|机构|集团)(?!${GOES_ON})`,
  'uy',
);
const OPENS = unitTable('等两三四五六七八九十0123456789');
const KIND: Record<string, string> = {
  企业: 'enterprise',
  央企: 'enterprise',
  国企: 'enterprise',
  公司: 'enterprise',
  集团: 'enterprise',
  高校: 'university',
  院校: 'university',
  医院: 'hospital',
  科研院所: 'institute',
  机构: 'institute',
};
const endsList = cueOf(['等', '家', '户']);
const namesKind = cueOf(Object.keys(KIND));
/** A member is all of its stretch: it stands over the place that it begins with (深圳盈捷). */
const EDGE = 0.4;
const MEMBER = /^[\p{Script=Han}A-Za-z0-9（）()]{2,10}$/u;
const isShort = (name: string): boolean => name.length <= 4;
const LIST_END = /[、，,。；;：:“”\t]/u;
/** Verbs before the first member of a list. */
const LEADING =
  /^.*(?:引进|引入|引导|指导|鼓励|助力|扶持|协助|督促|强化|引育|支持|推动|力促|力推|依托|培育|加快|促进|做强|做大|做优|集聚|吸引|招引|服务保障|服务|保障|发挥|涌现出?|包括|帮助|推进|确保|建成|壮大|落户|对接|签约|走访|赴|拜访|洽谈|服务|成功|组织|新增|中的|亿元的|联合|携手|携|与|和|以|为(?!民)|向(?!阳)|拥有|涌现|集聚|诞生|成长)[了出]?(?=\p{Script=Han}{2})/u;

export function enumeratedFirms(tagged: TaggedPassage, listed: readonly Candidate[]): Candidate[] {
  const { text } = tagged;
  const found: Candidate[] = [];
  if (!endsList(text) || !namesKind(text)) return found;
  for (const match of matchesOpened(text, OPENS, CLOSING)) {
    let to = match.index;
    const doubtful: Candidate[] = [];
    const named: Candidate[] = [];
    for (let count = 0; count < 12 && to > 0; count++) {
      let from = to;
      while (from > 0 && !LIST_END.test(text[from - 1]!)) from--;
      const first = text[from - 1] !== '、';
      if (first) from += LEADING.exec(text.slice(from, to))?.[0].length ?? 0;
      const name = text.slice(from, to);
      if (!MEMBER.test(name)) break;
      const member: Candidate = {
        type: 'Institution',
        from,
        to,
        name,
        score: 0.6,
        edge: EDGE,
        subtype: KIND[match[1]!]!,
      };
      // 强化 + 华能: the name is in the list, and words before it are the sentence's.
      if (first && listed.some((one) => one.to === to && one.from > from)) break;
      const isListed = listed.some((one) => one.to === to && one.from <= from);
      // 信邦、百灵、同济堂等企业: a name that is a common word stands between the others.
      if (!isListed && (isVocabulary(name) || !isUncommon(tagged, from, to))) {
        if (first || count === 0 || !isShort(name)) break;
        doubtful.push(member);
        to = from - 1;
        continue;
      }
      if (!isListed) named.push(member);
      named.push(...doubtful.splice(0));
      if (first) break;
      to = from - 1;
    }
    // 已有37家企业: what is counted without 等 is a list, or no name.
    if (match[0].startsWith('等') || text[to] === '、') found.push(...named);
  }
  return found;
}

const WON = '被评为|被认定为|争创|申报|创建|获评|获批|入选|入围|荣获|跻身|上榜|荣登|登陆|列入|成为|获得';
/** Titles that only firms win, and what may stand behind the word as a pattern. */
const TITLES: [word: string, behind?: string][] = [
  ['企业', '(?!特色产业集群)'],
  ['500强'],
  ['百强'],
  ['小巨人', '”?'],
  ['独角兽'],
  ['单项冠军'],
  ['绿色工厂'],
  ['智能工厂'],
  ['灯塔工厂'],
  ['主板'],
  ['科创板'],
  ['创业板'],
  ['北交所'],
  ['新三板'],
  ['港交所'],
  ['瞪羚'],
];
/** Who is named for a title that only firms win: 万农合创被评为省级电子商务示范企业. */
const WINNER = new RegExp(
  `(?<=^|[，,、。；;：:）)])([\\p{Script=Han}A-Za-z0-9（）()]{2,12}?)(?:(?:分别|双双|均|先后|陆续|相继)?(?:成功|顺利|连续[^，,、。]{1,4}|再次|新)?)(?:(?:成功|挂牌)上市|(?:${WON})[^，,、。；]{0,22}(?:${TITLES.map((title) => title.join('')).join('|')}))`,
  'gu',
);
const isWon = cueOf(WON.split('|'));
const isListed = cueOf(['成功上市', '挂牌上市']);
const isTitle = cueOf(TITLES.map(([word]) => word));

export function awardedFirms(tagged: TaggedPassage): Candidate[] {
  const { text } = tagged;
  const found: Candidate[] = [];
  if (!isListed(text) && !(isWon(text) && isTitle(text))) return found;
  for (const match of matchesOf(text, WINNER)) {
    let to = match.index + match[1]!.length;
    let from = match.index;
    // Others of the list win it too.
    for (let count = 0; count < 8; count++) {
      const name = text.slice(from, to);
      if (!MEMBER.test(name) || !isUncommon(tagged, from, to) || CLASS.test(name)) break;
      found.push({ type: 'Institution', from, to, name, score: 0.55, subtype: 'enterprise' });
      if (text[from - 1] !== '、') break;
      to = from - 1;
      for (from = to; from > 0 && !LIST_END.test(text[from - 1]!); ) from--;
    }
  }
  return found;
}
/** What wins without being a firm. */
const CLASS =
  /(?:[省市县区镇乡村街园]|企业|集群|项目|产品|品牌|工作|我[市县区省]|全[市县区省]|产业|基地|开发区|新区|技术|[家个]|院|校|人|景区|小镇)$/u;

/** Holds a word that is no common vocabulary, or was cut into single characters as unknown names are, and no particle. */
export function isUncommon(tagged: TaggedPassage, from: number, to: number): boolean {
  const { text } = tagged;
  let singles = 0;
  let rare = false;
  for (let at = tagged.startOf(from); at < to; at = tagged.endOf(at)) {
    const word = text.slice(Math.max(at, from), Math.min(tagged.endOf(at), to));
    const tag = tagged.tagAt(at);
    if (/^(?:p|c|u[a-z]*|r|m|q|y)$/u.test(tag)) return false;
    if (word.length === 1) singles++;
    else if (!isCommonWord(word) && tag !== 'ns') rare = true;
  }
  return rare || singles >= 2;
}
