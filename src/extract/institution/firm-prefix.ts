import { divisionsNamed } from '../../lexicon/gazetteer';
import { isVocabulary } from '../candidates/index';
import { type Proposal, SharedFeatures } from '../model';
import { residueOf } from '../project/vocabulary';
import {
  CAPACITY,
  divisionAt,
  isKnownFirm,
  isOfAbbreviations,
  productMatcher,
  ruledFirm,
  tradeMatcher,
} from './firm-of-work';

const SHORTEST = 2;
const LONGEST = 8;
/** Works of these are named after places and lines, not after firms. */
const NO_FIRMS = new Set<string | undefined>(['transport', 'water']);
const NAME = /^[\p{Script=Han}A-Za-z]+$/u;
/** 百亿斤 + 粮食产能提升工程, 千万亩: how much. */
const AMOUNT = /^[一二三四五六七八九十百千万亿两]+(?:[斤吨元亩人户头]|千瓦|瓦|级|立方)/u;
/** What follows a firm that says that the work is its seat, plant or park. */
const AT_HOME =
  /^(?:[\p{Script=Han}]{0,4})(?:总部|基地|产业园|科技园|工业园|物流园|工厂|厂|中心|园区|院|生产线|项目|[一二三四]期|技改|扩建|扩能)/u;

/** 万达广场: named after a firm and no work of it. */
const NAMES_A_PLACE = /^(?:广场|天街|影城|商圈)/u;

/** 华曜 + 新能源 + 20GWh: the trade belongs to the firm where how much or which phase stands right behind it. */
export function withTrade(name: string, to: number): number {
  const trade = tradeMatcher().longestAt(name, to);
  return trade && !name.startsWith('汽车', trade.to - 2) && TOLD.test(name.slice(trade.to)) ? trade.to : to;
}
const TOLD = new RegExp(`${CAPACITY.source}|^[一二三四五]期`, 'u');

/** The firms that the name of a work may begin with, described but not judged: each prefix of it that may be one. */
export function firmPrefixes(text: string, from: number, name: string, kind: string | undefined): Proposal[] {
  if (NO_FIRMS.has(kind)) return [];
  const ruled = ruledFirm(name, kind);
  const opens = divisionAt(name, 0);
  const found: Proposal[] = [];
  const longest = Math.min(LONGEST + opens, name.length);
  for (let to = Math.max(SHORTEST, opens + 1); to <= longest; to++) {
    if (!text.startsWith(name.slice(0, to), from)) break;
    if (NAMES_A_PLACE.test(name.slice(to))) continue;
    // 青海辉源, 曲阳 + 金隅: with the division before it or without, 湘潭 + 吉利 without.
    const starts = opens === 0 ? [0] : isKnownFirm(name.slice(opens, to)) ? [opens] : [0, opens];
    for (const at of starts) {
      const firm = name.slice(at, to);
      if (firm.length < SHORTEST || !NAME.test(firm) || AMOUNT.test(firm) || divisionsNamed(firm).length > 0) continue;
      found.push({ from: from + at, to: from + to, name: firm, ...featuresOf(name, { at, to, opens, kind, ruled }) });
    }
  }
  return found;
}

const cores = new SharedFeatures((length, rest, trade, opened, kind, proper, strict, rule) => [
  `length=${length}`,
  `rest=${rest}`,
  `trade=${trade}`,
  `opens=${opened}`,
  `kind=${kind}`,
  `proper=${proper}`,
  `strict=${strict}`,
  `rule=${rule}`,
  `trade=${trade}&rest=${rest}`,
  `opens=${opened}&rest=${rest}`,
]);

function featuresOf(
  name: string,
  { at, to, opens, kind, ruled }: { at: number; to: number; opens: number; kind: string | undefined; ruled?: string },
): Pick<Proposal, 'features' | 'shared'> {
  const firm = name.slice(at, to);
  const stem = name.slice(Math.max(at, opens), to);
  const rest = restOf(name.slice(to));
  const { proper, strict, place } = residueOf(stem);
  const trade = tradeEnding(stem);
  const opened = opens === 0 ? 'name' : at === 0 ? 'division' : 'bare';
  const shared = cores.of(
    String(stem.length),
    rest,
    trade,
    opened,
    kind ?? '',
    proper >= stem.length ? 'all' : proper >= 1.7 ? 'much' : proper >= 1 ? 'some' : 'no',
    strict >= stem.length ? 'all' : strict >= 1.7 ? 'much' : 'no',
    ruled === undefined ? 'none' : ruled === firm ? 'same' : 'other',
  );
  const features: string[] = [];
  const isKnown = isKnownFirm(firm);
  if (isKnown) features.push('known', `known&opens=${opened}`);
  else if (isKnownFirm(stem)) features.push('known-stem');
  if (isVocabulary(stem)) features.push('vocabulary');
  if (place) features.push('place');
  if (isOfAbbreviations(stem)) features.push('abbreviations');
  if (AT_HOME.test(name.slice(to))) features.push('at-home', `at-home&trade=${trade}`);
  return { features, shared };
}

function tradeEnding(stem: string): string {
  for (let at = 1; at < stem.length; at++) {
    const trade = tradeMatcher().longestAt(stem, at);
    if (trade?.to === stem.length) return trade.value;
  }
  return /(?:集团|公司|股份|控股|实业)$/u.test(stem) ? 'form' : 'no';
}

function restOf(rest: string): string {
  if (rest === '') return 'none';
  if (CAPACITY.test(rest)) return 'capacity';
  const made = productMatcher().longestAt(rest, 0)?.value;
  if (made) return made;
  return /^(?:[一二三四五六]期|总部|项目|工程|技改|扩建|扩能|搬迁)/u.test(rest) ? 'plain' : 'other';
}
