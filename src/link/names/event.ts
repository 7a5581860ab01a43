/**
 * Events: congresses and plenums by body, term and session, however they are written; 两会 by year; fairs by edition.
 */
import { aliasTable, shortWords } from '../alias-tables';
import { chineseNumeral, normaliseName, numeral, tidyName } from '../normalise';
import type { Draft, NameParser } from '../parsed-name';
import { CHINA, type Region, takeRegion } from '../region';
import { takeOwner } from './owner';

const N = '([一二三四五六七八九十百零]{1,6}|\\d{1,3}|首)';
const SESSION = `(?:第?${N}(?:次|中))`;
const NATIONAL_PARTY = '(?:中国共产党|中共|党的?)?';
/** Each form names the parts it captures; O stands for the owner. */
const FORMS: { pattern: RegExp; head: string; order: ('term' | 'session')[] }[] = [
  form(`^${NATIONAL_PARTY}第?${N}届(?:中央委员会|中央)?第?${N}(?:次全体会议|次全会|中全会)$`, 'central', [
    'term',
    'session',
  ]),
  form(`^${NATIONAL_PARTY}第${N}次全国代表大会$`, 'congress', ['term']),
  form(`^(?:党的|中共)?${N}大(?:会议)?$`, 'congress', ['term']),
  form(
    `^(?:中国共产党|中共)?(O)(?:委员会|委)?第?${N}届(?:委员会)?${SESSION}(?:全体会议|全体\\(扩大\\)会议|全体扩大会议|全会)$`,
    '委',
    ['term', 'session'],
  ),
  form(`^(?:中国共产党|中共)?(O)第?${N}次(?:党代会|代表大会|党员代表大会)$`, '党代会', ['term']),
  form(`^(O)第?${N}届(?:人民代表大会|人大)第?${N}次会议$`, '人大', ['term', 'session']),
  form(`^第?${N}届(O)(?:人民代表大会|人大)第?${N}次会议$`, '人大*', ['term', 'session']),
  form(`^(O)(?:人民代表大会|人大)第?${N}届第?${N}次会议$`, '人大', ['term', 'session']),
  form(`^(O)第?${N}届(?:人民代表大会|人大)(?:常务委员会|常委会)第?${N}次会议$`, '人大常委会', ['term', 'session']),
  form(`^(?:政协|中国人民政治协商会议)(O)第?${N}届(?:委员会)?(?:第?${N}次)会议$`, '政协', ['term', 'session']),
  form(`^第?${N}届(O)(?:委员会|委)第?${N}次(?:全体会议|全会)$`, '委*', ['term', 'session']),
  form(`^(O)政协第?${N}届(?:委员会)?第?${N}次(?:(?:全体)?会议|全会)$`, '政协', ['term', 'session']),
  form(`^(?:政协|中国人民政治协商会议)第?${N}届(O)委员会第?${N}次会议$`, '政协*', ['term', 'session']),
];

function form(pattern: string, head: string, order: ('term' | 'session')[]): (typeof FORMS)[number] {
  return { pattern: new RegExp(pattern.replace('(O)', '(.{1,12}?)'), 'u'), head, order };
}

const TWO_SESSIONS = /^(?:(20\d\d)年?)?(?:度)?(.{0,8}?)两会$/u;
const EDITION = new RegExp(`第${N}届|(?<![一-龥])(首)届`, 'u');
const YEAR = /^(20\d\d)年?度?(?=.)/u;
const YEAR_AT_END = /^(.{2,})\((20\d\d)\)$/u;

export const parseEvent: NameParser = (surface, scope) => {
  const name = normaliseName(surface).replace(YEAR_AT_END, '$2年$1');
  return session(name, scope) ?? twoSessions(name, scope) ?? fair(shortWords('Event', name), surface, scope);
};

const ordinal = (text: string): string => chineseNumeral(numeral(text)!);

function session(name: string, scope: Region): Draft | undefined {
  for (const { pattern, head, order } of FORMS) {
    const m = pattern.exec(name);
    if (!m) continue;
    if (head === 'central') return body('党的', '中共中央', '', [ordinal(m[1]!), ordinal(m[2]!)], '中全会');
    if (head === 'congress') return body('党的', '中共全国代表大会', '', [ordinal(m[1]!)], '大');
    const swapped = head.endsWith('*');
    const ownerText = swapped ? m[2]! : m[1]!;
    const numbers = (swapped ? [m[1]!, m[3]!] : [m[2]!, m[3]]).filter((n) => n !== undefined).map(ordinal);
    if (order.length !== numbers.length) continue;
    const owner = ownerOf(ownerText, scope);
    if (owner) return localSession(owner, head.replace('*', ''), numbers);
  }
  return undefined;
}

/** 全国, 市, 昆山市, 太仓市委 … as a whole. */
function ownerOf(text: string, scope: Region): string | undefined {
  if (/^(?:全国|中央|国家)$/u.test(text)) return '全国';
  const bare = text.replace(/(?:委员会|委)$/u, '');
  if (bare === '') return scope.label;
  const taken = takeOwner(bare, scope, 'any', () => true);
  return taken.stated && taken.rest === '' ? taken.region.label : undefined;
}

function localSession(owner: string, head: string, [term, session]: string[]): Draft {
  const canonical = {
    委: `${owner}委${term}届${session}次全会`,
    党代会: `${owner}第${term}次党代会`,
    人大: `${owner === '全国' ? `${term}届全国` : `${owner}${term}届`}人大${session}次会议`,
    人大常委会: `${owner}${term}届人大常委会第${session}次会议`,
    政协: `${owner}政协${term}届${session}次会议`,
  }[head]!;
  return {
    key: canonical,
    canonical,
    official: true,
    parts: { owner, head, period: term!, ...(session && { ordinal: session }) },
    rules: ['session'],
  };
}

const body = (prefix: string, owner: string, core: string, [term, session]: string[], tail: string): Draft => {
  const canonical = session ? `${prefix}${term}届${session}${tail}` : `${prefix}${term}${tail}`;
  return {
    key: canonical,
    canonical,
    official: true,
    parts: { owner, ...(core && { core }), period: term!, ...(session && { ordinal: session }), head: tail },
    rules: ['party-session'],
  };
};

function twoSessions(name: string, scope: Region): Draft | undefined {
  const m = TWO_SESSIONS.exec(name);
  if (!m) return undefined;
  const owner = m[2] === '' ? scope.label : ownerOf(m[2]!, scope);
  if (!owner) return undefined;
  const year = m[1] ?? '';
  const canonical = `${year && `${year}年`}${owner === CHINA.label ? '全国' : owner}两会`;
  return {
    key: canonical,
    canonical,
    official: true,
    parts: { owner, ...(year && { period: year }), head: '两会' },
    rules: ['two-sessions'],
  };
}

/** Fairs, forums, meetings, competitions. */
function fair(name: string, surface: string, scope: Region): Draft {
  const table = aliasTable('event-aliases.tsv', 'Event');
  const single = table.canonicalOf(name);
  if (single)
    return { key: single, canonical: single, official: true, parts: { core: single }, rules: ['event-lexicon'] };
  const [, numbered, first1] = EDITION.exec(name) ?? [];
  const edition = numbered ?? first1;
  const dated = YEAR.exec(name);
  const games = /^(?:第?([一二三四五六七八九十]{1,3}))(?:届)?(?:全运会|运会)$/u.exec(name);
  if (games) return fair(`第${games[1]}届全国运动会`, surface, scope);
  const plain = name
    .replace(EDITION, '')
    .replace(YEAR, '')
    .replace(/^\(|(?<=^中国)\((.{2,4})\)/gu, '$1')
    .replace(/·/gu, '')
    .replace(/\([A-Za-z]{2,10}\)$/u, '')
    .replace(/^(?:隆重)?(?:庆祝|纪念)(?=.*周年)/u, '')
    .replace(/(?<=周年)(?:庆祝活动|纪念活动|活动)$/u, '');
  // 第七届丝博会暨…洽谈会: held under two names, known by the first.
  const [first, ...further] = plain.split('暨');
  const double = further.length > 0 ? table.canonicalOf(first!) : undefined;
  const number = edition ? `第${ordinal(edition)}届` : (dated?.[1] ?? '');
  const { region, rest, stated } = takeOwner(plain, scope, 'chain', (r) => r.length >= 2);
  const known = double ?? table.canonicalOf(plain) ?? (stated ? undefined : table.canonicalOf(rest));
  if (known) {
    const canonical = edition ? number + known : number ? `${number}年${known}` : known;
    return {
      key: canonical,
      canonical,
      official: true,
      parts: { core: known, ...(number && { period: number }) },
      rules: ['event-lexicon'],
    };
  }
  // 中国(郑州)国际旅游城市市长论坛 is Zhengzhou's.
  const hosted = /^中国/u.test(plain) ? takeRegion(plain.slice(2), scope, 'any') : undefined;
  if (hosted?.region.division && hosted.rest.length >= 3 && !/^[-—]/u.test(hosted.rest))
    return fair(
      plain.slice(2) === name ? plain : number ? `${number}${plain.slice(2)}` : plain.slice(2),
      surface,
      scope,
    );
  const central = /^(?:中央|全国|国家|中国|世界|国际|亚洲|全球)/u.test(plain);
  const owner = central ? CHINA.label : region.label;
  const core = central ? plain : rest.replace(/^运会$/u, '运动会');
  return {
    key: `${owner}/${core}${number && `(${number})`}`,
    canonical: tidyName(surface),
    parts: { owner, core, ...(number && { period: number }) },
    assumed: !stated && !central,
    rules: [stated ? 'region-owner' : 'jurisdiction'],
  };
}
