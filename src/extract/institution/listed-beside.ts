import { type Candidate, isVocabulary, type TaggedPassage } from '../candidates/index';
import type { KnownPlace } from '../place/index';
import { isUncommon } from './enumerated-firms';

/** How many firms that are known by a trade or from the list make firms of the names beside them. */
const ENOUGH = 2;
const MEMBER = /^[\p{Script=Han}A-Za-z0-9]{2,6}$/u;
const STOP = /[、，,。；;：:“”（）()\s]/u;
/** Where the last member of a list ends. */
const LAST = /^[^、，,。；;：:“”（）()\s等和与及]{2,6}(?=[等，,。；;）)和与及])/u;
/** 抖音、快手等平台: what they run is named. */
const OTHER_CLASS = /^等[^，,。；;]{0,6}(?:平台(?!经济|企业)|品牌|产品|项目|工程|大学|高校|医院|院所|市场|网站|软件)/u;
/** What is no firm though it stands among firms: places, works, institutes and classes. */
const NO_FIRM =
  /[省市县区镇乡村州港园]$|(?:大学|学院|医院|研究院|研究所|项目|工程|基地|总部|[一二三四]期|中心|平台|企业|品牌|集群|产业|扩能|技改|扩建|生产线|发展|服务|开业|投产|开工|签约|入驻|落户|上市|建成|竣工)$/u;

interface Member {
  from: number;
  to: number;
}

/** Names of a list in which firms are known: 恒芯科技、海远、瑞达电子等快速成长 are three. */
export function listedBeside(
  tagged: TaggedPassage,
  firms: readonly Candidate[],
  places: ReadonlyMap<number, KnownPlace>,
): Candidate[] {
  const { text } = tagged;
  if (firms.length < ENOUGH) return [];
  const byFrom = new Map(firms.map((firm) => [firm.from, firm.to]));
  const ends = new Set(byFrom.values());
  const found: Candidate[] = [];
  let done = 0;
  for (const [from, to] of [...byFrom].sort(([a], [b]) => a - b)) {
    if (from < done || !(text[from - 1] === '、' || text[to] === '、')) continue;
    const members = listAround(text, { from, to });
    const last = members.at(-1)!;
    done = last.to;
    const isKnown = (member: Member): boolean => byFrom.get(member.from) === member.to;
    if (members.filter(isKnown).length < ENOUGH || OTHER_CLASS.test(text.slice(last.to))) continue;
    for (const [k, member] of members.entries()) {
      if (isKnown(member) || (k === 0 && (ends.has(member.to) || /^v/u.test(tagged.tagAt(member.from))))) continue;
      const name = text.slice(member.from, member.to);
      if (!MEMBER.test(name) || NO_FIRM.test(name) || isVocabulary(name)) continue;
      if ((places.get(member.to)?.from ?? member.to) <= member.from) continue;
      if (isUncommon(tagged, member.from, member.to))
        found.push({ ...member, type: 'Institution', name, score: 0.6, edge: 0.2, subtype: 'enterprise' });
    }
  }
  return found;
}

/** The stretches of the list that a member stands in. */
function listAround(text: string, { from, to }: Member): Member[] {
  const members = [{ from, to }];
  for (let start = from; text[start - 1] === '、'; ) {
    const end = start - 1;
    for (start = end; start > 0 && !STOP.test(text[start - 1]!); ) start--;
    members.unshift({ from: start, to: end });
  }
  for (let end = to; text[end] === '、'; ) {
    const start = end + 1;
    for (end = start; end < text.length && !STOP.test(text[end]!); ) end++;
    if (text[end] !== '、') end = start + (LAST.exec(text.slice(start, start + 8))?.[0].length ?? 0);
    if (end > start) members.push({ from: start, to: end });
  }
  return members;
}
