/**
 * Policies: five-year plans by owner and period (第十四个五年规划和二〇三五年远景目标纲要 = “十四五”规划), plans of a sector,
 * censuses by number, laws; national campaigns are one in every document, anything else belongs to whoever says it.
 */
import { pathOf, shortName } from '../../lexicon/gazetteer';
import { lexiconRows } from '../../lexicon/table';
import { aliasTable, PAUSE, shortWords, withAnd } from '../alias-tables';
import { takeYears } from '../dates';
import { chineseNumeral, normaliseName, numeral, tidyName } from '../normalise';
import type { Draft, NameParser } from '../parsed-name';
import { CHINA, provinceOf, type Region, regionOf } from '../region';
import { takeOwner } from './owner';
import { paperOf } from './paper';
import { sharedPlace } from './shared-place';

const SHORT_PERIOD = '十?[一二三四五六七八九]五|十五';
const FIVE_YEARS = new RegExp(`第([一二三四五六七八九十]{1,3})个五年|(${SHORT_PERIOD})(?!年)`, 'u');
const WHOLE_PLAN =
  /^(?:国民经济和社会发展)?@(?:国民经济和社会发展)?(?:总体)?(?:规划|计划)?(?:和?2035年?远景目标)?(?:规划)?(?:纲要|规划)?(?:\(草案\)|草案)?$/u;
const PROPOSAL = /^(?:委员会|委)?(?:(?:关于)?制定.{0,12}?)?(?:国民经济和社会发展)?@规划(?:和2035年?远景目标)?的?建议$/u;
const SECTOR_PLAN = /^(.*?)@(.*?)(?:发展|专项|建设|总体)*(规划|计划|方案|行动计划|行动方案)(?:纲要)?$/u;
const SURVEY =
  /^第([一二三四五六七八九十]+)次(?:全国)?(人口|经济|农业|国土|土地|自然灾害综合风险|污染源|文物|土壤|水利|工业|林业|.{2,8})(普查|调查|详查)$/u;
const LAW = /^(?:中华人民共和国)?(.{2,20}法|.{1,6}法典)(?:实施条例|实施办法)?$/u;
/** What by its nature is carried out nationwide, unless the name carries a region. */
const NATIONAL_KIND =
  /(?:体制改革|制度改革|综合改革|价格改革|国企改革|国资改革|供给侧结构性改革|改革开放|攻坚战|保卫战|斗争|普法|运动|河长制|湖长制|林长制|田长制|责任制|普查|督察|发展理念|专项债|补贴政策|财政政策|货币政策|区域协调发展|国家战略)$/u;
const LOCAL_WORD = /[省市区县州]|强|兴|名城|名区/u;
const TAIL = /(?:活动|政策|(?:国家)?战略|任务|品牌|建设|(?<=\d)工程)$/u;
/** What is done with a campaign is no part of its name: 深入打好污染防治攻坚战. */
const BATTLE = /^(?:深入|坚决|持续|全力)?打[好赢](?=.{3})/u;
/** “滤网清格”专项行动 is also just “滤网清格”; but 三年行动, 十大行动 say which. */
const CAMPAIGN = /(?<=.{3})(?<![年大项点周月百千万])(?:专项|攻坚|专项攻坚)?行动$/u;
/** 上海“五个中心”: a region before a quoted name is its owner, near or far. */
const QUOTED = /^[^“”]{2,4}“/u;

export const parsePolicy: NameParser = (surface, scope) => {
  const paper = paperOf(surface, scope);
  if (!paper) return policyNamed(surface, scope);
  const draft = policyNamed(paper.about, paper.owner);
  return {
    ...draft,
    ...(!draft.official && { canonical: tidyName(surface) }),
    rules: ['paper', ...(draft.rules ?? [])],
  };
};

const policyNamed: NameParser = (surface, scope) => {
  const { rest, years } = takeYears(withoutNotes(shortWords('Policy', normaliseName(surface).replace(PAUSE, ''))));
  const listed = policyKnown(rest + inBrackets(years), scope);
  if (listed) return national(listed, 'policy-lexicon');
  const known = policyKnown(rest, scope) ?? policyKnown(rest.replace(DONE, ''), scope);
  const draft = known
    ? national(known, 'policy-lexicon')
    : (survey(rest) ?? plan(rest, scope) ?? law(rest) ?? other(rest, surface, scope));
  return years && !ownYears(draft, rest).includes(years) ? ofYears(draft, years) : draft;
};

const inBrackets = (years: string): string => years && `(${years})`;

/** Years that a plan covers, said or not: “十四五” is 2021 to 2025 and looks on to 2035, as the first plans of all land do. */
function ownYears({ rules, parts }: Draft, name: string): string[] {
  if (/国土空间(?:总体)?规划$/u.test(name)) return ['2021-2035'];
  if (!rules?.includes('five-year-plan')) return [];
  const first = 1951 + 5 * (numeral(parts.period!.replace(/五$/u, '')) ?? 0);
  return [`${first}-${first + 4}`, `${first}-2035`];
}

/** A plan and its successor differ in nothing but their years. */
const ofYears = (draft: Draft, years: string): Draft => ({
  ...draft,
  key: draft.key + inBrackets(years),
  canonical: draft.official ? draft.canonical + inBrackets(years) : draft.canonical,
  parts: { ...draft.parts, period: (draft.parts.period ?? '') + years },
});

/** 促进中部地区崛起, 深入实施人才强国战略: what is done with a programme. */
const DONE =
  /^(?:深入|全面|大力|加快|持续|纵深|扎实|坚定|提出)*(?:实施|抓住|用好|推进|推动|促进|落实|贯彻|开展|践行|实行|推行)(?=.{4})/u;

/** A programme of that province: 上海“五个中心”. */
function programmeOf(province: Region, name: string): string | undefined {
  const canonical = policyKnown(name, province);
  return canonical && bound?.get(canonical) === province.label ? canonical : undefined;
}

/** One strategy, by whatever rank it is praised: 黄河流域生态保护和高质量发展重大国家战略. */
const STRATEGY = /(?:(?:重大|国家|区域){2,3}|国家|重大)战略(?:部署|任务)?$/u;

let bound: Map<string, string> | undefined;

/** A programme that documents of the whole country name alike, or those of its province. */
function policyKnown(name: string, scope: Region): string | undefined {
  const table = aliasTable('policy-aliases.tsv', 'Policy');
  const canonical =
    table.canonicalOf(name) ??
    table.canonicalOf(name.replace(STRATEGY, '战略')) ??
    table.canonicalOf(name.replace(/的/gu, ''));
  if (!canonical) return undefined;
  bound ??= new Map(
    lexiconRows('policy-aliases.tsv').flatMap(([row, , province]) => (province ? [[row!, province] as const] : [])),
  );
  const province = bound.get(canonical);
  return !province || scope === CHINA || provinceOf(scope).label === province ? canonical : undefined;
}

/** (试行), (草案) go; years stay, since two plans may differ in nothing else. */
const withoutNotes = (name: string): string =>
  withAnd(name.replace(/\((?:试行|草案|修订.{0,3}|征求意见稿)\)(?=$|和)/u, ''))
    .replace(/([2-9])(?=年(?:行动|攻坚|计划|倍增|提升))/gu, (n) => chineseNumeral(Number(n)))
    .replace(/制制度$/u, '制');

const national = (canonical: string, rule: string): Draft => ({
  key: canonical,
  canonical,
  official: true,
  parts: { core: canonical },
  rules: [rule],
});

function survey(name: string): Draft | undefined {
  const m = SURVEY.exec(name);
  return m ? national(`第${m[1]}次全国${m[2]}${m[3]}`, 'census') : undefined;
}

function plan(name: string, scope: Region): Draft | undefined {
  const five = FIVE_YEARS.exec(name);
  if (!five) return undefined;
  const period = five[1] ? (five[1] === '十' ? '十五' : `${chineseNumeral(numeral(five[1])!)}五`) : five[2]!;
  const text = ownerFirst(`${name.slice(0, five.index)}@${name.slice(five.index + five[0].length)}`, scope);
  const { region, rest } = takeOwner(text.replace(/^(?:中国共产党|中共)(?!中央)/u, ''), scope, 'chain', (r) =>
    r.includes('@'),
  );
  const central = /^(?:中共|党)?中央/u.test(name);
  const owner = central ? '中国' : region.label;
  const label = owner === CHINA.label ? '国家' : owner;
  if (PROPOSAL.test(rest.replace(/^(?:中共|党)?中央/u, ''))) return planDraft(label, period, '', '规划建议');
  if (WHOLE_PLAN.test(rest)) return planDraft(label, period, '', '规划纲要');
  const sector = SECTOR_PLAN.exec(rest);
  if (!sector) return undefined;
  const field = (sector[1]! + sector[2]!).replace(/(?:发展|事业|专项|建设|高质量)+$/u, '').replace(/^的/u, '');
  return planDraft(label, period, field, sector[3]!);
}

/** “十四五”时期襄阳市… → 襄阳市“十四五”… */
function ownerFirst(text: string, scope: Region): string {
  if (!text.startsWith('@')) return text;
  const rest = text.slice(1).replace(/^时期/u, '');
  const { region, rest: left, stated } = takeOwner(rest, scope, 'none');
  return stated ? `${region === CHINA ? '国家' : region.label}@${left}` : `@${rest}`;
}

const planDraft = (owner: string, period: string, field: string, given: string): Draft => {
  const head = field === '' && given === '规划' ? '规划纲要' : given;
  return {
    key: `${owner}${period}${field}${head}`,
    canonical: `${owner}“${period}”${field}${head}`,
    official: true,
    parts: { owner, period, core: field || '国民经济和社会发展', head },
    rules: ['five-year-plan'],
  };
};

function law(name: string): Draft | undefined {
  const m = LAW.exec(name);
  return m && !/[办做方语书疗魔看说想]法$/u.test(m[1]!)
    ? national(name.replace(/^中华人民共和国/u, ''), 'law')
    : undefined;
}

function other(name: string, surface: string, scope: Region): Draft {
  const { region, rest, stated } = takeOwner(
    name,
    scope,
    QUOTED.test(tidyName(surface)) ? 'any' : 'chain',
    (r) => r.length >= 3,
  );
  const whole = !stated || region === CHINA ? policyKnown(rest, scope) : undefined;
  if (whole) return national(whole, 'policy-lexicon');
  const programme = stated && programmeOf(region, rest);
  if (programme) return { ...national(programme, 'policy-lexicon'), canonical: region.label + programme };
  const plain = rest
    .replace(/^委(?!托|员|派|任|办|书|会)(?=.{3})/u, '')
    .replace(/(?<=[年月日])活动$/u, '')
    .replace(/(?<=.{3})建设(?=工程$)/u, '');
  const campaign = plain.replace(/行动(?:计划|方案)(?=$|\()/u, '行动').replace(BATTLE, '');
  let core = campaign.replace(CAMPAIGN, '').replace(/(?<=..)高质量(?=发展.)/u, '');
  // The plan of action of a national strategy is not the strategy.
  if (plain.length > campaign.length && policyKnown(core, scope)) core = campaign;
  for (let tail = TAIL.exec(core); tail && core.length - tail[0].length >= 3; tail = TAIL.exec(core))
    core = core.slice(0, -tail[0].length);
  const known = policyKnown(core, scope);
  if (known && (!stated || region === CHINA)) return national(known, 'policy-lexicon');
  if (!stated && COINED.test(core.replace(PLAIN_NUMBER, '')) && !PLAIN_END.test(core))
    return ofRegion(provinceOf(scope), core, surface, 'coined-name');
  if (!stated && PROVINCE_ONLY.test(core)) return ofRegion(provinceOf(scope), core, surface, 'province-capital');
  const praised = stated ? undefined : regionInside(core, scope);
  if (praised) return ofRegion(praised, core, surface, 'region-inside');
  const outline = stated ? undefined : outlineOf(rest);
  if (outline) return national(outline, 'outline-of-region');
  if (region === CHINA || (!stated && NATIONAL_KIND.test(rest) && !LOCAL_WORD.test(rest)))
    return { key: core, canonical: tidyName(surface), parts: { core }, rules: ['national-policy'] };
  return {
    key: `${region.label}/${core}`,
    canonical: tidyName(surface),
    parts: { owner: region.label, core },
    assumed: !stated,
    rules: [stated ? 'region-owner' : 'jurisdiction'],
  };
}

/** 八八战略, 三个年, 415X, 五水共治: names coined with a number, which all documents of a province use alike. */
const COINED = /^(?:\d+[A-Z].{2,16}$|(?=.{3,14}$).*(?:[一二三四五六七八九百千万两双]|[A-Za-z\d]))/u;
const PLAIN_NUMBER =
  /[一二三四五六七八九十百千万两\d]+(?:年|项|大|号|周年|岁|小时|类|元|亩|户|人次|公里|版|期|轮|次|届|批|产业|级|日|天|月|季度)|第[一二三四五六七八九十\d]+|[一统专]体化?|统一|一体|一般|一流|一站式|一件事|一张网|一张图|百姓|万元|GDP|PPP|CT|5G|6G|AI|IP/gu;
const PLAIN_END =
  /(?:规划|计划|方案|条例|办法|意见|措施|制度|补贴|补助|标准|规定|清单|试点|机制|三年行动|五年行动|年行动|项行动|大行动)$/u;

const ofRegion = (region: Region, core: string, surface: string, rule: string): Draft => ({
  key: `${region.label}/${core}`,
  canonical: tidyName(surface),
  parts: { owner: region.label, core },
  assumed: true,
  rules: [rule],
});

/** What only a province can aim at: 强省会战略, 制造强省. */
const PROVINCE_ONLY = /省会|首府|强省$/u;

/** 强富美高新江苏, 数字福建, 工赋山东: a name that speaks of the document's province, city or county is that region's. */
function regionInside(core: string, scope: Region): Region | undefined {
  for (const division of scope.division ? pathOf(scope.division) : []) {
    const at = core.indexOf(shortName(division.name));
    if (at > 0 && shortName(division.name).length >= 2) return regionOf(division);
  }
  return undefined;
}

/** 长江三角洲区域一体化发展规划纲要: outlines and general plans for regions above provinces are made by the centre. */
function outlineOf(name: string): string | undefined {
  if (!/(?:规划纲要|总体方案|总体规划)$/u.test(name)) return undefined;
  for (let length = Math.min(12, name.length - 4); length >= 3; length--) {
    const place = sharedPlace(name.slice(0, length));
    if (place) return place + name.slice(length);
  }
  return undefined;
}
