import { lexiconRows } from '../../lexicon/table';
import {
  type Candidate,
  ClassWords,
  clauseAround,
  isCommonWord,
  isCounted,
  nameStart,
  type TaggedPassage,
  type WordMatch,
  WordMatcher,
} from '../candidates/index';
import type { KnownPlace } from '../place/index';
import { type OwnerMention, type Owners, ownerBefore } from './owner';

/** An ending of institution names (institution-suffixes.tsv). */
interface InstitutionSuffix {
  word: string;
  kind: string;
  /** A level character right before it means the jurisdiction's own: 市图书馆. */
  local: boolean;
  strict: boolean;
  /** The short name of a firm: one unknown word and this. */
  firm: boolean;
}

let suffixes: WordMatcher<InstitutionSuffix> | undefined;
let within: Map<string, boolean> | undefined;
const classes = new ClassWords('institution-classes.tsv');

function institutionSuffixes(): WordMatcher<InstitutionSuffix> {
  suffixes ??= new WordMatcher(
    lexiconRows('institution-suffixes.tsv').map(([word, kind, traits = '']) => [
      word!,
      {
        word: word!,
        kind: kind!,
        local: traits.includes('local'),
        strict: traits.includes('strict'),
        firm: traits.includes('firm'),
      },
    ]),
  );
  return suffixes;
}

const LONGEST_STEM = 18;
/** What is being built is a project until it acts. */
const BUILT_BEFORE = /[新改扩迁筹在兴续]建|建设|建成|开工|竣工|完工/u;
const BUILT_AFTER = /^(?:[新改扩迁筹在兴]{0,2}建|[一二三]期|开工|竣工|完工|封顶|项目|工程)/u;
const BUILT = new Set(['hospital', 'school', 'university', 'culture', 'institute', 'laboratory', 'enterprise']);

/** Institutions told by their ending, read backwards to where the name starts: 江南大学附属医院, 市人民医院. */
export function namedInstitutions(
  tagged: TaggedPassage,
  places: Map<number, KnownPlace>,
  owners: Owners,
  listed: Candidate[],
): Candidate[] {
  const { text } = tagged;
  const endsAt = new Map(listed.map((candidate) => [candidate.to, candidate]));
  const found: Candidate[] = [];
  for (const head of headsIn(tagged)) {
    const candidate = readBack(tagged, head, places, owners, endsAt);
    if (!candidate || listed.some((l) => l.from <= candidate.from && candidate.to <= l.to)) continue;
    if (isCounted(text, candidate.from, candidate.to)) continue;
    if (BUILT.has(head.value.kind) && isBuilt(text, candidate)) continue;
    endsAt.set(candidate.to, candidate);
    found.push(candidate);
  }
  return found;
}

/** Whether it is being built; one that the document calls its own (区图书馆) acts already, unless it says so right there. */
function isBuilt(text: string, { from, to, aliases }: Candidate): boolean {
  const { before, after } = clauseAround(text, from, to);
  if (BUILT_AFTER.test(after)) return true;
  return aliases ? /[新迁筹]建$/u.test(before) : BUILT_BEFORE.test(before.slice(-12));
}

/** Endings that close a word, the longest where several do. */
function headsIn(tagged: TaggedPassage): WordMatch<InstitutionSuffix>[] {
  const all = institutionSuffixes().matches(tagged.text);
  return all.filter(
    (head) =>
      (tagged.isBoundary(head.to) || tagged.text.startsWith('项目', head.to)) &&
      !all.some((o) => o !== head && o.from <= head.from && o.to >= head.to && tagged.isBoundary(o.to)),
  );
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
  if (suffix.firm) return firmName(tagged, head, places);
  within ??= new Map(lexiconRows('institution-words.tsv').map(([word, place]) => [word!, place === 'first']));
  const stem = nameStart(tagged, head.from, {
    knownStart: (end) => endsAt.get(end)?.from ?? places.get(end)?.from ?? -1,
    longest: LONGEST_STEM,
    allowed: within,
  });
  let { from } = stem;
  // 中南大学湘雅医学院附属 + 株洲 + 医院: the place stands inside the name.
  const outer = endsAt.get(text.slice(0, from).endsWith('附属') ? from - 2 : from);
  if (outer) from = outer.from;
  const place = stem.owner && !outer ? places.get(stem.owner.to) : undefined;
  const rest = text.slice(place && place.from === from ? place.to : from, head.from);
  let owner: OwnerMention | undefined;
  if (place?.kind === 'division' && place.from === from) {
    // 长沙市 + 第一中学 keeps the official name; 太仓 + 科技招商中心 the text's own.
    owner = { from, name: place.full ? place.name : text.slice(place.from, place.to), resolved: false };
  } else if (!stem.owner && !outer) {
    owner = ownerBefore(text, from, places, owners);
  }
  if (!owner && !outer && suffix.strict && !stem.proper) return undefined;
  if (!owner && !outer && !stem.owner && head.from - from < 2) return undefined;
  const start = owner?.from ?? from;
  const name = (owner ? owner.name : text.slice(from, head.from - rest.length)) + rest + suffix.word;
  if (classes.has(rest + suffix.word) && !owner && !outer && !stem.owner) return undefined;
  if (classes.has(name)) return undefined;
  return {
    type: 'Institution',
    from: start,
    to: head.to,
    name,
    score: owner || outer || stem.owner ? 0.88 : 0.75,
    subtype: suffix.kind,
    ...(owner?.resolved && { aliases: [text.slice(start, head.to)] }),
  };
}

const FIRM_ENDS =
  /^(?:[、，,。；;：:）)“”]|等|和|与|及|股份|集团|公司|投产|开工|落户|入驻|获|入选|入围|跻身|位列|荣|被|年产|成功|通过|完成|实现|建成|上市|作为|成为|\d|[一二三四]期|$)/u;
/** What makes a part of a city, a building or a school of what looks like a firm: 亿达科技园, 南山文化街. */
const NOT_A_FIRM =
  /^(?:[园城路街港谷馆厅楼厦区镇村院校会展赛节周奖业]|大[道街厦楼学会赛]|小镇|广场|学[院校]|中心|创新|产业|人才|工作|服务|技术|发展|体制|成果|资源|事业|活动|特派员|金融|强)/u;
/** Trades that say little after a place: 湖南文化, 河北工业. */
const BROAD_TRADE =
  /^(?:科技|文化|农业|能源|新能源|物流|汽车|食品|建设|生态|环保|环境|信息|工业|实业|控股|电力|投资|文旅|资本|智造|智能|装备|网络|健康|康养|医疗|医药|生物|化工|机械|电子|纺织|服装|家居|家具|建材|材料|新材料|园林|花卉|航空|航运|海运|商贸|百货|地产|通信|饮料|基因|渔业|牧业|林业|显示|软件|机器人|精密|模具|陶瓷|玻璃|水泥|旅业|畜牧|半导体|芯片|光伏|储能|稀土|农机|石化|钢铁|包装|五金|工具|照明|空调|船舶|轴承|机床|农牧|农科|饲料|种业|传媒|橡胶|塑料|矿业|煤业|盐化|酒业|茶业|药业|糖业|米业|粮油|粮业|啤酒|乳品|材料|快递|速递|超市)$/u;

/**
 * 信维科技, 千川门窗: one unknown word of two or three characters and a trade, with nothing of a name before it. As the
 * first part of a work's name (瑞禾农业番茄全产业链) it stands at the head of its list member.
 */
function firmName(
  tagged: TaggedPassage,
  { from, to, value }: WordMatch<InstitutionSuffix>,
  places: Map<number, KnownPlace>,
): Candidate | undefined {
  const { text, starts, tags } = tagged;
  if (from === 0 || !tagged.isBoundary(from) || NOT_A_FIRM.test(text.slice(to))) return undefined;
  const ends = FIRM_ENDS.test(text.slice(to));
  const token = tagged.tokenAt(from - 1);
  const start = starts[token]!;
  const word = text.slice(start, from);
  const place = places.get(from);
  if (place && (!ends || place.to - place.from !== 2 || place.from !== start || BROAD_TRADE.test(value.word)))
    return undefined;
  const unknown = place || (/^(?:x|nz|nr|nrt|nrfg)$/u.test(tags[token]!) && /^\p{Script=Han}{2,3}$/u.test(word));
  const before = text[start - 1] ?? '';
  const heads = /^[、，,。；;：:“]?$/u.test(before) || /(?:元的|亩的)$/u.test(text.slice(0, start));
  const free = heads || places.has(start) || /^[（(\s与和及]$/u.test(before) || /^v/u.test(tags[token - 1] ?? '');
  if (!unknown || (!place && isCommonWord(word)) || !(ends ? free : heads)) return undefined;
  return {
    type: 'Institution',
    from: start,
    to,
    name: word + value.word,
    score: ends ? 0.6 : 0.55,
    subtype: value.kind,
  };
}
