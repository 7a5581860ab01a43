import { matchesOpened } from '../../lexicon/matches';
import { unitTable } from '../../lexicon/unit-table';
import { cueOf, pairs, type TaggedPassage } from '../candidates/index';
import type { Proposal } from '../model';
import { isClass } from './called-industries';
import { CLEANED, isListed } from './listed-industries';
import { isNominal } from './nominal';

/** What closes a list and calls its members industries. */
const CLOSING =
  /(?:(?<=、[^，。；]{1,24})为(?:主|主导|主体|重点|代表|龙头|支撑)的(?:特色|主导|优势|支柱|现代|传统|新兴|农业|工业|生态|乡村|富民)*|等(?:(?!领域|多个|各个)[\p{Script=Han}0-9]){0,10}?|(?<=、[^、，。；]{2,10})(?:[两二三四五六七八九十]+大|[两二三四五六七八九十\d]+[个条])(?:[\p{Script=Han}]{0,8}?))(?:产业创新集群|产业集群|产业走廊|产业带(?!动)|产业链|产业|行业(?!领军|龙头|头部|骨干|标杆|领先)|业态|制造业|服务业|手工业|工业(?=体系)|(?<=特色|优势|高效|药材)(?:养殖|种植)业?|赛道)(?!园|协会|基金|项目|工人|企业|平台|基地|学院|联盟|承载|转移|带(?!动)|空白)/uy;
const OPENS = unitTable('为等两二三四五六七八九十0123456789');
const endsList = cueOf([
  '等',
  ...pairs('为', ['主', '重点', '代表', '龙头', '支撑']),
  ...pairs('两二三四五六七八九十', '大'),
  ...pairs('两二三四五六七八九十0123456789', '个条'),
]);
const namesKind = cueOf(['产业', '行业', '业态', '制造业', '服务业', '手工业', '工业体系', '养殖', '种植', '赛道']);
/** Goods of one character that an industry is called after. */
const GOOD =
  '[茶糖酒果菜药烟菌竹花鱼虾牛羊猪鸡鸭鹅驴粮油林桑蚕棉麻丝布鞋帽伞纸陶瓷玉石木煤电油气钢铝铜锌锡锰钛锂硅磷盐香药薯椒姜枣梨桃柑橘橙柚莲藕蜂奶]';
const MEMBER = new RegExp(
  `^(?:(?![一二三四五六七八九十]是$|超.$|.*(?:亿级|产业.|现有|拥有))[\\p{Script=Han}A-Za-z0-9]{2,10}|${GOOD})$`,
  'u',
);
const OF_DIVISION =
  /^(?!城市|都市|夜市|超市|股市)(?:\p{Script=Han}{1,3}[市县区]|\p{Script=Han}{2,4}(?:经济[带区圈]|都市圈|城市群))(?=\p{Script=Han}{2})/u;
/** Fields where accidents are guarded against: 聚焦自建房、危化品、燃气等重点行业. */
const WATCHED = /(?:自建房|危化品|烟花爆竹|消防)[^。]{0,60}$/u;
const QUOTED = /^“[^“”]{2,10}”(?=\p{Script=Han}{2})/u;
const BREAK = /[、]/u;
const CLAUSE_END = /[，,。；;：:“”（）()\t]/u;
/** 陶瓷产业, but 香产业. */
const CALLED = /(?<=..)产业$/u;
/** Verbs and their company at the start of the first member, one after the other. */
const VERBS =
  '发展|壮大|培育|做强做优做大|做强做优|做大做强|做强|做优|做大|做精|打造|布局|聚焦|围绕|突破|支持|推动|促进|推进|抢占|深耕|巩固|提升|对接|构建|构筑|形成|集聚|谋划|主攻|引进|涵盖|包括|覆盖|厚植|争创|加快|积极|重点|优化|开展|鼓励|扶持|探索|拓展|带动|激活|引导|实施|强化|加强|做好|用好|建设|扩大|完善|加大|开发|挖掘|丰富|创新|繁荣|策划|深化|推广|延伸|延长|拉长|补齐|补强|锻造|链接|拓宽|招引|接续|瞄准|锚定|紧盯|立足';
export const LEADING = new RegExp(`^.*(?:${VERBS})(?=[\\p{Script=Han}A-Za-z0-9]{2,}|${GOOD}$)`, 'u');

/** Members of a list that its closing words call industries, known or not: 支持文旅、电竞、数字文创等产业. */
export function enumeratedIndustries(tagged: TaggedPassage): Proposal[] {
  const { text } = tagged;
  if (!endsList(text) || !namesKind(text)) return [];
  const found: Proposal[] = [];
  for (const match of matchesOpened(text, OPENS, CLOSING)) {
    if (
      CLEANED.test(text.slice(match.index)) ||
      WATCHED.test(text.slice(text.lastIndexOf('。', match.index) + 1, match.index))
    )
      continue;
    let to = match.index;
    for (let count = 0; count < 12 && to > 0; count++) {
      let from = to;
      while (from > 0 && !BREAK.test(text[from - 1]!) && !CLAUSE_END.test(text[from - 1]!)) from--;
      const first = text[from - 1] !== '、';
      if (first && match[0].startsWith('为')) from = Math.max(from, text.lastIndexOf('以', to) + 1);
      if (first) from += LEADING.exec(text.slice(from, to))?.[0].length ?? 0;
      // 高平市生物医药、泽州县铸造, “襄十随”汽车: whose it is.
      let start = from + (QUOTED.exec(text.slice(from, to))?.[0].length ?? 0);
      if (to - start > 3) start += OF_DIVISION.exec(text.slice(start, to))?.[0].length ?? 0;
      const names = joined(tagged, start, to);
      if (names.length === 0) break;
      for (const [nameStart, end] of names) {
        const name = text.slice(nameStart, end).replace(CALLED, '');
        if (!isClass(name)) found.push({ from: nameStart, to: end, name, features: ['by=enumerated'] });
      }
      if (first) break;
      to = from - 1;
    }
  }
  return found;
}

/** The member, or the two that 和 joins in it: 冰雪装备和寒地测试、寒地服装等产业; none where one of them is no name. */
function joined(tagged: TaggedPassage, from: number, to: number): [number, number][] {
  const text = tagged.text.slice(from, to);
  const at = text.search(/[和与]/u);
  const halves: [number, number][] =
    at > 1 && tagged.tagAt(from + at) === 'c'
      ? [
          [from, from + at],
          [from + at + 1, to],
        ]
      : [[from, to]];
  if (!halves.every(([a, b]) => MEMBER.test(tagged.text.slice(a, b)) && isNominal(tagged, a, b))) return [];
  // 信息传输服务和软件业: 业 belongs to both.
  const isOne = halves.length > 1 && text.endsWith('业') && text[at - 1] !== '业' && !isListed(text.slice(0, at));
  return isOne ? [[from, to]] : halves;
}
