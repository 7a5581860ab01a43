import type { ListHead, Segment } from '../clause';
import { bareOf, suffixOf } from './suffixes';

/** A segment read as the name of a work. */
export interface NamedSegment {
  segment: Segment;
  from: number;
  to: number;
  name: string;
  /** The class word of its list is 项目, 工程, … and says only that it is a work. */
  underGenericHead: boolean;
}

const GENERIC_HEAD =
  /^(?:[^，。]{0,12}(?:项目|工程|载体|新业态|设施|堵点|“尽端路”|断头路|堵点|平台|任务|节点|功能区|业态))(?:[、和及][^，。]*)?$/u;
const BAD_HEAD =
  /(?:领域|方面|重点|工作|产业|行业|企业|环节|要素|地区|区域|服务|发展|问题|机制|制度|政策|措施|举措|行动|活动|改革|城市|部门|单位|人员|群体|资源|产品|业务|形式|方式|优势|品牌|场景|技术|业态提升|专项规划|能力|水平|体系|保障|消费)$/u;
/** What a work's name does not begin with. */
const LEADING_NOISE = /^(?:(?:我|全)[省市县区]|辖区内|境内|一批|该|本|各)/u;
/** Closing words that say what is done, not what the thing is called. */
const TRAILING_NOISE = /(?:主体|建设工作|工作|建设|前期|等|及配套|的)$/u;
/** 3座水厂提质增效工程 at the end of 新华、团结、高峰3座水厂提质增效工程. */
const COUNTED_HEAD = /^(.{2,10}?)(?:[两二三四五六七八九十]+|\d+)(?:座|所|个|条|家|处|大)(\D{2,24})$/u;

const GENERIC_END = /(?:项目|工程)$/u;

export const isBadHead = (head: ListHead | undefined): boolean => head !== undefined && BAD_HEAD.test(head.text);
const isGeneric = (head: string): boolean =>
  GENERIC_HEAD.test(head) && !/(?:整治|改造|修复|治理|扩建|提升)工程$/u.test(head);

/** Names of the works that the segments of one clause may tell, with shared heads and actions restored. */
export function namesIn(list: Segment[]): NamedSegment[] {
  const trimmed = list.map((segment) => trim(segment));
  const last = trimmed.at(-1);
  let shared = '';
  const head = list[0]?.head;
  let generic = false;
  if (head) {
    const text = head.text.replace(/建设$/u, '');
    generic = isGeneric(text);
    if (!generic && !BAD_HEAD.test(text)) shared = text;
  } else if (last && list.length > 1) {
    const counted = COUNTED_HEAD.exec(last.name);
    if (counted) {
      last.name = counted[1]!;
      last.to = last.from + counted[1]!.length;
      shared = counted[2]!;
    } else shared = sharedEnd(last.name);
  }
  return trimmed.map(({ segment, from, to, name }, i) => {
    let full = name;
    const action = segment.action;
    if (action && !suffixIsAction(full) && action !== '提升' && action !== '拓展' && !/工程$|项目$/u.test(full))
      full += action;
    if (shared && (i < trimmed.length - 1 || head || last?.name === name)) full = withShared(full, shared);
    return { segment, from, to, name: full, underGenericHead: generic };
  });
}

function trim(segment: Segment): { segment: Segment; from: number; to: number; name: string } {
  let { from, to, text } = segment;
  const noise = LEADING_NOISE.exec(text);
  if (noise && text.length - noise[0].length >= 3) {
    from += noise[0].length;
    text = text.slice(noise[0].length);
  }
  for (let cut = TRAILING_NOISE.exec(text); cut && cut.index > 2; cut = TRAILING_NOISE.exec(text)) {
    if (/信息化建设$/u.test(text)) break;
    to -= cut[0].length;
    text = text.slice(0, cut.index);
  }
  const note = /[（(][^（）()]*(?:总投资|亿元|万元|面积|公里|计划|预计)[^（）()]*[）)]$/u.exec(text);
  if (note && note.index >= 2) {
    to = from + note.index;
    text = text.slice(0, note.index);
  }
  return { segment, from, to, name: text };
}

const suffixIsAction = (name: string): boolean => suffixOf(name)?.class === 'action';

/** What the last member of a list shares with those before it that lack a noun: 高铁 in 北沿江、通苏嘉甬、盐泰锡常宜高铁. */
function sharedEnd(name: string): string {
  const suffix = suffixOf(name);
  if (!suffix || suffix.class === 'bad') return '';
  if (suffix.class === 'action') {
    const before = suffixOf(bareOf(name).slice(0, -suffix.word.length));
    return (before && before.class !== 'bad' ? before.word : '') + suffix.word;
  }
  return suffix.word.length > 1 ? suffix.word : '';
}

/** The name with the shared noun; a name that has the same noun before the shared action takes only the action. */
function withShared(name: string, shared: string): string {
  const own = suffixOf(name);
  if (own && own.class !== 'bad') {
    const action = shared.slice(own.word.length);
    const isSame = shared.startsWith(own.word) && suffixOf(action)?.class === 'action';
    return isSame ? name + action : name;
  }
  if (GENERIC_END.test(shared) && shared.length <= 4) return name;
  return name + shared;
}
