/**
 * Policies: named documents, plans, strategies, reforms, campaigns, mechanisms. In: a passage. Out: candidates of type
 * Policy with level and confidence.
 *
 * Three sources: titles in 《》 and the plans that every document names (`patterns`); names known everywhere
 * (`lexicon/policies.tsv`); and phrases with a policy noun or in quotation marks, in the lists and under the verbs that
 * `../clause` reads (`phrases`). The last two are weighed by a logistic model.
 */
import { lexiconWords } from '../../lexicon/table';
import { holdsAny, isDigit, unitTable } from '../../lexicon/unit-table';
import type { Passage } from '../../outline/document';
import type { Candidate, CandidateFinder, WordMatch } from '../candidates';
import { curlyQuotes, parseClauses, type Segment, wordsEnding } from '../clause';
import { type Proposal, probability } from '../model';
import { policyFeatures } from './features';
import { issuedDocuments } from './issued-documents';
import { nounLent, nounOfHead } from './lent-nouns';
import { isField, isNoName, isWorks, ledBy } from './no-name';
import { patternCandidates } from './patterns';
import { policyPhrases } from './phrases';
import { placeCampaigns } from './place-campaigns';
import { shapedNames } from './shaped-names';
import { isBuilt, nounsSaid, quotedNames, subjects } from './stretches';
import { isClass, isKnown, type KnownPolicy, levelOf, policiesInPassage, policySuffixOf } from './suffixes';

const LEAST = 0.4;
/** 财税、国企等重点领域改革 shares 改革 alone. */
/** “六大行动” says 行动 of each. */
const COUNTED = /^“?(?:[一二两三四五六七八九十百]+|\d+)[大项个](?:主体|重点|重大|重要)?|”$/gu;
const FIELD = /^(?:重点|关键|重要)?领域/u;

const PLAIN = { quoted: false, trimmed: '', said: false, taken: false };

interface PolicyProposal extends Proposal {
  /** That of a policy known by name. */
  level: string | undefined;
}

/** All names of policies that the passage may tell, described but not judged. */
export function proposals(passage: Passage): PolicyProposal[] {
  const text = curlyQuotes(passage.text.text);
  const found: PolicyProposal[] = [];
  const segments = parseClauses(passage);
  const nouns = nounsSaid(text);
  const marked = holdsAny(text, MARKED);
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]!;
    const ofHead = nounOfHead(text, segment, nouns);
    const noun = ofHead || nounLent(segments, i);
    if (noun) {
      const { from, to } = segment;
      const name = segment.text + noun;
      if (isWorks(name)) continue;
      const { features, shared } = policyFeatures(segment, { name, ...PLAIN, said: ofHead !== '' });
      found.push({ from, to, name, features, shared, level: undefined });
      continue;
    }
    if (!mayTell(text, segment, nouns, marked)) continue;
    for (const phrase of policyPhrases(text, segment, nouns)) {
      const { quoted } = phrase;
      const led = quoted ? 0 : ledBy(phrase.name);
      const from = phrase.from + led;
      const name = withoutPredicate(phrase.name.slice(led));
      const to = phrase.to - (phrase.name.length - led - name.length);
      if (name.length < 2 || isIdiom(name) || isWorks(name) || isNoName(name)) continue;
      if (
        !quoted &&
        !holdsAny(name, QUOTES) &&
        isClass(name) &&
        !isDrafted(name, segment) &&
        !isProgramme(name, segment)
      )
        continue;
      const { features, shared } = policyFeatures(
        active(text, segment),
        isBuilt(segment) && !name.endsWith('建设') ? { ...phrase, name: `${name}建设` } : { ...phrase, name },
      );
      const head = segment.head && policySuffixOf(segment.head.text);
      const lent =
        head?.class === 'strong' && !policySuffixOf(name) && !isKnown(name) && segment.head!.text.length <= 8
          ? segment.head!.text.replace(FIELD, '').replace(COUNTED, '')
          : isBuilt(segment) && !name.endsWith('建设')
            ? '建设'
            : '';
      if (!quoted && !lent && isField(name) && !isKnown(name)) continue;
      found.push({ from, to, name: name + lent, features, shared, level: undefined });
    }
  }
  for (const { from, to } of subjects(text, segments, nouns)) {
    const name = text.slice(from, to);
    if (isClass(name) || isNoName(name) || found.some((p) => p.from < to && from < p.to)) continue;
    const { features, shared } = policyFeatures(NOWHERE, { name, ...PLAIN, said: true });
    found.push({ from, to, name, features, shared, level: undefined });
  }
  for (const { from, to } of quotedNames(text)) {
    if (found.some((p) => p.from < to && from < p.to)) continue;
    const name = text.slice(from, to);
    const { features, shared } = policyFeatures(NOWHERE, { name, ...PLAIN });
    found.push({ from, to, name, features, shared, level: undefined });
  }
  for (const match of policiesInPassage.longestMatches(text)) {
    const { value } = match;
    const { from, to, name } = whole(text, match);
    if (found.some((p) => p.from <= from && p.to >= to && (p.to - p.from <= to - from + 2 || namesMore(p, to))))
      continue;
    const segment = segments.find((s) => s.from <= from && to <= s.to) ?? NOWHERE;
    const { features, shared, deed } = policyFeatures(segment, { name, ...PLAIN });
    features.push(
      'hit',
      `deed=${deed}&hit=true`,
      `hit&weak=${value.weak}`,
      `hit&starts=${segment.from === from}&weak=${value.weak}`,
      `hit&ends=${endsAt(text, segment, to)}&weak=${value.weak}`,
    );
    found.push({ from, to, name, features, shared, level: value.level });
  }
  return found;
}

/** “六链五群”|建设引领产业协作, “清四乱”专项行动|整治: the name, without what is told of it. */
const withoutPredicate = (name: string): string => name.replace(PREDICATE, '');
const PREDICATE =
  /(?<=^“[^“”]{2,10}”)(?:建设)?(?:引领|开辟|带动|撑起|助力|点亮|赋能|擦亮)\p{Script=Han}{2,}$|(?<=专项行动)(?:整治|排查|检查|清理)$/u;

/** 修编产业发展规划、生态建设规划: a plan that is drawn up is one, if its name is made of common words. */
const isDrafted = (name: string, { lead, tail }: Segment): boolean =>
  DRAFTED.test(name) && [...lead, ...tail].some(({ word }) => /编制|修编|编修|修订|出台|制定|制订/u.test(word));
const DRAFTED = /^(?!各|相关|有关|专项|总体|详细)\p{Script=Han}{4,}规划$/u;

/** 实施产业创新工程: what is carried out under such a name is one, if of common words. */
const isProgramme = (name: string, { lead }: Segment): boolean =>
  PROGRAMME.test(name) && /实施$/u.test(lead.findLast((t) => t.class !== 'adv')?.word ?? '');
const PROGRAMME = /^(?!重[点大]|各|一批)\p{Script=Han}{4,}(?:工程|行动|计划)$/u;

/** X深入实施 says what 深入实施X says. */
const active = (text: string, segment: Segment): Segment =>
  segment.lead.length === 0 &&
  segment.tail.some((t) => t.class === 'policy') &&
  (segment.quoted || policySuffixOf(segment.text) !== undefined) &&
  CLAUSE_ENDS.test(text[segment.tail.at(-1)!.to] ?? '。')
    ? { ...segment, lead: segment.tail, tail: [] }
    : segment;
const CLAUSE_ENDS = /[，。；、]/u;

/** The known name with the region that its plan is for, and with the campaign that is called after it. */
function whole(text: string, { from, to, value }: WordMatch<KnownPolicy>): { from: number; to: number; name: string } {
  const region = value.name.endsWith('规划') ? (REGION.exec(text.slice(Math.max(0, from - 12), from))?.[0] ?? '') : '';
  const campaign = CALLED_AFTER.exec(text.slice(to, to + 14))?.[0] ?? '';
  return { from: from - region.length, to: to + campaign.length, name: region + value.name + campaign };
}
const REGION =
  /(?:京津冀|长三角|粤港澳大湾区|\p{Script=Han}{2,5}地区双城经济圈|\p{Script=Han}{2,6}(?:都市圈|城市群))$/u;
const CALLED_AFTER = /^(?:攻坚|深化|提升|提质|创新|巩固)+(?:三年)?(?:专项)?行动(?:计划|方案)?/u;

/** 国有企业改革深化提升行动 says more than 国有企业改革. */
const namesMore = (phrase: Proposal, to: number): boolean =>
  phrase.to > to && phrase.to - phrase.from <= LONGEST_NAME && NAMES_MORE.test(phrase.name);
const LONGEST_NAME = 18;
const NAMES_MORE = /(?:行动|行动计划|三年行动|计划|工程|规划|方案|条例|试点|战略|攻坚战)$/u;

let idioms: Set<string> | undefined;

/** “最后一公里”, alone or behind a word: quoted, but no policy. */
function isIdiom(name: string): boolean {
  idioms ??= new Set(lexiconWords('policy-idioms.tsv'));
  return idioms.has(name) || (name.endsWith('”') && idioms.has(/“([^”]+)”$/u.exec(name)?.[1] ?? ''));
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

/** What may stand behind a policy noun: 改革任务, 规划编制. */
const behindNoun = wordsEnding('工作|任务|成果|成效|经验|建设|编制|问题整改|整改'.split('|'));

function endsInNoun(phrase: string): boolean {
  if (policySuffixOf(phrase)) return true;
  const behind = behindNoun(phrase);
  return behind !== undefined && policySuffixOf(phrase.slice(0, -behind.length)) !== undefined;
}

/** What follows a name that is known: the end of the phrase, a predicate, or a noun that makes another thing of it. */
function endsAt(text: string, segment: Segment, to: number): 'end' | 'noun' | 'said' {
  const next = text[to];
  if (next === undefined || to === segment.to || /[，。；、：！？,;:”"）)\s和与等及]/u.test(next)) return 'end';
  return /^(?:取得|成效|深入|扎实|全面|持续|稳步|有序|顺利|圆满|加快|落地|不断|有效|工作|任务|政策|行动|建设|要求|部署)/u.test(
    text.slice(to, to + 2),
  )
    ? 'said'
    : 'noun';
}

const MARKED = unitTable('“”"');
const QUOTES = unitTable('“”');

const mayTell = (text: string, segment: Segment, nouns: { from: number; to: number }[], marked: boolean): boolean =>
  segment.quoted ||
  isBuilt(segment) ||
  (marked && holdsAny(segment.text, MARKED)) ||
  nouns.some(({ from, to }) => from >= segment.from && to < segment.to) ||
  (isDigit(text.charCodeAt(segment.to)) && /^\d{1,3}条/u.test(text.slice(segment.to, segment.to + 4))) ||
  endsInNoun(segment.text) ||
  (segment.head !== undefined && policySuffixOf(segment.head.text) !== undefined);

/** “三创四建”[24]活动: a mark of a note is no part of a name. */
const FOOTNOTE = /[［[〔【]\d{1,3}[］\]〕】]/gu;
const OPENS_FOOTNOTE = unitTable('［[〔【');

/** 祁连山生态保护机制, 横琴合作区条例: what a document or a mechanism is called after, says less than the whole. */
const OF_PLACE = ['条例', '办法', '机制', '方案', '歼灭战', '阻击战'];
const SHORTEST_PLACED = 5;
const OVER_PLACE = 0.25;
const isOfPlace = (name: string): boolean =>
  OF_PLACE.some((noun) => name.length >= SHORTEST_PLACED + noun.length && name.endsWith(noun));

export const policyFinder: CandidateFinder = {
  name: 'policy',
  prepare: () => (passage) => {
    const { text } = passage.text;
    const candidates = [
      ...patternCandidates(text),
      ...issuedDocuments(text),
      ...placeCampaigns(text),
      ...shapedNames(text),
    ];
    for (const proposal of proposals(passage)) {
      const score = probability('policy', proposal, text);
      if (score < LEAST) continue;
      const { from, to, name, level } = proposal;
      const bare = holdsAny(name, OPENS_FOOTNOTE) ? name.replace(FOOTNOTE, '') : name;
      const edge = isOfPlace(bare) ? OVER_PLACE : 0;
      candidates.push({ type: 'Policy', from, to, name: bare, score, edge, subtype: level ?? levelOf(bare) });
    }
    return candidates satisfies Candidate[];
  },
};
