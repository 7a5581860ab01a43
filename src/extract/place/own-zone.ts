import { type Division, shortName } from '../../lexicon/gazetteer';
import { formsOf, lexiconRows } from '../../lexicon/table';
import type { Candidate, WordMatch } from '../candidates/index';
import type { PlaceSuffix } from './place-suffix';

/** Before a bare ending: it is counted or a class (5个开发区, 各开发区, 国家级高新区). */
const CLASS_BEFORE =
  /[个家各类批座]$|级$|等$|所有$|全部$|一流$|全市$|全省$|全区$|全国$|重点$|各[省市县区][^，,。；;]{0,8}[、和及]$|园区（$|[省市县区]$/u;
const CLASS_AFTER = /^(?:等|级|类|[、和](?:园区|开发区|各))/u;

const OWN_ZONE =
  /^(?:先进制造业开发区|工业园区|工业园|工业集中区|产业园区|经济开发区|开发区|经开区|高新区|工业新区|化工园区)$/u;
/** A level character that stands for the jurisdiction: not 各县, 全市, 城区. */
const LEVEL_ALONE = /(?:^|[，,。、；;：:\s“（(及和与在对以]|推进|加快|建设|推动|提升|支持|完善|加强)[市县区旗]$/u;

let listedZones: Set<string> | undefined;

/** 自贸试验区 in a document of 江苏省, 城市副中心 in one of 北京市: the one that the list of zones knows there. */
function provincialZone(
  text: string,
  { from, to, value }: WordMatch<PlaceSuffix>,
  home?: Division,
): Candidate | undefined {
  if (home?.level !== 'province' || !/自贸|自由贸易|副中心/u.test(value.word)) return undefined;
  if (CLASS_BEFORE.test(text.slice(0, from)) || CLASS_AFTER.test(text.slice(to))) return undefined;
  listedZones ??= new Set(
    [...lexiconRows('zones.tsv'), ...lexiconRows('regions.tsv')].flatMap(([name, forms]) => formsOf(name!, forms)),
  );
  const name = shortName(home.name) + value.word;
  return listedZones.has(name) ? { type: 'Place', from, to, name, score: 0.8, subtype: value.kind } : undefined;
}

/** Nouns right before the ending at the head of a clause: 纺织商贸城, 循环经济示范区, 经济开发区. */
const AT_HEAD =
  /(?<=^|[，,。；;：:、（(“]|依托|在|以)(?!全|各|重点|省|市|县|区|一批|多|新|本|这|该|其|国家|级)(?:\p{Script=Han}{2,6})?$/u;
/** What only one zone or market does or has: 入驻企业增至155家, 年交易额达到58亿元. */
const DOES =
  /^(?:入驻企业|年交易额|交易额|年成交额|规划(?:总)?面积|总?占地|建成区|核心区|起步区|获批|获评|荣获|晋升|升级为|升格为|扩区|新入驻|完成工业|完成产值|实现产值|税收|亩均|成功(?:创建|获|入)|被(?:评|认|命|列)|引进企业|完成总产值|基础设施|标准厂房|污水处理厂|管委会)/u;
const KINDS = new Set(['zone', 'market']);
const NO_ZONE = /^(?:示范区|试验区|先导区|先行区|集聚区|基地|新区|片区)$/u;

/** A zone or market that a county's document calls by its class, told by what only one of them does. */
export function toldZone(
  text: string,
  { from, to, value }: WordMatch<PlaceSuffix>,
  home: Division | undefined,
): Candidate | undefined {
  if (home?.level !== 'county' || !KINDS.has(value.kind) || !DOES.test(text.slice(to))) return undefined;
  const nouns = AT_HEAD.exec(text.slice(Math.max(0, from - 9), from))?.[0];
  if (nouns === undefined || (nouns === '' && NO_ZONE.test(value.word)) || CLASS_BEFORE.test(nouns)) return undefined;
  const bare = nouns === '' && value.kind === 'zone';
  const start = from - nouns.length;
  const name = (bare ? shortName(home.name) : '') + text.slice(start, to);
  return { type: 'Place', from: start, to, name, score: 0.65, subtype: value.kind };
}

/** 高新区 alone, in a document of 太仓市: 太仓高新区; 起步区 in one about 济南新旧动能转换起步区: that one. */
export function ownZone(
  text: string,
  head: WordMatch<PlaceSuffix>,
  home: Division | undefined,
  subject?: string,
): Candidate | undefined {
  const { from, to, value } = head;
  const level = text[from - 1] ?? '';
  // 县工业园区 in a report of 静宁县: the one of that county.
  if (home && OWN_ZONE.test(value.word) && home.name.endsWith(level) && LEVEL_ALONE.test(text.slice(0, from)))
    return { type: 'Place', from: from - 1, to, name: home.name + value.word, score: 0.75, subtype: value.kind };
  const provincial = provincialZone(text, head, home);
  if (provincial) return provincial;
  const isSubject = value.kind === 'zone' && subject?.endsWith(value.word) === true;
  if (!isSubject && (!value.bare || !home || home.level === 'province')) return undefined;
  if (CLASS_BEFORE.test(text.slice(0, from)) || CLASS_AFTER.test(text.slice(to))) return undefined;
  const name = isSubject ? subject! : shortName(home!.name) + value.word;
  return { type: 'Place', from, to, name, score: isSubject ? 0.8 : 0.6, subtype: value.kind };
}
