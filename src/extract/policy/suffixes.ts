import { asKey, lexiconRows, lexiconWords } from '../../lexicon/table';
import { unitAt, unitTable } from '../../lexicon/unit-table';
import { passageLexicon, type WordMatch, WordMatcher } from '../candidates';
import { WordEnds } from '../clause';

/**
 * strong: needs only something that tells it · field: work that goes on, named where what it works on is told (整治, 一体化)
 * · weak: a quotation or a long modifier · vague: 体系, 举措: hardly ever a name · program: 工程, often works · work: mostly
 * works.
 */
export type PolicySuffixClass = 'strong' | 'field' | 'weak' | 'vague' | 'program' | 'work';

export interface PolicySuffix {
  word: string;
  class: PolicySuffixClass;
  /** Features of what it ends: by itself, without a quotation, and with one. */
  features: { any: string; plain: string; quoted: string };
}

const suffixRows = (): [string, PolicySuffix][] =>
  lexiconRows('policy-suffixes.tsv').map(([word, suffixClass]) => [
    word!,
    {
      word: word!,
      class: asKey(suffixClass as PolicySuffixClass),
      features: {
        any: asKey(`suffix=${word}`),
        plain: asKey(`suffix=${word}&plain`),
        quoted: asKey(`suffix=${word}&quoted`),
      },
    },
  ]);

/** Nouns of policies as they stand in a passage. */
export const policyNouns = passageLexicon(suffixRows);

let suffixes: WordEnds<PolicySuffix> | undefined;

const CLOSES = unitTable('”）)');

/** The longest known noun that ends the name of a policy, a closing bracket or quotation mark left aside. */
export function policySuffixOf(name: string): PolicySuffix | undefined {
  if (name === '') return undefined;
  suffixes ??= new WordEnds(suffixRows());
  const closes = CLOSES[name.charCodeAt(name.length - 1)];
  const bare =
    closes === 1 ? (name.endsWith('”') ? name.slice(0, -1) : name.replace(/[（(][^（）()]*[）)]$/u, '')) : name;
  return suffixes.longest(bare);
}

let classWords: WordMatcher<true> | undefined;
/** The words that start at one place, filled anew at each. */
const ends: number[] = [];
const covers: true[] = [];
/** Costs from each place to the end of the modifier, filled anew for each; grown to the longest. */
let cost = new Uint16Array(64);

/** How many characters of the modifier no class word covers: 0 for 重点领域 and 各项, 2 for 国资国企. */
export function uncovered(modifier: string): number {
  classWords ??= new WordMatcher(lexiconWords('policy-class-words.tsv').map((word) => [word, true] as const));
  if (modifier.length >= cost.length) cost = new Uint16Array(2 * modifier.length);
  cost[modifier.length] = 0;
  for (let at = modifier.length - 1; at >= 0; at--) {
    let least = cost[at + 1]! + 1;
    for (let m = classWords.wordsAt(modifier, at, ends, covers) - 1; m >= 0; m--)
      least = Math.min(least, cost[ends[m]!]!);
    cost[at] = least;
  }
  return cost[0]!;
}

/** Class words of this length together tell something: 财政科学管理试点. */
const TELLING = 6;

/** Campaigns that say what they are about, if in common words: 项目攻坚行动, 改革攻坚行动. */
const CAMPAIGN =
  /^(?:项目|改革|企业|产业|服务|人才|科技|消费|投资|就业|土地|金融|税收|乡村|城市|园区|创新|民生|开放)(?:攻坚|提升|突破|服务|创新|保障|开放|改革|倍增|培育)+(?:年)?(?:三年|百日|专项|集中)?行动$|^(?:重[大点])?(?:项目|产业|企业|服务|改革|人才|科技|消费|民生|工业|农业|招商){1,3}(?:建设|提升|攻坚|落实|突破|服务|发展)年(?:活动|行动)?$/u;

/** 国家重大战略, 重点领域改革: a policy noun with class words alone names none. */
export function isClass(name: string): boolean {
  const suffix = policySuffixOf(name);
  return (
    suffix !== undefined &&
    (suffix.class !== 'strong' || name.length - suffix.word.length < TELLING) &&
    !CAMPAIGN.test(name) &&
    uncovered(name.slice(0, -suffix.word.length)) === 0 &&
    !isKnown(name)
  );
}

/** Whether all of it is a name known everywhere. */
export const isKnown = (name: string): boolean => policyKnownAs(name) !== undefined;

export interface KnownPolicy {
  name: string;
  level: string;
  /** Also said of the field of work, so that the verb decides. */
  weak: boolean;
}

let known: WordMatcher<KnownPolicy> | undefined;

const policyWords = (): [string, KnownPolicy][] =>
  lexiconRows('policies.tsv').flatMap(([forms, level, strength]) =>
    forms!
      .split('|')
      .map((form): [string, KnownPolicy] => [form, { name: form, level: level ?? '', weak: strength === 'weak' }]),
  );

/** Policies known by name, as they stand in a passage. */
export const policiesInPassage = passageLexicon(policyWords);

const policyMatcher = (): WordMatcher<KnownPolicy> => (known ??= new WordMatcher(policyWords()));

/** Policies known by name in a phrase. */
export const knownPolicies = (phrase: string): WordMatch<KnownPolicy>[] => policyMatcher().longestMatches(phrase);

/** The policy known by all of a name. */
export function policyKnownAs(name: string): KnownPolicy | undefined {
  const match = policyMatcher().longestAt(name, 0);
  return match?.to === name.length ? match.value : undefined;
}

const NATIONAL = /^(?:国家|全国|中央|国务院|中国|世界|国际|联合国|教育部|工信部|住建部)/u;
const OPENS_NATIONAL = unitTable('国全中世联教工住');
const PROVINCIAL = /^(?:省(?![会际])|全省|自治区)|^\p{Script=Han}{2,3}省/u;
const MUNICIPAL = /^(?:市(?![场政域民容])|全市)|^\p{Script=Han}{2,3}市/u;
/** Units in which whose it is is told: three characters, of two units at most, and 省 or 市. */
const LONGEST_HEAD = 7;

/** Level that the wording tells: 国家级, 省级, 市级, 县级. */
export function levelOf(name: string): string | undefined {
  if (OPENS_NATIONAL[unitAt(name, 0)] === 1 && NATIONAL.test(name)) return '国家级';
  const head = name.slice(0, LONGEST_HEAD);
  if ((head.includes('省') || head.startsWith('自')) && PROVINCIAL.test(name)) return '省级';
  if (head.includes('市') && MUNICIPAL.test(name)) return '市级';
  if (/^(?:区(?![域块])|县(?!域)|全区|全县)/u.test(name)) return '县级';
  return undefined;
}
