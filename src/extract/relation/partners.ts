import type { EntityFact } from '../fact';
import { type Clause, gapBetween, type VerbUnit } from './clause';
import type { Stating } from './stating';
import { subjectsBefore } from './subject';
import { asSubject, before, has, senseOf } from './unit-reading';

const WITH = /(?:与|同|和|跟|对|携手|联合|会同|牵手|联手|加强与|深化与|拓展与)$/u;
const BY = /由$/u;
const TITLE =
  /^[\s\p{Script=Han}、]{0,14}(?:书记|省长|市长|县长|区长|州长|旗长|镇长|乡长|主席|主任|局长|厅长|部长|司长|处长|院长|校长|所长|董事长|总经理|总裁|会长|理事长|秘书长|行长|台长|总工程师|院士|教授|研究员|创始人|首席科学家|首席专家|行长|代表|委员|馆长|队长|盟长|专员)[:：\s]*$/u;

/** Institutions build; of places only those with a body of their own behind them. */
const isDoer = ({ type, name }: EntityFact): boolean =>
  type === 'Institution' || /(?:开发区|高新区|园区|保税区|产业园|新区|试验区)$/u.test(name);

/** COOPERATES_WITH, UNDERTAKES and AFFILIATED_WITH: who works with whom, builds what, belongs where. */
export function partnersIn(stating: Stating, text: string, clauses: Clause[]): void {
  for (const clause of clauses) {
    cooperation(stating, text, clause);
    undertakings(stating, text, clause);
    persons(stating, text, clause);
  }
}

/** 与X、Y合作, 对德合作, X与Y签约: X works with whom the clause opens with, or with the speaker. */
function cooperation(stating: Stating, text: string, clause: Clause): void {
  const { units } = clause;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    const verb = units.slice(i + 1).find((u): u is VerbUnit => u.kind === 'verb' && !!senseOf(u, 'COOPERATES_WITH'));
    if (unit.kind !== 'mention' || !has(unit, 'Institution', 'Place') || !verb) continue;
    const previous = units[i - 1];
    const isGlued = previous?.kind === 'break' && /[与同和跟]/u.test(text.slice(previous.from, previous.to));
    const surface = text.slice(unit.from, unit.to);
    if (!isGlued && !WITH.test(before(text, clause, unit)) && !/^对(?!口)/u.test(surface)) continue;
    const partners: EntityFact[] = [];
    for (let k = i; k < units.length && units[k]!.from < verb.from; k++) {
      const other = units[k]!;
      if (other.kind === 'verb') break;
      const partner = other.kind === 'mention' ? has(other, 'Institution', 'Place') : undefined;
      if (partner && (k === i || gapBetween(text, units[k - 1]!, other).length === 0)) partners.push(partner);
    }
    const left = isGlued ? units[i - 2] : previous;
    const near =
      left?.kind === 'mention' && (isGlued || before(text, clause, unit, unit.from - left.to).length <= 6)
        ? has(left, 'Institution', 'Place')
        : undefined;
    const subject = near ? asSubject(near) : stating.speaker;
    if (!subject) return;
    for (const partner of partners)
      stating.add(
        {
          subject,
          predicate: 'COOPERATES_WITH',
          object: partner.name,
          objectType: partner.type,
          rule: 'cooperates',
          mentions: [partner],
          from: unit.from,
          to: verb.to,
        },
        clause,
      );
    return;
  }
}

/** X投资建设P, 由X承建的P, 与X共建P, 引进X建设P. */
function undertakings(stating: Stating, text: string, clause: Clause): void {
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
        ? subjectsBefore(text, clause, verb.from, ['Institution', 'Place']).filter(isDoer)
        : [];
    const previous = verb && units.slice(0, units.indexOf(verb)).findLast((u) => u.kind === 'mention');
    const partner =
      previous?.kind === 'mention' &&
      doers.length === 0 &&
      /[与由同和]$|引进$|联合$|携手$|支持$|推动$|依托$/u.test(before(text, clause, previous))
        ? has(previous, 'Institution')
        : undefined;
    if (partner && gapBetween(text, previous!, verb!).length <= 6) doers.push(partner);
    for (const doer of doers)
      for (const project of projects)
        stating.add(
          {
            subject: asSubject(doer),
            predicate: 'UNDERTAKES',
            object: project.name,
            objectType: 'Project',
            rule: 'undertakes',
            mentions: [project],
            from: Math.min(unit.from, verb?.from ?? unit.from),
            to: unit.to,
          },
          clause,
        );
  });
}

/** 河北省人民政府省长 王正谱: an institution or place, a title, a name. */
function persons(stating: Stating, text: string, clause: Clause): void {
  clause.units.forEach((unit, i) => {
    const previous = clause.units[i - 1];
    if (unit.kind !== 'mention' || previous?.kind !== 'mention') return;
    const person = has(unit, 'Person');
    const owner = has(previous, 'Institution', 'Place');
    if (!person || !owner || !TITLE.test(text.slice(previous.to, unit.from))) return;
    stating.add(
      {
        subject: asSubject(person),
        predicate: 'AFFILIATED_WITH',
        object: owner.name,
        objectType: owner.type,
        rule: 'affiliated',
        mentions: [owner],
        from: previous.from,
        to: unit.to,
      },
      clause,
    );
  });
}
