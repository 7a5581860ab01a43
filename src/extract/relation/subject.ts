import type { EntityFact, EntityType } from '../fact';
import { type Clause, gapBetween, type MentionUnit, type Unit } from './clause';
import { EMPTY } from './somebody-else';
import { listed, numberOf } from './unit-reading';

/** Who does it: a name of the sentence, or the division that the document speaks for. */
export interface Subject {
  name: string;
  type: EntityType;
  mention?: EntityFact;
}

/** Words before a name that make it no subject: 在太仓, 与上海, 支持X的. */
const OBLIQUE = /(?:在|赴|前往|走进|与|同|对|^和|向|从|为|以|跟|于|至|到|往|被|比|含|按|照|入|接|经|获|由|的|离)$/u;
/** What may stand between a subject and its verb; anything else makes it part of another phrase (太仓经济社会发展). */
const ADVERBS =
  /^(?:等[\p{Script=Han}\d]{0,5}?(?:单位|区县|县市|市县|县区|市区|地区|城市|县|市|区|镇|村|企业|景区|项目|园区|机构|医院|高校|地)|等|全部|悉数|试点|率先|成功|顺利|先后|连续|再次|双双|已|已经|正|正在|将|还|也|均|都|分别|基本|初步|全面|全力|精心|倾力|深入|积极|大力|扎实|持续|不断|加快|正式|首次|首批|牵头|联合|共同|被|并|新|再|首个|获得|累计|今年|去年|年内|当年|\d{4}年|作为|成为|荣幸|高分|高标准|高质量|高水平|整体|全域|进一步|要|则|继续|同时|一举|位|蝉)*$/u;
const TOPIC_GAP = 16;

/** The class of the names before it, counted or not: A、B等4家企业, A、B两所学校. */
const CLASS_BEHIND =
  /^(?:等(?:\d+|[一二两三四五六七八九十]+)?[多余]?[家个所项座名处]?[\p{Script=Han}]{0,5}?(?:企业|公司|单位|机构|医院|学校|高校|院校|园区|景区|项目|镇街?|乡镇|村|社区|街道|[县市]?区|[县城]?市|县|遗址|古[镇村城]|基地|协会|合作社|地)|(\d+|[一二两三四五六七八九十])[家个所项座名处](?:企业|公司|单位|机构|医院|学校|高校|院校|园区|景区|项目|镇|村|社区|街道|县区|县市|区县|[县市区地])?|(\d+|[一二两三四五六七八九十])(?:镇街?|乡镇?|街道|村|社区|[县市]?区|县|市|地|园区?|校|院|企业|公司))/u;
/** Members of a list that no mention covers: 金水县、|百花管理区|获评…. */
const UNKNOWN_MEMBERS =
  /^(?:(?:[、和与及][\p{Script=Han}]{2,10}?(?:[区县市镇乡村园校院社]|街道|公司|集团|医院))+(?=$|[等\d]|已|均|双双|分别|先后|成功|被|获)|(?:[、和与及][\p{Script=Han}]{2,8}?)+(?=(?:\d+|[一二两三四五六七八九十])[家个所](?:企业|公司|单位|机构|医院|学校|园区)))/u;

/** What an institution wins a prize with: 宏达公司“高温部件成形技术”荣获…. */
const ACHIEVEMENT = /^的?[“"「《][^”"」》，。；]{2,30}[”"」》](?:技术|项目|成果|产品|品牌|模式|案例|工艺|装备|课题)?/u;

/** 凤庆（茶叶）、镇康（坚果）: what is said of a name in brackets. */
const ASIDE = /[（(][^（()）]{0,20}[)）]/gu;
const isAside = (text: string, { from }: Clause, unit: Unit, position: number): boolean => {
  const open = text.slice(from, unit.from).search(/[（(][^()（）]*$/u);
  const close = open < 0 ? -1 : text.slice(from + open).search(/[)）]/u);
  return close >= 0 && from + open + close < position;
};

/** Names directly before the unit at `index` that act: 锡山区、惠山区及滨湖区试点…; the nearest last. */
export function subjectsBefore(text: string, clause: Clause, position: number, types: EntityType[]): EntityFact[] {
  const left = clause.units.filter((u) => u.to <= position && !isAside(text, clause, u, position));
  let i = left.length - 1;
  while (i >= 0 && (left[i]!.kind === 'verb' || isListMark(left[i]!))) i--;
  const nearest = left[i];
  if (nearest?.kind !== 'mention' || !isAmong(nearest, types)) return [];
  const gap = text
    .slice(nearest.to, position)
    .replace(ASIDE, '')
    .replace(nearest.mentions[0]!.type === 'Institution' ? ACHIEVEMENT : '', '')
    .replace(/[“”"《》\s]/gu, '');
  const verbs = left
    .slice(i + 1)
    .filter((u) => u.kind === 'verb')
    .map((u) => text.slice(u.from, u.to));
  let unknown = 0;
  const rest = verbs
    .reduce((g, word) => g.replace(word, ''), gap)
    .replace(UNKNOWN_MEMBERS, (members) => {
      unknown = members.split(/[、和与及]/u).length - 1;
      return '';
    })
    .replace(CLASS_BEHIND, (whole, counted, uncounted) => {
      const count = counted ?? uncounted;
      const known = listed(left, i) + unknown;
      // of the counted list some members may be unknown
      return !count || numberOf(count) === known || (known > 1 && numberOf(count) > known) ? '' : whole;
    });
  if (nearest.mentions[0]!.type === 'Place' ? !ADVERBS.test(rest) : rest.replace(EMPTY, '').length > 0) return [];
  const found: EntityFact[] = [];
  let head: Unit = nearest;
  let next: Unit = { kind: 'break', from: nearest.to, to: nearest.to, level: 1 };
  for (; i >= 0; i--) {
    const unit = left[i]!;
    if (unit.kind === 'break') {
      if (unit.level > 1) break;
      next = unit;
      continue;
    }
    if (unit.kind !== 'mention' || !isAmong(unit, types)) break;
    if (next.kind === 'mention' && next.from > unit.to) break;
    // 云水县白寺村: the last of names that stand in each other
    if (next.kind !== 'mention') found.unshift(...unit.mentions.filter((m) => types.includes(m.type)));
    head = unit;
    next = unit;
  }
  return OBLIQUE.test(text.slice(clause.from, head.from).replace(/[“”"《》\s]|引进的$/gu, '')) ? [] : found;
}

/** Names between the verb and its object that it is about: 推动A、B向H发展, 巩固A H创建成果. */
export function subjectsBeside(text: string, clause: Clause, index: number, types: EntityType[]): EntityFact[] {
  const { units } = clause;
  const nearest = units[index - 1];
  if (nearest?.kind !== 'mention' || !isAmong(nearest, types)) return [];
  if (!/^(?:|向|成为|为|成)$/u.test(gapBetween(text, nearest, units[index]!))) return [];
  const found = nearest.mentions.filter((m) => types.includes(m.type));
  for (let i = index - 2; i > 0 && units[i]!.kind === 'break'; i -= 2) {
    const unit = units[i - 1]!;
    if (unit.kind !== 'mention' || !isAmong(unit, types)) break;
    found.unshift(...unit.mentions.filter((m) => types.includes(m.type)));
  }
  return found;
}

const GROWS =
  /(?:做大做强|做强做大|做优做强|做强做优(?:做大)?|发展壮大|扩能提产|扩能升级|增产增效|增资扩产|扩大再生产)$/u;
const endOf = (text: string, { to }: Clause): string => text.slice(Math.max(0, to - 6), to).replace(/[，,]$/u, '');

/** The names that open the sentence as its topic (江阴市、宜兴市坚持…，被确认为…), if the clause at `at` has no subject of its own. */
export function topicOf(
  text: string,
  clauses: Clause[],
  at: number,
  types: EntityType[],
  isOwnPolicy = false,
): EntityFact[] {
  let start = at;
  while (start > 0 && clauses[start]!.opens < 3) start--;
  if (start === at) return [];
  const caused = causedSubjects(text, clauses[start]!, ['Place', 'Institution']);
  // 支持A创建X，推动B申报Y，争创Z: where the speaker has several do things, the rest is its own
  const hasOthers = clauses
    .slice(start + 1, at)
    .some((c) => causedSubjects(text, c, ['Place', 'Institution']).length > 0);
  // 支持A、B做大做强，办好X: the firms grow, the rest is the speaker's
  if (
    caused.length > 0 &&
    caused.every(({ type }) => type === 'Institution') &&
    GROWS.test(endOf(text, clauses[start]!))
  )
    return [];
  if (caused.length > 0) return isOwnPolicy || hasOthers ? [] : caused;
  const { units, from } = clauses[start]!;
  const head = units[0];
  if (head?.kind !== 'mention' || head.from - from > 1 || !isAmong(head, types)) return [];
  // 环郧阳湖中心城区建设提速: not the lake
  if (/^[的“]/u.test(text.slice(head.to)) || /[\p{Script=Han}]$/u.test(text.slice(from, head.from))) return [];
  // A建设提速，B建成通车，全力争创X: who speaks of several works goes on speaking of itself
  if (clauses.slice(start + 1, at).some((clause) => hasOwnTopic(clause))) return [];
  let found: EntityFact[] = [];
  let last: Unit | undefined;
  for (const unit of units) {
    if (unit.kind === 'break' && unit.level === 1) {
      last = unit;
      continue;
    }
    if (unit.kind !== 'mention' || !isAmong(unit, types) || unit.from - head.from > TOPIC_GAP * 4) break;
    // 云水县白寺村获得…: the last of names that stand in each other
    if (last?.kind === 'mention') {
      if (last.to !== unit.from) break;
      found = found.filter((m) => !(last as MentionUnit).mentions.includes(m));
    }
    found.push(...unit.mentions.filter((m) => types.includes(m.type)));
    last = unit;
  }
  return found;
}

/** Verbs by which the speaker has somebody else do it: 支持X、Y发展…, 推动X创建…. */
const CAUSING = new Set('支持|鼓励|引导|指导|推动|帮助|督促|助推|助力|促进|推进|加快|确保|统筹|协调'.split('|'));

/**
 * Who is made to do it: the names directly behind the first verb of the clause (支持A、B在…方面走在前列), if what they do
 * follows them, and not only what they are joined with (推动A、B建设).
 */
export function causedSubjects(text: string, clause: Clause, types: EntityType[]): EntityFact[] {
  const [verb, head] = clause.units;
  if (verb?.kind !== 'verb' || !CAUSING.has(verb.verb.word) || verb.from - clause.from > 4) return [];
  if (head?.kind !== 'mention' || !isAmong(head, types) || gapBetween(text, verb, head) !== '') return [];
  const found: EntityFact[] = [];
  let last = head;
  for (const unit of clause.units.slice(1)) {
    if (unit.kind === 'break' && unit.level === 1) continue;
    if (unit.kind !== 'mention' || !isAmong(unit, types)) break;
    found.push(...unit.mentions.filter((m) => types.includes(m.type)));
    last = unit;
  }
  const next = clause.units.find((unit) => unit.from >= last.to);
  const does = next?.kind === 'verb' && ADVERBS.test(gapBetween(text, last, next));
  return does || /^(?:等[^，,。；;]{0,4})?(?:在|以|向)/u.test(text.slice(last.to)) ? found : [];
}

/** Whether a work opens the clause and something is said of it. */
function hasOwnTopic({ units, from }: Clause): boolean {
  const head = units[0];
  return (
    head?.kind === 'mention' &&
    head.from - from <= 1 &&
    isAmong(head, ['Project', 'Place', 'Institution']) &&
    units.at(-1)!.kind === 'verb'
  );
}

const isListMark = (unit: Unit): boolean => unit.kind === 'break' && unit.level === 1;

const isAmong = (unit: MentionUnit, types: EntityType[]): boolean => unit.mentions.some((m) => types.includes(m.type));
