import { holdsAny, unitTable } from '../../lexicon/unit-table';
import type { Segment } from '../clause';
import { suffixOf } from './suffixes';
import { isProper, residueOf } from './vocabulary';

/** What a work's name does not begin with. */
const LEADING_NOISE =
  /^(?:[①-⑳★☆■◆●▲]\s*|(?:国家|全国|[省市县区]|全[省市县区])?级?(?:重[点大]|标志性|首[个批])(?:项目|工程)(?=\p{Script=Han}{4})|(?:世界|全球|全国|国内|我国|亚洲|[我全][省市县区]|西部|西南|西北|华[东南北中]|东北|首)(?:首[个条座家](?:项目|工程)?|第一[个条座]|(?:规模)?最大的?|唯一的?|单体)|首[条座家](?=\p{Script=Han}{4})|以及(?!其)|[将把](?![军台乐])(?=\p{Script=Han}{3})|(?:我|全)[省市县区]|辖区内|境内|一批|首个项目|该|本(?=[省市县区镇院校年届级])|各(?:[类级项]|(?![\p{Script=Han}]庄))|(?:配合|协助|会同)[^，。、]{0,10}?(?:做好|抓好|推进|推动|加快|建设)(?=\p{Script=Han}{3})|(?:计划|预计)?(?:总)?投资[^的，]{2,12}的)/u;
/** Where in the town it is, before a name of its own. */
const SITE = /^(?:中心城区|主?城区|市区|县城)(?=[\p{Script=Han}]{2})/u;
/** What is measured of a work, before the figure. */
export const MEASURED =
  /(?:(?:计划|预计|概算|估算)?(?:总)?投资|投资总额|占地(?:面积)?|总?建筑面积|规划面积|(?:线路)?全长|总长|总里程)$/u;
/** 云海大通道重点工程 before 云高铁路: what it is the main work of. */
const OF_PROGRAMME =
  /^[\p{Script=Han}]{2,16}(?:重[点大]|标志性|控制性|先导性?|骨干)(?:工程|项目)(?=[\p{Script=Han}]{4})/u;
/** Closing words that say what is done, not what the thing is called. */
const TRAILING_NOISE =
  /(?:施工|主体|建设工作|相关工作|各项工作|工作|建设|前期|等|及配套|的|(?<=[一二三四五六七八九十]期)开发|(?<=.{4})(?:早|开始|对市民))$/u;
/** What is done for a work and said of it, behind its noun: 征地, 建设进程, 前期准备. */
const STEP =
  /(?:(?:可行性研究|可研)(?:报告)?(?:编制)?|(?:建设|施工|工程)?(?:进程|进度|步伐|准备|服务|论证|选址|设计|审批|报批)|(?:用地|弃土场)?(?:征迁占?|征拆|征收|征地(?:拆迁)?|拆迁)|(?:部分)?工序|主体(?:构架|结构)|做法|手续|各项)+$/u;
const FOOTNOTE = /(?:[［[〔【]\d{1,3}[］\]〕】]|[①-⑳*※])+$/u;
/** What is told of a work in brackets: its size, cost or state, and no section or phase. */
const NOTE =
  /[（(](?:前期|预备|储备|谋划|新开工|开工|新建|续建|在建|改建|扩建|迁建|跨年度?|结转|收尾|竣工|完工|建成|投产|通车)(?:类|阶段|工作|项目|工程)*[）)]$|[（(](?:主要)?(?:是|为|有|包括|如|例如|其中|分别)[^（）()]*[）)]$|[（(][^（）()]*(?:包?含|总投资|亿元|万元|面积|占地|装机|产能|河长|全长|里程|新增|计划|预计|力争|[已正]在|已[\p{Script=Han}]|\d+(?:张|床|公里|千米|亩|米|吨|座|条)|床位|日?处理|千瓦|兆瓦|各?\d+[处座个所])[^（）()]*[）)]$/u;
/** A part of a work or a step in its building, named behind the work itself. */
const PART =
  /(?<=[段线期路站库厂园区桥道闸）)]|基地|高速|机场|枢纽|项目|工程|改造|扩建|扩能)(?:[（(][^（）()]*[）)])?(?:先期用地|建设用地|用地|征地(?:拆迁)?|征拆|路基(?:土石方)?|土石方|地下厂房|主厂房|主体工程|热负荷|设备|桩基|基坑|(?:主洞|隧洞|隧道)?掘进|首条(?:生产线|产线)|可行性研究|分[两二三四五六]段|(?:\d+|[一二两三四五六七八九十]+)(?:[台栋幢座层条]|(?<=(?:工程|项目|[一二三四五]期|码头|电站)[\d一二两三四五六七八九十]+)个(?!项目|工程|重[点大]))[\p{Script=Han}\d]{2,14})$/u;

/** 文化馆、图书馆“两馆合一”项目: what the members of a list are together. */
const SUM = /“[两二三四五六七八九十多](?:[馆院校园场站桥路新]|中心)(?:合一)?”(?:项目|工程)?$/u;
const CLOSES_SUM = /”(?:项目|工程)?$/u;

const FIRST = /首[个座条家]|第一[个座条]/u;

/** A pattern with what it opens or ends with: most names have none of it. */
interface Edge {
  units: Uint8Array;
  pattern: RegExp;
}
const OPENINGS: Edge = {
  units: unitTable('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳★☆■◆●▲国全省市县区级重标首世我亚西华东以将把辖境一该本各计预总投配协会'),
  pattern: LEADING_NOISE,
};
const SITES: Edge = { units: unitTable('中主城市县'), pattern: SITE };
const CLOSINGS: Edge = { units: unitTable('工体作设期等套的发早始民'), pattern: TRAILING_NOISE };
const FOOTNOTES: Edge = { units: unitTable('］]〕】①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳*※'), pattern: FOOTNOTE };
const STEPS: Edge = { units: unitTable('程度伐备务证址计批迁占拆收地序架构法续项制究研告'), pattern: STEP };
const NOTES: Edge = { units: unitTable('）)'), pattern: NOTE };

const openingOf = ({ units, pattern }: Edge, text: string): RegExpExecArray | null =>
  units[text.charCodeAt(0)] === 1 ? pattern.exec(text) : null;
/** Few names hold the word that ends the programme. */
const programmeOf = (text: string): RegExpExecArray | null =>
  text.length > 9 && (text.indexOf('工程', 4) > 0 || text.indexOf('项目', 4) > 0) ? OF_PROGRAMME.exec(text) : null;
const endOf = ({ units, pattern }: Edge, text: string): RegExpExecArray | null =>
  units[text.charCodeAt(text.length - 1)] === 1 ? pattern.exec(text) : null;

/** What parts end with; those that are counted (2台机组) end in anything. */
const ENDS_PART = unitTable('地迁拆基方房程荷备坑段进线究');
const COUNTS_PART = unitTable('台栋幢座层条个');
const partOf = (text: string): RegExpExecArray | null =>
  ENDS_PART[text.charCodeAt(text.length - 1)] === 1 || holdsAny(text, COUNTS_PART) ? PART.exec(text) : null;

const footnoteOf = (text: string): RegExpExecArray | null => endOf(FOOTNOTES, text);
const noteOf = (text: string): RegExpExecArray | null => endOf(NOTES, text);
/** A step counts behind the noun of a work alone. */
function stepOf(text: string): RegExpExecArray | null {
  const step = endOf(STEPS, text);
  return step && suffixOf(text.slice(0, step.index)) ? step : null;
}
/** 文化路断头路: what it was before it is opened. */
const DEAD_END = /(?<=[路街道桥线])(?:断头路?|瓶颈路|断头桥)$/u;
const deadEndOf = (text: string): RegExpExecArray | null =>
  text.endsWith('路') || text.endsWith('断头') || text.endsWith('桥') ? DEAD_END.exec(text) : null;
const TOLD_BEHIND = [footnoteOf, stepOf, partOf, noteOf, deadEndOf];

/** A phrase without what belongs to its sentence and not to the name. */
export interface Trimmed {
  segment: Segment;
  from: number;
  to: number;
  name: string;
  measured: boolean;
  first: boolean;
}

/** Takes counts, ranks, sites and steps off the edges of a phrase. */
export function trim(segment: Segment): Trimmed {
  let { from, to, text } = segment;
  let first = false;
  const figure = segment.countedAfter ? MEASURED.exec(text) : null;
  if (figure && figure.index > 2) {
    to = from + figure.index;
    text = text.slice(0, figure.index);
  }
  for (let noise = openingOf(OPENINGS, text); noise; noise = openingOf(OPENINGS, text)) {
    if (text.length - noise[0].length < 3) break;
    first ||= FIRST.test(noise[0]);
    from += noise[0].length;
    text = text.slice(noise[0].length);
  }
  const site = (openingOf(SITES, text) ?? programmeOf(text))?.[0].length ?? 0;
  if (site > 0 && isProper(residueOf(text.slice(site)))) {
    from += site;
    text = text.slice(site);
  }
  for (let cut = endOf(CLOSINGS, text); cut && cut.index > 2; cut = endOf(CLOSINGS, text)) {
    if (/信息化建设$/u.test(text)) break;
    to -= cut[0].length;
    text = text.slice(0, cut.index);
  }
  for (const told of TOLD_BEHIND) {
    const cut = told(text);
    if (!cut || cut.index <= 2) continue;
    to = from + cut.index;
    text = text.slice(0, cut.index);
  }
  const sum = segment.position > 0 && CLOSES_SUM.test(text) ? SUM.exec(text) : null;
  if (sum && sum.index > 2) {
    to = from + sum.index;
    text = text.slice(0, sum.index);
  }
  return { segment, from, to, name: text, measured: figure !== null, first };
}
