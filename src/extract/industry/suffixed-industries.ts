import { passageLexicon, type TaggedPassage } from '../candidates/index';
import type { Proposal } from '../model';
import { isNominal } from './nominal';

/** Nouns that make the name of an industry with what stands before them: 庭院经济, 高端制造, 温泉康养. */
const NOUNS =
  '制造|加工|深加工|精深加工|康养|疗养|经济|贸易|物流|农业|工业|渔业|牧业|畜牧业|林业|旅游业|养殖|种植|养殖业|种植业|制药|医药|药材|装备|材料|能源|化工|纺织|食品|电商|文旅|旅游|文创|金融|商贸|制造业|服务业|加工业|建筑业|冶金|机械|电子|配件|零部件|轻工|医疗|养老|体育|游|冶炼|铸造|发动机|电池|机床|元器件|互联网|零售|运输|货运|联运|航运|金融|会展|演艺|视听|文学|动漫|手工业|带货|回收利用|矿业|渔猎|研学|民宿|租赁|检测|维修'.split(
    '|',
  );
const nouns = passageLexicon<string>(() => NOUNS.map((noun) => [noun, noun] as const));

/** Verbs whose object is an industry, right before it or before the list that it stands in. */
const VERBS =
  '发展|壮大|培育|做强|做优|做大|做精|布局|聚焦|抢占|深耕|建强|培优|培植|培强|主攻|扶持|振兴|激活|繁荣|发力|打响|催生|力促|拓展|做活'.split(
    '|',
  );
/** Verbs that need 发展 behind the name: 推动水路运输提质发展. */
const FRAMING = '推动|支持|促进|引导|加快|规范'.split('|');
const verbs = passageLexicon<'alone' | 'framing'>(() => [
  ...VERBS.map((verb) => [verb, 'alone'] as const),
  ...FRAMING.map((verb) => [verb, 'framing'] as const),
]);
const FRAMED = /^(?:等?(?:创新|健康|提质|高质量|规范|加快|绿色|集群|有序)*发展|提质升级|提档升级|做大做强)/u;
/** Between the verb and the name. */
const LEADS = /^(?:[好了以])?(?:(?:特色|高质量|新型|现代|一批|精品|优质|富民)(?=\p{Script=Han}{4}))?/u;
/** Between the verb and the last member of its list. */
const LISTED = /^(?:[\p{Script=Han}A-Za-z0-9]{2,12}[、和与])*$/u;
const LONGEST_LIST = 60;
const NAME = /^[\p{Script=Han}A-Za-z0-9]{2,8}$/u;
const ENDS = /^(?:$|[、，,。；;（(]|[和与]|等|产业|业(?=[、，,。；;])|集群)/u;
/** Economies by owner and reach, and words of development that are no industry. */
const NO_NAME =
  /^(?:(?:高质量|一批|特色优势|做[强大优精]|壮大|发展|培育|打造|推进|推动|加快|提升|支持|布局|聚焦|扶持|大力|积极).*|[\p{Script=Han}]*(?:县域|镇域|民营|私营|非公|非公有制|个体|实体|集体|开放型|外向型|市场|国有|国民|区域|园区|块状|城市|城镇|农村|街区|社区|全国|全省|全市|本地|地方|创新型|合作|对外|新型|宏观|经济|社会|混合所有制|规模|产业|工业|转变|相关|主导|传统|重点|特色|优势|新兴|其他|基本|公共|高技术|基础|关键|核心|配套|战略性|优质|绿色优质|安全|健康|民生)(?:经济|材料|装备|贸易|工业|能源|食品|医疗|金融|零部件|配件|农业|旅游|养老|体育|养殖|种植|加工)|.*(?:[了的是在对把与和及不]|成为|企业|项目|建设|水平|能力).*)$/u;

/** Industries by their noun, as objects of development: 发展庭院经济, 壮大旅游康养、消费品制造. */
export function suffixedIndustries(tagged: TaggedPassage): Proposal[] {
  const { text } = tagged;
  const governing = verbs.matches(text);
  if (governing.length === 0) return [];
  const found: Proposal[] = [];
  for (const { from: noun, to } of nouns.matches(text)) {
    const verb = governing.findLast((v) => v.to < noun);
    if (!verb || to - verb.to > LONGEST_LIST) continue;
    if (!(verb.value === 'alone' ? ENDS : FRAMED).test(text.slice(to, to + 12))) continue;
    const stretch = text.slice(verb.to, to);
    const lead = LEADS.exec(stretch)![0].length;
    const joint = Math.max(stretch.lastIndexOf('、'), stretch.lastIndexOf('和'), stretch.lastIndexOf('与')) + 1;
    const at = Math.max(lead, joint);
    const name = stretch.slice(at);
    if (!NAME.test(name) || name.length < 3 || NO_NAME.test(name) || !LISTED.test(stretch.slice(0, joint))) continue;
    const from = verb.to + at;
    if (!isNominal(tagged, from, to)) continue;
    found.push({ from, to, name, features: ['by=suffixed'] });
  }
  return found;
}

/** Whether the name tells whose economy it is or how far it reaches (县域经济, 民营经济), not of what it is made. */
export const isOwnerOrReach = (name: string): boolean => NO_NAME.test(name);
