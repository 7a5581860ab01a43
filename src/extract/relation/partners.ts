import type { EntityFact } from '../fact';
import { type Clause, gapBetween, type VerbUnit } from './clause';
import type { Stating } from './stating';
import { asSubject, before, has, senseOf } from './unit-reading';

const WITH = /(?:与|同|和|跟|对|携手|联合|会同|牵手|联手|加强与|深化与|拓展与)$/u;
const TITLE =
  /^[\s\p{Script=Han}、]{0,14}(?:书记|省长|市长|县长|区长|州长|旗长|镇长|乡长|主席|主任|局长|厅长|部长|司长|处长|院长|校长|所长|董事长|总经理|总裁|会长|理事长|秘书长|行长|台长|总工程师|院士|教授|研究员|创始人|首席科学家|首席专家|行长|代表|委员|馆长|队长|盟长|专员)[:：\s]*$/u;

/** COOPERATES_WITH and AFFILIATED_WITH: who works with whom, belongs where. */
export function partnersIn(stating: Stating, text: string, clauses: Clause[]): void {
  for (const clause of clauses) {
    cooperation(stating, text, clause);
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
    const isGlued = previous?.kind === 'break' && /[与同和跟—-]/u.test(text.slice(previous.from, previous.to));
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

/** 河北省人民政府省长 王正谱: an institution or place, a title, a name; 省长王正谱代表省人民政府. */
function persons(stating: Stating, text: string, clause: Clause): void {
  clause.units.forEach((unit, i) => {
    const [previous, next] = [clause.units[i - 1], clause.units[i + 1]];
    const person = unit.kind === 'mention' ? has(unit, 'Person') : undefined;
    if (!person || unit.kind !== 'mention') return;
    const titled =
      previous?.kind === 'mention' && TITLE.test(text.slice(previous.to, unit.from))
        ? previous
        : next?.kind === 'mention' && /^代表$/u.test(gapBetween(text, unit, next))
          ? next
          : undefined;
    const owner = titled && has(titled, 'Institution', 'Place');
    if (!titled || !owner) return;
    stating.add(
      {
        subject: asSubject(person),
        predicate: 'AFFILIATED_WITH',
        object: owner.name,
        objectType: owner.type,
        rule: 'affiliated',
        mentions: [owner],
        from: Math.min(titled.from, unit.from),
        to: Math.max(titled.to, unit.to),
      },
      clause,
    );
  });
}
