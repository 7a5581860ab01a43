import type { EntityFact } from '../fact';
import type { Clause, MentionUnit } from './clause';
import { type Governor, governorAround, governorIn } from './govern';
import { groupOf, type Listed, saidLater, saidNext } from './listed-works';
import type { Stating } from './stating';
import { isCountedWork, isMeasuredWork, isProgramme } from './unit-reading';
import { verbAt } from './verbs';

/** A number of things of a kind, which is no work of its own: 28家全国重点实验室, 一大批通用机场. */
const COUNTED =
  /^(?:\d+|[一二两三四五六七八九十百]+|若干)[余多]?(?:家|个|座|条|项|所|批|大批|处|套|户)|^[^\d]{2,}\d+家|^(?:项目|工程)(?:[（(]|$)|^(?:该|此|上述|目前|其[他它]|更多|各类)/u;

/** HAS_STATUS of every Project of the passage that stands under a verb of works. */
export function statusesIn(stating: Stating, text: string, clauses: Clause[]): void {
  clauses.forEach((clause, at) => {
    clause.units.forEach((unit, index) => {
      if (unit.kind !== 'mention') return;
      const projects = unit.mentions.filter((m) => m.type === 'Project');
      const last = clause.units[index - 1];
      if (projects.length === 0 || (last?.kind === 'mention' && isProgramme(text, last, unit))) return;
      if (
        isCountedWork(text, clause, index) ||
        isMeasuredWork(text, clause, index) ||
        projects.every(({ name }) => COUNTED.test(name))
      )
        return;
      const own = governorIn(text, clause, index, 'HAS_STATUS');
      const governor =
        own === 'blocked'
          ? undefined
          : (own ?? governorAround(text, clauses, at, index, 'HAS_STATUS') ?? governorInside(text, unit));
      if (governor?.side === 'before' && isAim(text, unit, governor)) return;
      if (isOnlyDescribing(text, clause, index, governor)) return;
      const later = own === 'blocked' ? undefined : saidLater(text, clauses, at);
      if (later)
        for (const project of projects)
          stating.add({
            subject: { name: project.name, type: 'Project', mention: project },
            predicate: 'HAS_STATUS',
            object: later.status,
            rule: 'status-later',
            said: later.words,
            from: unit.from,
            to: later.to,
          });
      if (!governor) {
        const listed =
          own === 'blocked' ? undefined : (groupOf(stating, text, clauses, at, unit) ?? saidNext(stating, text, unit));
        if (listed) for (const project of projects) stateListed(stating, unit, project, listed);
        return;
      }
      for (const project of projects)
        stating.add(
          {
            subject: { name: project.name, type: 'Project', mention: project },
            predicate: 'HAS_STATUS',
            object: statusOf(governor),
            rule: `status-${governor.inherited ? 'inherited' : governor.side}`,
            from: Math.min(unit.from, governor.inherited ? unit.from : governor.verb.from),
            to: Math.max(unit.to, governor.inherited ? unit.to : governor.verb.to),
          },
          clause,
        );
    });
  });
}

const STANDS =
  /^(?:[、和与][^，,。；;、和与建]{2,16})*(?:等[\p{Script=Han}]{0,4})?(?:申报|争创|申遗|申请列入|联动发展|多功能)/u;

/** P配套的Q竣工 tells of Q; 完成P投资38亿元 of money. */
function isOnlyDescribing(text: string, { units }: Clause, index: number, governor?: Governor): boolean {
  const [unit, next] = [units[index]!, units[index + 1]];
  if (next?.kind === 'mention' && /^(?:项目)?配套的?$/u.test(text.slice(unit.to, next.from))) return true;
  if (governor?.side !== 'before') return false;
  const { word } = governor.verb.verb;
  const behind = text.slice(unit.to, unit.to + 12);
  // 推动X、Y等申报世界遗产, 支持X稳定运行: it stands already
  if (/^(?:推动|推进|支持|加快)$/u.test(word) && STANDS.test(text.slice(unit.to, unit.to + 40))) return true;
  if (word === '完成') return /^(?:项目|工程)?(?:建设)?投资\d/u.test(behind);
  // 提升X运营效能: how it runs
  if (/^(?:提升|优化|完善)$/u.test(word))
    return /^[\p{Script=Han}]{0,4}(?:数量|质量|效能|水平|管理|能力|效率|服务)/u.test(behind);
  // 改造X: the words that the name 改造 was made of
  return (
    /^(?:改造|扩建|修缮)$/u.test(word) &&
    unit.kind === 'mention' &&
    unit.mentions.every(
      ({ type, name, surface }) => type !== 'Project' || (name.endsWith(word) && !surface.endsWith(word)),
    )
  );
}

/** 全面建设具有世界聚合力的开放枢纽, 打造创新高地: what a place wants to be, no work. */
const isAim = (text: string, unit: MentionUnit, { verb }: Governor): boolean =>
  /具有|更具|更加|世界一流|国际一流|国内领先|全国领先|全国重要/u.test(text.slice(verb.to, unit.from)) ||
  /(?:高地|策源地|增长极|样板|标杆|引擎|主阵地|新格局|桥头堡|标杆城市|中心城市)[”"]?$/u.test(
    text.slice(unit.from, unit.to),
  );

const stateListed = (stating: Stating, unit: MentionUnit, project: EntityFact, listed: Listed): void =>
  stating.add({
    subject: { name: project.name, type: 'Project', mention: project },
    predicate: 'HAS_STATUS',
    object: listed.status,
    rule: listed.through ? 'status-next' : 'status-group',
    said: listed.words,
    from: unit.from,
    to: unit.to,
    through: listed.through,
  });

/** 区图书馆完成改造升级, 拓浚整治洙泾河: the name was made of a phrase that has the verb in it. */
function governorInside(text: string, unit: MentionUnit): Governor | undefined {
  if (unit.mentions.every((m) => m.name.includes(m.surface))) return undefined;
  for (let at = unit.from; at < unit.to; at++) {
    const verb = verbAt(text, at, unit.to);
    const sense = verb?.senses.find((s) => s.predicate === 'HAS_STATUS' && s.value !== '*');
    // 城区棚户区|改造: the noun that closes the name is no verb
    if (verb && sense && at + verb.word.length < unit.to)
      return {
        sense,
        verb: { kind: 'verb', verb, from: at, to: at + verb.word.length },
        side: 'before',
        framed: false,
        inherited: false,
      };
  }
  return undefined;
}

const statusOf = ({ sense, framed }: Governor): string => (framed && sense.framed) || sense.value;
