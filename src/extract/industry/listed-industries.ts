import { asKey, lexiconRows, lexiconWords } from '../../lexicon/table';
import { BLANKS, unitAt, unitTable } from '../../lexicon/unit-table';
import { cueOf, passageLexicon, type TaggedPassage, type WordMatch } from '../candidates/index';
import type { Proposal } from '../model';

interface IndustryWord {
  name: string;
  /** A sector at large (服务业) or a common word (健康). */
  kind?: 'broad' | 'weak';
}

const industryWords = passageLexicon<IndustryWord>(
  () =>
    lexiconRows('industries.tsv').map(([name, kind]) => [
      name!,
      { name: name!, ...(kind && { kind: asKey(kind) as IndustryWord['kind'] }) },
    ]),
  () => 'both',
);

let names: Set<string> | undefined;
/** Whether the list has the name. */
export function isListed(name: string): boolean {
  names ??= new Set(lexiconWords('industries.tsv'));
  return names.has(name);
}

/** What follows an industry and calls it one; it belongs to the surface, not to the name. */
const CALLED =
  /^(?:业(?=[、，,。；和与等良发健为深融向]|$)|产业集群|产业链群|产业链|产业|行业|集群|千亿级?产业|百亿级?产业|(?:主导|优势|支柱|特色)产业)(?!园|创新(?:联合体|中心|示范)|示范区|协会|基金|联盟|研究|学院|大会|应用|集聚区|工人|用地|化|结构|投资|引导)/u;
const CALLS = unitTable('业产行集千百主优支特');
const LONGEST_CALLED = 12;
/** The word at `at` that calls what stands before it an industry, or ''. */
const calledAt = (text: string, at: number): string =>
  CALLS[unitAt(text, at)] === 1 ? (CALLED.exec(text.slice(at, at + LONGEST_CALLED))?.[0] ?? '') : '';
/** What follows a word that is a noun of its own and not the head of a longer one. */
const ENDS =
  /^(?:$|[、，,。；;”）)（(]|[和与及或]|等|发展|集聚|领域|赛道|业态|提质|升级|壮大|做大|做强|扩量|品牌|优势|主导|特色|创新发展|融合|高质量|良性|蓬勃|[一二两三四五六七八九十]+大|健康发展|产业|深度融合|为骨干|为主导|增储上产)/u;
const CLASS_NOUN =
  /^(?:企业|项目|产品|平台|场景|终端|人才|中心|实验室|研究|技术|市场|投资|公司|园|城|基金|大赛|大会|学院|增加值|总产值|产值|占比|比重|用地|执法|安全|工程|建设|站|线)/u;
/** Verbs of which an industry is the object; anywhere before it in the clause. */
const DEVELOPS =
  /发展|壮大|培育|做强|做优|做大|做精|打造|布局|聚焦|围绕|突破|支持|推动|促进|推进|抢占|深耕|巩固|提升|延伸|建强|培优|培植|培强|发力|谋划|主攻|引进|集聚|对接|构建|扶持|振兴|加快|激活|繁荣|优化|做好|写好|谱写|做活|开发利用|高效利用/u;

/** What is said of an industry that does well, or of its part in the economy: X产业稳步发展, X增加值占. */
const TOLD =
  /^(?:业|产业)?(?:生产(?:平稳|稳步|稳定|持续|总体|呈现)|发展(?:步伐|势头|态势|提速|加快)|(?:[稳快迅加集健][\p{Script=Han}]|蓬勃|高质量)发展|提档升级|提质升级|转型升级|[不持][\p{Script=Han}]壮大|发展壮大|做大做强|占比|(?:核心产业)?(?:增加值|总产值|产值|投资)(?=占|增长|年均|突破|达|实现|完成|规模|分别|超|比重))/u;
/** Its output, of which a figure is given. */
const MEASURED = /^(?:业|产业)?(?:核心产业)?(?:增加值|总产值|产值|营业收入|营收|投资)/u;
const OPENS = unitTable(`，,。；;：:、${BLANKS}`);
const opensClause = (text: string, at: number): boolean => at === 0 || OPENS[text.charCodeAt(at - 1)] === 1;
/** What a paragraph or a sentence is about, said before all else: 新能源：…, 现代煤化工方面，…. */
const LABELLED = /^[\s\d一二三四五六七八九十.．、（）()]*$/u;
const LABEL = /^(?:业|产业)?(?:[：:。]|(?:发展)?方面[，,])/u;
const LONGEST_NUMBER = 6;
/** Sectors whose output is an indicator and no more. */
const SECTOR = /^(?:工业|农业)$/u;

/** Clauses about safety and pollution name industries as what is watched, not developed. */
const WATCHED = /安全生产|安全隐患|风险|整治|监管|事故|污染|排放|淘汰|消防|执法|处置|遏制/u;
/** 钢铁、水泥等行业超低排放改造: what is done to their plants; 燃气、消防等重点领域，排查隐患: what is watched. */
export const CLEANED =
  /^[^，,。；;]{0,24}(?:超低排放|节能降碳|深度治理)|^[^。；;]{0,40}重点(?:领域|场所|行业)[^。；;]{0,24}(?:隐患|事故)/u;
const mayBeCleaned = cueOf(['超低排放', '节能降碳', '深度治理', '隐患', '事故']);
/** 智能制造等项目, 卫星导航等新型基础设施, 家电等消费品以旧换新: what the list closes with is works or goods. */
const THINGS =
  /^(?:平台|设备|设施|系统)?(?:[、和与][\p{Script=Han}A-Za-z0-9]{2,12})*等(?!产业)[\p{Script=Han}\d]{0,6}?(?:项目|基础设施|设施|工程|平台|场景|专业群?|学科|消费品|耐用品|商品)(?!产业)/u;
/** 生命健康产业园: a place where it is at home. */
const SITE = /^产业(?:园|城|港|创新(?:联合体|中心|示范)|示范|集聚区|孵化|先导区|综合体)/u;
/** 苹果种植8万亩, 蔬菜、瓜果等播种面积, 化肥、农药施用量: what is sown, raised and spread, in figures. */
const GROWN =
  /^(?:[、和][\p{Script=Han}]{1,6}){0,4}等?(?:累计|完成)?(?:(?:[种栽]植|播种)(?:面积|总面积|规模|达到?|[\d])|(?:总|年)?(?:面积|产量|单产|总产(?![出值]))|[存出]栏|[施使]用量|减量)/u;
/** 现代农业综合配套改革试验区, 夜经济街区: the words after which it is a part of another name. */
const WITHIN = /^(?:综合)?(?:配套)?改革试|^(?:步行)?(?:街区|街|商圈)/u;
/** Sectors whose figures are indicators. */
const SUMMED = /^(?:服务业|制造业)$/u;
/** Such a verb right before the word or the list that it stands in, for words that are common without it. */
const RIGHT_BEFORE =
  /(?:发展|壮大|培育|做强|做优|做大|做精|布局|聚焦|围绕|抢占|深耕|建强|培优|培植|培强|主攻|扶持|振兴|激活|繁荣)(?:以?[\p{Script=Han}A-Za-z0-9]{1,10}[、和与])*$/u;
/** The same for sectors at large, of which what follows tells that they are developed: 促进服务业优质高效发展. */
const MOVES =
  /(?:促进|推动|推进|加快|打造|提升|支持|做大|做强|发展|壮大|培育|布局|构建以)(?:[\p{Script=Han}A-Za-z0-9]{1,10}[、和与同])*$/u;
const MOVED =
  /^(?:[和与同、][\p{Script=Han}]{2,10})?(?:优质|高质量|创新|数智化|数字化|绿色|加快|转型|提质|提档|升级|深度融合|融合|集聚|健康|增长|引擎|发展|实力|强[省市县]|为骨干|[，。；])/u;

/** The listed industries that a passage names, with what it says of each: whether they are developed, the model tells. */
export function listedIndustries(tagged: TaggedPassage): Proposal[] {
  const { text } = tagged;
  const readings: { start: number; end: number; name: string; said: Said }[] = [];
  for (const match of industryWords.longestMatches(text)) {
    const { from, to, value } = match;
    if (!tagged.isBoundary(from)) continue;
    const called = calledAt(text, to);
    if (called === '' && !tagged.isBoundary(to)) continue;
    const said = saidOf(text, match, called);
    if (!said || (text[from - 1] === '等' && SECTORS.test(value.name))) continue;
    const end = to + (called === '业' ? 1 : called.startsWith('产业') || called === '行业' ? 2 : 0);
    const start = compoundStart(tagged, from);
    readings.push({ start, end, name: text.slice(start, from) + value.name, said });
  }
  return readings.map(({ start, end, name, said }, i): Proposal => {
    const [before, after] = [readings[i - 1], readings[i + 1]];
    const joinsBefore = before !== undefined && JOINS.test(text.slice(before.end, start));
    const joinsAfter = after !== undefined && JOINS.test(text.slice(end, after.start));
    const features = [...said.features];
    if (joinsBefore) features.push('joins-before', ...(before.said.develops ? ['joins-developed'] : []));
    if (joinsAfter) features.push('joins-after', ...(after.said.develops ? ['developed-joins'] : []));
    return { from: start, to: end, name, features };
  });
}

/** 甲、乙等|战略性新兴产业: what a list closes with is no sector of its own. */
const SECTORS = /^(?:战略性新兴|新兴|未来|主导|支柱|优势|特色|传统|先进制造)/u;
const JOINS = /^(?:、|和|与|及|以及)$/u;

const PARTS = unitTable('。，,；');

interface Said {
  /** It is developed, as far as rules tell. */
  develops: boolean;
  features: string[];
}

/** What the text says of a listed word and the word that calls it an industry; undefined where it stands for plants, works or goods. */
function saidOf(text: string, { from, to, value }: WordMatch<IndustryWord>, called: string): Said | undefined {
  const after = text.slice(to, to + 12);
  let opens = from;
  while (opens > 0 && PARTS[text.charCodeAt(opens - 1)] === 0) opens--;
  const clause = text.slice(opens, from);
  const ahead = text.slice(to, to + 70);
  if ((mayBeCleaned(text) && CLEANED.test(ahead)) || SITE.test(ahead)) return undefined;
  if (called === '' && (THINGS.test(ahead) || GROWN.test(ahead) || WITHIN.test(ahead))) return undefined;
  if (SUMMED.test(value.name) && MEASURED.test(ahead)) return undefined;
  const kind = value.kind ?? 'plain';
  const ofThings = CLASS_NOUN.test(after);
  const measured = MEASURED.test(after);
  const right = RIGHT_BEFORE.test(clause);
  const verb = right || DEVELOPS.test(clause);
  const ends = ENDS.test(after);
  const isMoved = MOVES.test(clause) && MOVED.test(after) && !SECTOR.test(value.name);
  const isTold = opensClause(text, from) && TOLD.test(after) && !SECTOR.test(value.name);
  const isLabel = from < LONGEST_NUMBER && LABEL.test(after) && LABELLED.test(text.slice(0, from));
  const watched = WATCHED.test(clause + after);
  const governed =
    (kind === 'broad' && isMoved) ||
    (kind !== 'weak' && isTold) ||
    (kind === 'plain' && isLabel) ||
    (ends && !ofThings && (kind === 'plain' ? verb : right) && !watched);
  const develops = governed || (called !== '' && kind !== 'broad');
  const features = [`kind=${kind}`, `called=${called.slice(0, 2)}`, `kind=${kind}&develops=${develops}`];
  const say = (is: boolean, what: string): void => {
    if (is) features.push(what, `${what}&kind=${kind}`);
  };
  say(governed, 'governed');
  say(verb, 'verb');
  say(right, 'verb-right-before');
  say(ends, 'ends');
  say(isMoved, 'moved');
  say(isTold, 'told');
  say(isLabel, 'label');
  say(measured, 'measured');
  say(ofThings, 'of-things');
  say(watched, 'watched');
  return { develops, features };
}

/** Qualifiers that belong to the name: 现代商贸, 海洋新材料, 食品轻纺. */
const QUALIFIER =
  /^(?:现代|高端|先进|绿色|智能|数字|海洋|深海|深远海|特色|精品|新型|能源|食品|电子|医药|农业|工业|航空|汽车|化工|金属|生物|文化|体育|冰雪|临港|临空|生态|寒地|富硒|商贸)$/u;

/** Where a compound starts whose last part is the listed word. */
function compoundStart(tagged: TaggedPassage, from: number): number {
  if (from === 0) return from;
  const start = tagged.startOf(from - 1);
  return QUALIFIER.test(tagged.text.slice(start, from)) ? start : from;
}
