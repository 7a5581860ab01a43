import { asKey, lexiconRows } from '../../lexicon/table';
import {
  type Candidate,
  ClassWords,
  isCounted,
  nameStart,
  passageLexicon,
  type TaggedPassage,
  type WordMatch,
} from '../candidates/index';
import type { KnownPlace } from '../place/index';
import { isBuilt, isFurthered } from './being-built';
import { ownHospital } from './own-hospital';
import { type OwnerMention, type Owners, ownerBefore } from './owner';

/** An ending of institution names (institution-suffixes.tsv). */
interface InstitutionSuffix {
  word: string;
  kind: string;
  /** A level character right before it means the jurisdiction's own: 市图书馆. */
  local: boolean;
  strict: boolean;
}

/** 省能源集团、矿产集团: the second is the province's too. */
function sharedOwner(
  text: string,
  from: number,
  { kind }: InstitutionSuffix,
  endsAt: Map<number, Candidate>,
): OwnerMention | undefined {
  const first = text[from - 1] === '、' && kind === 'enterprise' ? endsAt.get(from - 1) : undefined;
  const own = first?.aliases?.[0];
  if (!first || first.subtype !== kind || !own || !/^[省市区县州]/u.test(own)) return undefined;
  const name = first.name.slice(0, first.name.length - own.length + 1);
  return name.endsWith(own[0]!) ? { from, name, resolved: true } : undefined;
}

let within: Map<string, boolean> | undefined;
const classes = new ClassWords('institution-classes.tsv');

const institutionSuffixes = passageLexicon<InstitutionSuffix>(
  () =>
    lexiconRows('institution-suffixes.tsv').map(([word, kind, traits = '']) => [
      word!,
      {
        word: word!,
        kind: asKey(kind!),
        local: traits.includes('local'),
        strict: traits.includes('strict'),
      },
    ]),
  () => 'end',
);

const LONGEST_STEM = 18;
/** Counts and kinds before a class: 63个省重点实验室, 首票海关, 各大医院, 国外高水平大学. */
const CLASS =
  /^(?:\d+[家个支所座强](?!.*集团)|首[票单批家个]|各[大级类]|国外|境外|超\d|工农|先进县|规模|大型|高中阶段|中西医协同“)/u;
/** 省重点实验室, 省技术创新中心: many are of the rank. */
const OF_LEVEL =
  /^[省市](?:重点实验室|实验室|技术创新中心|产业创新中心|制造业创新中心|工程研究中心|工程技术研究中心|企业技术中心)$/u;
/** 县 + 乡村三级医共体. */
const LEVELS = /^(?:[省市县区乡镇村级直属属]|城[乡区])/u;
/** 公司 + 网上博物馆, 集团 + 研究院: the owner's own name stands before it. */
const HEADLESS = /^(?:公司|集团|企业(?=[^家联联合发服创技科孵]))/u;
/** 央企 + 中国长安汽车集团: what class of firm it is. */
const CLASS_BEFORE = /^(?:新?央企|省属国企|市属国企|国企|民企|外企|上市公司|龙头企业|链主企业)(?=\p{Script=Han}{4})/u;
/** 城东机电产业园区 + 恒阳公司: where the firm stands. */
const IN_ZONE =
  /^\p{Script=Han}{2,12}(?:园区|工业园|产业园|开发区|经开区|高新区|集聚区|示范区)(?!开发|建设|投资|管理|运营|发展)(?=\p{Script=Han}{2,4}$)/u;
/** 以 + 天农公司 + 为龙头. */
const AS_WHAT = /^(?:等[^，,。；;为]{0,8})?为/u;
/** 以 + 市第一人民医院, 做强 + 市中医医院. */
const TOLD_BEFORE =
  /^(?:以|做?强|做?大|由|对|把|将|让|使|为)[省市区县州](?=第?[一二三四五六七八九十]|[人中妇传精口儿]|$)/u;
/** 市人民医院 + 医专院区: the campus is named by its site. */
const OF_A_CAMPUS = /医院\p{Script=Han}{0,4}$/u;
/** 新建 + 市老年养护院. */
const BUILDING_VERB = /^(?:新建|迁建|扩建|改建|在建|筹建)(?=[省市区县州]|(?![区县中一二三四五六])\p{Script=Han}{2})/u;

const OF_COUNTRY = new Set(['culture', 'institute']);
/** 环湖医院 + 天塔院区: only one of them has campuses. */
const HAS_CAMPUS = /^\p{Script=Han}{2,4}院区/u;

const isMany = (text: string, { to, subtype }: Candidate): boolean =>
  EACH.test(text.slice(to)) || (subtype !== 'fund' && text.startsWith('集群', to));
/** 省技术创新中心、省工程研究中心各20家: what stands together, and how many of a class. */
const EACH = /^(?:[、和与][^，,。；;：:、各]{2,14})*各(?:新?[建增设]|布局|培育)?\d+[余多]?[个家所]/u;

/** Institutions told by their ending, read backwards to where the name starts: 江南大学附属医院, 市人民医院. */
export function namedInstitutions(
  tagged: TaggedPassage,
  places: Map<number, KnownPlace>,
  owners: Owners,
  listed: Candidate[],
): Candidate[] {
  const heads = headsIn(tagged);
  if (heads.length === 0) return [];
  const { text } = tagged;
  const endsAt = new Map(listed.map((candidate) => [candidate.to, candidate]));
  const found: Candidate[] = [];
  for (const head of heads) {
    const candidate = readBack(tagged, head, places, owners, endsAt);
    if (!candidate || listed.some((l) => l.from <= candidate.from && candidate.to <= l.to)) continue;
    if (isCounted(text, candidate.from, candidate.to) || isMany(text, candidate)) continue;
    if (isBuilt(text, candidate) && !isFurthered(text, candidate)) continue;
    endsAt.set(candidate.to, candidate);
    found.push(candidate);
  }
  return found;
}

/** Endings that close a word, the longest where several do. */
function headsIn(tagged: TaggedPassage): WordMatch<InstitutionSuffix>[] {
  const all = institutionSuffixes.matches(tagged.text);
  return all.filter(
    (head) =>
      (tagged.isBoundary(head.to) || tagged.text.startsWith('项目', head.to)) &&
      !all.some((o) => o !== head && o.from <= head.from && o.to >= head.to && tagged.isBoundary(o.to)),
  );
}

/** Length of what the words before the ending begin with that is no part of the name. */
function leadOf(stem: string, kind: string, after: string): number {
  if (kind === 'enterprise' && stem.startsWith('以') && AS_WHAT.test(after)) return 1;
  const told = TOLD_BEFORE.exec(stem);
  if (told) return told[0].length;
  if (kind === 'enterprise') return (CLASS_BEFORE.exec(stem) ?? IN_ZONE.exec(stem))?.[0].length ?? 0;
  return BUILDING_VERB.exec(stem)?.[0].length ?? 0;
}

function readBack(
  tagged: TaggedPassage,
  head: WordMatch<InstitutionSuffix>,
  places: Map<number, KnownPlace>,
  owners: Owners,
  endsAt: Map<number, Candidate>,
): Candidate | undefined {
  const { text } = tagged;
  const suffix = head.value;
  within ??= new Map(lexiconRows('institution-words.tsv').map(([word, place]) => [word!, place === 'first']));
  const stem = nameStart(tagged, head.from, {
    knownStart: (end) => endsAt.get(end)?.from ?? places.get(end)?.from ?? -1,
    longest: LONGEST_STEM,
    allowed: within,
  });
  const lead = leadOf(text.slice(stem.from, head.from), suffix.kind, text.slice(head.to, head.to + 12));
  let from = stem.from + lead;
  if (HEADLESS.test(text.slice(from, head.from))) return undefined;
  if (text.startsWith('院区', head.to) && OF_A_CAMPUS.test(text.slice(from, head.from))) return undefined;
  // 扬州 + 中国 + 大运河博物馆: what opens with the country's name.
  if (OF_COUNTRY.has(suffix.kind) && text.endsWith('中国', from)) from -= 2;
  // 中南大学湘雅医学院附属 + 株洲 + 医院: the place stands inside the name.
  const outer = endsAt.get(text.slice(0, from).endsWith('附属') ? from - 2 : from);
  if (outer) from = outer.from;
  const place = stem.owner && !outer ? places.get(stem.owner.to) : undefined;
  let owner: OwnerMention | undefined;
  // 县实验小学 + 教育集团: named after a member that the document calls its own.
  const inner = stem.owner && endsAt.get(stem.owner.to);
  const member = inner?.aliases && !outer && inner.from === from ? inner : undefined;
  if (place?.kind === 'division' && place.from === from) {
    // 长沙市 + 第一中学 keeps the official name; 太仓 + 科技招商中心 the text's own.
    owner = { from, name: place.full ? place.name : text.slice(place.from, place.to), resolved: false };
  } else if (!stem.owner && !outer) {
    owner = ownerBefore(text, from, places, owners) ?? sharedOwner(text, from, suffix, endsAt);
    // 省 + 民营经济发展促进中心: behind its owner a name may begin with any word.
    const wide =
      owner || stem.reach === from || LEVELS.test(text.slice(stem.reach))
        ? undefined
        : ownerBefore(text, stem.reach, places, owners);
    if (wide) {
      owner = wide;
      from = stem.reach;
    }
  }
  if (!owner && !outer && !stem.owner && from === head.from && suffix.kind === 'hospital' && suffix.local)
    owner = ownHospital(text, head, owners);
  // 菏泽 + 博爱医院, 广西 + 北部湾投资集团: the place is the name's own part where a division stands before it.
  const wider =
    lead === 0 && place?.from === from && !(place.kind === 'division' && place.full) ? places.get(from) : undefined;
  if (place && wider?.kind === 'division')
    owner = { from: wider.from, name: text.slice(wider.from, place.to), resolved: false };
  if (!owner && !outer && suffix.strict && !stem.proper && !HAS_CAMPUS.test(text.slice(head.to))) return undefined;
  if (!owner && !outer && !stem.owner && head.from - from < 2) return undefined;
  const rest = text.slice(place && place.from === from ? place.to : from, head.from);
  const start = owner?.from ?? from;
  const name = member
    ? member.name + text.slice(member.to, head.to)
    : (owner?.name ?? text.slice(from, head.from - rest.length)) + rest + suffix.word;
  if (classes.has(rest + suffix.word) && !owner && !outer && !stem.owner) return undefined;
  if (classes.has(name) || CLASS.test(name)) return undefined;
  if (owner?.resolved && OF_LEVEL.test(text.slice(owner.from, head.to))) return undefined;
  return {
    type: 'Institution',
    from: start,
    to: head.to,
    name,
    score: owner || outer || stem.owner ? 0.88 : 0.75,
    subtype: suffix.kind,
    ...((owner?.resolved || member) && { aliases: [text.slice(start, head.to)] }),
  };
}
