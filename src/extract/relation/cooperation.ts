import type { EntityFact } from '../fact';
import { type Clause, gapBetween, type MentionUnit, type Unit, type VerbUnit } from './clause';
import type { Stating } from './stating';
import { type Subject, topicOf } from './subject';
import { asSubject, before, has, senseOf } from './unit-reading';

const WITH = /(?:与|同|和|跟|对|携手|联合|会同|牵手|联手|加强与|深化与|拓展与)$/u;
/** Names of programmes that two sides carry out: 沪明对口合作, 山海协作. */
const JOINT = /(?:协作|合作|帮扶|支援|援[疆藏青建])(?:机制|工作|关系)?$/u;
/** What several places do together that the text only lists: 支持A、B协同发展. */
const TOGETHER =
  /^(?:[两三]?[地市县区省州])?(?:(?:协同|一体化|同城化|抱团|组团|联动|融合|协作|联合)(?:创新|互动|高质量)?发展|(?:一体化|同城化)(?:发展|步伐|进程|建设|$)|(?:联动|联合|携手|联手|协同|共同)(?:建设|打造|推进|共建|承办|举办|开展|签署)|(?:联席会议|(?:合作|协作|联动|协同|协调|毗邻)(?:机制|联席)|(?:共同|联合|正式)?签[订署]))/u;
const MOST_TOGETHER = 3;
/** 主动对接A、B等重大平台: whom the speaker turns to. */
const TURNING = /^(?:主动|积极|全面|深度|深入|加强|加快|持续|精准|靠前|全方位|进一步|大力|[和并])*对接$/u;
const TURNED_TO =
  /^(?:、[\p{Script=Han}]{2,6}?)*(?:$|[，,。；;“]|等[^，,。；;]{0,6}(?:$|[，,。；;])|[一二两三四五六]大|重大|重点)/u;
/** 推动轨道交通项目与澳门衔接: somebody or something that no mention covers is joined with the partner. */
const OTHERS =
  /(?:项目|企业|[国民央]企|商会|协会|机构|高校|院所|院校|医院|卫生院|学校|学院|大学|公司|集团|实验室|研究院|中心|园区|部门|单位|铁路|高铁|轨道|高速|公路|通道|线路|港口|机场|平台|市场|产业|基地|体系|系统|网络|规划|政策|规则|标准|人才|农户|乡镇|银行|专家|师生|游客|青年)$/u;
/** P、Q与我市…: the speaker stands second. */
const WITH_US =
  /^(?:等[\p{Script=Han}\d]{0,6})?(?:分别)?(?:与|同|和|对口(?:帮扶|支援|协作|合作)|结对帮扶)(?:我[省市区县州盟旗镇乡院校]|本[省市区县])/u;
/** A division within a list that no mention covers may stand before a name (建设兵团第二师|云水市). */
const LONGEST_GAP = 8;

/** COOPERATES_WITH: 与X、Y合作, 对德合作, X与Y签约, X、Y与我市合作, 支持X、Y协同发展. */
export function cooperation(stating: Stating, text: string, clauses: Clause[], at: number): void {
  const clause = clauses[at]!;
  const { units } = clause;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.kind !== 'mention' || !partnerOf(unit)) continue;
    const turnedTo = stating.speaker ? turned(text, clause, i) : [];
    if (turnedTo.length > 0) {
      for (const partner of turnedTo) state(stating, clause, stating.speaker!, partner, clause.from, clause.to);
      return;
    }
    const joint =
      units.slice(i + 1).find((u): u is VerbUnit | MentionUnit => isJoint(text, u)) ??
      doneTogether(text, clause, i) ??
      allied(text, clause, unit);
    const partners = joint && follows(text, units, i) ? listFrom(text, units, i, joint.from) : [];
    if (joint && partners.length > 0) {
      const near = nearLeft(text, clause, i);
      if (near.length === 0 && isOfOthers(text, clause, units[i]!)) return;
      const subjects = near.length > 0 ? near : subjectsOf(stating, text, clauses, at, partners);
      for (const subject of subjects)
        for (const partner of partners) state(stating, clause, subject, partner, unit.from, joint.to);
      return;
    }
    if (units[i - 1]?.kind === 'break' && units[i - 2]?.kind === 'mention') continue;
    const members = listFrom(text, units, i, clause.to);
    const end = units.findLast((u) => u.kind === 'mention' && u.mentions.includes(members.at(-1)!))!;
    const behind = text.slice(end.to, clause.to);
    if (joint && stating.speaker && WITH_US.test(behind)) {
      for (const member of members) state(stating, clause, stating.speaker, member, unit.from, joint.to);
      return;
    }
    if (
      members.length > 1 &&
      members.length <= MOST_TOGETHER &&
      members.every(({ type }) => type === 'Place') &&
      TOGETHER.test(behind)
    )
      members.forEach((member, k) => {
        for (const other of members.slice(k + 1)) state(stating, clause, asSubject(member), other, unit.from, end.to);
      });
  }
}

const partnerOf = (unit: MentionUnit): EntityFact | undefined => {
  const partner = has(unit, 'Institution', 'Place');
  return partner?.type === 'Place' && NATURAL.test(partner.name) ? undefined : partner;
};
/** 湘江流域综合治理和绿心保护协同推进: who works together has somebody to speak for it. */
const NATURAL = /(?:流域|[江河湖]|山脉|绿心|湿地|水库)$/u;

function isJoint(text: string, unit: Unit): boolean {
  if (unit.kind === 'verb') return !!senseOf(unit, 'COOPERATES_WITH');
  return unit.kind === 'mention' && !!has(unit, 'Policy') && JOINT.test(text.slice(unit.from, unit.to));
}

/** Whether the unit at `i` stands behind 与, or behind 对 that its own name opens with (对德合作). */
function follows(text: string, units: Unit[], i: number): boolean {
  const unit = units[i]!;
  const lead = text.slice(Math.max(0, unit.from - 6), unit.from).replace(/[“”"《》\s]/gu, '');
  return isGlued(text, units, i) || WITH.test(lead) || /^对(?!口)/u.test(text.slice(unit.from, unit.to));
}

const isGlued = (text: string, units: Unit[], i: number): boolean => {
  const previous = units[i - 1];
  return previous?.kind === 'break' && /[与同和跟—-]/u.test(text.slice(previous.from, previous.to));
};

/** The partners listed from the unit at `i` on, until `to`. */
function listFrom(text: string, units: Unit[], i: number, to: number): EntityFact[] {
  const partners: EntityFact[] = [];
  for (let k = i; k < units.length && units[k]!.from < to; k++) {
    const [unit, previous] = [units[k]!, units[k - 1]];
    if (unit.kind === 'break' && unit.level === 1) continue;
    if (unit.kind !== 'mention') break;
    const partner = partnerOf(unit);
    const gap = k === i ? '' : gapBetween(text, previous!, unit);
    if (!partner || gap.length > (previous?.kind === 'break' ? LONGEST_GAP : 0)) break;
    if (k > i && previous?.kind === 'mention' && isAround(partners.at(-1)!, partner)) partners.pop();
    partners.push(partner);
  }
  return partners;
}

/** 云州市东湖区: of names that stand in each other the last counts; 赣州吉安 are two. */
function isAround(outer: EntityFact, inner: EntityFact): boolean {
  if (outer.type !== 'Place') return false;
  return !outer.adcode || !inner.adcode || inner.adcode.startsWith(outer.adcode.replace(/(?:00)+$/u, ''));
}

/** The places that the clause turns to. */
function turned(text: string, clause: Clause, i: number): EntityFact[] {
  const unit = clause.units[i]!;
  if (unit.kind !== 'mention' || !has(unit, 'Place') || !TURNING.test(text.slice(clause.from, unit.from).trim()))
    return [];
  const partners = listFrom(text, clause.units, i, clause.to).filter(({ name }) => !name.endsWith('通道'));
  if (partners.length === 0) return [];
  const last = clause.units.findLast((u) => u.kind === 'mention' && u.mentions.includes(partners.at(-1)!))!;
  return TURNED_TO.test(text.slice(last.to, clause.to)) ? partners : [];
}

/** Whether somebody else than the speaker stands before 与. */
const isOfOthers = (text: string, { from }: Clause, unit: Unit): boolean =>
  OTHERS.test(text.slice(from, unit.from).replace(/(?:与|同|和|跟)$/u, '')) &&
  /[与同和跟]$/u.test(text.slice(from, unit.from));

/** Who works with partners that nobody stands before: the topic of the sentence, else the speaker. */
function subjectsOf(stating: Stating, text: string, clauses: Clause[], at: number, partners: EntityFact[]): Subject[] {
  const topic = topicOf(text, clauses, at, ['Institution'], true).map(asSubject);
  if (topic.length > 0) return topic;
  const house = partners.some(({ name }) => HOUSE.test(name)) ? houseOf(stating, clauses, at) : undefined;
  return house ? [house] : stating.speaker ? [stating.speaker] : [];
}

/** 县医院新院区投入使用，与X医院共建专科联盟: the house whose building opens the sentence works with another of its kind. */
function houseOf({ institutions }: Stating, clauses: Clause[], at: number): Subject | undefined {
  for (let k = at - 1; k >= 0 && clauses[k + 1]!.opens === 2; k--) {
    const { units } = clauses[k]!;
    const [head] = units;
    const work = head?.kind === 'mention' ? has(head, 'Project') : undefined;
    if (!work) continue;
    for (let length = work.surface.length - 1; length >= 3; length--) {
      const name = institutions.get(work.surface.slice(0, length));
      if (name && HOUSE.test(name)) return { name, type: 'Institution' };
    }
    return undefined;
  }
  return undefined;
}
const HOUSE = /(?:医院|卫生院|保健院)$/u;

/** Who stands before 与, alone or in a list of its kind. */
function nearLeft(text: string, clause: Clause, i: number): Subject[] {
  const { units } = clause;
  const glued = isGlued(text, units, i);
  let k = glued || isJoining(units[i - 1]) ? i - 2 : i - 1;
  const left = units[k];
  if (left?.kind !== 'mention') return [];
  const isNear = glued || before(text, clause, units[i]!, units[i]!.from - left.to).length <= 6;
  const partner = isNear ? partnerOf(left) : undefined;
  if (!partner) return [];
  const found = [asSubject(partner)];
  for (k -= 2; k >= 0; k -= 2) {
    const [mark, unit] = [units[k + 1]!, units[k]!];
    const other = unit.kind === 'mention' ? has(unit, partner.type) : undefined;
    if (!other || mark.kind !== 'break' || text[mark.from] !== '、' || gapBetween(text, unit, mark) !== '') break;
    found.unshift(asSubject(other));
  }
  return found;
}

/** A联合B: the word between two partners is a verb of the lexicon. */
const isJoining = (unit: Unit | undefined): boolean => unit?.kind === 'verb' && /^(?:联合|携手)$/u.test(unit.verb.word);

/** 与大学城建立高校联盟, 与X区协同打造线路: what only two sides set up. */
const ALLIANCE =
  /^(?:等[^，,。；;、]{0,4})?(?:共同|联合|携手|深入|加快|探索)?(?:协同(?:打造|建设|推出|开发)|(?:建立|组建|构建|缔结|结成|形成)[^，,。；;、]{0,12}?(?:联盟|共同体|伙伴关系|合作|协作|联动|机制))/u;

function allied(text: string, { from, to }: Clause, unit: MentionUnit): { from: number; to: number } | undefined {
  if (!/[与同]$/u.test(text.slice(Math.max(from, unit.from - 1), unit.from))) return undefined;
  const said = ALLIANCE.exec(text.slice(unit.to, to))?.[0];
  return said ? { from: unit.to + 1, to: unit.to + said.length } : undefined;
}

/** 红旗医院与北京友谊医院开展远程会诊, 县林业局联合农业大学建成…: two institutions joined before whatever they do. */
function doneTogether(text: string, { units, from }: Clause, i: number): VerbUnit | undefined {
  const glued = isGlued(text, units, i);
  const joined = glued ? text[units[i - 1]!.from] : '';
  const left = glued || isJoining(units[i - 1]) ? units[i - 2] : units[i - 1];
  const unit = units[i]!;
  if (unit.kind !== 'mention' || left?.kind !== 'mention' || !has(unit, 'Institution') || !has(left, 'Institution'))
    return undefined;
  const lead = text.slice(Math.max(from, left.to), unit.from);
  if (joined !== '与' && joined !== '同' && !/^(?:与|同|联合|携手|会同|联手|牵手)$/u.test(lead)) return undefined;
  const verb = units.slice(i + 1).find((u) => u.kind !== 'break' && !(u.kind === 'mention' && has(u, 'Institution')));
  return verb?.kind === 'verb' && text.slice(unit.to, verb.from).length <= REACH ? verb : undefined;
}
const REACH = 16;

const state = (
  stating: Stating,
  clause: Clause,
  subject: Subject,
  partner: EntityFact,
  from: number,
  to: number,
): void =>
  stating.add(
    {
      subject,
      predicate: 'COOPERATES_WITH',
      object: partner.name,
      objectType: partner.type,
      rule: 'cooperates',
      mentions: [partner],
      from,
      to,
    },
    clause,
  );
