import { marksIn, markTable, unitAt, unitTable } from '../../lexicon/unit-table';
import type { Segment, VerbClass } from '../clause';
import { FeatureNames, SharedFeatures, type SharedList } from '../model';
import type { PolicyPhrase } from './phrases';
import { policyKnownAs, policySuffixOf, uncovered } from './suffixes';

/** 健康无锡, 法治株洲: the campaign of a place. */
const BRAND = /^(?:健康|平安|法治|信用|数字|美丽|清廉|文明|幸福|绿美|书香|食安|质量)[\p{Script=Han}]{2,3}$/u;
const BRANDS = unitTable('健平法信数美清文幸绿书食质');
/** Its code units, 建设 behind it and characters of two units with them. */
const LONGEST_BRAND = 10;

/** The features that every phrase has. */
const cores = new SharedFeatures((lead, end, quotes, proper, length, deed) => [
  `lead=${lead}`,
  `end=${end}`,
  `quotes=${quotes}`,
  `proper=${proper}`,
  `end=${end}&quotes=${quotes}`,
  `end=${end}&proper=${proper}`,
  `end=${end}&lead=${lead}`,
  `quotes=${quotes}&lead=${lead}`,
  `length=${length}`,
  `deed=${deed}&end=${end}`,
  `deed=${deed}&end=${end}&proper=${proper}`,
]);

const HEADS = new FeatureNames((head) => `head=${head}`);
const TAILS = new FeatureNames((tail) => `tail=${tail}`);

/** What speaks for and against a phrase being the name of a policy. */
export function policyFeatures(
  segment: Segment,
  { name, quoted, trimmed, said, taken }: Omit<PolicyPhrase, 'from' | 'to'>,
): { features: string[]; shared: SharedList; deed: string } {
  const suffix = policySuffixOf(name);
  const lead = lastVerb(segment);
  const holds = marksIn(name, MARKS);
  const articles = (holds & DIGIT) !== 0 && ARTICLES.test(name);
  const end = suffix?.class ?? (articles ? 'articles' : 'open');
  const modifier = suffix ? name.slice(0, -suffix.word.length) : name;
  const rest = uncovered(holds & PUNCTUATION ? modifier.replace(/[“”"（）()、]/gu, '') : modifier);
  const proper = rest >= 7 ? 'longer' : rest >= 4 ? 'long' : rest >= 2 ? 'yes' : rest === 1 ? 'one' : 'no';
  const holdsQuotation = (holds & PUNCTUATION) !== 0 && name.includes('“');
  const quotes = quoted ? 'whole' : !holdsQuotation ? 'no' : /^“[^”]+”/u.test(name) ? 'front' : 'inside';
  const length = name.length;
  const quotedPart = quoted ? name : holdsQuotation ? (/“([^”]+)”/u.exec(name)?.[1] ?? '') : '';
  const hit = policyKnownAs(name);
  const deed = taken ? 'carried-out' : deedOf(segment);
  const shared = cores.of(
    lead,
    end,
    quotes,
    proper,
    length <= 3 ? '3' : length <= 5 ? '5' : length <= 8 ? '8' : length <= 12 ? '12' : length <= 18 ? '18' : 'more',
    deed,
  );
  const features: string[] = [];
  if (suffix) features.push(suffix.features.any, quotes === 'no' ? suffix.features.plain : suffix.features.quoted);
  if (end === 'program')
    features.push(SOFT.test(modifier) ? 'program=soft' : HARD.test(modifier) ? 'program=hard' : 'program=open');
  if (hit) features.push('known', hit.weak ? 'known&weak=true' : 'known&weak=false');
  if (quotedPart)
    features.push(
      `quoted-length=${quotedPart.length <= 2 ? '2' : quotedPart.length <= 5 ? '5' : quotedPart.length <= 8 ? '8' : 'more'}`,
    );
  if (quotedPart && !suffix) features.push(`form=${formOf(quotedPart)}`);
  if (quotedPart && /\d|[一二三四五六七八九十]/u.test(quotedPart)) features.push('quoted-number');
  if (quotedPart && /^\d*[一-龥]{1,3}$/u.test(quotedPart) && !suffix) features.push('quoted-word');
  if (length <= LONGEST_BRAND && BRANDS[unitAt(name, 0)] === 1 && BRAND.test(name.replace(/建设$/u, '')))
    features.push(`brand-place&quotes=${quotes !== 'no'}`);
  if (taken) features.push('taken');
  if (said) features.push('said', `said&end=${end}`);
  if (quotedPart) features.push(`quoted-number=${NUMERAL.test(quotedPart)}&end=${end}&deed=${deed}`);
  if ((holds & REGION) !== 0 && REGIONS.test(name)) features.push('regions', `regions&end=${end}`);
  if (rest === modifier.length && JOINED.test(name)) features.push('joined-regions');
  if (trimmed) features.push(`after=${trimmed}`);
  if (segment.countedBefore && !taken) features.push('counted=before');
  if (segment.countedAfter) features.push('counted=after');
  if (segment.inherited) features.push('inherited');
  if (segment.size > 1) features.push('list');
  if (segment.head)
    features.push(
      HEADS.of(policySuffixOf(segment.head.text)?.class ?? 'other'),
      /制度|机制|政策|改革|行动|经验|做法|举措|活动|工程|计划|规划|专项|战略|试点|纲要/u.test(segment.head.text)
        ? 'head-says=true'
        : 'head-says=false',
    );
  const tail = segment.tail.find((t) => t.class !== 'adv')?.class;
  if (tail) features.push(TAILS.of(tail));
  if ((holds & SENTENCE) !== 0 && SENTENCE_LIKE.test(name)) features.push('sentence-like');
  if (ENDS_TIME[unitAt(name, length - 1)] === 1 && TIME.test(name)) features.push('time');
  if ((holds & LEVEL) !== 0 && /(?:省|市|县|区|国家|全国|中央)/u.test(modifier)) features.push('level');
  if (articles) features.push('articles');
  return { features, shared, deed };
}

/** What a name holds, told in one pass before the patterns that look for it. */
const DIGIT = 1;
const PUNCTUATION = 2;
const REGION = 4;
const SENTENCE = 8;
const LEVEL = 16;
const MARKS = markTable([
  [DIGIT, '0123456789'],
  [PUNCTUATION, '“”"（）()、'],
  [REGION, '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新—'],
  [SENTENCE, '是有为达至时同以不更显明'],
  [LEVEL, '省市县区国央'],
]);
const SENTENCE_LIKE = /[是有为达至]|时期|同比|以上|不断|更加|显著|明显/u;
const TIME = /[年月]$|^\d+$/u;
const ENDS_TIME = unitTable('年月0123456789');

/** Programmes of activities by what they are about, and works that are called 工程 too. */
const SOFT =
  /人才|惠民|民生|幸福|健康|素质|质量|文明|文化|文艺|教育|名[医师校家企]|培育|提升|倍增|振兴|脱贫|扶贫|富民|创新|引领|激活|赋能|暖心|放心|关爱|品牌|消费|[双千]百|百千|龙头|雁阵|领航|攀登|英才|先锋|养老|助残|救助|就业|创业|服务|诚信|满意|阳光|温暖|希望|[兴强活富][\p{Script=Han}]{1,2}$/u;
const HARD =
  /道路|公路|铁路|管[网道]|水库|灌区|河道|桥|隧道|厂|电网|供水|排水|污水|垃圾|渠|堤|闸|码头|机场|楼|校舍|房屋|路网|水系|绿地|广场|公园|防洪|引水|调水|设施|入地|分流|积水|立交/u;

/** How a quoted name that no noun closes is made: 一企一策, 文化+旅游, 跨域办, 三个倍增. */
function formOf(quoted: string): string {
  if (/^一[\p{Script=Han}]{1,3}一[\p{Script=Han}]{1,3}$/u.test(quoted)) return 'each-one';
  if (/[+＋]/u.test(quoted)) return 'plus';
  if (/^\p{Script=Han}{2,4}办$/u.test(quoted)) return 'handled';
  if (/^[一二两三四五六七八九十\d][个大项条篇]/u.test(quoted)) return 'counted';
  if (/^[一二两三四五六七八九十]\p{Script=Han}{1,3}$/u.test(quoted)) return 'numeral';
  return quoted.length > 4 ? 'long' : 'short';
}

const ARTICLES = /\d+条/u;
const NUMERAL = /\d|[一二两三四五六七八九十双]/u;
/** 沪明, 湘赣: two regions by their short names. */
const REGIONS = /^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新]{2,4}(?!疆|华|港)|—/u;

/** 宁镇扬一体化, 郑开同城化. */
const JOINED = /^\p{Script=Han}{2,4}(?:一体化|同城化)(?:发展)?$/u;

/** What is done with it: carried out, set up, or said of it otherwise. */
const CARRIED_OUT =
  /实施|开展|推进|推行|深化|落实|启动|推动|打好|打赢|打响|贯彻|执行|推广|对接|融入|参与|完成|全面推开|部署/u;
const SET_UP = /建立|健全|完善|探索|创新|制定|出台|编制|印发|推出|构建|试行|创设|形成|修订/u;
const KEPT = /加强|强化|做好|优化|提升|抓好|巩固|加大|规范|改善|提高|推动形成/u;

/** Deeds of the verbs met so far. */
const deeds = new Map<string, string>();

function deedOf(segment: Segment): string {
  const word = segment.lead.findLast((t) => t.class !== 'adv')?.word;
  if (word === undefined) return segment.tail.length > 0 ? 'tail' : 'none';
  let deed = deeds.get(word);
  if (deed === undefined) {
    deed = SET_UP.test(word) ? 'set-up' : CARRIED_OUT.test(word) ? 'carried-out' : KEPT.test(word) ? 'kept' : 'other';
    deeds.set(word, deed);
  }
  return deed;
}

const lastVerb = (segment: Segment): VerbClass | 'none' =>
  segment.lead.findLast((t) => t.class !== 'adv')?.class ?? 'none';
