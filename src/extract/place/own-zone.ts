import { type Division, shortName } from '../../lexicon/gazetteer';
import { formsOf, lexiconRows } from '../../lexicon/table';
import type { Candidate, WordMatch } from '../candidates/index';
import type { PlaceSuffix } from './place-suffix';

/** Before a bare ending: it is counted or a class (5个开发区, 各开发区, 国家级高新区). */
const CLASS_BEFORE = /[个家各类批座]$|级$|等$|所有$|全部$|一流$|全市$|全省$|全区$|全国$|重点$|[省市县区]$/u;
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
