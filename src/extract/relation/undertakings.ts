import type { EntityFact } from '../fact';
import { type Clause, gapBetween, type MentionUnit, type Unit, type VerbUnit } from './clause';
import type { Stating } from './stating';
import { subjectsBefore, topicOf } from './subject';
import { asSubject, before, has, senseOf } from './unit-reading';

const BY = /由$/u;
/** An enterprise, by its name; what is not one has works built for it. */
const ENTERPRISE =
  /(?:集团|公司|股份|控股|实业|科技|电子|汽车|能源|新能源|重工|化工|石化|石油|石油化工|制药|药业|生物|医药|电力|电气|电器|钢铁|水泥|建材|食品|乳业|酒业|纺织|航空|航天|通信|移动|联通|电信|铁塔|银行|置地|地产|物流|城投|交投|中铁|中建|中车)$/u;

/** UNDERTAKES: who builds, invests in or runs what. */
export function undertakingsIn(stating: Stating, text: string, clauses: Clause[]): void {
  clauses.forEach((clause, at) => {
    if (!clause.units.some((u) => u.kind === 'mention' && has(u, 'Project'))) return;
    built(stating, text, clauses, at);
    builtBehind(stating, text, clauses, at);
    owned(stating, text, clause);
  });
}

/** Institutions build; of places only those with a body of their own behind them. */
const isDoer = ({ type, name }: EntityFact): boolean =>
  type === 'Institution' || /(?:开发区|高新区|园区|保税区|产业园|新区|试验区)$/u.test(name);

/** X投资建设P, 由X承建的P, 与X共建P, 引进X建设P. */
function built(stating: Stating, text: string, clauses: Clause[], at: number): void {
  const clause = clauses[at]!;
  const { units } = clause;
  units.forEach((unit, i) => {
    if (unit.kind !== 'mention') return;
    const projects = unit.mentions.filter((m) => m.type === 'Project');
    if (projects.length === 0) return;
    const verb = units.slice(0, i).findLast((u): u is VerbUnit => u.kind === 'verb' && !!senseOf(u, 'UNDERTAKES'));
    const next = units[i + 1];
    const passive =
      next?.kind === 'mention' && BY.test(before(text, clause, next)) ? has(next, 'Institution') : undefined;
    const doers = passive
      ? [passive]
      : verb
        ? subjectsBefore(text, clause, siteBefore(text, clause, verb) ?? verb.from, ['Institution', 'Place']).filter(
            isDoer,
          )
        : [];
    const previous = verb && units.slice(0, units.indexOf(verb)).findLast((u) => u.kind === 'mention');
    const partners = previous?.kind === 'mention' && doers.length === 0 ? partnersUntil(text, clause, previous) : [];
    doers.push(...joinedBefore(units, doers[0]));
    if (previous && gapBetween(text, previous, verb!).length <= 6) doers.push(...partners);
    // 首期投资35亿元建设P: the first of its verbs
    const opening = units.find((u): u is VerbUnit => u.kind === 'verb' && !!senseOf(u, 'UNDERTAKES'));
    if (verb && opening && doers.length === 0 && !previous && opening.from - clause.from <= 6)
      doers.push(
        ...topicOf(text, clauses, at, ['Institution'])
          .filter(({ type }) => type === 'Institution')
          .slice(0, 1),
      );
    doers.push(...agreedBefore(text, clauses, at, verb).filter((body) => !doers.includes(body)));
    for (const doer of doers)
      for (const project of projects)
        state(stating, clause, doer, project, Math.min(unit.from, verb?.from ?? unit.from), unit.to);
  });
}

const PARTNER = /[与由同和]$|引进$|联合$|携手$|支持$|推动$|依托$/u;

/** The bodies listed up to `last` that a word joins to the verb: 与X、Y合作建设P. */
function partnersUntil(text: string, clause: Clause, last: MentionUnit): EntityFact[] {
  const { units } = clause;
  const found: EntityFact[] = [];
  for (let k = units.indexOf(last); k >= 0; k -= 2) {
    const unit = units[k]!;
    const body = unit.kind === 'mention' ? has(unit, 'Institution') : undefined;
    if (!body) return [];
    found.unshift(body);
    if (PARTNER.test(before(text, clause, unit))) return found;
    const mark = units[k - 1];
    if (mark?.kind !== 'break' || mark.level !== 1 || units[k - 2] === undefined) return [];
    if (gapBetween(text, units[k - 2]!, mark) !== '') return [];
  }
  return [];
}

const AGREEING = /签署|签订|签约|合作|协议/u;

/** A与B签署合作协议，共建P: both build it. */
function agreedBefore(text: string, clauses: Clause[], at: number, verb: VerbUnit | undefined): EntityFact[] {
  const [clause, before] = [clauses[at]!, clauses[at - 1]];
  if (!before || verb?.verb.word !== '共建' || verb.from - clause.from > 2 || clause.opens !== 2) return [];
  if (!AGREEING.test(text.slice(before.from, before.to))) return [];
  const bodies = before.units.filter((u): u is MentionUnit => u.kind === 'mention' && !!has(u, 'Institution'));
  return bodies.length <= 3 ? bodies.flatMap((u) => has(u, 'Institution') ?? []) : [];
}

/** A联合B建成P: A builds it too. */
function joinedBefore(units: Unit[], doer: EntityFact | undefined): EntityFact[] {
  const at = units.findIndex((u) => u.kind === 'mention' && doer !== undefined && u.mentions.includes(doer));
  const [left, joining] = [units[at - 2], units[at - 1]];
  if (left?.kind !== 'mention' || joining?.kind !== 'verb' || !/^(?:联合|携手)$/u.test(joining.verb.word)) return [];
  return left.mentions.filter(({ type }) => type === 'Institution');
}

/** Where 在Y、Z begins between a builder and its verb: X在Y投资建设P. */
function siteBefore(text: string, clause: Clause, verb: VerbUnit): number | undefined {
  for (let i = clause.units.findLastIndex((u) => u.kind === 'mention' && u.to <= verb.from); i >= 0; i--) {
    const site = clause.units[i]!;
    if (site.kind === 'break' ? site.level > 1 : site.kind !== 'mention' || !has(site, 'Place')) return undefined;
    if (/[在于]$/u.test(before(text, clause, site))) return site.from - 1;
  }
  return undefined;
}

/** P开工建设，由X承建: the builder stands in the clause behind. */
function builtBehind(stating: Stating, text: string, clauses: Clause[], at: number): void {
  const clause = clauses[at]!;
  let behind = at + 1;
  while (clauses[behind]?.opens === 2 && clauses[behind]!.units.every((u) => u.kind !== 'mention')) behind++;
  const next = clauses[behind];
  if (next?.opens !== 2 || next.units.some((u) => u.kind === 'mention' && has(u, 'Project'))) return;
  const verb = next.units.find((u): u is VerbUnit => u.kind === 'verb' && !!senseOf(u, 'UNDERTAKES'));
  const doers = next.units.filter((u): u is MentionUnit => u.kind === 'mention' && !!has(u, 'Institution'));
  const [first] = doers;
  if (!verb || !first || first.from > verb.from || !BY.test(before(text, next, first))) return;
  for (const unit of clause.units)
    for (const project of unit.kind === 'mention' ? unit.mentions.filter((m) => m.type === 'Project') : [])
      for (const doer of doers.filter((u) => u.to <= verb.from).map((u) => has(u, 'Institution')!))
        state(stating, clause, doer, project, unit.from, verb.to);
}

/** 三一集团智能制造产业园, 锦华公司的电池项目: an enterprise directly before its work. */
function owned(stating: Stating, text: string, clause: Clause): void {
  clause.units.forEach((unit, i) => {
    const previous = clause.units[i - 1];
    if (unit.kind !== 'mention' || previous?.kind !== 'mention' || !/^的?$/u.test(gapBetween(text, previous, unit)))
      return;
    const owner = has(previous, 'Institution');
    if (!owner || !(owner.subtype === 'enterprise' || ENTERPRISE.test(owner.name))) return;
    for (const project of unit.mentions.filter((m) => m.type === 'Project'))
      state(stating, clause, owner, project, previous.from, unit.to);
  });
}

const state = (
  stating: Stating,
  clause: Clause,
  doer: EntityFact,
  project: EntityFact,
  from: number,
  to: number,
): void =>
  stating.add(
    {
      subject: asSubject(doer),
      predicate: 'UNDERTAKES',
      object: project.name,
      objectType: 'Project',
      rule: 'undertakes',
      mentions: [project],
      from,
      to,
    },
    clause,
  );
