/**
 * Institutions: [owner][ordinal][head], a university's or a group's own, or a proper name. 市发改委 in a report of 太仓市
 * and 太仓市发展和改革委员会 are one; 无锡市第二人民医院 and 无锡市第五人民医院, 市委 and 市委办公室, a hospital and its branch are not.
 */
import { aliasTable, shortWords } from '../alias-tables';
import { normaliseName, tidyName } from '../normalise';
import type { Draft, NameParser } from '../parsed-name';
import { CHINA, cityOf, provinceOf, type Region, regionOf, takeRegion, takeRelative } from '../region';
import { firmCore, hasLegalForm, isGenericFirm, knownFirm } from './enterprise';
import { type Head, headOf } from './institution-heads';
import { spelledOut } from './institution-spelling';
import { parsePlace } from './place';
import { takeUniversity, type University } from './university';

const BRANCH =
  /^(.{2,}(?:医院|大学|学院|学校|中学|小学|公司|银行|集团|研究院|研究所|实验室|法院|检察院|中心|院|大))\(?(.{1,8}?(?:分院|院区|分部|分校|校区|分公司|分行|支行|支公司|分局|分中心|分所|研究院))\)?$/u;

export const parseInstitution: NameParser = (surface, scope) => {
  const name = spelledOut(normaliseName(surface));
  return (
    known(name) ??
    known(name.replace(DONE, '')) ??
    branch(name, surface, scope) ??
    body(name, scope) ??
    ofZone(name, scope) ??
    ofUniversity(name, scope) ??
    proper(name, surface, scope)
  );
};

/** What is done for or with a body: 保障中国中化. */
const DONE = /^(?:保障|服务|支持|推动|依托|联合|引进|对接)(?=.{3})/u;

const whole = (canonical: string, rule: string): Draft => ({
  key: canonical,
  canonical,
  official: true,
  parts: { core: canonical },
  rules: [rule],
});

/** National bodies, central enterprises, famous firms and hospitals. */
function known(name: string): Draft | undefined {
  const canonical = aliasTable('institution-aliases.tsv', 'Institution').canonicalOf(name);
  return canonical ? whole(canonical, 'institution-lexicon') : undefined;
}

function branch(name: string, surface: string, scope: Region): Draft | undefined {
  const m = BRANCH.exec(name);
  if (!m) return undefined;
  const parent = parseInstitution(m[1]!, scope);
  const part = m[2]!.replace(/(?<=[一-龥]{2})[市区县](?=分|校|院区|支)/u, '');
  const bare = parent.key.split('/').at(-1)!;
  return {
    key: `${bare}${part}`,
    canonical: parent.official ? parent.canonical + part : tidyName(surface),
    official: parent.official,
    parts: { parent: bare, branch: part },
    rules: [...(parent.rules ?? []), 'branch'],
    whole: { key: parent.key, why: `分支机构: ${part}` },
  };
}

const ZONE_BODY = /^(.{2,14}?区)(?:管理委员会|管委会)$/u;

/** 昆山开发区管委会 goes with its zone, by whatever name. */
function ofZone(name: string, scope: Region): Draft | undefined {
  const zone = ZONE_BODY.exec(name)?.[1];
  const place = zone ? parsePlace(zone, scope) : undefined;
  if (!place || !(place.parts.head === 'zone' || place.rules?.includes('shared-place'))) return undefined;
  return { ...whole(`${place.key}管委会`, 'zone-body'), canonical: `${place.canonical}管委会` };
}

/** Committees of the eight other parties: 民盟苏州市委. */
const DEMOCRATIC = /^(民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)(.{1,8}?)(?:委员会|委会|委)$/u;

/** Bodies that every region has, whose owner is in the name or is the jurisdiction. */
function body(name: string, scope: Region): Draft | undefined {
  const wrapped = /^(?:中共|中国共产党)(.+)$/u.exec(name);
  const conference = /^(?:政协|中国人民政治协商会议)(.+?)(?:委员会)$/u.exec(name);
  const league = /^(?:共青团|中国共产主义青年团)(.+?)(?:委员会|委)$/u.exec(name);
  const guard = /^武警(.{2,}?)(?:省|市)?(总队|支队|大队|中队)$/u.exec(name);
  const democratic = DEMOCRATIC.exec(name);
  const text =
    wrapped?.[1] ??
    (guard && `${guard[1]}武警${guard[2]}`) ??
    (democratic && `${democratic[2]}${democratic[1]}委员会`) ??
    (conference
      ? `${conference[1]}政协`
      : league
        ? `${league[1]}团委`
        : name.replace(/^团([省市区县州])委$/u, '$1团委'));
  const plain = shortWords('Institution', text.replace(/^国家税务总局(?=.)/u, ''));
  for (const taken of owners(plain, scope)) {
    const head = taken.rest === '' ? undefined : headOf(taken.rest);
    if (head) return owned(taken.region, head, taken.rule);
  }
  return undefined;
}

/** Ways to read the start of a name as its owner. */
function* owners(name: string, scope: Region): Generator<{ region: Region; rest: string; rule: string }> {
  const relative = takeRelative(name, scope);
  if (relative) yield { ...relative, rule: 'relative-owner' };
  const full = takeRegion(name, scope, 'none');
  if (full) yield { ...full, rule: 'region-owner' };
  const short = takeRegion(name, scope, 'any');
  if (short) yield { ...short, rule: 'short-region-owner' };
  yield { region: scope, rest: name, rule: 'jurisdiction' };
}

function owned(owner: Region, { head, shown = head, ordinal = '', party, rule: further }: Head, rule: string): Draft {
  const label = owner === CHINA ? '国家' : owner.label;
  const named = (body: string): string =>
    party ? (body === '委员会' ? `中共${label}委员会` : `中共${label}${body}`) : `${label}${ordinal}${body}`;
  // 省人民医院 in a report of 湖北省 is known as 武汉大学人民医院 too, 国资委 in one of the nation as 国务院国资委.
  const famous = known(named(head).replace('省省立', '省立'));
  if (famous) return famous;
  return {
    key: named(head),
    canonical: named(shown),
    official: true,
    parts: { owner: label, ...(ordinal && { ordinal }), head },
    rules: [rule, 'institution-head', ...(further ? [further] : [])],
  };
}

const SCHOOL_OF = /^(?:.{2,8}?学院)?(?:附属|附)/u;
const ORDINAL = /^(?:第?([一二三四五六七八九十])(?:附属医院|附属|附院|医院|人民医院|院|附))$/u;

/** A university, its affiliated hospitals and schools. */
function ofUniversity(name: string, scope: Region): Draft | undefined {
  const taken = takeUniversity(name, scope);
  if (!taken) return undefined;
  const { university, rest } = taken;
  if (rest === '') return whole(university.name, 'university');
  const affiliated = SCHOOL_OF.exec(rest);
  const head = affiliated
    ? rest.slice(affiliated[0].length)
    : rest.replace(/^.{0,4}医学院(?=第?[一二三四五六七八九十])/u, '');
  const ordinal = ORDINAL.exec(head);
  if (ordinal) return hospitalOf(university, `附属第${ordinal[1]}医院`);
  if (affiliated && /^(?:医院|院)$/u.test(head)) return hospitalOf(university, '附属医院');
  if (/医院$/u.test(head)) {
    const canonical = aliasTable('institution-aliases.tsv', 'Institution').canonicalOf(head);
    if (canonical && affiliated) return whole(canonical, 'affiliated-hospital');
    const generic = headOf(head);
    if (generic && !generic.ordinal) return hospitalOf(university, affiliated ? `附属${head}` : head);
    if (affiliated) {
      const region = takeRegion(head, scope, 'any');
      const inside = region && headOf(region.rest);
      if (region && inside) return owned(region.region, inside, 'affiliated-hospital');
      return properIn(
        university.city ? cityOf(regionOf(university.city)) : scope,
        region?.rest && region.rest.length > 3 ? region.rest : head,
        head,
        'affiliated-hospital',
      );
    }
  }
  return hospitalOf(university, rest);
}

const hospitalOf = ({ name }: University, part: string): Draft =>
  known(name + part) ?? {
    key: `${name}${part}`,
    canonical: `${name}${part}`,
    official: true,
    parts: { parent: name, core: part },
    rules: ['university-part'],
    whole: { key: name, why: `所属: ${name}` },
  };

const properIn = (owner: Region, core: string, canonical: string, rule: string): Draft => ({
  key: `${owner.label}/${core}`,
  canonical,
  parts: { owner: owner.label, core },
  rules: [rule],
});

/** 中铁四局, 中建七局二公司: numbered bureaus of the great builders. */
const BUREAU = /^中(?:建|铁|交|水电|电建|冶)[一二三四五六七八九十]+(?:局|航局|公局)/u;
/** A region's short name before one of these is part of the name: 中山医院, 黄山学院. */
const BARE_KIND = /^(?:医院|大学|学院|中学|小学|银行|集团|公司)$/u;

/** A university has its name nationwide; schools for the aged and the like are everywhere. */
const UNIVERSITY =
  /^[一-龥]{3,12}(?<!老年|开放|电视|职工|社区|业余|农民|市民|空中|网络|老干部|夜|党员|干部|人民|退休)大学$/u;

/** Everything with a name of its own: firms, named hospitals and schools, institutes. */
function proper(name: string, surface: string, scope: Region): Draft {
  const firm = hasLegalForm(name);
  const plain = shortWords('Institution', name);
  const core = firmCore(plain);
  const nationwide = knownFirm(core, plain);
  if (nationwide) return whole(nationwide, 'institution-lexicon');
  if (BUREAU.test(core)) return whole(core.replace(/局集团$/u, '局'), 'bureau-of-group');
  if (/^(?:国家|中国|全国|中华)/u.test(core) && (firm || namesRegion(core, scope)))
    return { ...whole(core, 'national-name'), canonical: tidyName(surface), official: false };
  if (/^(?:中国电科|中船)\d+所$/u.test(core)) return whole(core, 'institute-of-group');
  if (UNIVERSITY.test(core))
    return {
      ...whole(core.replace(/(?<=^..)[省市](?=.{2,}大学$)/u, ''), 'university'),
      canonical: tidyName(surface),
      official: false,
    };
  const rule = firm ? 'firm' : 'proper-name';
  const taken = takeRegion(core, scope, 'any') ?? localRelative(core, scope);
  const rest = taken?.rest.replace(/^[()]+/u, '') ?? '';
  if (!taken || rest.length < 2 || BARE_KIND.test(rest))
    return { ...properIn(ownerOf(core, firm, scope), core, tidyName(surface), rule), assumed: true };
  // 惠州亿纬锂能股份有限公司 is the firm itself; a limited company after a city's name is one of its subsidiaries.
  const own =
    /(?:股份|集团)有限(?:责任)?公司$|集团$/u.test(plain) ||
    (/(?:实验室|研究院|研究所|医院)$/u.test(rest) && rest.length >= 5);
  const named = own ? knownFirm(rest, rest) : undefined;
  if (named) return whole(named, 'institution-lexicon');
  if (isGenericFirm(rest) || rest.length < 3) return properIn(taken.region, rest, tidyName(surface), 'region-owner');
  return properIn(ownerOf(rest, firm, taken.region), rest, tidyName(surface), rule);
}

/** A firm's own name is one in its province, a hospital's in its city, a school's in the county. */
function ownerOf(core: string, firm: boolean, region: Region): Region {
  if (!single(core, firm)) return region;
  return /(?:医院|分院|诊所|卫生院|门诊部)$/u.test(core) || core.length < 4 ? cityOf(region) : provinceOf(region);
}

/** Words that name schools, clinics and centres in many counties of one city. */
const COMMON_STEM =
  /^(?:博爱|仁爱|仁济|康复|红十字|友好|友谊|同仁|协和|平安|阳光|和平|光明|康宁|爱尔|现代|东方|华山|中山|新城|城东|城西|城南|城北|开发区|实验|育才|希望|城关)/u;
const KIND_OF_BODY =
  /(?:中心|馆|院|所|站|队|会|处|局|办|社|基金|平台|联盟|实验室|指挥部|学校|中学|小学|幼儿园|学院|大学|集团|厂|部)$/u;

/** Whether a name is likely borne by one thing only in a city: firms and hospitals with a name of their own. */
const single = (core: string, firm: boolean): boolean =>
  firm || (/医院$/u.test(core) ? core.length >= 4 && !COMMON_STEM.test(core) : !KIND_OF_BODY.test(core));

/** 国家超级计算无锡中心: a region inside makes it the same everywhere. */
function namesRegion(core: string, scope: Region): boolean {
  for (let at = 2; at < Math.min(core.length - 2, 10); at++) if (takeRegion(core.slice(at), scope, 'any')) return true;
  return false;
}

/** 国家 before a name says what kind it is, not whose: each city has its 国家粮食储备库. */
function localRelative(core: string, scope: Region): ReturnType<typeof takeRelative> {
  const relative = takeRelative(core, scope);
  return relative?.region === CHINA ? undefined : relative;
}
