import { divisionsNamed } from '../../lexicon/gazetteer';
import { matchesOf } from '../../lexicon/matches';
import { type Candidate, cueOf, namesMatching, pairs, passageLexicon, type TaggedPassage } from '../candidates/index';
import { isClass, isTrade } from './called-industries';
import { LEADING } from './enumerated-industries';
import { isListed } from './listed-industries';
import { isNominal } from './nominal';
import { isOwnerOrReach } from './suffixed-industries';

/** What closes the name of an industry that a clause tells of. */
const HEADS = ['业', '集群', '经济', '旅游', '游', '物流', '电商'];
/** With what the predicate opens. */
const OPENERS = '总整保呈实完继平稳快迅加健有持蓬长良协集融较竞全跨发生增规效活步势态不日逐进方异提初同累年下产营主销';

const MANNER =
  '(?:平稳|稳步|稳定|快速|迅速|迅猛|加快|加速|健康|有序|持续|蓬勃|长足|良性|协调|高质量|集群化?|集聚|融合|规范|较快|稳健|竞相|全面|跨越式?|同步)';
/** How it does: 稳步发展, 发展步伐加快, 进一步升温. */
const GROWS = `(?:(?:总体|整体|保持|呈现|实现|继续|生产|得到|获得|进入)*${MANNER}+(?:发展|增长(?!点|极)|壮大|崛起|兴起|复苏|回升|集聚(?!区)|恢复|升温|繁荣|推进)|(?:发展|生产|规模|效益|活力)?(?:步伐(?:不断|明显|持续)?加快|势头(?:强劲|良好|迅猛)|态势良好|增势(?:良好|强劲|迅猛))|(?:发展|增长)(?:较快|迅速|提速|良好|平稳|壮大)|(?:规模|效益|实力|活力)?(?:不断|持续|日益|逐步|日渐|进一步|逐渐)(?:发展|壮大|升温|兴起|繁荣|成熟|做大做强|提质|扩大|提升|提高|增强|向好|回暖|火爆)|方兴未艾|蓬勃兴起|异军突起|提质(?:增效|升级|扩量)|提档升级|初具规模|稳中(?:向好|有进|提质))`;
/** What it makes, in figures: 实现增加值207亿元, 同比增长12%. */
const YIELDS =
  '(?:累计|预计|年)?(?:实现|完成|创造)?(?:工业)?(?:增加值|总?产值|营业收入|主营业务收入|营收|销售收入)(?:达|突破|超|占|增长|下降|同比|分别|约|近|为|[\\d])|(?:产值|增加值)?(?:同比|分别)*(?:增长|下降)[\\d约近超]';
const TOLD = new RegExp(`${GROWS}|(${YIELDS})`, 'uy');
const told = passageLexicon<true>(() => pairs(HEADS, OPENERS).map((word) => [word, true] as const));

/** What it is among by a title: 纺织服装|上榜中国百强产业集群. */
const HONOURED =
  /(?:成功|双双|再次|顺利|率先)*(?:入选|上榜|入围|跻身|晋级|晋升为?|获评|获批|列入|(?:被|获)?(?:认定|评定|评|列|确定|命名)为)[^，,。；、]{0,24}集群/gu;
const mayHonour = cueOf(['集群']);
/** Who may be among them too, and is no industry. */
const OWNER = /(?:公司|企业|集团|园区?|[区县市镇乡村城旗州]|基地|中心|学院|大学|项目)$/u;

/** Nouns that end like the name of an industry and are none. */
const NO_TRADE =
  /(?:[企就事创作专失开停营毕主职课学副物从敬置商]业|次|地区|区域|流域)$|^(?:.*(?:[全各]行|本|[同该此]|相关|有关)业|经济|产业|行业|农业|工业|旅游|(?:工业|综合|保持|全力保持|非.{1,2})经济|.*地方工业|高耗能.*|传统制造业?)$/u;
/** Sectors of the national accounts: their figures are indicators. */
const SECTOR =
  /^(?:第?[一二三]产|农林牧渔|农|林|牧|渔|服务|制造|农林牧渔服务|非农|.*(?:规[上模]|以上|上|域|方|直|全部|总)工|工)业$/u;
const SECTORS = /^(?:第[一二三]产业|服务业|战略性新兴产业)$/u;
const CALLED = /(?:产业集群|产业链|(?<!房地)产业|行业|(?<=产)业|集群)$/u;
/** 数字经济|核心产业, 现代纺织|三大主导产业 */
const CLASSED = /(?:[一二两三四五六七八九十\d]+大)?(?:主导|支柱|优势|特色|核心|重点)+$/u;
const MARKS = new Set([...'，,。；;：:（）() \t\n\u3000！？']);
const LONGEST_CLAUSE = 48;
const MEMBER = /^(?!\d+[个条大]|.*(?:季度|半年|实现|增加值|产值|总额|投资|收入))[\p{Script=Han}A-Za-z0-9]{2,14}$/u;
/** Whose it is, what part of it, and what is hoped for: 全市旅游业, 规上石化行业, 力争香产业. */
const WHOSE =
  /^(?:(?:全|我|本|各)[省市县区州旗镇乡域]|规上|规模以上|其中|目前|同时|此外|境内|当地|力争|确保|预计|预期|完成|实现|国家)+/u;

/** Industries of which a clause tells how they do or what they make: 传统商贸业稳步发展, 石化行业实现增加值57亿元. */
export function toldIndustries(tagged: TaggedPassage): Candidate[] {
  const { text } = tagged;
  const found: Candidate[] = [];
  for (const { to } of told.matches(text)) {
    TOLD.lastIndex = to - 1;
    const match = TOLD.exec(text);
    if (match) found.push(...subjects(tagged, to - 1, match[1] === undefined ? 'grows' : 'yields'));
  }
  for (const { index } of mayHonour(text) ? matchesOf(text, HONOURED) : [])
    found.push(...subjects(tagged, index, 'honoured'));
  return [...found, ...codedSystems(text)];
}

/** “3+3+2”现代产业体系, “415X”先进制造业集群: the industries of a place by their numbers. */
const CODED = /“[\dNnXx+＋×*]{2,9}”(?:现代化?)?(?:(?:产业|工业|制造业)体系|(?:先进制造业|产业|制造业)集群)/gu;
const mayBeCoded = cueOf(pairs('0123456789NnXx+＋×*', '”'));
const codedSystems = (text: string): Candidate[] =>
  mayBeCoded(text) ? namesMatching(text, CODED, { type: 'Industry', score: 0.8 }) : [];

/** What a clause says of an industry. */
type Said = 'grows' | 'yields' | 'honoured';

/** The industries that are the subject of the predicate at `end`, the last of them first. */
function subjects(tagged: TaggedPassage, end: number, said: Said): Candidate[] {
  const { text } = tagged;
  let clause = end;
  while (clause > 0 && end - clause < LONGEST_CLAUSE && !MARKS.has(text[clause - 1]!)) clause--;
  // 甲、乙等新兴服务业; 以甲为核心的服务业
  const own = Math.max(clause, text.lastIndexOf('等', end - 1) + 1, text.lastIndexOf('的', end - 1) + 1);
  const opens = own + (LEADING.exec(text.slice(own, end))?.[0].length ?? 0);
  const found: Candidate[] = [];
  for (let to = end; to > opens; ) {
    const from = memberStart(tagged, opens, to);
    const name = named(tagged, from, to, said, opens > own);
    if (!name || (to < end && !HEADED.test(name.name) && !isNounAlone(tagged, name.from, name.to))) break;
    found.push(name);
    to = from - 1;
  }
  return found;
}

const HEADED = /(?:业|经济|旅游|游)$/u;
/** No verb but those of trades: 开采, 加工. */
const isNounAlone = (tagged: TaggedPassage, from: number, to: number): boolean => {
  for (let at = from; at < to; at = tagged.endOf(at))
    if (tagged.tagAt(at) === 'v' && !isTrade(tagged.text.slice(at, tagged.endOf(at)))) return false;
  return true;
};

/** Where the last member of the list starts; 和 joins two only if both are industries by themselves: 酒和饮料制造业 is one. */
function memberStart(tagged: TaggedPassage, opens: number, to: number): number {
  const { text } = tagged;
  const listed = text.lastIndexOf('、', to - 1) + 1;
  const first = Math.max(opens, listed);
  for (let at = to - 1; at > first; at--) {
    if (!JOINS.test(text[at - 1]!) || !JOINING.has(tagged.tagAt(at - 1))) continue;
    const left = text.slice(first, at - 1);
    const isOne = isListed(text.slice(first, to).replace(/业$/u, ''));
    if (!isOne && (HEADED.test(left) || isListed(left))) return at;
  }
  return first;
}
const JOINS = /[和与及]/u;
/** The dictionary has 与 as a preposition. */
const JOINING = new Set(['c', 'p']);

function named(tagged: TaggedPassage, start: number, end: number, said: Said, led: boolean): Candidate | undefined {
  const { text } = tagged;
  const quote = text[start] === '“' && text[end - 1] === '”' ? 1 : 0;
  let from = start + quote;
  let to = end - quote;
  from += WHOSE.exec(text.slice(from, to))?.[0].length ?? 0;
  from += divisionAt(text, from, to, said === 'honoured');
  const surface = text.slice(from, to);
  if (SECTORS.test(surface)) return said !== 'grows' || led ? undefined : industry(from, to, surface, said);
  const called = isListed(surface) ? '' : (CALLED.exec(surface)?.[0] ?? '');
  const classed = called ? (CLASSED.exec(surface.slice(0, -called.length))?.[0] ?? '') : '';
  if (classed) to -= classed.length + called.length;
  const whole = surface.slice(0, surface.length - called.length - classed.length);
  const owner = ownerIn(tagged, from, whole);
  const bare = whole.slice(owner);
  from += owner;
  const name = bare.length === 1 ? `${bare}产业` : bare;
  const isNone =
    bare === '' ||
    !MEMBER.test(name) ||
    isClass(bare.replace(/产业$/u, '')) ||
    NO_TRADE.test(bare) ||
    isOwnerOrReach(bare.replace(JOINS, '')) ||
    (said === 'yields' && SECTOR.test(surface)) ||
    (said === 'honoured' && OWNER.test(surface));
  return isNone || !isCompound(tagged, bare, from) ? undefined : industry(from, to, name, said);
}

const SCORE = 0.75;
/** What is honoured as a cluster is no firm, though its name may read like one: 轻量化铝新材料入选…集群. */
const OVER_FIRM = 1;
const industry = (from: number, to: number, name: string, said: Said): Candidate => ({
  type: 'Industry',
  from,
  to,
  name,
  score: SCORE,
  edge: said === 'honoured' ? OVER_FIRM : 0,
});

/** The length of the division or zone whose industry it is; `short`: 博兴 as well as 博兴县. */
function divisionAt(text: string, from: number, to: number, short: boolean): number {
  for (let n = 5; n > 1; n--) {
    const name = text.slice(from, from + n);
    if (to - from > n + 1 && (short || LEVEL.test(name)) && (ZONE.test(name) || divisionsNamed(name).length > 0))
      return n;
  }
  return 0;
}
const LEVEL = /[省市县区州旗]$/u;
const ZONE = /^\p{Script=Han}{0,2}(?:高新|经开|开发)区$/u;

/** 绥哈大齐|生物制造: the length of the abbreviated or short name of divisions before an industry of the list. */
function ownerIn(tagged: TaggedPassage, from: number, name: string): number {
  for (let n = 2; n <= 5 && name.length - n > 2; n++)
    if (isListed(name.slice(n))) {
      const tag = tagged.tagAt(from);
      const isName = tagged.endOf(from) >= from + n && (/^n[sr]/u.test(tag) || (n > 2 && tag === 'x'));
      return isName ? n : 0;
    }
  return 0;
}

/** Whether it is a noun, or two joined: 石油和天然气开采业, not 调结构和新兴产业. */
function isCompound(tagged: TaggedPassage, bare: string, from: number): boolean {
  const at = bare.search(JOINS);
  const to = from + bare.length;
  if (at < 1) return isNominal(tagged, from, to);
  return (
    isNounAlone(tagged, from, from + at) && isNominal(tagged, from, from + at) && isNominal(tagged, from + at + 1, to)
  );
}
