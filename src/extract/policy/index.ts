/**
 * Policies: named documents, plans, strategies, reforms, campaigns, mechanisms. In: a passage. Out: candidates of type
 * Policy with level and confidence.
 *
 * Three sources: titles in 《》 and the plans that every document names (`patterns`); names known everywhere
 * (`lexicon/policies.tsv`); and phrases with a policy noun or in quotation marks, in the lists and under the verbs that
 * `../clause` reads (`phrases`). The last two are weighed by a logistic model.
 */
import { lexiconWords } from '../../lexicon/table';
import type { Passage } from '../../outline/document';
import type { Candidate, CandidateFinder } from '../candidates';
import { parseClauses, type Segment, wordsEnding } from '../clause';
import { type Proposal, probability } from '../model';
import { policyFeatures } from './features';
import { patternCandidates } from './patterns';
import { policyPhrases } from './phrases';
import { knownPolicies, levelOf, policiesInPassage, policySuffixOf, uncovered } from './suffixes';

const LEAST = 0.4;
/** 财税、国企等重点领域改革 shares 改革 alone. */
/** “六大行动” says 行动 of each. */
const COUNTED = /^“?(?:[一二两三四五六七八九十百]+|\d+)[大项个]|”$/gu;
const FIELD = /^(?:重点|关键|重要)?领域/u;

/** All names of policies that the passage may tell, described but not judged. */
export function proposals(passage: Passage): (Proposal & { level?: string })[] {
  const text = passage.text.text;
  const found: (Proposal & { level?: string })[] = [];
  const segments = parseClauses(passage);
  for (const [i, segment] of segments.entries()) {
    const noun = lentBy(segments, i);
    if (noun) {
      const { from, to } = segment;
      const name = segment.text + noun;
      found.push({ from, to, name, ...policyFeatures(segment, name, false, '') });
      continue;
    }
    if (!mayTell(text, segment)) continue;
    for (const { from, to, name, quoted, trimmed } of policyPhrases(text, segment)) {
      if (isClass(name, quoted) || isIdiom(name) || WORKS.test(name)) continue;
      const { features, shared } = policyFeatures(segment, name, quoted, trimmed);
      const head = segment.head && policySuffixOf(segment.head.text);
      const lent =
        head?.class === 'strong' && !policySuffixOf(name) && segment.head!.text.length <= 8
          ? segment.head!.text.replace(FIELD, '').replace(COUNTED, '')
          : '';
      found.push({ from, to, name: name + lent, features, shared });
    }
  }
  for (const { from, to, value } of policiesInPassage.longestMatches(text)) {
    if (found.some((p) => p.from <= from && p.to >= to && (p.to - p.from <= to - from + 2 || namesMore(p, to))))
      continue;
    const segment = segments.find((s) => s.from <= from && to <= s.to) ?? NOWHERE;
    const { features, shared } = policyFeatures(segment, value.name, false, '');
    features.push('hit', `hit&weak=${value.weak}`, `hit&starts=${segment.from === from}&weak=${value.weak}`);
    found.push({ from, to, name: value.name, features, shared, level: value.level });
  }
  return found;
}

/** 国有企业改革深化提升行动 says more than 国有企业改革. */
const namesMore = (phrase: Proposal, to: number): boolean =>
  phrase.to > to && phrase.to - phrase.from <= LONGEST_NAME && NAMES_MORE.test(phrase.name);
const LONGEST_NAME = 18;
const NAMES_MORE = /(?:行动|行动计划|三年行动|计划|工程|规划|方案|条例|试点|战略|攻坚战)$/u;

/** 零基预算、国资国企改革: the noun of the last member is that of the one before it. */
function lentBy(segments: Segment[], at: number): string {
  const segment = segments[at]!;
  const next = segments[at + 1];
  if (!next || next.clause !== segment.clause || segment.closed || segment.quoted || segment.head || segment.subject)
    return '';
  if (!segment.lead.some((t) => t.class === 'policy') || next.lead !== segment.lead || !BARE.test(segment.text))
    return '';
  if (policySuffixOf(segment.text) || knownPolicies(segment.text).length > 0 || ENDS_ALONE.test(segment.text))
    return '';
  const noun = LENDS.exec(next.text)?.[0];
  return noun && policySuffixOf(next.text)?.class === 'strong' ? noun : '';
}
const BARE = /^\p{Script=Han}{3,8}$/u;
const LENDS = /(?:改革|试点|专项行动)$/u;
/** Nouns that need none of another: 体系, 能力, 建设. */
const ENDS_ALONE =
  /(?:建设|体系|能力|水平|治理|整治|创新|服务|合作|保障|管理|监管|市场|企业|经济|产业|融合|发展|一体化|机制|工作)$/u;

/** 省博物馆扩建工程: works, whatever verb governs them. */
const WORKS =
  /^[^“”]*(?:改造|扩建|改扩建|迁建|新建|加固|拓宽|扩容|疏浚|清淤|连通|输水|引水|供水|防洪|排涝|绿化|亮化)工程(?:[（(][^）)]*[）)])?$/u;

let idioms: Set<string> | undefined;

/** “最后一公里”, alone or behind a word: quoted, but no policy. */
function isIdiom(name: string): boolean {
  idioms ??= new Set(lexiconWords('policy-idioms.tsv'));
  return idioms.has(name) || idioms.has(/“([^”]+)”$/u.exec(name)?.[1] ?? '');
}

/** 国家重大战略, 重点领域改革: a policy noun with class words alone names none. */
function isClass(name: string, quoted: boolean): boolean {
  const suffix = policySuffixOf(name);
  if (quoted || !suffix || /[“”]/u.test(name)) return false;
  return (
    uncovered(name.slice(0, -suffix.word.length)) === 0 &&
    !knownPolicies(name).some((k) => k.to - k.from === name.length)
  );
}

/** For names that stand between segments or across their edges. */
const NOWHERE: Segment = {
  from: -1,
  to: -1,
  text: '',
  lead: [],
  tail: [],
  size: 1,
  position: 0,
  inherited: false,
  countedBefore: false,
  countedAfter: false,
  quoted: false,
  closed: false,
  afterEnd: false,
  subject: false,
  clause: -1,
};

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** What may stand behind a policy noun: 改革任务, 规划编制. */
const behindNoun = wordsEnding('工作|任务|成果|成效|经验|建设|编制|问题整改|整改'.split('|'));

function endsInNoun(phrase: string): boolean {
  if (policySuffixOf(phrase)) return true;
  const behind = behindNoun(phrase);
  return behind !== undefined && policySuffixOf(phrase.slice(0, -behind.length)) !== undefined;
}

const mayTell = (text: string, segment: Segment): boolean =>
  segment.quoted ||
  segment.text.includes('“') ||
  segment.text.includes('”') ||
  (isDigit(text.charCodeAt(segment.to)) && /^\d{1,3}条/u.test(text.slice(segment.to, segment.to + 4))) ||
  endsInNoun(segment.text) ||
  (segment.head !== undefined && policySuffixOf(segment.head.text) !== undefined);

export const policyFinder: CandidateFinder = {
  name: 'policy',
  prepare: () => (passage) => {
    const candidates = patternCandidates(passage.text.text);
    for (const { from, to, name, features, shared, level } of proposals(passage)) {
      const score = probability('policy', features, shared);
      if (score >= LEAST) candidates.push({ type: 'Policy', from, to, name, score, subtype: level ?? levelOf(name) });
    }
    return candidates satisfies Candidate[];
  },
};
